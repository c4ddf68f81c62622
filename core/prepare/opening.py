"""Begins a batch: whatever may be wrong with its PINs is found before there is a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from core.model import Secret
from core.prepare.book import Book
from core.prepare.disk import private_text
from core.prepare.pins import ListedPins, OnePin, Pins, RandomPins, listed
from core.prepare.plan import Plan


@dataclass(frozen=True, slots=True)
class Wishes:
    """A batch as somebody has asked for it."""

    out: Path
    """The file for the PINs."""
    resume: bool = False
    """Go on with that file; without it there must be none."""
    plan: Plan = field(default_factory=Plan)
    count: int | None = None
    """Stop when so many keys of the file are ready."""
    typed: Secret | None = None
    """One PIN for all keys."""
    list: Path | None = None
    """A file with a PIN on each line; without this and the one before, PINs are made by chance."""


@contextmanager
def opened(wishes: Wishes) -> Iterator[tuple[Book, Pins]]:
    """The file and the PINs of a batch. Raises OperationError where it cannot begin."""
    one = OnePin(wishes.typed) if wishes.typed else None
    lines = listed(private_text(wishes.list)) if wishes.list else None
    book = Book.resume(wishes.out) if wishes.resume else Book.create(wishes.out)
    try:
        if one:
            yield book, one
        elif lines is not None:
            yield book, ListedPins(lines, book.pins)
        else:
            yield book, RandomPins(wishes.plan.pin_length)
    finally:
        book.close()
