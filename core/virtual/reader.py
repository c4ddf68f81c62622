"""A card reader for virtual keys: a `core.ports.KeyHost` that a person lays keys on."""

import errno
import os
import time
from collections import deque
from collections.abc import Callable
from threading import Lock

from core.card_seat import on_reader
from core.model import Attachment
from core.ports import Clock, Pipe
from core.virtual.clock import waiter
from core.virtual.key import VirtualKey


class VirtualReader:
    """One reader with room for one key; `address` is where its own USB plug is, where known."""

    def __init__(
        self,
        name: str = "Keydesk Virtual Reader",
        *,
        contactless: bool = True,
        address: str = "",
        clock: Clock = time.monotonic,
    ) -> None:
        self.clock = clock
        self.name = name
        self._contactless = contactless
        self._address = address
        self._lock = Lock()
        self._key: VirtualKey | None = None
        self._insertions = 0
        self._hints: list[Callable[[], None]] = []

    def put(self, key: VirtualKey) -> Attachment:
        """Lay a key on the reader, or push it in."""
        with self._lock:
            if self._key is not None:
                raise ValueError(f"{self.name} is taken")
            key.power_up("nfc" if self._contactless else "smart-card")
            self._key = key
            self._insertions += 1
        self._changed()
        return self._attachment()

    def take(self) -> None:
        """Take the key away; what it remembers stays in it."""
        with self._lock:
            key, self._key = self._key, None
        if key is not None:
            key.power_down()
            self._changed()

    def attached(self) -> tuple[Attachment, ...]:
        """The key on the reader, if there is one."""
        with self._lock:
            return () if self._key is None else (self._attachment(),)

    def open(self, attachment: Attachment) -> Pipe:
        """Connect to the key; ENOENT when exactly this time on the reader is over."""
        with self._lock:
            if self._key is None or attachment != self._attachment():
                raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
            return VirtualCardPipe(self._key, self.clock, self._reaches(self._insertions))

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Call `hint` whenever a key comes or goes, in the thread that moved it."""
        self._hints.append(hint)
        return True

    def close(self) -> None:
        """Stop hinting; the key stays where it is."""
        self._hints.clear()

    def _reaches(self, insertion: int) -> Callable[[], bool]:
        """Is the key still there that was there then?"""
        return lambda: self._key is not None and self._insertions == insertion

    def _changed(self) -> None:
        for hint in tuple(self._hints):
            hint()

    def _attachment(self) -> Attachment:
        return on_reader(self.name, self._address, self._insertions, contactless=self._contactless)


class VirtualCardPipe:
    """A connection to the key on a reader: each APDU written has one reply to be read."""

    def __init__(self, key: VirtualKey, clock: Clock, reaches: Callable[[], bool]) -> None:
        self._key = key
        self._wait = waiter(clock)
        self._reaches = reaches
        self._replies: deque[bytes] = deque()
        self._closed = False

    def read(self, timeout: float) -> bytes | None:
        """The reply; ENODEV for ever once the key was taken away."""
        with self._key.condition:
            self._check()
            if not self._replies:
                self._wait(self._key.condition, timeout)
                self._check()
            return self._replies.popleft() if self._replies else None

    def write(self, packet: bytes) -> None:
        """Send one APDU."""
        with self._key.condition:
            self._check()
            self._replies.append(self._key.exchange(packet))

    def close(self) -> None:
        """Let go."""
        with self._key.condition:
            self._closed = True
            self._key.condition.notify_all()

    def _check(self) -> None:
        if self._closed:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        if not self._reaches():
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
