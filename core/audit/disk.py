"""The few ways a log touches the disk, so that a test can cut the power between any two."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCKED_WITHIN = 2.0
"""Seconds another program may hold the log before it counts as one that cannot be written."""

_AGAIN = 0.02

_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Disk:
    """Everything raises OSError; what `sync` has returned for survives a power cut."""

    def open(self, path: Path) -> int:
        """Open a file to read and append, for its owner only where it is new."""
        return os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | _NO_LINKS, 0o600)

    def create(self, path: Path) -> int:
        """Open a file to write that must not be there yet, not even as a link."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINKS, 0o644)

    def make_folder(self, path: Path) -> None:
        """Make a folder that must not be there yet, not even as a link."""
        path.mkdir()

    def write(self, file: int, data: bytes) -> None:
        """Append all of it."""
        while data:
            data = data[os.write(file, data) :]

    def cut(self, file: int, size: int) -> None:
        """Take away what is behind `size`."""
        os.ftruncate(file, size)

    def sync(self, file: int) -> None:
        """Wait until the file is on the disk."""
        if sys.platform == "darwin":  # fsync ends at the drive's cache there.
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
        else:
            os.fsync(file)

    def rename(self, path: Path, name: Path) -> None:
        """Give a file another name."""
        path.rename(name)

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are on the disk; Windows has no such thing."""
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def lock_of(log: Path) -> Path:
    """What programs lock that write to a log: files come and go, this one stays."""
    return log.with_name(f"{log.name}.lock")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock that all programs of this log share; it ends with the process at the latest."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINKS, 0o600)
    try:
        _wait_for(handle)
        yield
    finally:
        os.close(handle)


def _wait_for(handle: int) -> None:
    until = time.monotonic() + _LOCKED_WITHIN
    while not _lock(handle):
        if time.monotonic() > until:
            raise TimeoutError("another program holds the audit log")
        time.sleep(_AGAIN)


if sys.platform == "win32":

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
