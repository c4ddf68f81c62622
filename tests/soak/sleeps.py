"""A computer that sleeps: the program is stopped for seconds, and wakes to other keys."""

import random
import signal
import time
from collections.abc import Iterator

from core.virtual.key import VirtualKey
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World
from tests.soak.stages import Row, client, key

PORTS = ("1-1", "1-2", "1-3", "1-4")


class Ports:
    """Keys in fixed ports; each swap is by the same model in the same port, under the same node."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._keys: dict[str, VirtualKey] = {}
        self._made = 0

    def swap(self, port: str) -> None:
        """Take out what is in a port and plug in another key."""
        self.empty(port)
        self._made += 1
        new = self._keys[port] = key(f"S{self._made}").with_pin("2468")
        self._world.plug(new, port=port)

    def empty(self, port: str) -> None:
        """Take out what is in a port."""
        if old := self._keys.pop(port, None):
            self._world.unplug(old)

    @property
    def rows(self) -> dict[str, str]:
        """What the program has to show."""
        return {key.profile.serial: "ok" for key in self._keys.values()}


def sleeps(rounds: int, seconds: float, seed: int) -> Iterator[Row]:
    """Sleep and wake up with other keys; tells how long the rows took to be right again."""
    chance = random.Random(seed)  # noqa: S311 - the same order in every run
    with World() as world, client(world) as program:
        ports, late = Ports(world), []
        for number in range(rounds):
            ports.swap(PORTS[0])
            program.read_until(rows=ports.rows)
            program.send("ask")
            program.read_until(asks="AskPinChange")
            program.signal(signal.SIGSTOP)
            for port in PORTS[1:]:
                chance.choice((ports.swap, ports.empty))(port)
            ports.swap(PORTS[0])
            time.sleep(seconds)
            late.append(_awake(program, ports.rows))
            yield {"stage": "sleep", "round": number + 1, "right_after_ms": round(late[-1] * 1000)}
        yield {"stage": "sleep", "rounds": rounds, "slowest_ms": round(max(late) * 1000)}


def _awake(program: Client, rows: dict[str, str]) -> float:
    """Wake the program; seconds until its rows are right and the old key's question is closed."""
    began = time.monotonic()
    program.signal(signal.SIGCONT)
    right = closed = False
    for line in program.rest():
        right = line.get("rows", rows if right else None) == rows
        closed = closed or line.get("ending") == "key-removed"
        assert "ending" not in line or closed, line
        if right and closed:
            return time.monotonic() - began
    raise AssertionError(program.complaints())
