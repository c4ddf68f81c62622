"""What was said to keys, for support: in memory only, and only while somebody wants it."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock

from core.ports import Exchange
from core.report import words

_MOST = 500
_ROOM = 256 * 1024
"""Characters of all lines together."""


@dataclass(frozen=True, slots=True)
class Line:
    """One exchange as it is shown."""

    number: int
    head: str
    """When, which key, which command, how it ended, how long it took."""
    request: str
    reply: str
    replaced: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it."""
        asked = f"\n  > {self.request}" if self.request else ""
        answered = f"\n  < {self.reply}" if self.reply else ""
        return f"{self.head}{asked}{answered}"


def _now() -> datetime:
    return datetime.now(UTC)


class ProtocolLog:
    """Implements `core.ports.Listener`; the oldest lines make room for new ones."""

    def __init__(
        self, now: Callable[[], datetime] = _now, most: int = _MOST, room: int = _ROOM
    ) -> None:
        self._now = now
        self._room = room
        self._lines: deque[Line] = deque(maxlen=most)
        self._size = 0
        self._count = 0
        self._lock = Lock()

    def __call__(self, exchange: Exchange) -> None:
        """Take note of an exchange; on the thread of its key."""
        at = f"{self._now():%H:%M:%S.%f}"[:-3]
        milliseconds = f"{exchange.seconds * 1000:.0f} ms"
        head = "  ".join((at, exchange.key_id, exchange.command, exchange.status, milliseconds))
        with self._lock:
            self._count += 1
            line = Line(self._count, head, exchange.request, exchange.reply, exchange.replaced)
            if len(self._lines) == self._lines.maxlen:
                self._drop()
            self._lines.append(line)
            self._size += len(line.text)
            while self._size > self._room:
                self._drop()

    def _drop(self) -> None:
        self._size -= len(self._lines.popleft().text)

    @property
    def count(self) -> int:
        """How many were noted so far, those that made room included."""
        return self._count

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._lines.clear()
            self._size = 0

    def lines(self, wanted: str = "") -> tuple[Line, ...]:
        """Those that hold each word of `wanted`, in any case, the oldest first."""
        with self._lock:
            kept = tuple(self._lines)
        parts = wanted.lower().split()
        return tuple(line for line in kept if all(part in line.text.lower() for part in parts))

    def text(self, wanted: str = "", most: int = _MOST) -> str:
        """The last lines as text, and which fields were replaced in them."""
        shown = self.lines(wanted)[-most:]
        names = sorted({name for line in shown for name in line.replaced})
        told = [line.text for line in shown]
        if names:
            told.append(words.REPLACED.replace("{names}", ", ".join(names)))
        return "".join(f"{part}\n" for part in told)
