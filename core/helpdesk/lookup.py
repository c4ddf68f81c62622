"""From what an agent heard or typed to a code; never a guess between two."""

import re
from difflib import get_close_matches
from functools import cache

from core.helpdesk.registry import entries

_SEPARATORS = re.compile(r"\b(?:DASH|HYPHEN|MINUS|CODE)\b|[^A-Z0-9]+")
_LOOK_ALIKE = str.maketrans("OQIL", "0011")
_SOUND_ALIKE = str.maketrans({"B": "P", "D": "P", "T": "P", "V": "P", "M": "N", "S": "F"})
_NEAREST = 3


def find(heard: str) -> str | None:
    """The code that was meant: case, spaces, I for 1 and O for 0 make no difference."""
    return _by_folded().get(_folded(heard))


def nearest(heard: str) -> tuple[str, ...]:
    """Codes it may have been, the likeliest first; letters that sound alike count as alike."""
    folded = _folded(heard).translate(_SOUND_ALIKE)
    sounds = {each.translate(_SOUND_ALIKE): code for each, code in _by_folded().items()}
    close = get_close_matches(folded, sounds, n=_NEAREST, cutoff=0.5)
    return tuple(sounds[each] for each in close)


@cache
def _by_folded() -> dict[str, str]:
    return {_folded(entry.code): entry.code for entry in entries()}


def _folded(heard: str) -> str:
    """Letters and digits only, the ones that look alike made one, no zeros before the number."""
    plain = _SEPARATORS.sub("", heard.upper()).translate(_LOOK_ALIKE)
    family, number = plain[:3], plain[3:]
    return family + number.lstrip("0")
