"""The card side of a key: APDUs as a state machine (CTAP 2.3 §11.3, ISO 7816-4).

A command that waits for a person answers 9100 at once and goes on when it is asked again; the host
asks, so nothing here has a time of its own. In a contactless field the tap is the touch.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fido2.ctap import CtapError

from core.ports import Clock
from core.virtual import u2f
from core.virtual.framing import Cmd
from core.virtual.person import Act, Ask, Asking, Button, Person, Want
from core.virtual.profile import Profile

APPLET = bytes.fromhex("a0000006472f0001")
_OK, _NOT_FOUND, _NO_INSTRUCTION, _WRONG_LENGTH = b"\x90\x00", b"\x6a\x82", b"\x6d\x00", b"\x67\x00"
_WORKING = b"\x91\x00"
_PROCESSING, _UP_NEEDED = b"\x01", b"\x02"
_SHORT = 256
_CANCEL = 0x11


@dataclass(frozen=True, slots=True)
class _Command:
    """A command APDU, short or extended."""

    chained: bool
    kind: tuple[int, int]
    """Class, without the bit for chaining, and instruction."""
    p1: int
    data: bytes
    extended: bool


@dataclass(slots=True)
class _Running:
    """A command that waits for a person or for itself."""

    work: Asking[bytes]
    ask: Ask
    until: float


class CtapCard:
    """What a card reader sees of a key; `tap` takes each complete request."""

    def __init__(
        self,
        profile: Profile,
        person: Person,
        clock: Clock,
        serve: Callable[[bytes], Asking[bytes]],
        tap: Callable[[int, bytes], None],
        contactless: bool,
    ) -> None:
        self._contactless = contactless
        self._profile = profile
        self._person = person
        self._clock = clock
        self._serve = serve
        self._tap = tap
        self._selected = False
        self._request = b""
        self._rest = b""
        self._running: _Running | None = None

    @property
    def waiting(self) -> Want | None:
        """What the running command wants from a person."""
        return self._running.ask.want if self._running else None

    def exchange(self, apdu: bytes) -> bytes:
        """One command APDU in, its response out."""
        command = _parse(apdu)
        if command is None:
            return _WRONG_LENGTH
        match command.kind:
            case (0x00, 0xC0):
                return self._more()
            case (0x00, 0xA4):
                return self._select(command)
            case (0x00, 0x03) if self._selected and self._profile.u2f:
                return u2f.answer(apdu)
            case (0x80, 0x10) if self._selected and self._profile.ctap2:
                return self._message(command)
            case (0x80, 0x11) if self._running:
                return self._ask_again(self._running, command.p1 == _CANCEL)
            case _:
                return _NO_INSTRUCTION

    def power_down(self) -> None:
        """What was under way is lost."""
        if self._running:
            self._running.work.close()
        self._running = None

    def _select(self, command: _Command) -> bytes:
        self.power_down()
        self._request = self._rest = b""
        self._selected = command.data == APPLET
        if not self._selected:
            return _NOT_FOUND
        return (b"U2F_V2" if self._profile.u2f else b"FIDO_2_0") + _OK

    def _message(self, command: _Command) -> bytes:
        self._request += command.data
        if command.chained:
            return _OK
        request, self._request = self._request, b""
        self._tap(Cmd.CBOR, request)
        work = self._serve(request)
        try:
            ask = next(work)
        except StopIteration as done:
            return self._reply(done.value, extended=command.extended)
        self._running = _Running(work, ask, self._clock() + ask.seconds)
        return self._ask_again(self._running, cancel=False)

    def _ask_again(self, running: _Running, cancel: bool) -> bytes:
        if cancel:
            self._running = None
            try:
                running.work.throw(CtapError(CtapError.ERR.KEEPALIVE_CANCEL))
            except StopIteration as done:
                return self._reply(done.value)
        while (act := self._act(running.ask)) is not None or self._clock() >= running.until:
            if (reply := self._step(running, act)) is not None:
                return self._reply(reply)
        return (_PROCESSING if running.ask.want is None else _UP_NEEDED) + _WORKING

    def _step(self, running: _Running, act: Act | None) -> bytes | None:
        """Resume the command; its reply when that was all."""
        try:
            running.ask = running.work.send(act)
        except StopIteration as done:
            self._running = None
            reply: bytes = done.value
            return reply
        running.until = self._clock() + running.ask.seconds
        return None

    def _act(self, ask: Ask) -> Act | None:
        if self._contactless and ask.want in (Want.TOUCH, Want.HOLD):
            return Button.PRESSED
        return self._person.answer(ask, self._clock())

    def _reply(self, reply: bytes, *, extended: bool = False) -> bytes:
        if extended:
            return reply + _OK
        self._rest = reply
        return self._more()

    def _more(self) -> bytes:
        part, self._rest = self._rest[:_SHORT], self._rest[_SHORT:]
        return part + (bytes([0x61, min(len(self._rest), 255)]) if self._rest else _OK)


def _parse(apdu: bytes) -> _Command | None:
    """None where the lengths do not fit."""
    if len(apdu) < 4:
        return None
    body = apdu[4:]
    extended = len(body) >= 3 and body[0] == 0
    head = 3 if extended else 1
    length = int.from_bytes(body[:head], "big") if len(body) > head else 0
    data, rest = body[head : head + length], body[head + length :]
    if len(data) < length or len(rest) > head:
        return None
    kind = apdu[0] & ~0x10, apdu[1]
    return _Command(bool(apdu[0] & 0x10), kind, apdu[2], data, extended)
