"""`keydeskctl prepare`: key after key for other people, with PINs that only a file knows."""

import asyncio
from pathlib import Path

from core.audit.event import Action
from core.cli import words
from core.cli.answers import Answers
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.jobs import Desk, outcome_of
from core.cli.prepare_order import RANDOM, TYPED, PrepareOrder
from core.errors import Failure, Problem, problem
from core.flow import Ending, Steps
from core.flows.batch import BatchOver, Moment, NextKey, Tally, batch
from core.flows.prepare import Setup
from core.model import KeyInfo, Secret
from core.pin_rules import PinFlaw, normal
from core.prepare.opening import Wishes, opened


async def prepare(desk: Desk, order: PrepareOrder) -> ExitCode:
    """Run a batch. Raises OperationError and Declined where it cannot begin."""
    wishes = Wishes(
        order.out,
        order.resume,
        order.plan,
        typed=await _typed(desk.answers) if order.pins == TYPED else None,
        list=None if order.pins in (RANDOM, TYPED) else Path(order.pins),
    )
    async with opened(wishes) as (scribe, pins):
        setup = Setup(order.plan, scribe, pins, desk.jobs.policy, patient=desk.answers.interactive)
        return await _Run(desk, setup, Tally(scribe.book.ready, order.count)).play()


class _Run:
    """One batch at a terminal."""

    def __init__(self, desk: Desk, setup: Setup, tally: Tally) -> None:
        self._desk = desk
        self._setup = setup
        self._tally = tally
        self._hands: set[asyncio.Task[None]] = set()

    async def play(self) -> ExitCode:
        try:
            over = await batch(
                self._desk.jobs, self._setup, self._tally, self._carry_out, self._tell
            )
        except asyncio.CancelledError:
            self._desk.view.batch(BatchOver(self._tally, failure=Failure(Problem.CANCELLED)))
            raise
        finally:
            for task in self._hands:
                task.cancel()
        return exit_code(over.failure.problem) if over.failure else ExitCode.DONE

    async def _carry_out(self, steps: Steps, key: KeyInfo) -> Ending:
        action = Action.PREPARATION
        return (await outcome_of(self._desk, action, steps, key, erase_by_enter=True)).ending

    def _tell(self, moment: Moment) -> None:
        self._tally = moment.tally
        self._desk.view.batch(moment)
        if isinstance(moment, NextKey) and self._desk.plug_next:
            task = asyncio.ensure_future(self._desk.plug_next())
            self._hands.add(task)
            task.add_done_callback(self._hands.discard)


async def _typed(answers: Answers) -> Secret:
    """The PIN of every key, typed twice."""
    pin = await answers.secret(words.ONE_PIN)
    again = await answers.secret(words.ONE_PIN_AGAIN)
    if normal(pin.reveal()) != normal(again.reveal()):
        raise problem(Problem.PIN_UNACCEPTABLE, PinFlaw.MISMATCH.value)
    return pin
