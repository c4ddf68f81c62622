"""A file for PINs whose power can be cut at any write, and time that stands still."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.model import KeyInfo, Secret
from core.prepare.book import Book
from core.prepare.disk import Disk
from core.prepare.row import Row, State, about

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


class PowerCut(BaseException):
    """Nothing is caught any more, nothing is cleaned up."""


class Writes:
    """What the writes to one file do: number `at` is cut off after `bytes_left` of its bytes."""

    def __init__(self, at: int = -1, bytes_left: int = 0) -> None:
        self.at = at
        self.bytes_left = bytes_left
        self.done = 0


class FragileDisk(Disk):
    """A disk in a computer whose power may go."""

    writes = Writes()

    def put(self, place: int, content: bytes) -> None:
        number, self.writes.done = self.writes.done, self.writes.done + 1
        if number != self.writes.at:
            super().put(place, content)
            return
        super().put(place, content[: self.writes.bytes_left])
        raise PowerCut


def open_book(path: Path, writes: Writes | None = None) -> Book:
    """The book in this file, new or gone on with."""
    handle = Disk.reopen(path) if path.exists() else Disk.create(path)
    if writes is None:
        return Book(handle, lambda: NOON)
    handle.close()
    disk = FragileDisk.reopen(path)
    assert isinstance(disk, FragileDisk)
    disk.writes = writes
    try:
        return Book(disk, lambda: NOON)
    except PowerCut:
        disk.close()
        raise


class AtOnce:
    """Implements `core.prepare.row.Ledger` over a book, on no thread."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def prepared(self, key: KeyInfo) -> Row | None:
        return self._book.prepared(key)

    def unfinished(self, key: KeyInfo) -> Row | None:
        return self._book.unfinished(key)

    async def begin(self, key: KeyInfo, pin: Secret, *, min_length: int, must_change: bool) -> Row:
        return self._book.begin(key, pin, min_length=min_length, must_change=must_change)

    async def mark(self, row: Row, state: State) -> Row:
        return self._book.mark(row, state)


class Paper:
    """Implements `core.prepare.row.Ledger` on a sheet that is thrown away."""

    def prepared(self, key: KeyInfo) -> Row | None:
        return None

    def unfinished(self, key: KeyInfo) -> Row | None:
        return None

    async def begin(self, key: KeyInfo, pin: Secret, *, min_length: int, must_change: bool) -> Row:
        return begun(key, pin, min_length=min_length, must_change=must_change)

    async def mark(self, row: Row, state: State) -> Row:
        return replace(row, state=state)


def begun(
    key: KeyInfo, pin: Secret, *, min_length: int = 4, must_change: bool = False, number: int = 1
) -> Row:
    """A row of a key that has just been begun."""
    told = about(key)
    return Row(
        State.BEGUN, number, "", **told, pin=pin, min_length=min_length, must_change=must_change
    )
