"""`make fuzz`: spoilt replies against the session layer; prints what was met and what crashed.

A case is one reply of a key, proper or spoilt. They come in sessions of a few requests, each with a
seed: FUZZ=N plays sessions until there were N cases, SEED=S begins at another seed. A crash names
its seed; `make fuzz SEED=S FUZZ=1` plays that session again.
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

from tests.fuzz.case import Run

CASES = 200_000
MOST_CRASHES = 10
_STEP = 50_000


def main() -> int:
    """Play the cases; 1 when a session crashed."""
    cases, first = (int(os.environ.get(name) or 0) for name in ("FUZZ", "SEED"))
    wanted = cases or CASES
    met: Counter[str] = Counter()
    crashes = played = 0
    next_word = _STEP
    begun = time.monotonic()
    seed = first
    while played < wanted and crashes < MOST_CRASHES:
        run = Run(seed)
        crashes += not _survived(run)
        met += run.met
        played += max(run.replies, 1)
        seed += 1
        if played >= next_word:
            next_word += _STEP
            _say(f"{played} cases, {played / (time.monotonic() - begun):.0f} a second")
    seconds = time.monotonic() - begun
    _say(f"{played} cases in {seconds:.0f} s, {played / seconds:.0f} a second: ", end="")
    _say(f"{seed - first} sessions from seed {first}, {met.total()} requests")
    _say(", ".join(f"{count} {what}" for what, count in met.most_common()))
    _say(f"{crashes} crashes")
    return 1 if crashes else 0


def _survived(run: Run) -> bool:
    try:
        run.play()
    except Exception:  # The very thing looked for.
        again = f"make fuzz SEED={run.seed} FUZZ=1"
        _say(f"crash; to see it again: {again}\n{traceback.format_exc()}")
        return False
    return True


def _say(line: str, end: str = "\n") -> None:
    print(line, end=end, flush=True)  # noqa: T201 - this is its only output


def _hasten() -> None:
    """python-fido2 works out the fields of its Info anew for each one: half of a case's time."""
    fields_of: Callable[[type], Any] = functools.cache(dataclasses.fields)
    vars(fido2.utils)["get_type_hints"] = functools.cache(typing.get_type_hints)
    vars(fido2.utils)["fields"] = lambda value: fields_of(type(value))


if __name__ == "__main__":
    _hasten()
    sys.exit(main())
