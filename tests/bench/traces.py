"""How many copies of a PIN lie in the memory of a program that has used it: for information.

Python's strings cannot be wiped; freed memory keeps them until it is used again.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.hidraw_world.client import running
from tests.hidraw_world.world import World
from tests.soak.stages import Replugs, key

OLD, NEW = "kd-old-7391", "kd-new-5520"
REPLUGS = 50


def traces() -> Iterator[dict[str, Any]]:
    """Copies in all writable memory, right after a change of the PIN and some plug-ins later."""
    with World() as world, running(world, "-m", "tests.soak.client") as program:
        used = key("USED").with_pin(OLD)
        world.plug(used)
        program.read_until(rows={"USED": "ok"})
        yield _row("before it was typed", program.pid)
        program.send(f"change {OLD} {NEW}")
        program.read_until(ending="Finished")
        yield _row("after the job", program.pid)
        world.unplug(used)
        program.read_until(rows={})
        replug = Replugs(world, program, seed=1)
        for _ in range(REPLUGS):
            replug()
        yield _row(f"{REPLUGS} plug-ins later", program.pid)


def _row(when: str, pid: int) -> dict[str, Any]:
    return {"measure": "traces of a PIN in memory", "when": when, "copies": _copies(pid)}


def _copies(pid: int) -> int:
    """How often one of the PINs occurs; Linux lets a parent read its child."""
    pattern = re.compile(b"|".join(pin.encode() for pin in (OLD, NEW)))
    found = 0
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            with suppress(OSError, ValueError, OverflowError):  # Mapped, but not to be read.
                memory.seek(start)
                found += len(pattern.findall(memory.read(end - start)))
    return found
