"""Words for what a check of the computer finds; `{name}` and the like are filled in.

Codes are stable for ever, as those of `core.messages`.
"""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum, unique

from core.translate import mark, tr


@unique
class State(StrEnum):
    """How good it is."""

    OK = "ok"
    ATTENTION = "attention"
    PROBLEM = "problem"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Wording:
    """How one kind of finding is told."""

    code: str
    check: str
    state: State
    text: str
    advice: str = ""


_OK, _ATTENTION, _PROBLEM, _UNKNOWN = State


class Verdict(Enum):
    """Every kind of finding; its value holds the words."""

    VERSIONS = Wording("DOC-1", "versions", _OK, mark("Doctor", "{parts}."))
    CANNOT_LOAD = Wording(
        "DOC-2",
        "library",
        _PROBLEM,
        mark("Doctor", "{name} cannot be loaded: {why}."),
        mark("Doctor", "Install the library that is named, or install Keydesk again."),
    )
    HIDRAW = Wording("DOC-3", "hidraw", _OK, mark("Doctor", "The kernel offers raw HID devices."))
    NO_HIDRAW = Wording(
        "DOC-4",
        "hidraw",
        _PROBLEM,
        mark("Doctor", "The kernel offers no raw HID devices, so no key can be reached."),
        mark("Doctor", "Use a kernel with CONFIG_HIDRAW, or load its module."),
    )
    HIDRAW_HIDDEN = Wording(
        "DOC-5",
        "hidraw",
        _UNKNOWN,
        mark("Doctor", "/sys is not to be seen from here, so keys cannot be found."),
        mark("Doctor", "Mount /sys, read-only is enough."),
    )
    NO_KEY = Wording(
        "DOC-6",
        "key",
        _UNKNOWN,
        mark("Doctor", "No security key is connected, so access could not be tried."),
        mark("Doctor", "Plug in a key and check again."),
    )
    KEY_OPENS = Wording(
        "DOC-7",
        "key",
        _OK,
        mark("Doctor", "This account may use {name} ({path}, {owner}:{group} {mode})."),
    )
    KEY_FAULT = Wording(
        "DOC-8",
        "key",
        _ATTENTION,
        mark("Doctor", "{name} ({path}) cannot be opened now: {why}."),
        mark("Doctor", "Plug it in again and check once more."),
    )
    DENIED_NO_RULE = Wording(
        "DOC-9",
        "key",
        _PROBLEM,
        mark("Doctor", "This account may not use {name} ({path}, {owner}:{group} {mode})."),
        mark("Doctor", "No udev rule gives access. Install the rule that comes with Keydesk."),
    )
    DENIED_NO_SEAT = Wording(
        "DOC-10",
        "key",
        _PROBLEM,
        mark("Doctor", "This account may not use {name} ({path}, {owner}:{group} {mode})."),
        mark(
            "Doctor",
            "Access follows the screen, and this session has none. Work at the screen, or add a "
            "udev rule that gives a group of yours access (docs/cli.md shows it).",
        ),
    )
    DENIED_CONTAINER = Wording(
        "DOC-11",
        "key",
        _PROBLEM,
        mark("Doctor", "This container may not use {name} ({path}, {owner}:{group} {mode})."),
        mark("Doctor", "Pass the device in when the container starts: --device {path}"),
    )
    DENIED_YET_RULE = Wording(
        "DOC-12",
        "key",
        _PROBLEM,
        mark("Doctor", "This account may not use {name} ({path}, {owner}:{group} {mode})."),
        mark("Doctor", "A rule for it is there. Unplug the key and plug it in again."),
    )
    RULE = Wording(
        "DOC-13", "rule", _OK, mark("Doctor", "A udev rule gives access to every key ({path}).")
    )
    RULE_FOR_SOME = Wording(
        "DOC-14",
        "rule",
        _ATTENTION,
        mark("Doctor", "A udev rule gives access to keys of some makers only ({path})."),
        mark("Doctor", "Install the rule that comes with Keydesk: it covers every key."),
    )
    RULE_BLIND = Wording(
        "DOC-15",
        "rule",
        _ATTENTION,
        mark("Doctor", "A udev rule is there ({path}), but udev does not recognise keys."),
        mark("Doctor", "60-fido-id.rules is missing. Install systemd's udev, 244 or newer."),
    )
    NO_RULE = Wording(
        "DOC-16",
        "rule",
        _ATTENTION,
        mark("Doctor", "No udev rule gives the person at the screen access to keys."),
        mark("Doctor", "Install the rule that comes with Keydesk."),
    )
    RULE_OUTSIDE = Wording(
        "DOC-17",
        "rule",
        _UNKNOWN,
        mark("Doctor", "Whether a udev rule gives access is decided outside of this container."),
    )
    SEAT = Wording("DOC-18", "seat", _OK, mark("Doctor", "This session sits at a screen ({seat})."))
    NO_SEAT_REMOTE = Wording(
        "DOC-19",
        "seat",
        _ATTENTION,
        mark("Doctor", "This is a remote session: udev gives access to the screen only."),
        mark("Doctor", "For remote use, add a udev rule that gives a group of yours access."),
    )
    NO_SEAT = Wording(
        "DOC-20",
        "seat",
        _ATTENTION,
        mark("Doctor", "This session has no seat: udev gives access to the screen only."),
        mark("Doctor", "Sign in at the screen, or add a udev rule that gives a group access."),
    )
    NO_CONTAINER = Wording(
        "DOC-21", "container", _OK, mark("Doctor", "Keydesk does not run in a container.")
    )
    CONTAINER = Wording(
        "DOC-22",
        "container",
        _ATTENTION,
        mark("Doctor", "Keydesk runs in a container ({kind})."),
        mark("Doctor", "A key has to be passed in when it starts: --device /dev/hidraw0"),
    )
    FLATPAK = Wording(
        "DOC-23",
        "container",
        _ATTENTION,
        mark("Doctor", "Keydesk runs in a Flatpak sandbox."),
        mark("Doctor", "It needs all devices: flatpak override --user --device=all"),
    )
    SNAP = Wording(
        "DOC-24",
        "container",
        _ATTENTION,
        mark("Doctor", "Keydesk runs as a snap."),
        mark("Doctor", "Connect its u2f-devices plug. It reaches keys of listed makers only."),
    )
    UDEV = Wording("DOC-25", "events", _OK, mark("Doctor", "udev tells when keys come and go."))
    POLLING = Wording(
        "DOC-26",
        "events",
        _ATTENTION,
        mark("Doctor", "udev does not run here, so Keydesk looks for keys by itself."),
        mark("Doctor", "Nothing needs to be done; it costs a little more power."),
    )
    CARDS_NOT_USED = Wording(
        "DOC-33",
        "readers",
        _OK,
        mark("Doctor", "Card readers are not used: the optional part for them is not installed."),
    )
    CARDS_NO_SERVICE = Wording(
        "DOC-34",
        "readers",
        _UNKNOWN,
        mark("Doctor", "The service for card readers (PC/SC) does not run; keys on USB need none."),
        mark("Doctor", "To use keys in card readers, start it; on Linux it is called pcscd."),
    )
    CARDS_REFUSED = Wording(
        "DOC-35",
        "readers",
        _ATTENTION,
        mark("Doctor", "This account may not use the service for card readers (PC/SC)."),
        mark("Doctor", "Work at the screen, or ask whoever manages this computer for the right."),
    )
    CARDS_NO_READER = Wording(
        "DOC-36", "readers", _OK, mark("Doctor", "No card reader is connected.")
    )
    CARDS = Wording("DOC-37", "readers", _OK, mark("Doctor", "Card readers: {names}."))
    AUDIT = Wording("AUD-3", "audit", _OK, mark("Doctor", "Audit log: {places}."))
    AUDIT_FAILS = Wording(
        "AUD-2",
        "audit",
        _ATTENTION,
        mark("Doctor", "The audit log cannot be written ({why})."),
        mark("Doctor", "Ask whoever manages this computer."),
    )
    AUDIT_KEY_IN_FILE = Wording(
        "AUD-4",
        "audit",
        _ATTENTION,
        mark("Doctor", "Audit log: {places}. Its key is kept in a file, not in a keyring."),
        mark("Doctor", "Set up a keyring: whoever acts as this account could write the log anew."),
    )
    KEYRING = Wording("DOC-27", "keyring", _OK, mark("Doctor", "The system's keyring is {name}."))
    NO_KEYRING = Wording(
        "DOC-28", "keyring", _UNKNOWN, mark("Doctor", "No keyring of the system was found.")
    )
    SCREEN = Wording("DOC-29", "display", _OK, mark("Doctor", "The window is shown on {screen}."))
    NO_SCREEN = Wording(
        "DOC-30",
        "display",
        _ATTENTION,
        mark("Doctor", "There is no display here, so the window cannot open."),
        mark("Doctor", "Use keydeskctl."),
    )
    ELEVATED = Wording(
        "DOC-31", "administrator", _OK, mark("Doctor", "Keydesk runs as administrator.")
    )
    NOT_ELEVATED = Wording(
        "DOC-32",
        "administrator",
        _PROBLEM,
        mark("Doctor", "Windows keeps security keys from programs that are not administrator."),
        mark("Doctor", "Use the page of Windows, or restart Keydesk as administrator."),
    )


PERMISSION = frozenset(
    {
        Verdict.DENIED_NO_RULE,
        Verdict.DENIED_NO_SEAT,
        Verdict.DENIED_CONTAINER,
        Verdict.DENIED_YET_RULE,
        Verdict.NOT_ELEVATED,
    }
)
"""Problems of permission: keys are there and may not be used."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked, as it is told."""

    verdict: Verdict
    text: str
    advice: str

    @property
    def id(self) -> str:
        """What was checked."""
        return self.verdict.value.check

    @property
    def state(self) -> State:
        """How good it is."""
        return self.verdict.value.state

    @property
    def code(self) -> str:
        """Code for the phone."""
        return self.verdict.value.code


def finding(verdict: Verdict, **values: str) -> Finding:
    """A verdict with its values filled in; a value that looks like a placeholder stays as it is."""
    told = verdict.value
    return Finding(verdict, _filled(tr(told.text), values), _filled(tr(told.advice), values))


def _filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: values[found[1]], text)
