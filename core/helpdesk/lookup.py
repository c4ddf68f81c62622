"""From what an agent heard or typed to a code; never a guess between two."""

import re
from difflib import get_close_matches
from functools import cache

from core.helpdesk.registry import Kind, entries

_SEPARATORS = re.compile(
    r"\b(?:DASH|HYPHEN|MINUS|CODE|BINDESTRICH|STRICH|TIRET|CÓDIGO|CODIGO|GUIÓN|GUION)\b|[^A-Z0-9]+"
)
"""Also as callers of the other languages say them."""
_LOOK_ALIKE = str.maketrans("OQIL", "0011")
_SOUND_ALIKE = str.maketrans({"B": "P", "D": "P", "T": "P", "V": "P", "M": "N", "S": "F"})
_BETWEEN = re.compile(r"(?:[\s,;+&]|\bAND\b)+", re.IGNORECASE)
_NEAREST = 3
_RANK = {Kind.PROBLEM: 0, Kind.CHECK: 0, Kind.STEP: 1, Kind.RESULT: 1, Kind.PLACE: 3}
"""A message tells more than the dialog it stands in, and a dialog more than the page behind it."""
_BEHIND, _BOX_BEHIND = frozenset({"PIN-2", "PIN-3"}), 2
"""These end a job: beside the code of a step they are in a box of the page, behind the dialog."""


def find(heard: str) -> str | None:
    """The code that was meant: case, spaces, I for 1 and O for 0 make no difference."""
    return _by_folded().get(_folded(heard))


def find_each(heard: str) -> tuple[str, ...]:
    """The codes that were meant, the one that tells most first; none if any of it is no code."""
    code = find(heard)
    if code:
        return (code,)
    found = _each(tuple(filter(None, _BETWEEN.split(heard)))) or ()
    return tuple(sorted(dict.fromkeys(found), key=_ranks().__getitem__))


def _each(pieces: tuple[str, ...]) -> tuple[str, ...] | None:
    """Codes that together are made of all pieces, as "NAV 3 PIN-3"; the longest one first."""
    if not pieces:
        return ()
    for end in range(len(pieces), 0, -1):
        code = find(" ".join(pieces[:end]))
        if code and (rest := _each(pieces[end:])) is not None:
            return (code, *rest)
    return None


def nearest(heard: str) -> tuple[str, ...]:
    """Codes it may have been, the likeliest first; letters that sound alike count as alike."""
    folded = _folded(heard).translate(_SOUND_ALIKE)
    sounds = {each.translate(_SOUND_ALIKE): code for each, code in _by_folded().items()}
    close = get_close_matches(folded, sounds, n=_NEAREST, cutoff=0.5)
    return tuple(sounds[each] for each in close)


@cache
def _ranks() -> dict[str, int]:
    """How far behind what tells most each code stands."""
    ranks = {entry.code: _RANK[entry.kind] for entry in entries()}
    return ranks | dict.fromkeys(_BEHIND, _BOX_BEHIND)


@cache
def _by_folded() -> dict[str, str]:
    return {_folded(entry.code): entry.code for entry in entries()}


def _folded(heard: str) -> str:
    """Letters and digits only, the ones that look alike made one, no zeros before the number."""
    plain = _SEPARATORS.sub("", heard.upper()).translate(_LOOK_ALIKE)
    family, number = plain[:3], plain[3:]
    return family + number.lstrip("0")
