"""Calls a help desk can rehearse: what lies on the desk, what goes wrong, which codes come up.

Nothing in a scenario is staged but the keys and the hands: each code is met because a real job on
a virtual key leads there. A test plays each of them.
"""

import errno
from collections.abc import Callable
from dataclasses import dataclass

from core.translate import mark
from core.virtual import desks
from core.virtual.host import VirtualHost


@dataclass(frozen=True, slots=True)
class Scenario:
    """One call to rehearse."""

    name: str
    """For the command line: "pin-blocked"."""
    title: str
    practise: str
    """What the agent is to practise, in one sentence."""
    codes: tuple[str, ...]
    """What the window shows on the way, in that order."""
    lay: Callable[[VirtualHost], None]
    """Puts the keys on an empty desk."""
    untouched: bool = False
    """The caller misses the first touch."""


def find(name: str) -> Scenario | None:
    """The scenario of this name."""
    return next((one for one in SCENARIOS if one.name == name), None)


_ERASED = ("RST-20", "RST-22", "RST-23", "RST-24", "RST-30")

SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        "new-key",
        mark("Scenario", "A new key"),
        mark("Scenario", "Lead a new colleague through the first PIN and the first fingerprint."),
        ("PIN-20", "PIN-30", "PIN-22", "FGR-20", "FGR-21", "FGR-22", "FGR-20", "FGR-31"),
        desks.new_key,
    ),
    Scenario(
        "wrong-pin",
        mark("Scenario", "The PIN is wrong"),
        mark("Scenario", "Ask for the tries left before the caller types again."),
        ("PIN-21", "PIN-1", "PIN-31"),
        desks.key_in_use,
    ),
    Scenario(
        "pin-blocked",
        mark("Scenario", "PIN blocked, reset, new PIN"),
        mark("Scenario", "Say first what a reset takes away, then lead to the end by codes only."),
        ("PIN-3", *_ERASED, "PIN-20", "PIN-30"),
        desks.pin_blocked,
    ),
    Scenario(
        "pin-soft-blocked",
        mark("Scenario", "Three wrong PINs in a row"),
        mark("Scenario", "Stop the guessing, have the key plugged in again, and go on."),
        ("PIN-2", "PIN-21", "PIN-31"),
        desks.pin_soft_blocked,
    ),
    Scenario(
        "pin-must-change",
        mark("Scenario", "The PIN must be changed"),
        mark("Scenario", "Explain why a temporary PIN has to go, and lead to an own one."),
        ("PIN-7", "PIN-21", "PIN-31"),
        desks.pin_must_change,
    ),
    Scenario(
        "reset-too-late",
        mark("Scenario", "Reset too late"),
        mark("Scenario", "Calm the caller: nothing was erased, and the next round just works."),
        (*_ERASED[:4], "RST-22", "RST-4", *_ERASED[2:]),
        desks.reset_too_late,
    ),
    Scenario(
        "reset-not-touched",
        mark("Scenario", "Nobody touches the key"),
        mark("Scenario", "Wait until the time is up, then go another round and find the contact."),
        (*_ERASED[:4], "RST-22", "RST-5", *_ERASED[2:]),
        desks.reset_not_touched,
        untouched=True,
    ),
    Scenario(
        "reset-held",
        mark("Scenario", "A key that wants to be held"),
        mark("Scenario", "Notice RST-26, and have the finger stay on the key for five seconds."),
        (*_ERASED[:3], "RST-26", "RST-25", "RST-30"),
        desks.reset_held,
    ),
    Scenario(
        "wrong-key-comes-back",
        mark("Scenario", "The wrong key comes back"),
        mark("Scenario", "Find out that the caller has two keys, and that nothing was erased."),
        (*_ERASED[:3], "RST-22", "RST-1", *_ERASED[2:]),
        desks.wrong_key_comes_back,
    ),
    Scenario(
        "several-keys",
        mark("Scenario", "Several keys connected"),
        mark("Scenario", "Have every key but the right one taken out before the reset goes on."),
        (_ERASED[0], "RST-21", *_ERASED[1:]),
        desks.several_keys,
    ),
    Scenario(
        "twin-keys",
        mark("Scenario", "Two keys that look the same"),
        mark("Scenario", "Explain why Keydesk rather stops than erases a key it cannot tell."),
        (_ERASED[0], "RST-21", "RST-22", "RST-23", "RST-2"),
        desks.twin_keys,
    ),
    Scenario(
        "sensor-blocked",
        mark("Scenario", "The sensor takes no finger"),
        mark("Scenario", "Have the PIN typed at the fingerprints: that alone frees the sensor."),
        ("PIN-22", "FGR-20"),
        desks.sensor_blocked,
    ),
    Scenario(
        "finger-database-full",
        mark("Scenario", "No room for another finger"),
        mark("Scenario", "Let the caller choose which fingerprint has to go."),
        ("PIN-22", "FGR-20", "FGR-21", "FGR-20", "FGR-2", "FGR-23", "FGR-20", "FGR-33"),
        desks.finger_database_full,
    ),
    Scenario(
        "no-permission",
        mark("Scenario", "A key without permission"),
        mark("Scenario", "Tell a matter of this computer from a matter of the key."),
        ("KEY-4",),
        desks.refused(errno.EACCES),
    ),
    Scenario(
        "busy",
        mark("Scenario", "Another program has the key"),
        mark("Scenario", "Find the sign-in window that holds the key, and have it closed."),
        ("KEY-5",),
        desks.refused(errno.EBUSY),
    ),
    Scenario(
        "silent",
        mark("Scenario", "A key that says nothing"),
        mark("Scenario", "Have it plugged into another port, and know when to replace it."),
        ("KEY-7",),
        desks.silent,
    ),
    Scenario(
        "nonsense",
        mark("Scenario", "A key that answers nonsense"),
        mark("Scenario", "Take the key out of use without asking for a PIN or a reset."),
        ("KEY-8",),
        desks.babbling,
    ),
    Scenario(
        "u2f-only",
        mark("Scenario", "An old key without PIN"),
        mark("Scenario", "Explain what a second factor can and cannot do; nothing is broken."),
        ("KEY-9",),
        desks.u2f_only,
    ),
)
