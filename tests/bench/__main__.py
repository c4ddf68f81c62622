"""`make bench`: JSON lines with what Keydesk costs. Nothing here passes or fails."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from commands import commands

MEASURES: tuple[Callable[[], Iterator[dict[str, Any]]], ...] = (commands,)


def main() -> int:
    """Run every measure, or those named on the command line."""
    wanted = sys.argv[1:]
    for measure in MEASURES:
        if not wanted or measure.__name__ in wanted:
            for row in measure():
                print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
