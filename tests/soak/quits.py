"""Closing the window at any moment, whatever the key is doing."""

import time
from collections.abc import Callable, Iterable, Iterator
from random import Random

from core.virtual.demo import silence
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.bench.window import Probe, offscreen_only, probe
from tests.hidraw_world.world import World
from tests.soak.stages import Row

PIN = "2468"
LATEST = 1.0
"""Seconds after its cause at which the window is closed at the latest."""
LONGEST = 1.0
"""Seconds a closed window may live on without keys; and how much longer with one that is silent
(`core.ports.KeyBus.close`), on whatever else the computer spends its time.
"""


Cause = Callable[[World, Probe, Random], None]


def nothing(_world: World, _window: Probe, _chance: Random) -> None:
    """Nothing is plugged in."""


def reading(world: World, _window: Probe, _chance: Random) -> None:
    """A key is being read, or has been."""
    world.plug(VirtualKey(STANDARD_KEY))


def silent(world: World, _window: Probe, _chance: Random) -> None:
    """A key says nothing at all."""
    key = VirtualKey(STANDARD_KEY)
    key.faults = silence
    world.plug(key)


def enrolling(world: World, window: Probe, _chance: Random) -> None:
    """A job reads a key, unlocks it, or waits for a finger."""
    _enrol(world, window, VirtualKey(FINGERPRINT_KEY).with_pin(PIN))


def enrolling_in_vain(world: World, window: Probe, chance: Random) -> None:
    """The same, and somewhere in it the key stops answering."""
    key, left = VirtualKey(FINGERPRINT_KEY).with_pin(PIN), iter(range(chance.randrange(40)))

    def fall_silent(packet: bytes) -> Iterable[bytes]:
        return () if next(left, None) is None else (packet,)

    key.faults = fall_silent
    _enrol(world, window, key)


def _enrol(world: World, window: Probe, key: VirtualKey) -> None:
    world.plug(key)
    window.wait("rows", count=1)
    window.say(f"job {PIN}")


CAUSES: tuple[Cause, ...] = (nothing, reading, silent, enrolling, enrolling_in_vain)


def quits(rounds: int, seed: int) -> Iterator[Row]:
    """Close the window at random moments; tells how long its process lived on at the most."""
    chance = Random(seed)  # noqa: S311 - the same order in every run
    idle = 0.0
    for cause in CAUSES:
        slowest = max(_closed_during(cause, chance) for _ in range(rounds))
        yield {
            "stage": "quit",
            "while": cause.__name__,
            "rounds": rounds,
            "slowest_ms": round(slowest * 1000),
            "verdict": slowest < idle + LONGEST,
        }
        if cause is nothing:
            idle = slowest


def _closed_during(cause: Cause, chance: Random) -> float:
    with World() as world, probe("system", world.env() | offscreen_only()) as window:
        window.wait("rows", count=0)
        cause(world, window, chance)
        time.sleep(chance.uniform(0.0, LATEST))
        return window.quit()
