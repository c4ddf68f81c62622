"""Sends datagrams to the log daemon of this computer; the connection is renewed when it is lost."""

import socket
from contextlib import suppress

_PATIENCE = 1.0
"""Seconds a daemon may be too busy to take a message."""


class Datagrams:
    """A Unix socket that a daemon listens on. Raises OSError."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._socket: socket.socket | None = None

    def send(self, message: bytes) -> None:
        """Send one message; once more where the daemon was started again meanwhile."""
        if self._socket:
            with suppress(OSError):
                self._socket.send(message)
                return
            self.close()
        self._connect().send(message)

    def probe(self) -> None:
        """Does a daemon listen?"""
        self._connect()
        self.close()

    def close(self) -> None:
        """Let go of the socket."""
        if self._socket:
            self._socket.close()
            self._socket = None

    def _connect(self) -> socket.socket:
        if not hasattr(socket, "AF_UNIX"):
            raise OSError("this system has no such log")
        link = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            link.settimeout(_PATIENCE)
            link.connect(self._path)
        except OSError:
            link.close()
            raise
        self._socket = link
        return link
