"""What a process holds, read from outside, and whether it grew."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

WATCHED = 0.3
"""Seconds over which the least is taken: a handle and its thread live on a little after a key."""
LEAK = 1.0
"""KiB for each 100 cycles from which on memory counts as growing: 10 bytes, less than an object."""
PAGES = 16
"""KiB a run may gain however short it is: memory comes in pages."""


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

    def holds_no_more_than(self, other: "Footprint") -> bool:
        """No descriptor and no thread was added."""
        return self.descriptors <= other.descriptors and self.threads <= other.threads


def at_rest(pid: int, within: float = WATCHED, after: Footprint | None = None) -> Footprint:
    """The smallest footprint `within` seconds; enough when it holds no more than one before."""
    deadline = time.monotonic() + within
    least = Footprint.of(pid)
    while time.monotonic() < deadline and not (after and least.holds_no_more_than(after)):
        time.sleep(0.02)
        least = min(least, Footprint.of(pid), key=lambda found: found.descriptors + found.threads)
    return least


@dataclass(frozen=True, slots=True)
class Drift:
    """What was gained over many cycles, between two moments at rest."""

    before: Footprint
    after: Footprint
    cycles: int

    @property
    def gained(self) -> int:
        """Memory gained in KiB."""
        return self.after.anonymous - self.before.anonymous

    @property
    def kib(self) -> float:
        """The same for each 100 cycles."""
        return round(100 * self.gained / self.cycles, 2)

    @property
    def flat(self) -> bool:
        """No thread, descriptor or object is lost from cycle to cycle."""
        small = self.gained <= PAGES or self.kib < LEAK
        return small and self.after.holds_no_more_than(self.before)
