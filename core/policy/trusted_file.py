"""Reads files that decide for everybody: only where nobody but root can have written them.

The folders count too: whoever may write there can put a file in or take one away.
"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

LARGEST = 1 << 20
"""Bytes of a file; nobody needs more."""

Owners = frozenset[int]


class Untrusted(Exception):  # noqa: N818 - named for what was found
    """A file or folder that does not count, and why, in a few words."""

    def __init__(self, place: Path, why: str) -> None:
        super().__init__(why)
        self.place = place
        self.why = why


def require_trusted(folders: Iterable[Path], owners: Owners) -> None:
    """Raise Untrusted for the first folder that others may write to; OSError as it comes."""
    for folder in folders:
        _require(folder, folder.stat(), owners)


def content(path: Path, owners: Owners) -> bytes:
    """What is in a file. Raises Untrusted, and OSError as it comes."""
    # Neither followed nor waited for: a link or a pipe is no policy.
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise Untrusted(path, "not a file")
        _require(path, status, owners)
        with open(handle, "rb", closefd=False) as file:
            found = file.read(LARGEST + 1)
    finally:
        os.close(handle)
    if len(found) > LARGEST:
        raise Untrusted(path, "too large")
    return found


def why_not(error: OSError) -> str:
    """What the system says of a file that cannot be read."""
    return error.strerror or type(error).__name__


def _require(path: Path, status: os.stat_result, owners: Owners) -> None:
    if status.st_uid not in owners:
        raise Untrusted(path, "not owned by root")
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise Untrusted(path, "writable by others")
