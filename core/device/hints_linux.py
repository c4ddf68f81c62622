"""udev tells when HID devices come and go (Linux)."""

import errno
import logging
import os
import select
import socket
import threading
from collections.abc import Callable

import pyudev

log = logging.getLogger(__name__)

_CONTROL = "/run/udev/control"


class UdevHints:
    """A thread that calls `hint` for every event about a hidraw node, until `stop`."""

    def __init__(self, hint: Callable[[], None]) -> None:
        # udev's own events come after it has set the node's access; without udev, in a container,
        # the kernel's may come, or none at all.
        self.reliable = os.path.exists(_CONTROL)
        source = "udev" if self.reliable else "kernel"
        self._monitor = pyudev.Monitor.from_netlink(pyudev.Context(), source)
        self._monitor.filter_by("hidraw")
        self._monitor.start()
        self._hint = hint
        self._wake, self._stop = os.pipe()
        self._thread = threading.Thread(target=self._run, name="udev-hints", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        os.write(self._stop, b"\0")
        self._thread.join()
        os.close(self._wake)
        os.close(self._stop)

    def _run(self) -> None:
        poll = select.poll()
        poll.register(self._wake, select.POLLIN)
        poll.register(self._monitor.fileno(), select.POLLIN)
        while True:
            ready = dict(poll.poll())
            if self._wake in ready:
                return
            if ready[self._monitor.fileno()] == select.POLLIN:
                told = self._monitor.poll(0) is not None
            elif self._error() == errno.ENOBUFS:
                told = True  # More happened than the kernel keeps, as while the computer slept.
            else:
                log.warning("udev does not tell of devices any more")
                return
            if told:
                self._hint()

    def _error(self) -> int:
        """The errno the socket waits to tell; reading it lets the socket go on."""
        with socket.socket(fileno=os.dup(self._monitor.fileno())) as same:
            return same.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)


def start(hint: Callable[[], None]) -> UdevHints | None:
    """Begin hinting; None where netlink is not to be had."""
    try:
        return UdevHints(hint)
    except OSError as error:
        log.info("No udev hints: %s", error)
        return None
