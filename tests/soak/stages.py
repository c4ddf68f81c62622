"""What is done over and over: plugging in and out, changing the PIN, sleeping."""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from itertools import cycle
from typing import Any

from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import PATIENCE, Client, running
from tests.hidraw_world.world import World
from tests.soak.footprint import Drift, Footprint, at_rest

Row = dict[str, Any]
WARM_UP = 50
"""Cycles after which everything that is made once has been made."""
PACKETS = 6
"""A key that is pulled out early is silent from one of its first packets on."""


@contextmanager
def client(world: World) -> Iterator[Client]:
    """The program under test; it has to end well and without complaints."""
    with running(world, "-m", "tests.soak.client") as program:
        yield program
        program.send("quit")
        assert program.wait() == 0, program.complaints()
        assert not program.complaints()


def key(serial: str) -> VirtualKey:
    """A key that can be told from the others."""
    return VirtualKey(replace(STANDARD_KEY, serial=serial))


class Replugs:
    """Cycles of a key that is read and pulled out, after every fourth one of a key that is not."""

    def __init__(self, world: World, program: Client, seed: int) -> None:
        self._world, self._program = world, program
        self._random = random.Random(seed)  # noqa: S311 - the same order in every run
        self._read, self._early = key("READ"), key("EARLY")

    def __call__(self) -> None:
        if self._random.random() < 1 / 4:
            self._pull_early()
            return
        self._world.plug(self._read)
        self._program.read_until(rows={"READ": "ok"})
        self._world.unplug(self._read)
        self._program.read_until(rows={})

    def _pull_early(self) -> None:
        """Pull a key out in the middle of its answers, or at once, when nobody may have seen it."""
        answers, silent = iter(range(self._random.randrange(PACKETS))), threading.Event()

        def fall_silent(packet: bytes) -> list[bytes]:
            if next(answers, None) is not None:
                return [packet]
            silent.set()
            return []

        self._early.faults = fall_silent
        self._world.plug(self._early)
        if self._random.random() < 3 / 4:
            assert silent.wait(PATIENCE)
        self._world.unplug(self._early)


class PinChanges:
    """Changes of the PIN, there and back, of one key that stays plugged in."""

    def __init__(self, world: World, program: Client) -> None:
        self._program = program
        world.plug(key("PIN").with_pin("2468"))
        program.read_until(rows={"PIN": "ok"})
        self._changes = cycle(["change 2468 135790", "change 135790 2468"])

    def __call__(self) -> None:
        self._program.send(next(self._changes))
        ending = next(line["ending"] for line in self._program.rest() if "ending" in line)
        assert ending == "Finished", ending


def watched(
    program: Client, stage: str, step: Callable[[], None], *, cycles: int, every: int
) -> Iterator[Row]:
    """Repeat a step; a row with what the program holds each `every` cycles, and the verdict."""
    for _ in range(WARM_UP):
        step()
    seen = [_settled(program)]
    for done in range(every, cycles + 1, every):
        for _ in range(every):
            step()
        seen.append(_settled(program, seen[0]))
        yield {"stage": stage, "cycles": done, **asdict(seen[-1])}
    # The second half: in the first one the allocator still fills its pools.
    drift = Drift(seen[len(seen) // 2], seen[-1], every * (len(seen) - 1 - len(seen) // 2))
    flat = drift.flat and seen[-1].holds_no_more_than(seen[0])
    yield {"stage": stage, "verdict": flat, "kib_per_100_cycles": drift.kib}


def _settled(program: Client, after: Footprint | None = None) -> Footprint:
    """What it holds at rest, without Python's store of freed tuples.

    CPython keeps 2,000 freed tuples of each length below 20 until a full collection. A tuple made
    from a generator enters that store and never leaves it: growth with an end, and no leak.
    """
    program.send("collect")
    program.read_until(collected=True)
    return at_rest(program.pid, after=after)


def replugs(cycles: int, every: int, seed: int) -> Iterator[Row]:
    """Plug keys in and out."""
    with World() as world, client(world) as program:
        step = Replugs(world, program, seed)
        yield from watched(program, "replug", step, cycles=cycles, every=every)


def pin_changes(cycles: int, every: int) -> Iterator[Row]:
    """Change the PIN."""
    with World() as world, client(world) as program:
        step = PinChanges(world, program)
        yield from watched(program, "change PIN", step, cycles=cycles, every=every)
