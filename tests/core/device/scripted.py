"""A HID pipe that answers by script, in time that passes only when someone reads."""

import errno
import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from threading import Event

from core.device.channel import Channel
from core.virtual.clock import SteppedClock
from core.virtual.framing import BROADCAST, Cmd, Initial, frame, parse

CHANNEL = 0x01020304
CAN_CBOR = 0x05
"""Capabilities WINK and CBOR."""

Report = bytes | OSError
"""What a read brings: an input report, or the end of the handle."""


@dataclass(frozen=True, slots=True)
class Later:
    """Reports that come after a while."""

    seconds: float
    report: Report


Answer = Callable[[int, bytes], Iterable[Report | Later]]
"""Command and message of a whole request in, input reports out."""


@dataclass
class ScriptedPipe:
    """`core.ports.Pipe`; INIT is answered properly unless `init` says otherwise."""

    answer: Answer
    clock: SteppedClock = field(default_factory=SteppedClock)
    init: Answer | None = None
    written: list[bytes] = field(default_factory=list)
    requests: list[tuple[int, bytes]] = field(default_factory=list)
    closed: bool = False
    on_read: Callable[[], None] = lambda: None
    write_error: OSError | None = None
    _queue: list[tuple[float, Report]] = field(default_factory=list)
    _message: bytes = b""
    _begun: Initial | None = None
    _channels: Iterator[int] = field(default_factory=lambda: itertools.count(CHANNEL))

    def read(self, timeout: float) -> bytes | None:
        self.on_read()
        until = self.clock() + timeout
        if self._queue and self._queue[0][0] <= until:
            due, report = self._queue.pop(0)
            self.clock.advance(max(0.0, due - self.clock()))
            if isinstance(report, OSError):
                self._queue.insert(0, (due, report))
                raise report
            return report
        self.clock.advance(timeout)
        return None

    def write(self, packet: bytes) -> None:
        if self.write_error is not None:
            raise self.write_error
        self.written.append(packet)
        match parse(packet):
            case Initial() as begun:
                self._begun, self._message = begun, begun.data
            case rest:
                self._message += rest.data
        assert self._begun is not None
        if len(self._message) >= self._begun.length:
            self._take(self._begun, self._message[: self._begun.length])

    def close(self) -> None:
        self.closed = True

    def unplug(self) -> None:
        """Pull the key out: what was not read yet is lost."""
        self._queue = [(self.clock(), gone())]
        self.write_error = gone()

    @property
    def commands(self) -> list[int]:
        """The commands of all requests, in order."""
        return [command for command, _ in self.requests]

    def _take(self, begun: Initial, message: bytes) -> None:
        self.requests.append((begun.command, message))
        if begun.command == Cmd.INIT:
            replies = (self.init or self._proper_init)(begun.command, message)
        else:
            replies = self.answer(begun.command, message)
        due = self.clock()
        for reply in replies:
            if isinstance(reply, Later):
                due += reply.seconds
                reply = reply.report
            self._queue.append((due, reply))

    def _proper_init(self, _: int, nonce: bytes) -> Iterable[Report]:
        return init_reply(nonce, next(self._channels))


def answering(*reports: Report | Later) -> ScriptedPipe:
    """A key that says the same to every request."""
    return ScriptedPipe(lambda command, message: reports)


def channel_over(pipe: ScriptedPipe, cancel: Event | None = None) -> Channel:
    """A channel that is open."""
    channel = Channel(pipe, pipe.clock, cancel or Event())
    channel.open()
    return channel


def init_reply(nonce: bytes, channel: int = CHANNEL, capabilities: int = CAN_CBOR) -> list[bytes]:
    """The reply to INIT: protocol 2, device version 1.2.3."""
    body = nonce + channel.to_bytes(4, "big") + bytes([2, 1, 2, 3, capabilities])
    return list(frame(BROADCAST, Cmd.INIT, body))


def reply(message: bytes, command: int = Cmd.CBOR, channel: int = CHANNEL) -> list[bytes]:
    """A whole reply."""
    return list(frame(channel, command, message))


def error(code: int, channel: int = CHANNEL) -> bytes:
    """CTAPHID_ERROR."""
    return next(frame(channel, Cmd.ERROR, bytes([code])))


def keepalive(status: int, channel: int = CHANNEL) -> bytes:
    """CTAPHID_KEEPALIVE: 1 is processing, 2 is touch wanted."""
    return next(frame(channel, Cmd.KEEPALIVE, bytes([status])))


def gone() -> OSError:
    """What a read of an unplugged key raises on Linux."""
    return OSError(errno.EIO, "gone")
