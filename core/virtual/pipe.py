"""An open handle of a virtual key: what /dev/hidrawN is for a real one."""

import errno
import os
from collections import deque
from collections.abc import Callable
from threading import Condition
from typing import Protocol

_QUEUE = 1024


class Wire(Protocol):
    """The key's end of a handle; everything is called with `condition` held."""

    condition: Condition

    def receive(self, packet: bytes) -> None:
        """Take an output report."""
        ...

    def tick(self) -> None:
        """Do what is due by now."""
        ...

    def sleep(self, until: float) -> None:
        """Wait until something happens, something is due, or it is `until`."""
        ...

    def now(self) -> float:
        """The key's time."""
        ...


class VirtualPipe:
    """A `core.ports.Pipe` on a virtual key; every opener gets every input report."""

    def __init__(self, wire: Wire, forget: Callable[["VirtualPipe"], None]) -> None:
        self._wire = wire
        self._forget = forget
        self._reports: deque[bytes] = deque(maxlen=_QUEUE)
        self._unplugged = False
        self._closed = False

    def read(self, timeout: float) -> bytes | None:
        """The next input report, or None; EIO for ever once the key is unplugged."""
        with self._wire.condition:
            until = self._wire.now() + timeout
            while True:
                self._check(errno.EIO)
                self._wire.tick()
                if self._reports:
                    return self._reports.popleft()
                if self._wire.now() >= until:
                    return None
                self._wire.sleep(until)

    def write(self, packet: bytes) -> None:
        """Send one output report; ENODEV for ever once the key is unplugged."""
        with self._wire.condition:
            self._check(errno.ENODEV)
            self._wire.receive(packet)

    def close(self) -> None:
        """Let go; a read under way in another thread ends with EBADF."""
        with self._wire.condition:
            self._closed = True
            self._forget(self)
            self._wire.condition.notify_all()

    def deliver(self, packet: bytes) -> None:
        """Queue an input report; the condition is held."""
        self._reports.append(packet)

    def unplug(self) -> None:
        """The key is gone; reports not yet read are gone with it. The condition is held."""
        self._unplugged = True

    def _check(self, gone: int) -> None:
        if self._closed:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        if self._unplugged:
            raise OSError(gone, os.strerror(gone))
