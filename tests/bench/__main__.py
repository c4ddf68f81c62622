"""`make bench`: JSON lines with what Keydesk costs. Nothing here passes or fails."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from tests.bench import window
from tests.bench.commands import commands
from tests.bench.traces import traces

MEASURES: dict[str, Callable[[], Iterator[dict[str, Any]]]] = {
    "commands": commands,
    "start": window.start,
    "hotplug": window.hotplug,
    "enrolment": window.enrolment,
    "exit": window.leaving,
    "idle": window.idle,
    "traces": traces,
}


def main() -> int:
    """Run every measure, or those named on the command line."""
    for name in sys.argv[1:] or MEASURES:
        for row in MEASURES[name]():
            print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
