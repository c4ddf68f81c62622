"""Notices a kiosk that crashes again and again, across processes.

A file holds the time of each start; a good end takes its own away. What is left are crashes.
"""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

MOST = 3
WITHIN = 300.0
"""MOST starts that crashed within this many seconds are a loop."""


def starts_path() -> Path:
    """Gone with the next boot where the system has such a place."""
    home = Path.home()
    base = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_STATE_HOME")
    base = base or os.environ.get("LOCALAPPDATA") or str(home / ".local" / "state")
    return Path(base) / "keydesk" / "kiosk-starts.json"


class Starts:
    """The starts of one kiosk; a file that cannot be written only costs the guard."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._mine = 0.0

    @property
    def looping(self) -> bool:
        """Have so many starts crashed lately that another one makes no sense?"""
        return len(self._crashed()) >= MOST

    def begin(self) -> None:
        """Note a start."""
        self._mine = self._clock()
        self._write([*self._crashed(), self._mine])

    def end(self) -> None:
        """This start ended well."""
        self._write([then for then in self._read() if then != self._mine])

    def _crashed(self) -> list[float]:
        now = self._clock()
        # A clock that was set back must not make crashes last.
        return [then for then in self._read() if 0 <= now - then < WITHIN]

    def _read(self) -> list[float]:
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        numbers = found if isinstance(found, list) else []
        return [float(each) for each in numbers if type(each) in (int, float)]

    def _write(self, starts: list[float]) -> None:
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path.write_text(json.dumps(starts), "utf-8")
