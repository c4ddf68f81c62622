"""Works on the files of a batch on a thread of its own: a slow disk holds up a key, and no window.

What was awaited here is on the disk, in the order in which it was asked for. Whoever is cancelled
meanwhile does not go on to the key, and a row that comes to the disk all the same claims no more
than one that a power cut left behind.
"""

import asyncio
from contextlib import suppress
from functools import partial
from pathlib import Path

from core.model import KeyInfo, Secret
from core.prepare.book import Book
from core.prepare.disk import private_text
from core.prepare.pins import listed
from core.prepare.row import Row, State
from core.worker import Worker

_LETTING_GO = 2.0
"""Seconds that a disk may take to come back when everything is over."""


class Scribe:
    """Implements `core.prepare.row.Ledger` over a book that only its thread writes to."""

    def __init__(self, book: Book | None = None) -> None:
        self._worker = Worker("prepare-file")
        self._book = book

    async def read(self, pins: Path) -> tuple[Secret, ...]:
        """The PINs of a list. Raises UNSAFE_FILE, BAD_PIN_LIST."""
        return await self._worker.do(lambda: listed(private_text(pins)))

    async def open(self, path: Path, *, resume: bool) -> None:
        """Begin a new file, or go on with one. Raises UNSAFE_FILE, FILE_NOT_WRITTEN."""

        def take() -> None:  # On the thread: a file that is open by now is closed by `close`.
            self._book = Book.resume(path) if resume else Book.create(path)

        await self._worker.do(take)

    @property
    def book(self) -> Book:
        """What is in the file."""
        if self._book is None:
            raise AssertionError("no file was opened")
        return self._book

    def prepared(self, key: KeyInfo) -> Row | None:
        return self.book.prepared(key)

    def unfinished(self, key: KeyInfo) -> Row | None:
        return self.book.unfinished(key)

    async def begin(self, key: KeyInfo, pin: Secret, *, min_length: int, must_change: bool) -> Row:
        write = partial(self.book.begin, key, pin, min_length=min_length, must_change=must_change)
        return await self._worker.do(write)

    async def mark(self, row: Row, state: State) -> Row:
        return await self._worker.do(partial(self.book.mark, row, state))

    async def close(self) -> None:
        """Let go of the file once nothing is written to it any more, however often cancelled: a
        window that closes has no patience for the end of a batch.
        """
        stopping = asyncio.ensure_future(self._worker.stop(_LETTING_GO))
        while not stopping.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait({stopping})
        # Where a disk does not come back its file stays open: the number of it must not become that
        # of another file while a PIN is on its way there.
        if stopping.result() and self._book:
            self._book.close()
