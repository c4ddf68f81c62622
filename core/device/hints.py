"""Sources of hints that devices came or went; each platform has one at most."""

from collections.abc import Callable
from typing import Protocol


class Hints(Protocol):
    """A running source of hints."""

    reliable: bool
    """Every change is hinted at, so polling may be slow."""

    def stop(self) -> None:
        """End it; no hint comes afterwards."""
        ...


def none(hint: Callable[[], None]) -> Hints | None:
    """The source of a platform that has none."""
    del hint
    return None
