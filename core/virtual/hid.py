"""CTAPHID as a state machine (CTAP 2.3 §11.2): packets in, packets out, and when to look again.

One message is assembled or one command runs at a time, for the whole key; everyone else hears
CHANNEL_BUSY. Time moves only in `tick`, which whoever reads from the key calls when `due` says so.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

from fido2.ctap import CtapError

from core.ports import Clock
from core.virtual import u2f
from core.virtual.framing import (
    BROADCAST,
    MAX_MESSAGE,
    Capability,
    Cmd,
    Continuation,
    Initial,
    frame,
    parse,
)
from core.virtual.person import Ask, Asking, Person, Want
from core.virtual.profile import Profile

ERR = CtapError.ERR

KEEPALIVE_SECONDS = 0.1
ASSEMBLY_SECONDS = 0.5
_FIRST_CHANNEL = 0x4B440001
_PROCESSING, _UP_NEEDED = 1, 2


@dataclass(slots=True)
class _Incoming:
    """A message that is not complete yet."""

    cid: int
    command: int
    length: int
    until: float
    data: bytearray = field(default_factory=bytearray)
    seq: int = 0


@dataclass(slots=True)
class _Running:
    """A command that waits for a person or for itself."""

    cid: int
    work: Asking[bytes]
    ask: Ask
    until: float
    keepalive: float


class CtapHid:
    """The USB side of a key; `send` takes each packet, `tap` each complete request."""

    def __init__(
        self,
        profile: Profile,
        person: Person,
        clock: Clock,
        serve: Callable[[bytes], Asking[bytes]],
        send: Callable[[bytes], None],
        tap: Callable[[int, bytes], None],
    ) -> None:
        self._profile = profile
        self._person = person
        self._clock = clock
        self._serve = serve
        self._send = send
        self._tap = tap
        self._next_channel = _FIRST_CHANNEL
        self._incoming: _Incoming | None = None
        self._running: _Running | None = None
        self._powered = True

    @property
    def waiting(self) -> Want | None:
        """What the running command wants from a person."""
        return self._running.ask.want if self._running else None

    def receive(self, packet: bytes) -> None:
        """Take one output report."""
        self.tick()
        match parse(packet):
            case Initial() as first:
                self._begin(first)
            case Continuation() as more:
                self._continue(more)

    def tick(self) -> None:
        """Do what is due by now: keepalives, timeouts, and what the person did meanwhile."""
        now = self._clock()
        if self._incoming and now >= self._incoming.until:
            cid, self._incoming = self._incoming.cid, None
            self._error(cid, ERR.TIMEOUT)
        while self._running and self._progress(self._running):
            pass
        if self._running and now >= self._running.keepalive:
            self._keepalive(self._running)

    def due(self) -> float | None:
        """When `tick` has something to do, if nobody writes or touches before."""
        if self._incoming:
            return self._incoming.until
        if self._running is None:
            return None
        held = self._person.due(self._running.ask)
        times = (self._running.until, self._running.keepalive, held)
        return min(time for time in times if time is not None)

    def _begin(self, first: Initial) -> None:
        if first.length > MAX_MESSAGE:
            self._error(first.cid, ERR.INVALID_LENGTH)
        elif first.command == Cmd.INIT:
            self._init(first)
        elif not self._allocated(first.cid):
            self._error(first.cid, ERR.INVALID_CHANNEL)
        elif first.command == Cmd.CANCEL:
            self._cancel(first.cid)
        elif self._incoming and self._incoming.cid == first.cid:
            # An initial packet where a continuation was due (§11.2.5.3).
            self._incoming = None
            self._error(first.cid, ERR.INVALID_SEQ)
        elif self._incoming or self._running:
            self._error(first.cid, ERR.CHANNEL_BUSY)
        else:
            until = self._clock() + ASSEMBLY_SECONDS
            self._incoming = _Incoming(first.cid, first.command, first.length, until)
            self._take(self._incoming, first.data)

    def _continue(self, more: Continuation) -> None:
        incoming = self._incoming
        if incoming is None or incoming.cid != more.cid:
            return  # a stray continuation is ignored (§11.2.5.3)
        if more.seq != incoming.seq:
            self._incoming = None
            self._error(more.cid, ERR.INVALID_SEQ)
            return
        incoming.seq += 1
        incoming.until = self._clock() + ASSEMBLY_SECONDS
        self._take(incoming, more.data)

    def _take(self, incoming: _Incoming, data: bytes) -> None:
        incoming.data += data[: incoming.length - len(incoming.data)]
        if len(incoming.data) == incoming.length:
            self._incoming = None
            self._execute(incoming.cid, incoming.command, bytes(incoming.data))

    def _init(self, first: Initial) -> None:
        owner = self._incoming or self._running
        if first.length != 8:
            self._error(first.cid, ERR.INVALID_LENGTH)
        elif first.cid != BROADCAST and not self._allocated(first.cid):
            self._error(first.cid, ERR.INVALID_CHANNEL)
        elif owner is not None and owner.cid != first.cid:
            self._error(first.cid, ERR.CHANNEL_BUSY)
        else:
            self._drop()
            nonce = first.data[:8]
            self._tap(Cmd.INIT, nonce)
            self._reply(first.cid, Cmd.INIT, nonce + self._introduction(first.cid))

    def power_down(self) -> None:
        """The end: what was under way is lost, nothing more is executed."""
        self._powered = False
        self._drop()

    def _drop(self) -> None:
        self._incoming = None
        if self._running:
            self._running.work.close()
            self._running = None

    def _introduction(self, cid: int) -> bytes:
        if cid == BROADCAST:
            cid = self._next_channel
            self._next_channel += 1
        capabilities = Capability.WINK if self._profile.wink else Capability(0)
        capabilities |= Capability.CBOR if self._profile.ctap2 else Capability(0)
        capabilities |= Capability(0) if self._profile.u2f else Capability.NMSG
        return struct.pack(">IB3BB", cid, 2, *self._profile.device_version, capabilities)

    def _allocated(self, cid: int) -> bool:
        return _FIRST_CHANNEL <= cid < self._next_channel

    def _execute(self, cid: int, command: int, payload: bytes) -> None:
        self._tap(command, payload)
        if not self._powered:
            return  # a test pulled the plug
        match command:
            case Cmd.PING:
                self._reply(cid, Cmd.PING, payload)
            case Cmd.WINK if self._profile.wink:
                self._reply(cid, Cmd.WINK, b"")
            case Cmd.MSG if self._profile.u2f:
                self._reply(cid, Cmd.MSG, u2f.answer(payload))
            case Cmd.CBOR if self._profile.ctap2 and not payload:
                self._error(cid, ERR.INVALID_LENGTH)
            case Cmd.CBOR if self._profile.ctap2:
                self._run(cid, self._serve(payload))
            case _:
                self._error(cid, ERR.INVALID_COMMAND)

    def _run(self, cid: int, work: Asking[bytes]) -> None:
        try:
            ask = next(work)
        except StopIteration as done:
            self._reply(cid, Cmd.CBOR, done.value)
            return
        now = self._clock()
        self._running = _Running(cid, work, ask, now + ask.seconds, now)
        self._keepalive(self._running)
        self.tick()

    def _progress(self, running: _Running) -> bool:
        """Resume the command when the person acted or its time is up."""
        now = self._clock()
        act = self._person.answer(running.ask, now)
        if act is None and now < running.until:
            return False
        try:
            running.ask = running.work.send(act)
        except StopIteration as done:
            self._running = None
            self._reply(running.cid, Cmd.CBOR, done.value)
            return False
        running.until = now + running.ask.seconds
        self._keepalive(running)
        return True

    def _cancel(self, cid: int) -> None:
        running = self._running
        if running is None or running.cid != cid:
            return  # nothing to cancel, and CANCEL itself has no reply (§11.2.9.1.5)
        self._running = None
        try:
            running.work.throw(CtapError(ERR.KEEPALIVE_CANCEL))
        except StopIteration as done:
            self._reply(cid, Cmd.CBOR, done.value)

    def _keepalive(self, running: _Running) -> None:
        status = _PROCESSING if running.ask.want is None else _UP_NEEDED
        running.keepalive = self._clock() + KEEPALIVE_SECONDS
        self._reply(running.cid, Cmd.KEEPALIVE, bytes([status]))

    def _error(self, cid: int, code: int) -> None:
        self._reply(cid, Cmd.ERROR, bytes([code]))

    def _reply(self, cid: int, command: int, payload: bytes) -> None:
        for packet in frame(cid, command, payload):
            self._send(packet)
