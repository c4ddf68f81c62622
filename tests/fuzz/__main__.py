"""`make fuzz`: spoilt replies against the session layer; prints what was met and what crashed.

FUZZ=N plays N cases, SEED=N begins at another seed: `SEED=4711 FUZZ=1` plays one case again.
"""

import dataclasses
import functools
import os
import sys
import time
import traceback
import typing
from collections import Counter
from collections.abc import Callable
from typing import Any

import fido2.utils

from tests.fuzz.case import Case

CASES = 200_000
MOST_CRASHES = 10
_STEP = 50_000


def main() -> int:
    """Play the cases; 1 when one crashed."""
    cases, first = (int(os.environ.get(name) or 0) for name in ("FUZZ", "SEED"))
    cases = cases or CASES
    met: Counter[str] = Counter()
    crashes = 0
    begun = time.monotonic()
    for seed in range(first, first + cases):
        crashes += not _played(seed, met)
        if crashes == MOST_CRASHES:
            break
        if (done := seed + 1 - first) % _STEP == 0:
            _say(f"{done} cases, {done / (time.monotonic() - begun):.0f} a second")
    seconds = time.monotonic() - begun
    played = seed + 1 - first
    _say(f"{played} cases from seed {first} in {seconds:.0f} s: {played / seconds:.0f} a second")
    _say(f"{met.total()} requests: " + ", ".join(f"{n} {what}" for what, n in met.most_common()))
    _say(f"{crashes} crashes")
    return 1 if crashes else 0


def _played(seed: int, met: Counter[str]) -> bool:
    case = Case(seed)
    try:
        case.play()
    except Exception:  # The very thing looked for.
        _say(f"crash; to see it again: make fuzz SEED={seed} FUZZ=1\n{traceback.format_exc()}")
        return False
    met.update(case.met)
    return True


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this is its only output


def _hasten() -> None:
    """python-fido2 works out the fields of its Info anew for each one: half of a case's time."""
    fields_of: Callable[[type], Any] = functools.cache(dataclasses.fields)
    vars(fido2.utils)["get_type_hints"] = functools.cache(typing.get_type_hints)
    vars(fido2.utils)["fields"] = lambda value: fields_of(type(value))


if __name__ == "__main__":
    _hasten()
    sys.exit(main())
