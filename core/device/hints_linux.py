"""udev tells when HID devices come and go (Linux)."""

import logging
import os
import select
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
            if ready[self._monitor.fileno()] & ~select.POLLIN:
                log.warning("udev does not tell of devices any more")
                return
            if self._monitor.poll(0) is not None:
                self._hint()


def start(hint: Callable[[], None]) -> UdevHints | None:
    """Begin hinting; None where netlink is not to be had."""
    try:
        return UdevHints(hint)
    except OSError as error:
        log.info("No udev hints: %s", error)
        return None
