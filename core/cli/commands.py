"""The commands: each finds its key and runs the flow that the window runs too."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import aclosing, contextmanager
from functools import partial

from core.audit.event import Action
from core.cli import words
from core.cli.arguments import Command, Order
from core.cli.choose import choose
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.fingers import FingerPlan
from core.cli.jobs import Desk, carry_out
from core.errors import Failure, Problem
from core.flow import Steps
from core.flows.jobs import Jobs
from core.model import Attachment, KeyInfo
from core.ports import Arrived, BusEvent

_SCRIPT_PATIENCE = 120.0
"""Seconds a script waits for somebody to unplug or plug in a key."""

_PIN_JOBS = {
    Command.PIN_SET: (Action.PIN_SET, Jobs.set_pin),
    Command.PIN_CHANGE: (Action.PIN_CHANGED, Jobs.change_pin),
}


async def perform(desk: Desk, order: Order) -> ExitCode:
    """Carry out a command. Raises NoChoice and Declined from the choice of the key."""
    match order.command:
        case Command.KEYS:
            return await _keys(desk)
        case Command.WATCH:
            return await _watch(desk)
        case Command.INFO:
            return await _info(desk, order)
        case Command.PIN_SET | Command.PIN_CHANGE as which:
            action, flow = _PIN_JOBS[which]
            return await _job(desk, order, action, partial(flow, desk.jobs))
        case Command.RESET:
            return await _job(desk, order, Action.RESET, _reset_for(desk))
        case Command.FINGERPRINTS:
            target = await _target(desk, order)
            plan = FingerPlan(order.fingers)
            steps = desk.jobs.fingerprints(target)
            return await carry_out(desk, Action.FINGERPRINTS_OPENED, steps, target, plan)
        case (
            Command.DOCTOR
            | Command.EXPLAIN
            | Command.REPORT
            | Command.POLICY
            | Command.POLICY_HASH
            | Command.AUDIT_VERIFY
        ):
            raise ValueError("needs no key, see core.cli.program")


async def _job(
    desk: Desk, order: Order, action: Action, flow: Callable[[KeyInfo], Steps]
) -> ExitCode:
    target = await _target(desk, order)
    return await carry_out(desk, action, flow(target), target)


def _reset_for(desk: Desk) -> Callable[[KeyInfo], Steps]:
    """A person may try until it works; a script has one try and no end of patience neither."""
    if desk.answers.interactive:
        return desk.jobs.reset
    return lambda target: desk.jobs.reset(target, rounds=1, patience=_SCRIPT_PATIENCE)


async def _target(desk: Desk, order: Order) -> KeyInfo:
    with _telling_when_cancelled(desk):
        return await choose(desk.bus, order.key, desk.answers)


@contextmanager
def _telling_when_cancelled(desk: Desk) -> Iterator[None]:
    """Whatever comes before a job changes nothing, and says so."""
    try:
        yield
    except asyncio.CancelledError:
        desk.view.refused(Failure(Problem.CANCELLED), ())
        raise


async def _keys(desk: Desk) -> ExitCode:
    with _telling_when_cancelled(desk):
        there = await desk.bus.attachments()
        keys = await asyncio.gather(*map(desk.bus.read, there))
    desk.view.keys(tuple(keys))
    return ExitCode.DONE


async def _info(desk: Desk, order: Order) -> ExitCode:
    target = await _target(desk, order)
    with _telling_when_cancelled(desk):
        key = await desk.bus.read(target.attachment)
    desk.view.info(key)
    # A key that knows only U2F was read as far as it goes.
    if key.failure is None or key.failure.problem is Problem.U2F_ONLY:
        return ExitCode.DONE
    return exit_code(key.failure.problem)


async def _watch(desk: Desk) -> ExitCode:
    """Until interrupted. Keys are read side by side, so a slow one holds up no other."""
    if desk.answers.interactive:
        desk.say(words.WATCHING)
    readings: dict[Attachment, asyncio.Task[KeyInfo]] = {}
    async with asyncio.TaskGroup() as telling, aclosing(desk.bus.watch()) as events:
        async for event in events:
            seat, seconds = event.attachment, time.monotonic()
            reading = readings.pop(seat, None) or telling.create_task(desk.bus.read(seat))
            if isinstance(event, Arrived):
                readings[seat] = reading
            telling.create_task(_tell(desk, event, reading, seconds))
    return ExitCode.DONE


async def _tell(
    desk: Desk, event: BusEvent, reading: asyncio.Task[KeyInfo], seconds: float
) -> None:
    desk.view.event(event, await reading, seconds)
