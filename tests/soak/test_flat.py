"""A short soak: no descriptor and no thread is added. `make soak` is the long one."""

import pytest

from tests.hidraw_world.client import PATIENCE
from tests.hidraw_world.world import World
from tests.soak.footprint import at_rest
from tests.soak.stages import PinChanges, Replugs, client

CYCLES = 200
PIN_CHANGES = 20

pytestmark = pytest.mark.timeout(300)  # Four seconds on a computer with nothing else to do.


def test_plugging_in_and_out_leaves_nothing_open() -> None:
    with World() as world, client(world) as program:
        step = Replugs(world, program, seed=1)
        for _ in range(CYCLES // 10):
            step()
        before = at_rest(program.pid)
        for _ in range(CYCLES):
            step()
        assert at_rest(program.pid, PATIENCE, before).holds_no_more_than(before)


def test_changing_the_pin_leaves_nothing_open() -> None:
    with World() as world, client(world) as program:
        step = PinChanges(world, program)
        step()
        before = at_rest(program.pid)
        for _ in range(PIN_CHANGES):
            step()
        assert at_rest(program.pid, PATIENCE, before).holds_no_more_than(before)
