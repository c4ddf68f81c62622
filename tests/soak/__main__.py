"""`make soak`: hours of a person's handling in minutes; JSON lines, 1 as exit code when it drifts.

SOAK is the number of plug-ins (10,000); PIN changes, sleeps and quits follow from it.
"""

import json
import os
import sys
from collections.abc import Iterator
from itertools import chain

from tests.soak.quits import quits
from tests.soak.sleeps import sleeps
from tests.soak.stages import Row, pin_changes, replugs

SEED = 20261123
ASLEEP = 3.0
"""Seconds of each sleep: longer than any deadline of a packet."""


def stages(cycles: int) -> Iterator[Row]:
    """Everything, one after the other."""
    return chain(
        replugs(cycles, max(1, cycles // 10), SEED),
        pin_changes(max(10, cycles // 2), max(1, cycles // 20)),
        sleeps(max(1, cycles // 1000), ASLEEP, SEED),
        quits(max(1, cycles // 1000), SEED),
    )


def main() -> int:
    """Run every stage; the exit code is 0 when all verdicts are good."""
    verdicts = []
    for row in stages(int(os.environ.get("SOAK", "10000"))):
        print(json.dumps(row), flush=True)
        verdicts.append(row.get("verdict", True))
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
