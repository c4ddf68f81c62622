"""What a process holds, read from outside, and whether it grew."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

WATCHED = 0.3
"""Seconds over which the least is taken: a handle and its thread live on a little after a key."""
LEAK = 2.0
"""KiB for each 100 cycles from which on memory counts as growing: 20 bytes a cycle."""


@dataclass(frozen=True, slots=True)
class Footprint:
    """Open descriptors, threads and memory in KiB of one moment.

    `anonymous` is what the process itself has written; the others change with its neighbours.
    """

    descriptors: int
    threads: int
    rss: int
    pss: int
    anonymous: int

    @classmethod
    def of(cls, pid: int) -> "Footprint":
        """Read it."""
        process = Path(f"/proc/{pid}")
        lines = (process / "smaps_rollup").read_text().splitlines()[1:]
        sizes = {name: int(size.split()[0]) for name, size in (line.split(":") for line in lines)}
        return cls(
            descriptors=len(os.listdir(process / "fd")),
            threads=len(os.listdir(process / "task")),
            rss=sizes["Rss"],
            pss=sizes["Pss"],
            anonymous=sizes["Anonymous"],
        )

    @property
    def handles(self) -> tuple[int, int]:
        """What has to be the same after any number of cycles."""
        return self.descriptors, self.threads


def at_rest(pid: int, within: float = WATCHED, like: tuple[int, int] | None = None) -> Footprint:
    """The smallest footprint `within` seconds; stops waiting once the handles are `like` these."""
    deadline = time.monotonic() + within
    least = Footprint.of(pid)
    while time.monotonic() < deadline and least.handles != like:
        time.sleep(0.02)
        least = min(least, Footprint.of(pid), key=lambda found: found.handles)
    return least


@dataclass(frozen=True, slots=True)
class Drift:
    """What was gained over many cycles, between two moments at rest."""

    before: Footprint
    after: Footprint
    cycles: int

    @property
    def kib(self) -> float:
        """Memory gained for each 100 cycles."""
        return round(100 * (self.after.anonymous - self.before.anonymous) / self.cycles, 2)

    @property
    def flat(self) -> bool:
        """No thread, descriptor or object is lost from cycle to cycle."""
        return self.after.handles == self.before.handles and self.kib < LEAK
