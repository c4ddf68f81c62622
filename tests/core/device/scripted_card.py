"""A card pipe that answers by script, in time that passes only when someone reads."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from threading import Event

from core.device import apdu
from core.device.card_channel import CardChannel
from core.virtual.clock import SteppedClock

OK = b"\x90\x00"
TOUCH_WANTED = b"\x02\x91\x00"
AT_WORK = b"\x01\x91\x00"

Answer = Callable[[bytes], bytes | None]
"""An APDU in, its response out; None for one that never comes."""


@dataclass
class ScriptedCard:
    """`core.ports.Pipe`; SELECT is answered properly unless `select` says otherwise."""

    answer: Answer
    clock: SteppedClock = field(default_factory=SteppedClock)
    select: bytes | None = b"U2F_V2" + OK
    written: list[bytes] = field(default_factory=list)
    slow: float = 0.0
    """Seconds each response takes."""
    on_read: Callable[[], None] = lambda: None
    lost: OSError | None = None
    closed: bool = False
    _replies: deque[tuple[float, bytes]] = field(default_factory=deque)

    def write(self, packet: bytes) -> None:
        assert not self._replies, "a card takes one command after the other"
        self.written.append(packet)
        reply = self.select if packet == apdu.SELECT else self.answer(packet)
        if reply is not None:
            self._replies.append((self.clock() + self.slow, reply))

    def read(self, timeout: float) -> bytes | None:
        self.on_read()
        if self.lost:
            raise self.lost
        until = self.clock() + timeout
        if self._replies and self._replies[0][0] <= until:
            due, reply = self._replies.popleft()
            self.clock.advance(max(0.0, due - self.clock()))
            return reply
        self.clock.advance(timeout)
        return None

    def close(self) -> None:
        self.closed = True


def saying(*responses: bytes | None) -> ScriptedCard:
    """A card that says this, one response after the other, and the last one for ever."""
    left = deque(responses)
    return ScriptedCard(lambda _: left.popleft() if len(left) > 1 else left[0])


def channel_over(card: ScriptedCard, cancel: Event | None = None) -> CardChannel:
    """A channel that is open."""
    channel = CardChannel(card, card.clock, cancel or Event())
    channel.open()
    return channel


def instructions(card: ScriptedCard) -> Iterable[int]:
    """What was sent, as instruction bytes."""
    return [command[1] for command in card.written]
