"""One line of the file: a key that was given a PIN, and how far that went."""

import csv
import io
from dataclasses import dataclass, fields
from enum import StrEnum, unique
from typing import Protocol

from core.identity import serial_proves
from core.model import KeyInfo, Secret


@unique
class State(StrEnum):
    """How far a key came. The words are of one length: each takes the place of another."""

    BEGUN = "begun"
    """The key has this PIN or none; it is not ready."""
    READY = "ready"
    """All that was planned is done."""
    UNSET = "unset"
    """This PIN is on no key."""


@dataclass(frozen=True, slots=True)
class Row:
    """The columns in their order (docs/prepare.md)."""

    state: State
    number: int
    time: str
    """UTC, to the second."""
    name: str
    model: str
    aaguid: str
    firmware: str
    serial: str
    """Empty where the key has none that names it."""
    pin: Secret
    min_length: int
    """What the key demands of the next PIN, once it is ready."""
    must_change: bool
    """The key demands another PIN before its first use, once it is ready."""


HEADER = tuple(each.name for each in fields(Row))

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Ledger(Protocol):
    """Where keys and their PINs are written down, each before the key is touched."""

    def prepared(self, key: KeyInfo) -> Row | None:
        """The row that shows, or may show, that this very key is ready already."""
        ...

    def unfinished(self, key: KeyInfo) -> Row | None:
        """The last row of this very key where that was begun and is not ready."""
        ...

    async def begin(self, key: KeyInfo, pin: Secret, *, min_length: int, must_change: bool) -> Row:
        """Write a PIN down. Once it returns the PIN is on the disk."""
        ...

    async def mark(self, row: Row, state: State) -> Row:
        """Write down how far a key came. Once it returns that is on the disk."""
        ...


def own_serial(key: KeyInfo) -> str:
    """A serial that names this key among all of its model; empty where it has none."""
    serial = key.attachment.serial
    return serial if serial_proves(serial) else ""


def about(key: KeyInfo) -> dict[str, str]:
    """The columns that describe a key, in the words of the key."""
    number = key.info.firmware_version if key.info else None
    return {
        "name": key.name,
        "model": key.model or "",
        "aaguid": (key.info.aaguid if key.info else None) or "",
        "firmware": key.device_version or ("" if number is None else str(number)),
        "serial": own_serial(key),
    }


def line(cells: tuple[str, ...]) -> bytes:
    """Cells as a line of the file."""
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(cells)
    return text.getvalue().encode()


def written(row: Row) -> bytes:
    """A row as a line; what a key says of itself can start no formula."""
    return line(
        (
            row.state.value,
            str(row.number),
            row.time,
            *map(_guarded, (row.name, row.model, row.aaguid, row.firmware, row.serial)),
            row.pin.reveal(),
            str(row.min_length),
            "yes" if row.must_change else "no",
        )
    )


def read(cells: list[str]) -> Row:
    """A row of the file. Raises ValueError for what is none."""
    state, number, time, *told, pin, min_length, must_change = cells
    name, model, aaguid, firmware, serial = map(_bare, told)
    # A state torn by a power cut counts as begun: the least that is claimed.
    known = State(state) if state in set(State) else State.BEGUN
    return Row(
        known, int(number), time, name, model, aaguid, firmware, serial,
        Secret(pin), int(min_length), must_change == "yes",
    )  # fmt: skip


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*_FORMULA, "'")) else cell


def _bare(cell: str) -> str:
    return cell.removeprefix("'")
