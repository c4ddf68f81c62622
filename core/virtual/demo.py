"""The keys of `--demo`: three on the desk, and a drawer with one for every trouble there is.

Everything about them is the same in every process, down to the ids of passkeys, so that a row id
from one run of a demo command means the same key in the next.
"""

import errno
import hashlib
import itertools
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from core.ports import Clock
from core.virtual.framing import Cmd, Continuation, Initial, frame, parse
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import (
    FINGERPRINT_KEY,
    LATEST_KEY,
    OLDER_KEY,
    PREVIEW_KEY,
    STANDARD_KEY,
    U2F_KEY,
)
from core.virtual.profile import Profile

DEMO_PIN = "2468"
"""The PIN of every demo key that has one."""

_NOT_CBOR_WE_CAN_USE = b"\x00\x83\x01\x02\x03"


@dataclass(frozen=True, slots=True)
class Spare:
    """A key in the drawer; `refusal` is the errno an attempt to open it meets."""

    name: str
    """For code: "u2f-only", "silent"; what a person reads is up to the front end."""
    key: VirtualKey
    refusal: int | None = None


def demo_host(clock: Clock = time.monotonic) -> VirtualHost:
    """A computer with three keys: a new one, one in use (PIN 2468), and an old one."""
    host = VirtualHost(clock)
    lay_demo(host)
    return host


def lay_demo(host: VirtualHost) -> None:
    """Plug these three into an empty computer."""
    clock = host.clock
    host.plug(demo_key(FINGERPRINT_KEY, "new", clock), "1-1")
    host.plug(demo_key(STANDARD_KEY, "used", clock).with_pin(DEMO_PIN).with_passkeys(6), "1-2")
    host.plug(demo_key(OLDER_KEY, "old", clock), "1-3")


def spare_keys(clock: Clock = time.monotonic) -> tuple[Spare, ...]:
    """New keys for the bench, none of them plugged in."""

    def key(profile: Profile, name: str) -> VirtualKey:
        return demo_key(profile, name, clock)

    def in_use(name: str, serial: str) -> VirtualKey:
        return key(replace(STANDARD_KEY, serial=serial), name).with_pin(DEMO_PIN)

    return (
        Spare("twin", key(FINGERPRINT_KEY, "twin")),
        Spare("latest", key(LATEST_KEY, "latest")),
        Spare("preview", key(PREVIEW_KEY, "preview")),
        Spare("u2f-only", key(U2F_KEY, "u2f-only")),
        Spare("no-permission", in_use("no-permission", "KD-0011"), errno.EACCES),
        Spare("busy", in_use("busy", "KD-0012"), errno.EBUSY),
        Spare("nonsense", with_faults(in_use("nonsense", "KD-0013"), nonsense)),
        Spare("silent", with_faults(in_use("silent", "KD-0014"), silence)),
        Spare("pin-blocked", in_use("pin-blocked", "KD-0015").with_wrong_pins(8)),
        Spare("pin-soft-blocked", in_use("pin-soft-blocked", "KD-0016").with_wrong_pins(3)),
        Spare("pin-must-change", in_use("pin-must-change", "KD-0017").with_force_pin_change()),
    )


def nonsense(packet: bytes) -> Iterable[bytes]:
    """A fault: every CTAP2 command succeeds with an array that means nothing."""
    match parse(packet):
        case Initial(cid=cid, command=Cmd.CBOR):
            return frame(cid, Cmd.CBOR, _NOT_CBOR_WE_CAN_USE)
        case Continuation():
            return ()
        case _:
            return (packet,)


def silence(_packet: bytes) -> Iterable[bytes]:
    """A fault: nothing ever comes out of the key."""
    return ()


def demo_key(profile: Profile, name: str, clock: Clock) -> VirtualKey:
    """A key that is the same in every process; `name` tells it from others of its model."""
    return VirtualKey(profile, clock=clock, rng=_repeatable(name))


def with_faults(key: VirtualKey, faults: Callable[[bytes], Iterable[bytes]]) -> VirtualKey:
    """A key that is broken in this way."""
    key.faults = faults
    return key


def _repeatable(seed: str) -> Callable[[int], bytes]:
    """Bytes that look random and are the same in every process; nothing real is kept with them."""
    blocks = (hashlib.sha256(f"{seed} {number}".encode()).digest() for number in itertools.count())
    stream = itertools.chain.from_iterable(blocks)
    return lambda count: bytes(itertools.islice(stream, count))
