"""Tells systemd that the kiosk is ready and that its loop still turns; see sd_notify(3)."""

import os
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer


class Watchdog(QObject):
    """Says READY=1 at once and WATCHDOG=1 for as long as Qt's loop turns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = os.environ.get("NOTIFY_SOCKET", "")
        self._say("READY=1")
        if period := _period(os.environ.get("WATCHDOG_USEC", "")):
            timer = QTimer(self, interval=period)
            timer.timeout.connect(lambda: self._say("WATCHDOG=1"))
            timer.start()

    def stopping(self) -> None:
        """The kiosk ends."""
        self._say("STOPPING=1")

    def _say(self, word: str) -> None:
        if not self._address:
            return
        name = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.sendto(word.encode(), name)


def _period(microseconds: str) -> int:
    """Half of what systemd waits for, in milliseconds; 0 for no watchdog."""
    return int(microseconds) // 2000 if microseconds.isdecimal() else 0
