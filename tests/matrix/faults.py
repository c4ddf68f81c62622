"""What can go wrong on the wire at one packet. Each fault is made anew for the case it plays in."""

from collections import deque
from collections.abc import Callable, Iterable
from enum import Enum, auto

from core.errors import Problem
from core.virtual.framing import BROADCAST, Cmd, Initial, frame, parse
from tests.matrix.line import Line

_OTHER_CHANNEL = 0x0BADCAFE
_CHANNEL_BUSY = 0x06
_NOT_A_COMMAND = 0x2A
_TOO_LONG = 0xFFFF

GONE = frozenset(
    {Problem.KEY_REMOVED, Problem.REMOVED_WHILE_WRITING, Problem.REMOVED_WHILE_ERASING}
)
SILENT = frozenset({Problem.NO_ANSWER})
BUSY = frozenset({Problem.KEY_BUSY, Problem.FINGERPRINT_UNNAMED})
NONSENSE = frozenset({Problem.BAD_ANSWER})


class Where(Enum):
    """The packets of the host a fault can strike at."""

    ANY = auto()
    OPENING = auto()
    """The first of a request."""
    ENDING = auto()
    """The last of a request: a reply follows."""


class Fault:
    """Nothing goes wrong; the kinds below change what passes from the struck packet on."""

    where = Where.ANY
    harmless = False
    """The job has to succeed all the same."""
    lasting = False
    """Only a re-plug ends it."""
    seconds = 15.0
    """Within these the job is over."""

    def strike(self, line: Line, packet: bytes) -> None:
        """Take the packet of the host at which it happens."""
        line.pipe.write(packet)

    def write(self, line: Line, packet: bytes) -> None:
        """Take a later packet of the host."""
        line.pipe.write(packet)

    def read(self, line: Line, timeout: float) -> bytes | None:
        """What the host reads from then on."""
        return line.pipe.read(timeout)


class Unplug(Fault):
    """The key is pulled before the packet reaches it, or as soon as it has."""

    lasting = True

    def __init__(self, *, taken: bool) -> None:
        self._taken = taken

    def strike(self, line: Line, packet: bytes) -> None:
        if self._taken:
            line.pipe.write(packet)
            line.unplug()
        else:
            line.unplug()
            line.pipe.write(packet)


class Silence(Fault):
    """Nothing is heard from the key any more; it took the packet, or not even that."""

    lasting = True

    def __init__(self, *, taken: bool) -> None:
        self._taken = taken

    def strike(self, line: Line, packet: bytes) -> None:
        if self._taken:
            line.pipe.write(packet)

    def write(self, line: Line, packet: bytes) -> None:
        pass

    def read(self, line: Line, timeout: float) -> bytes | None:
        line.pipe.read(timeout)
        return None


class Keepalives(Silence):
    """The key says for ever that it is working."""

    seconds = 110.0

    def __init__(self) -> None:
        super().__init__(taken=True)
        self._channel = BROADCAST
        self._next = 0.0

    def strike(self, line: Line, packet: bytes) -> None:
        super().strike(line, packet)
        self.write(line, packet)

    def write(self, line: Line, packet: bytes) -> None:
        self._channel = parse(packet).cid

    def read(self, line: Line, timeout: float) -> bytes | None:
        super().read(line, timeout)
        if line.clock() < self._next:
            return None
        self._next = line.clock() + 0.1
        return next(frame(self._channel, Cmd.KEEPALIVE, b"\1"))


class Busy(Fault):
    """Another program has the key: so many requests are turned away."""

    where = Where.OPENING

    def __init__(self, refusals: float) -> None:
        self._refusals = refusals
        self._refusing = False
        self._said = deque[bytes]()
        self.harmless = refusals < float("inf")
        self.lasting = not self.harmless

    def strike(self, line: Line, packet: bytes) -> None:
        self.write(line, packet)

    def write(self, line: Line, packet: bytes) -> None:
        first = parse(packet)
        if isinstance(first, Initial) and first.command != Cmd.CANCEL:
            self._refusing = self._refusals > 0
            self._refusals -= 1
            if self._refusing:
                self._said += frame(first.cid, Cmd.ERROR, bytes([_CHANNEL_BUSY]))
        if not self._refusing:
            line.pipe.write(packet)

    def read(self, line: Line, timeout: float) -> bytes | None:
        return self._said.popleft() if self._said else line.pipe.read(timeout)


Change = Callable[[Initial, bytes], Iterable[bytes]]
"""First packet and message of a reply in, packets that come instead out."""


class Changed(Fault):
    """One reply arrives as something else; afterwards all is well."""

    where = Where.ENDING

    def __init__(self, change: Change, *, harmless: bool = False) -> None:
        self._change = change
        self._due = deque[bytes]()
        self._done = False
        self.harmless = harmless

    def read(self, line: Line, timeout: float) -> bytes | None:
        if self._due:
            return self._due.popleft()
        packet = line.pipe.read(timeout)
        if packet is None or self._done:
            return packet
        first = parse(packet)
        if not isinstance(first, Initial) or first.command == Cmd.KEEPALIVE:
            return packet
        self._done = True
        self._due += self._change(first, _whole(line, first))
        return self._due.popleft() if self._due else None


def _whole(line: Line, first: Initial) -> bytes:
    message = first.data
    while len(message) < first.length:
        packet = line.pipe.read(0.0)
        assert packet is not None, "a virtual key sends a reply in one go"
        message += parse(packet).data
    return message[: first.length]


def _garbled(first: Initial, message: bytes) -> Iterable[bytes]:
    """Right packets around a body that is no CBOR, or a channel nobody was given."""
    kept = message[: 8 if first.command == Cmd.INIT else 1]
    return frame(first.cid, first.command, kept.ljust(max(2, len(message)), b"\xee"))


def _misframed(first: Initial, message: bytes) -> Iterable[bytes]:
    """A command that was not sent, or a packet out of its turn."""
    packets = list(frame(first.cid, first.command, message))
    if len(packets) == 1:
        return frame(first.cid, _NOT_A_COMMAND, message)
    return [packets[0], packets[1][:4] + b"\5" + packets[1][5:], *packets[2:]]


def _truncated(first: Initial, message: bytes) -> Iterable[bytes]:
    return frame(first.cid, first.command, message[: len(message) // 2])


def _endless(first: Initial, message: bytes) -> Iterable[bytes]:
    """The last packet is lost; of a short reply that is all of it."""
    return list(frame(first.cid, first.command, message))[:-1]


def _oversized(first: Initial, message: bytes) -> Iterable[bytes]:
    packets = list(frame(first.cid, first.command, message))
    return [packets[0][:5] + _TOO_LONG.to_bytes(2) + packets[0][7:], *packets[1:]]


def _among_others(first: Initial, message: bytes) -> Iterable[bytes]:
    """Packets of another program's channel, before the reply and in the middle of it."""
    for packet in frame(first.cid, first.command, message):
        yield from frame(_OTHER_CHANNEL, Cmd.KEEPALIVE, b"\2")
        yield from frame(_OTHER_CHANNEL, Cmd.CBOR, bytes(100))
        yield from frame(_OTHER_CHANNEL, Cmd.ERROR, b"\x7f")
        yield packet


def _wrong_nonce(first: Initial, message: bytes) -> Iterable[bytes]:
    """To INIT the answer meant for somebody else; elsewhere one that nobody waits for."""
    if first.command == Cmd.INIT:
        return frame(first.cid, Cmd.INIT, b"somebody" + message[8:])
    stray = frame(BROADCAST, Cmd.INIT, b"somebody" + bytes(9))
    return [*stray, *frame(first.cid, first.command, message)]


FAULTS: dict[str, tuple[Callable[[], Fault], frozenset[Problem]]] = {
    "unplugged before it": (lambda: Unplug(taken=False), GONE),
    "unplugged after it": (lambda: Unplug(taken=True), GONE),
    "silent before it": (lambda: Silence(taken=False), SILENT),
    "silent after it": (lambda: Silence(taken=True), SILENT),
    "garbled reply": (lambda: Changed(_garbled), NONSENSE | {Problem.DIFFERENT_KEY}),
    "misframed reply": (lambda: Changed(_misframed), NONSENSE),
    "truncated reply": (lambda: Changed(_truncated), NONSENSE),
    "lost last packet": (lambda: Changed(_endless), SILENT),
    "oversized message": (lambda: Changed(_oversized), NONSENSE),
    "wrong nonce": (lambda: Changed(_wrong_nonce), NONSENSE),
    "another channel": (lambda: Changed(_among_others, harmless=True), frozenset()),
    "busy for a moment": (lambda: Busy(3), frozenset()),
    "busy for ever": (lambda: Busy(float("inf")), BUSY),
    "endless keepalives": (Keepalives, SILENT | {Problem.TIMED_OUT}),
}
"""Every fault by name, with the problems it may end a job in; `Job.special` limits them."""
