"""A file for PINs: nobody else can read it, and what was written is on the disk.

On Windows no mode says who may read a file: there the folder decides, and nothing is checked.
"""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from core.errors import OperationError, Problem, problem

if sys.platform != "win32":
    import fcntl

_LARGEST = 1 << 24
_PRIVATE = 0o600
_FLAGS = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Disk:
    """An open file that grows, and that is this process's alone while it is open."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    @classmethod
    def create(cls, path: Path) -> "Disk":
        """A new file. Raises UNSAFE_FILE where it exists or would not be safe."""
        return cls._open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL)

    @classmethod
    def reopen(cls, path: Path) -> "Disk":
        """A file that is there. Raises UNSAFE_FILE where it is not safe."""
        return cls._open(path, os.O_RDWR)

    @classmethod
    def _open(cls, path: Path, flags: int) -> "Disk":
        with _told():
            folder = path.parent.resolve(strict=True)
            _require_private_folder(folder)
            handle = os.open(folder / path.name, flags | _FLAGS, _PRIVATE)
        with ExitStack() as undo, _told():
            undo.callback(os.close, handle)
            if flags & os.O_EXCL:  # What was made here and cannot be used is taken away again.
                undo.callback((folder / path.name).unlink, missing_ok=True)
            _require_private(handle)
            _take(handle)
            _settle(folder)
            undo.pop_all()
        return cls(handle)

    def content(self) -> bytes:
        """Everything in it."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        parts = []
        while part := os.read(self._handle, _LARGEST):
            parts.append(part)
        return b"".join(parts)

    def put(self, place: int, content: bytes) -> None:
        """Write there, and come back when it is on the disk. Raises FILE_NOT_WRITTEN."""
        try:
            os.lseek(self._handle, place, os.SEEK_SET)
            left = memoryview(content)
            while left:
                left = left[os.write(self._handle, left) :]
            os.fsync(self._handle)
        except OSError as error:
            raise problem(Problem.FILE_NOT_WRITTEN, _name(error)) from None

    def cut(self, length: int) -> None:
        """Drop what is behind."""
        with suppress(OSError):  # What is left there is dropped when it is opened the next time.
            os.ftruncate(self._handle, length)
            os.fsync(self._handle)

    def close(self) -> None:
        """Let go of it; safe to call twice."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def private_text(path: Path) -> str:
    """A list of PINs that somebody else wrote; as safe as the file they go to."""
    with _told():
        handle = os.open(path, os.O_RDONLY | _FLAGS | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            _require_private(handle)
            found = file.read(_LARGEST)
    try:
        return found.decode()
    except UnicodeDecodeError:
        raise problem(Problem.BAD_PIN_LIST, "not UTF-8") from None


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the system says of a file into a problem; one that is told already passes."""
    try:
        yield
    except FileExistsError:
        raise _unsafe("it exists already") from None
    except OSError as error:
        raise _unsafe("it is a link" if error.errno == errno.ELOOP else _name(error)) from None


def _require_private_folder(folder: Path) -> None:
    """Whoever may write to a folder may put another file in the place of ours."""
    if sys.platform == "win32":
        return
    for place in (folder, *folder.parents):
        status = place.stat()
        if status.st_uid not in (os.getuid(), 0):
            raise _unsafe("a folder belongs to somebody else")
        # In a folder such as /tmp a name is its owner's; but it is no place to leave PINs in.
        sticky = place != folder and status.st_mode & stat.S_ISVTX
        if status.st_mode & stat.S_IWOTH and not sticky:
            raise _unsafe("others may write to a folder")


def _require_private(handle: int) -> None:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise _unsafe("it is no file")
    if sys.platform == "win32":
        return
    if status.st_uid != os.getuid():
        raise _unsafe("it belongs to somebody else")
    if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise _unsafe("others may read it")
    if status.st_nlink != 1:
        raise _unsafe("it has another name")


def _take(handle: int) -> None:
    """Let no second Keydesk write to it meanwhile."""
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _unsafe("it is in use") from None


def _settle(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unsafe(why: str) -> OperationError:
    return problem(Problem.UNSAFE_FILE, why)


def _name(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, type(error).__name__)
