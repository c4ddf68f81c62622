"""The file of a batch: who got which PIN, kept so that a power cut at any moment loses none.

A row is on the disk before its PIN goes to a key. What follows changes five letters of it in place.
So a key has either the PIN of its last row or none, whenever the power goes.
"""

import csv
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.errors import OperationError, Problem, problem
from core.model import KeyInfo, PinState, Secret
from core.prepare.disk import Disk
from core.prepare.label import Label, label_of
from core.prepare.row import HEADER, Row, State, about, line, own_serial, read, written

_HEADER = line(HEADER)
_BEHIND_QUOTE = 1
"""Where the state stands in its row: the first column, behind its quotation mark."""


def _now() -> datetime:
    return datetime.now(UTC)


class Book:
    """The rows of one file; nothing of it is kept elsewhere. `core.prepare.scribe` writes it."""

    def __init__(self, disk: Disk, now: Callable[[], datetime] = _now) -> None:
        """Take over what is in the file; an empty one gets its header. Raises UNSAFE_FILE."""
        self._disk = disk
        self._now = now
        self._rows: dict[int, Row] = {}
        self._places: dict[int, int] = {}
        content = disk.content()
        # A last line without its end was torn while it was written: its PIN went to no key.
        self._end = content.rfind(b"\n") + 1
        if self._end < len(content):
            disk.cut(self._end)
        self._take_over(content[: self._end])

    @classmethod
    def create(cls, path: Path) -> "Book":
        """A new file for a new batch. Raises UNSAFE_FILE, FILE_NOT_WRITTEN."""
        return cls._owning(Disk.create(path))

    @classmethod
    def resume(cls, path: Path) -> "Book":
        """Go on with the file of a batch that was stopped. Raises UNSAFE_FILE."""
        return cls._owning(Disk.reopen(path))

    @classmethod
    def _owning(cls, disk: Disk) -> "Book":
        with ExitStack() as undo:
            undo.callback(disk.close)
            book = cls(disk)
            undo.pop_all()
        return book

    def close(self) -> None:
        """Let go of the file."""
        self._disk.close()

    @property
    def ready(self) -> int:
        """How many keys are ready."""
        return sum(row.state is State.READY for row in self._rows.values())

    @property
    def labels(self) -> tuple[Label, ...]:
        """Of the keys that are ready, in the order of their numbers."""
        rows = (row for row in self._rows.values() if row.state is State.READY)
        return tuple(map(label_of, sorted(rows, key=lambda row: row.number)))

    @property
    def pins(self) -> frozenset[str]:
        """Every PIN that was given away or may have been, for lists that are gone on with."""
        return frozenset(row.pin.reveal() for row in self._rows.values())

    def prepared(self, key: KeyInfo) -> Row | None:
        """A serial proves it; without one, a key that still waits for its first PIN change may."""
        mine = (row for row in self._rows.values() if row.state is State.READY)
        return next((row for row in mine if _same(row, key) or _alike(row, key)), None)

    def unfinished(self, key: KeyInfo) -> Row | None:
        """By the serial: a key without one cannot be told from its twin."""
        mine = [row for row in self._rows.values() if _same(row, key)]
        return mine[-1] if mine and mine[-1].state is State.BEGUN else None

    def begin(self, key: KeyInfo, pin: Secret, *, min_length: int, must_change: bool) -> Row:
        """Add a row; those that were begun before with this key are on it no more."""
        for row in [each for each in self._rows.values() if _same(each, key)]:
            if row.state is State.BEGUN:
                self.mark(row, State.UNSET)
        row = Row(
            state=State.BEGUN,
            number=max(self._rows, default=0) + 1,
            time=self._now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            pin=pin,
            min_length=min_length,
            must_change=must_change,
            **about(key),
        )
        self._append(row)
        return row

    def mark(self, row: Row, state: State) -> Row:
        """Change five letters, which no power cut can make into another state that claims more."""
        self._disk.put(self._places[row.number] + _BEHIND_QUOTE, state.value.encode())
        changed = replace(row, state=state)
        self._rows[row.number] = changed
        return changed

    def _append(self, row: Row) -> None:
        content = written(row)
        try:
            self._disk.put(self._end, content)
        except OperationError:
            self._disk.cut(self._end)
            raise
        self._note(row, len(content))

    def _note(self, row: Row, length: int) -> None:
        self._rows[row.number], self._places[row.number] = row, self._end
        self._end += length

    def _take_over(self, content: bytes) -> None:
        lines = content.splitlines(keepends=True)
        if not lines:
            self._disk.put(0, _HEADER)
            self._end = len(_HEADER)
            return
        if lines[0] != _HEADER:
            raise problem(Problem.UNSAFE_FILE, "it is no list of prepared keys")
        self._end = len(_HEADER)
        for number, each in enumerate(lines[1:], 2):
            self._note(_row(each, number), len(each))


def _row(content: bytes, number: int) -> Row:
    try:
        [cells] = csv.reader([content.decode()], strict=True)
        return read(cells)
    except (ValueError, csv.Error):  # Its text may hold a PIN.
        raise problem(Problem.UNSAFE_FILE, f"line {number} was changed") from None


def _same(row: Row, key: KeyInfo) -> bool:
    """Certainly this very key."""
    told = about(key)
    return bool(row.serial) and (row.serial, row.aaguid) == (told["serial"], told["aaguid"])


def _alike(row: Row, key: KeyInfo) -> bool:
    """Of this model without a serial, and still as it was handed out: with a PIN to be changed."""
    told = about(key)
    looks = (row.aaguid, row.firmware) == (told["aaguid"], told["firmware"])
    waits = key.pin.state is PinState.MUST_CHANGE and row.must_change
    return looks and waits and not (row.serial or own_serial(key))
