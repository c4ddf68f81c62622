"""A virtual key in a person's hand: USB plug and card on one side, button and sensor on the other.

    key = VirtualKey(FINGERPRINT_KEY).with_pin("2468")
    key.power_up()
    pipe = key.open()          # 64-byte packets, see core.ports.Pipe
    key.touch()                # answers whatever `key.waiting` says

Every method may be called from any thread. What the key remembers survives `power_down`.
"""

import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterable
from threading import Condition, RLock

from core.model import SampleStatus
from core.ports import Clock
from core.virtual.authenticator import serve
from core.virtual.card import CtapCard
from core.virtual.chip import Chip
from core.virtual.clock import waiter
from core.virtual.hid import CtapHid
from core.virtual.person import Act, Asking, Button, Finger, Person, Want
from core.virtual.pipe import VirtualPipe
from core.virtual.profile import Profile
from core.virtual.state import Credential, Memory


class VirtualKey:
    """One security key, without power until `power_up`."""

    def __init__(
        self,
        profile: Profile,
        *,
        clock: Clock = time.monotonic,
        rng: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.profile = profile
        self.condition = Condition(RLock())
        self.on_command: Callable[[int, bytes], None] | None = None
        """Called with the CTAPHID command and payload of each complete request, for counting."""
        self.faults: Callable[[bytes], Iterable[bytes]] | None = None
        """Turns each outgoing packet into none, one or several, to play a broken key.

        `core.virtual.framing` takes packets apart and makes new ones.
        """
        self._clock = clock
        self._wait = waiter(clock)
        self._person = Person()
        self._chip = Chip(profile, clock, rng)
        self._pipes: list[VirtualPipe] = []
        self._hid: CtapHid | None = None
        self._card: CtapCard | None = None

    def power_up(self, transport: str = "usb") -> None:
        """Plug it in: a new session begins, and with it the time in which a reset is taken.

        `transport` is a word of transportsForReset: "usb", "nfc", "smart-card".
        """
        with self.condition:
            self._chip.power_up(transport)
            self._hid = CtapHid(
                self.profile, self._person, self._clock, self._serve, self._emit, self._tap
            )
            self._card = CtapCard(
                self.profile, self._person, self._clock, self._serve, self._tap, transport == "nfc"
            )

    def power_down(self) -> None:
        """Pull it out: running commands are lost and every open handle is dead."""
        with self.condition:
            if self._hid:
                self._hid.power_down()
            if self._card:
                self._card.power_down()
            self._hid = self._card = None
            self._person.let_go()
            self._chip.power_down()
            for pipe in self._pipes:
                pipe.unplug()
            self._pipes.clear()
            self.condition.notify_all()

    @property
    def powered(self) -> bool:
        """Whether the key is plugged in."""
        return self._hid is not None

    def open(self) -> VirtualPipe:
        """A new handle; several may be open, and each hears everything the key says."""
        with self.condition:
            if self._hid is None:
                raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
            pipe = VirtualPipe(self, self._close)
            self._pipes.append(pipe)
            return pipe

    @property
    def memory(self) -> Memory:
        """What it remembers without power, for whoever wants to see what a job really did."""
        return self._chip.memory

    # The person's side.

    @property
    def waiting(self) -> Want | None:
        """What the key waits for; None while it is idle or working."""
        with self.condition:
            self.tick()
            sides = (self._hid, self._card)
            return next((side.waiting for side in sides if side and side.waiting), None)

    @property
    def auto_touch(self) -> bool:
        """Whether touches and holds come by themselves, right after the first keepalive."""
        return self._person.auto_touch

    @auto_touch.setter
    def auto_touch(self, on: bool) -> None:
        self._person.auto_touch = on

    def script_fingers(self, *fingers: Finger | SampleStatus) -> None:
        """Fingers that come by themselves, one each time the sensor waits."""
        with self.condition:
            self._person.script.extend(fingers)

    def touch(self) -> None:
        """Press briefly; forgotten after a moment where nothing waits for it."""
        self._do(Button.PRESSED)

    def finger(self, kind: Finger | SampleStatus) -> None:
        """Lay a finger on the sensor, or get exactly this sample status out of it."""
        self._do(kind)

    def hold(self) -> None:
        """Put a finger on the contact and leave it there until `release`."""
        with self.condition:
            self._person.hold(self._clock())
            self.tick()
            self.condition.notify_all()

    def release(self) -> None:
        """Lift the finger."""
        with self.condition:
            self.tick()
            self._person.release()

    def linger(self, seconds: float) -> None:
        """Let it have been plugged in that much longer: hands were slower than they seemed."""
        with self.condition:
            self._chip.session.powered_at -= seconds

    def _do(self, act: Act) -> None:
        with self.condition:
            self._person.do(act, self._clock())
            self.tick()
            self.condition.notify_all()

    # Bringing a key into a state before it is plugged in.

    def has_pin(self, pin: str) -> bool:
        """Is this its PIN now? For the bench, which tells of keys it laid out."""
        return self.memory.pin_hash == _digest(pin)

    def with_pin(self, pin: str) -> "VirtualKey":
        """Set a PIN as if it had been set elsewhere; the key's rules are not asked."""
        memory = self._chip.memory
        memory.pin_hash = _digest(pin)
        memory.pin_length = len(pin)
        return self

    def with_wrong_pins(self, count: int) -> "VirtualKey":
        """Let someone have guessed `count` times, unplugging it only where they had to."""
        row = self.profile.consecutive_pins
        self._chip.memory.pin_retries = max(0, self.profile.pin_retries - count)
        self._chip.session.wrong_pins = (count - 1) % row + 1 if count else 0
        return self

    def with_force_pin_change(self) -> "VirtualKey":
        """Let an administrator have demanded a new PIN."""
        self._chip.memory.force_pin_change = True
        return self

    def with_fingerprints(self, names: Iterable[str]) -> "VirtualKey":
        """Enrol fingers; an empty name leaves the template nameless."""
        for name in names:
            self._chip.memory.templates[self._chip.new_template_id()] = name
        return self

    def with_blocked_sensor(self) -> "VirtualKey":
        """Let too many strange fingers have been on the sensor."""
        self._chip.memory.uv_retries = 0
        return self

    def with_passkeys(self, count: int) -> "VirtualKey":
        """Store passkeys for made-up sites, two accounts at every second one."""
        self._chip.memory.credentials += [self._passkey(number) for number in range(count)]
        return self

    def _passkey(self, number: int) -> Credential:
        site = number * 2 // 3
        return Credential(
            id=self._chip.rng(32),
            rp_id=f"site{site + 1}.example.com",
            rp_name=f"Site {site + 1}",
            user_id=self._chip.rng(16),
            user_name=f"user{number + 1}@example.com",
            display_name=f"User {number + 1}",
            secret=self._chip.new_scalar(),
        )

    def exchange(self, apdu: bytes) -> bytes:
        """What a card reader does: one command APDU in, its response out. OSError without power."""
        with self.condition:
            if self._card is None:
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
            return self._card.exchange(apdu)

    # The wire, for VirtualPipe. The condition is held.

    def receive(self, packet: bytes) -> None:
        """Take an output report."""
        if self._hid:
            self._hid.receive(packet)
            self.condition.notify_all()

    def tick(self) -> None:
        """Do what is due by now."""
        if self._hid:
            self._hid.tick()

    def sleep(self, until: float) -> None:
        """Wait until something happens, something is due, or it is `until`."""
        due = self._hid.due() if self._hid else None
        until = until if due is None else min(due, until)
        self._wait(self.condition, max(0.0, until - self._clock()))

    def now(self) -> float:
        """The key's time."""
        return self._clock()

    def _serve(self, request: bytes) -> Asking[bytes]:
        return serve(self._chip, request)

    def _emit(self, packet: bytes) -> None:
        for sent in self.faults(packet) if self.faults else (packet,):
            for pipe in tuple(self._pipes):
                pipe.deliver(sent)

    def _tap(self, command: int, payload: bytes) -> None:
        if self.on_command:
            self.on_command(command, payload)

    def _close(self, pipe: VirtualPipe) -> None:
        if pipe in self._pipes:
            self._pipes.remove(pipe)


def _digest(pin: str) -> bytes:
    return hashlib.sha256(pin.encode()).digest()[:16]
