"""The drives a log can be copied to: what is mounted where removable drives are."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from core.audit.export import Drive
from core.text import plain

_LONGEST_NAME = 32

PLACES = (Path("/media"), Path("/run/media"), Path("/mnt"), Path("/Volumes"))
"""Below these Linux and macOS mount what is plugged in; Qt does not tell what can be removed."""


def removable() -> tuple[Drive, ...]:
    """Every such drive there is now, by its path. A drive that hangs blocks this."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        path = Path(volume.rootPath())
        if volume.isReady() and _is_removable(path):
            with suppress(OSError):
                name = plain(volume.name(), _LONGEST_NAME) or plain(path.name, _LONGEST_NAME)
                found.append(Drive(name or str(path), path, path.stat().st_dev))
    return tuple(sorted(found, key=lambda drive: str(drive.path)))


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2

    def _is_removable(path: Path) -> bool:
        """Nobody has tried it yet."""
        return bool(ctypes.windll.kernel32.GetDriveTypeW(os.fspath(path)) == _REMOVABLE)

else:

    def _is_removable(path: Path) -> bool:
        return any(place in path.parents for place in PLACES)
