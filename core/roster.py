"""The list of attached keys as rows: read when a key comes, and again when something changed."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from core.model import Access, Attachment, KeyInfo
from core.ports import Arrived, KeyBus, Left

RECHECK = 2.0
"""Seconds after which a key that could not be opened is tried again: rights come late, and busy
programs go away."""

_RECHECKED = frozenset({Access.DENIED, Access.BUSY})


class Roster:
    """Rows in the order of arrival. A row that is still being read is `Access.OK` without `info`.

    `changed` is called once for all that changed in one turn of the event loop: a hub full of keys
    is one piece of news.
    """

    def __init__(self, bus: KeyBus, changed: Callable[[], None]) -> None:
        self._bus = bus
        self._changed = changed
        self._rows: dict[Attachment, KeyInfo] = {}
        self._reading: dict[Attachment, asyncio.Task[None]] = {}
        self._telling: asyncio.Handle | None = None

    @property
    def rows(self) -> tuple[KeyInfo, ...]:
        """All attached keys."""
        return tuple(self._rows.values())

    def find(self, key_id: str) -> KeyInfo | None:
        """The row with this id, while the key is attached."""
        return next((row for row in self._rows.values() if row.id == key_id), None)

    async def run(self) -> None:
        """Follow the bus until cancelled."""
        recheck = asyncio.ensure_future(self._recheck())
        try:
            async with aclosing(self._bus.watch()) as events:
                async for event in events:
                    match event:
                        case Arrived(seat):
                            self._rows[seat] = KeyInfo(seat, Access.OK)
                            self.read(seat)
                        case Left(seat):
                            self._forget(seat)
                    self._tell()
        finally:
            if self._telling:
                self._telling.cancel()
            self._rows.clear()  # A job that ends after this must not begin to read again.
            ending = (recheck, *self._reading.values())
            for task in ending:
                task.cancel()
            await asyncio.wait(ending)

    def read(self, seat: Attachment) -> None:
        """Read a key again; an unfinished reading of it is enough."""
        if seat in self._rows and seat not in self._reading:
            self._reading[seat] = asyncio.ensure_future(self._read(seat))

    async def _read(self, seat: Attachment) -> None:
        try:
            row = await self._bus.read(seat)
        finally:
            self._reading.pop(seat, None)
        if seat in self._rows:
            self._rows[seat] = row
            self._tell()

    def _tell(self) -> None:
        if self._telling is None:
            self._telling = asyncio.get_running_loop().call_soon(self._told)

    def _told(self) -> None:
        self._telling = None
        self._changed()

    def _forget(self, seat: Attachment) -> None:
        self._rows.pop(seat, None)
        if task := self._reading.pop(seat, None):
            task.cancel()

    async def _recheck(self) -> None:
        while True:
            await asyncio.sleep(RECHECK)
            for row in self.rows:
                if row.access in _RECHECKED:
                    self.read(row.attachment)
