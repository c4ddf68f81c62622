"""Is a log as it was written? Pure; finds each line that was changed, left out, moved or added.

What can be proved, and what cannot, stands in docs/audit.md.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from core.audit import chain
from core.audit.chain import ChainKey, Link, Place
from core.audit.vault import Anchor


@unique
class Kind(StrEnum):
    """What is wrong. The values are part of the JSON contract."""

    CHANGED = "changed"
    MISSING = "missing"
    MOVED = "moved"
    ADDED = "added"
    ENDS_EARLY = "ends-early"
    OTHER_KEY = "other-key"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong."""

    kind: Kind
    file: str
    line: int
    """In the file, from 1: the line itself, or the one before which something is missing."""
    first: int
    """Number of the line in the whole log, or of the first one that is missing."""
    last: int
    """The same as `first` for a single line."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found out about a log."""

    lines: int
    last: int
    """Number of the newest line."""
    recovered: int
    """How often a power cut left half a line that was never told to be written."""
    half: bool
    """The log ends with such a half line; the next event takes its place."""
    anchored: bool
    """It is known which line has to be the newest."""
    flaws: tuple[Flaw, ...]

    @property
    def whole(self) -> bool:
        """Nothing is wrong."""
        return not self.flaws


@dataclass(frozen=True, slots=True)
class _Line:
    file: str
    number: int
    link: Link | None
    """What it says of itself, unless it is not as it was written."""
    strange: bool = False
    """It may be as it was written, with a key that is not here."""


@dataclass(slots=True)
class _State:
    place: Place
    line: _Line | None = None
    """The line that is there."""
    known: bool = True
    """The hash of the line at `place` is known: that line is as it was written."""


def verify(
    files: Sequence[tuple[str, bytes]], keys: Iterable[ChainKey], anchor: Anchor | None
) -> Verdict:
    """Read all files of a log, oldest first."""
    by_id = {key.id: key for key in keys}
    half = bool(files) and _rest(files[-1][1]) is None
    lines = [line for name, data in files for line in _lines(name, data, by_id)]
    state = _State(Place())
    flaws = [*_follow(lines, state), *_ending(lines, state, anchor)]
    return Verdict(
        lines=len(lines),
        last=state.place.sequence,
        recovered=sum(bool(line.link and line.link.recovered) for line in lines),
        half=half,
        anchored=anchor is not None,
        flaws=tuple(flaws),
    )


def _rest(data: bytes) -> bytes | None:
    """What is behind the last newline where it is a whole line; None where it is half a line."""
    rest = data.rpartition(b"\n")[2]
    return rest if not rest or chain.read(rest) else None


def _lines(name: str, data: bytes, keys: dict[str, ChainKey]) -> Iterator[_Line]:
    *whole, rest = data.split(b"\n")
    if rest and chain.read(rest):
        whole.append(rest)
    for number, raw in enumerate(whole, 1):
        link = chain.read(raw)
        key = keys.get(link.key_id) if link else None
        if link and key and not link.sealed_by(key):
            link = None
        yield _Line(name, number, link, strange=link is not None and key is None)


def _follow(lines: Sequence[_Line], state: _State) -> Iterator[Flaw]:
    seen: set[int] = set()
    there = {line.link.sequence for line in lines if line.link}
    for line, after in zip(lines, _next_sound(lines), strict=True):
        yield from _judged(line, after, state, seen, there)
        if line.link:
            seen.add(line.link.sequence)
        if line.strange and line.link:
            yield _at(Kind.OTHER_KEY, line, line.link.sequence)


def _next_sound(lines: Sequence[_Line]) -> list[Link | None]:
    """For each line the next one that is as it was written."""
    after: list[Link | None] = []
    found: Link | None = None
    for line in reversed(lines):
        after.append(found)
        found = line.link or found
    return after[::-1]


def _judged(
    line: _Line, after: Link | None, state: _State, seen: set[int], there: set[int]
) -> Iterator[Flaw]:
    """Judge one line, and move `state` on."""
    due, link = state.place.sequence + 1, line.link
    if link is None:
        if after and _fits(after, state):
            yield _at(Kind.ADDED, line, due)
            return
        yield _at(Kind.CHANGED, line, due)
        state.place, state.line, state.known = Place(due, ""), line, False
        return
    if link.sequence < due:
        kind = Kind.ADDED if link.sequence in seen else Kind.MOVED
        yield _at(kind, line, link.sequence)
        return
    if link.sequence > due:
        gone = set(range(due, link.sequence)) - there if link.sequence - due <= len(there) else None
        if gone is None or gone:
            yield replace(_at(Kind.MISSING, line, due), last=link.sequence - 1)
        else:
            yield _at(Kind.MOVED, line, link.sequence)
    elif state.known and link.previous != state.place.digest:
        # The line before is not the one that this one was written to.
        yield _at(Kind.CHANGED, state.line or line, max(1, due - 1))
    state.place, state.line, state.known = link.place, line, True


def _fits(link: Link, state: _State) -> bool:
    place = state.place
    return state.known and link.sequence == place.sequence + 1 and link.previous == place.digest


def _ending(lines: Sequence[_Line], state: _State, anchor: Anchor | None) -> Iterator[Flaw]:
    """Compare with the anchor, which may be one line behind after a power cut, never ahead."""
    if anchor is None:
        return
    last, newest = state.place.sequence, anchor.place.sequence
    file, number = (lines[-1].file, lines[-1].number) if lines else ("", 0)
    if newest > last:
        yield Flaw(Kind.ENDS_EARLY, file, number, last + 1, newest)
        return
    here = next((line for line in lines if line.link and line.link.sequence == newest), None)
    if here and here.link and here.link.digest != anchor.place.digest:
        yield _at(Kind.CHANGED, here, newest)


def _at(kind: Kind, line: _Line, sequence: int) -> Flaw:
    return Flaw(kind, line.file, line.number, sequence, sequence)
