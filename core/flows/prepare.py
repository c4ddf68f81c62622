"""Prepare one key for somebody else: check it, erase it where that is planned, give it a PIN.

The PIN is written down before it goes to the key, and the key is called ready only when that is
written down too: whenever the power goes, the key has a PIN that stands in the file, or none.
"""

from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass

from core.errors import NOT_KNOWN, OperationError, Problem, problem
from core.flow import Steps
from core.flows.steps import ApplyRules, Finished, Prepared, Working
from core.model import KeyInfo, PinState
from core.pin_rules import PinLimits
from core.policy.model import Policy
from core.ports import Key, KeyBus
from core.prepare.checks import rules_for, unfit
from core.prepare.label import label
from core.prepare.pins import Pins, limits_for
from core.prepare.plan import Plan
from core.prepare.row import Ledger, Row, State


@dataclass(frozen=True, slots=True)
class Setup:
    """What one batch works with."""

    plan: Plan
    book: Ledger
    pins: Pins
    policy: Policy
    patient: bool = True
    """A person may try a reset until it works; a script has one try, and waits so long for it."""


async def prepare(
    bus: KeyBus, target: KeyInfo, setup: Setup, erase: Callable[[KeyInfo], Steps]
) -> Steps:
    """Do what is planned with `target`; `erase` is the reset that the policy has let pass."""
    async with bus.open(target.attachment) as key:
        _require_fit(key.info, setup)
        target = key.info
        if not setup.plan.reset:
            async with aclosing(_give_pin(key, setup)) as steps:
                async for step in steps:
                    yield step
            return
    erased: KeyInfo | None = None
    async with aclosing(erase(target)) as steps:
        async for step in steps:
            if isinstance(step, Finished):
                erased = step.key
            else:
                yield step
    if erased is None:
        return
    async with bus.open(erased.attachment) as key, aclosing(_give_pin(key, setup)) as steps:
        async for step in steps:
            yield step


def _require_fit(key: KeyInfo, setup: Setup) -> None:
    if failure := unfit(key, setup.plan):
        raise OperationError(failure)
    if row := setup.book.prepared(key):
        raise problem(Problem.ALREADY_PREPARED, f"number {row.number}")


async def _give_pin(key: Key, setup: Setup) -> Steps:
    begun = setup.book.unfinished(key.info)
    higher, forced = rules_for(key.info, setup.plan)
    match key.info.pin.state:
        case PinState.NONE:
            pin = setup.pins.next(_limits(key.info, setup))
            yield Working(key=key.info)
            shortest = higher or key.info.pin.min_length
            row = await setup.book.begin(key.info, pin, min_length=shortest, must_change=forced)
            await _set_pin(key, setup.book, row)
        case PinState.SET if begun:
            # Stopped between the PIN and the rest; its own row says with which PIN.
            yield Working(key=key.info)
            await _unlock_again(key, begun)
            row = begun
        case PinState.MUST_CHANGE if begun and begun.must_change:
            row, higher, forced = begun, None, False  # Only the last word is missing.
        case _:
            raise problem(Problem.PIN_ALREADY_SET)
    if higher or forced:
        yield ApplyRules(key=key.info)
        await key.unlock(row.pin)
        await key.set_min_pin_length(higher, force_change=forced)
    row = await setup.book.mark(row, State.READY)
    shown = label(row, with_pin=setup.plan.label_pin)
    yield Prepared(key=key.info, row=row, label=shown)


def _limits(key: KeyInfo, setup: Setup) -> PinLimits:
    return limits_for(PinLimits.of(key.pin).managed(setup.policy), setup.plan)


async def _set_pin(key: Key, book: Ledger, row: Row) -> None:
    try:
        await key.set_pin(row.pin)
    except OperationError as error:
        if error.failure.problem not in NOT_KNOWN:
            await book.mark(row, State.UNSET)
        raise


async def _unlock_again(key: Key, row: Row) -> None:
    """See that the key has the PIN of its row; one try is spent on it, and given back."""
    try:
        await key.unlock(row.pin)
    except OperationError as error:
        if error.failure.problem not in (Problem.WRONG_PIN, Problem.NOT_SUPPORTED):
            raise
        raise problem(Problem.PIN_ALREADY_SET, f"not that of number {row.number}") from None
