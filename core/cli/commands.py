"""The commands: each finds its key and runs the flow that the window runs too."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from typing import Literal

from core.audit.event import Action
from core.cli import words
from core.cli.arguments import Command, Order
from core.cli.choose import choose
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.fingers import FingerPlan
from core.cli.jobs import Desk, carry_out
from core.cli.prepare import prepare
from core.errors import Failure, Problem
from core.flow import Steps
from core.model import Attachment, KeyInfo
from core.ports import Arrived, BusEvent


async def perform(desk: Desk, order: Order) -> ExitCode:
    """Carry out a command. Raises NoChoice and Declined from the choice of the key."""
    match order.command:
        case Command.KEYS:
            return await _keys(desk)
        case Command.WATCH:
            return await _watch(desk)
        case Command.INFO:
            return await _info(desk, order)
        case Command.PIN_SET | Command.PIN_CHANGE | Command.RESET as which:
            target = await _target(desk, order)
            action, flow = _plain(desk, which, target)
            return await carry_out(desk, action, flow, target)
        case Command.FINGERPRINTS:
            target = await _target(desk, order)
            plan = FingerPlan(order.fingers)
            steps = desk.jobs.fingerprints(target)
            return await carry_out(desk, Action.FINGERPRINTS_OPENED, steps, target, plan)
        case Command.PREPARE:
            return await prepare(desk, order.prepare)
        case (
            Command.DOCTOR
            | Command.EXPLAIN
            | Command.REPORT
            | Command.POLICY
            | Command.POLICY_HASH
            | Command.AUDIT_VERIFY
        ):
            raise ValueError("needs no key, see core.cli.program")


def _plain(
    desk: Desk,
    command: Literal[Command.PIN_SET, Command.PIN_CHANGE, Command.RESET],
    target: KeyInfo,
) -> tuple[Action, Steps]:
    match command:
        case Command.PIN_SET:
            return Action.PIN_SET, desk.jobs.set_pin(target)
        case Command.PIN_CHANGE:
            return Action.PIN_CHANGED, desk.jobs.change_pin(target)
        case Command.RESET if desk.answers.interactive:
            return Action.RESET, desk.jobs.reset(target)
        case Command.RESET:  # A script has one try, and no end of patience neither.
            return Action.RESET, desk.jobs.reset_once(target)


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
