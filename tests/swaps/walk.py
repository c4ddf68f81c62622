"""A whole job on the keys of one case."""

import asyncio

from core.flow import Steps, run
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.model import KeyInfo
from tests.swaps.cases import BEFORE, Job
from tests.swaps.person import Person, Told
from tests.swaps.world import World

ROUNDS = 3
"""Tries of one reset: enough for whatever a guest could reach by patience."""
PATIENCE = 20.0
"""Seconds for one job, of which none takes one: what needs longer hangs."""


async def told_of(world: World, who: type[Person] = Person) -> Told:
    """Go through the job of a case to its end."""
    try:
        async with asyncio.timeout(PATIENCE):
            told = Told(world, await world.row())
            person = who(told)
            if world.case.pause == BEFORE:
                await person.swap()
            flow = job(world, told.row)
            ending = await run(flow, told.row, person.show)
        assert ending is told.steps[-1]
        return told
    finally:
        await world.bus.close()


def job(world: World, row: KeyInfo) -> Steps:
    """The flow of a case."""
    match world.case.job:
        case Job.SET_PIN:
            return set_pin(world.bus, row)
        case Job.CHANGE_PIN:
            return change_pin(world.bus, row)
        case Job.FINGERPRINTS:
            return fingerprints(world.bus, row)
        case Job.RESET | Job.CROWDED_RESET | Job.HELD_RESET:
            return reset(world.bus, row, rounds=ROUNDS)
