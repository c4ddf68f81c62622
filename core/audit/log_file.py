"""The audit log as a file: appended under a lock, on the disk before anything is done, chained on.

A power cut may leave half a line. The next line takes its place and says so; nothing before it is
touched.
"""

import contextlib
import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.audit import chain
from core.audit.chain import ChainKey, Place
from core.audit.disk import Disk, lock_of, locked
from core.audit.sinks import Entry
from core.audit.tail import Tail, ended_files, ended_name, read_tail
from core.audit.vault import Anchor, Vault
from core.json_view import Object

LARGEST = 4 * 1024 * 1024
"""Bytes after which a file is ended and another begun."""


class LogFile:
    """Appends events to one log. Everything here blocks and raises OSError."""

    def __init__(
        self, path: Path, vault: Vault, *, disk: Disk | None = None, largest: int = LARGEST
    ) -> None:
        self._path = path
        self._vault = vault
        self._disk = disk or Disk()
        self._largest = largest
        self._known = Place()

    def write(self, entry: Entry) -> None:
        """Implements `Sink`."""
        if entry.key is None:
            raise OSError("the key of the audit log cannot be reached")
        self.append(entry.told, entry.key)

    def probe(self) -> None:
        """May this person write there? Makes no file."""
        place = self._path
        while not place.exists() and place != place.parent:
            place = place.parent
        if not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))

    def close(self) -> None:
        """Nothing is held open between two events."""

    def append(self, told: Object, key: ChainKey) -> None:
        """Write one event; when it returns, the event survives a power cut."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(lock_of(self._path)):
            cut = self._mended()
            self._end_a_full_file()
            new = not self._path.exists()
            with self._opened(self._path) as file:
                before, continues = self._before(read_tail(file))
                place = self._after(before)
                line = chain.seal(told, place, key, continues=continues, cut=cut)
                self._disk.write(file, line)
                self._disk.sync(file)
            if new or not self._known.sequence:  # Whoever made the file may not have come so far.
                self._disk.sync_folder(self._path.parent)
            self._known = Place(place.sequence + 1, chain.digest(line.removesuffix(b"\n")))
            self._vault.keep_anchor(self._path, Anchor.of(self._known, key))

    def _mended(self) -> int:
        """Make room for a line after a power cut; how many bytes of a half line were taken away.

        A disk may also have written the end of a line before its middle. Such a line was never
        told to be written, so the anchor does not know it; any other strange line stays, and is
        found by `verify`.
        """
        size = _size(self._path)
        if not size:
            return 0
        with self._opened(self._path) as file:
            tail = read_tail(file)
            end = size - tail.half
            before, _ = self._before(tail)
            if tail.strange == 1 and self._after(before) == before:
                end = tail.end
            if tail.open:
                self._disk.write(file, b"\n")
            elif end < size:
                self._disk.cut(file, end)
            return size - end

    def _end_a_full_file(self) -> None:
        if _size(self._path) < self._largest:
            return
        with self._opened(self._path) as file:
            last = read_tail(file).place.sequence
        ended = ended_name(self._path, last)
        if last and not ended.exists():
            self._disk.rename(self._path, ended)
            self._disk.sync_folder(self._path.parent)

    def _before(self, tail: Tail) -> tuple[Place, str]:
        """The last line that is written; where this file has none, the name of the one that has."""
        if tail.place.sequence:
            return tail.place, ""
        older = ended_files(self._path)
        if not older:
            return Place(), ""
        with self._opened(older[-1]) as file:
            return read_tail(file).place, older[-1].name

    def _after(self, place: Place) -> Place:
        """Numbers never come back: where lines that were written are gone, a gap tells of it."""
        if self._known.sequence and place == self._known:
            return place  # Nobody has written since, and nobody took anything away.
        known = self._known.sequence
        if anchor := self._vault.anchor(self._path):
            known = max(known, anchor.place.sequence)
        return replace(place, sequence=max(place.sequence, known))

    @contextlib.contextmanager
    def _opened(self, path: Path) -> Iterator[int]:
        file = self._disk.open(path)
        try:
            yield file
        finally:
            os.close(file)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
