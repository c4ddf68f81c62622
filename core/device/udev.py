"""Has udev dealt with a device node yet? Until then a refusal to open it says nothing (Linux)."""

import os
import time
from collections.abc import Callable
from pathlib import Path

_RUN = Path("/run/udev")
_GIVING = 1.0
"""Seconds from udev's own mark until it has given access, which is the last thing it does."""


def settled(node: str, run: Path = _RUN, now: Callable[[], float] = time.monotonic) -> bool:
    """Will the node's access stay as it is? So it will where no udev is at work."""
    if not (run / "control").exists():
        return True
    try:
        number = os.stat(node).st_rdev
        mark = (run / "data" / f"c{os.major(number)}:{os.minor(number)}").read_text()
    except FileNotFoundError:
        return False
    # "I:" is the moment in µs at which udev had gone through its rules (systemd's sd-device.c).
    at = next((line[2:] for line in mark.split("\n") if line.startswith("I:")), "0")
    return not at.isdecimal() or now() - int(at) / 1e6 > _GIVING
