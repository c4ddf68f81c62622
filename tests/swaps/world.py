"""A desk with two or three keys, a computer that tells of them, and all that reached them."""

import errno
import time
from collections import Counter
from copy import deepcopy
from dataclasses import dataclass, replace

from fido2 import cbor

from core.device.bus import HostBus
from core.model import Attachment, KeyInfo
from core.ports import Pipe
from core.virtual.clock import SteppedClock
from core.virtual.framing import Cmd
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from core.virtual.state import Memory
from tests.swaps.cases import Case, Computer, Guest, Job, guest_profile, profile

PIN, NEW_PIN = "135790", "246813"
PORT, OTHER_PORT, THIRD_PORT = "1-1", "1-2", "1-3"


class KeyTime:
    """Real time for the keys, which a test may move on: nobody waits for an erasure."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


class LinuxHost(VirtualHost):
    """A host that tells all there is to tell."""

    def told(self, there: Attachment) -> Attachment:
        """What it tells of a plug-in."""
        return there


class WindowsHost(LinuxHost):
    """A host that tells no USB address and calls each socket by the same path again."""

    def __init__(self, ports: bool = True) -> None:
        super().__init__()
        self._ports = ports

    def attached(self) -> tuple[Attachment, ...]:
        return tuple(self.told(there) for there in super().attached())

    def open(self, attachment: Attachment) -> Pipe:
        """By path alone, as the system does."""
        for there in super().attached():
            if self.told(there).path == attachment.path:
                return super().open(there)
        return super().open(attachment)

    def told(self, there: Attachment) -> Attachment:
        port = there.port if self._ports else ""
        return replace(there, path=f"//?/hid#{there.port}", address="", port=port)


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it reached a key, and in which of its plug-ins: 1 is the first."""

    plug_in: int
    word: str
    """ "INIT", "04" for getInfo, "06 03" for setPIN."""


class World:
    """The keys of a case and the hands that move them."""

    def __init__(
        self, case: Case, clock: SteppedClock | None = None, touch_timeout: float = 30.0
    ) -> None:
        self.case = case
        self.time = clock or KeyTime()
        self.host = _host(case.computer)
        self.bus = HostBus(self.host, clock=clock or time.monotonic)
        self.sent: dict[VirtualKey, list[Sent]] = {}
        self.plug_ins: Counter[VirtualKey] = Counter()
        self._spoken_of: dict[Attachment, VirtualKey | None] = {}
        chosen = replace(profile(case.own), touch_timeout=touch_timeout)
        self.chosen = self._filled(VirtualKey(chosen, clock=self.time))
        self.guest = self._filled(VirtualKey(guest_profile(case.own, case.guest), clock=self.time))
        if case.guest is Guest.CONTENTS:
            self.guest.with_passkeys(3)
        self.bystander = self._filled(VirtualKey(STANDARD_KEY, clock=self.time))
        self.before = {key: contents(key) for key in self.sent}
        self._sign_in: bool | None = None

    def sign_in(self) -> None:
        """Open a sign-in window, once: it takes every key that is plugged in from now on."""
        if self.case.job is Job.HELD_RESET and self._sign_in is None:
            self._sign_in = True

    def close_sign_in(self) -> None:
        """Close it: it lets go of all keys."""
        self._sign_in = False
        for key in self.sent:
            self.host.refuse(key, None)

    def plug(self, key: VirtualKey, port: str) -> None:
        if self._sign_in:
            self.host.refuse(key, errno.EBUSY)
        self.plug_ins[key] += 1
        self.host.plug(key, port)

    def unplug(self, *keys: VirtualKey) -> None:
        for key in keys:
            self.host.unplug(key)

    async def looked(self) -> None:
        """The computer notices what the hands did, unless it sleeps."""
        if self.case.computer is not Computer.ASLEEP:
            await self.bus.attachments()

    async def row(self) -> KeyInfo:
        """The chosen key as a person chose it from the list."""
        self.plug(self.chosen, PORT)
        (seat,) = await self.bus.attachments()
        row = await self.bus.read(seat)
        if self.case.job is Job.CROWDED_RESET:
            self.plug(self.bystander, THIRD_PORT)
        return row

    def speaks_of(self, seat: Attachment) -> VirtualKey | None:
        """The key that was plugged in as this when it was first spoken of."""
        if seat not in self._spoken_of:
            plain = replace(seat, generation=0)
            there = {key: self.host.attachment(key) for key in self.sent}
            told = {key: self.host.told(at) for key, at in there.items() if at}
            self._spoken_of[seat] = next((key for key, at in told.items() if at == plain), None)
        return self._spoken_of[seat]

    def changed(self, key: VirtualKey) -> bool:
        """Does it remember anything else than at the start?"""
        return contents(key) != self.before[key]

    def wake(self, seconds: float) -> None:
        """Let the keys' time pass; a clock that steps does so by itself."""
        if isinstance(self.time, KeyTime):
            self.time.advance(seconds)
        for key in self.sent:
            with key.condition:
                key.condition.notify_all()

    def _filled(self, key: VirtualKey) -> VirtualKey:
        if self.case.job is not Job.SET_PIN:
            key.with_pin(PIN)
        if self.case.job is Job.FINGERPRINTS and key.profile.sensor:
            key.with_fingerprints(["Thumb"])
        sent = self.sent[key] = []
        key.on_command = lambda command, payload: sent.append(
            Sent(self.plug_ins[key], word(command, payload))
        )
        return key


def contents(key: VirtualKey) -> Memory:
    """A copy of what a key remembers."""
    with key.condition:
        return deepcopy(key.memory)


def word(command: int, payload: bytes) -> str:
    """A request in short."""
    if command != Cmd.CBOR:
        return Cmd(command).name
    members = cbor.decode(payload[1:]) if payload[1:] else {}
    assert isinstance(members, dict)
    return f"{payload[0]:02X} {members[2]:02X}" if 2 in members else f"{payload[0]:02X}"


def _host(computer: Computer) -> LinuxHost:
    match computer:
        case Computer.LINUX:
            return LinuxHost()
        case Computer.WINDOWS | Computer.ASLEEP:
            return WindowsHost()
        case Computer.PORTLESS:
            return WindowsHost(ports=False)
