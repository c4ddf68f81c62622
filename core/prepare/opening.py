"""Begins a batch: whatever may be wrong with its PINs is found before there is a file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from core.model import Secret
from core.prepare.pins import ListedPins, OnePin, Pins, RandomPins
from core.prepare.plan import Plan
from core.prepare.scribe import Scribe


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


@asynccontextmanager
async def opened(wishes: Wishes) -> AsyncIterator[tuple[Scribe, Pins]]:
    """The file and the PINs of a batch. Raises OperationError where it cannot begin."""
    one = OnePin(wishes.typed) if wishes.typed else None
    scribe = Scribe()
    try:
        lines = await scribe.read(wishes.list) if wishes.list else None
        await scribe.open(wishes.out, resume=wishes.resume)
        if one:
            yield scribe, one
        elif lines is not None:
            yield scribe, ListedPins(lines, scribe.book.pins)
        else:
            yield scribe, RandomPins(wishes.plan.pin_length)
    finally:
        await scribe.close()
