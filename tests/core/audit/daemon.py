"""A log daemon of the test: a real socket, and what came in on it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Daemon:
    """Listens until it is stopped; what waits in its socket then is lost, as with a real one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.settimeout(5)

    def received(self) -> bytes:
        """The next message."""
        return self._socket.recv(1 << 17)

    def stop(self) -> None:
        """End, and take the name of the socket along."""
        self._socket.close()
        self.path.unlink()


@contextmanager
def daemon(folder: Path) -> Iterator[Daemon]:
    """A daemon for a while."""
    running = Daemon(folder / "socket")
    try:
        yield running
    finally:
        running.stop()
