"""Replace the PIN of a key."""

from core.errors import OperationError, Problem
from core.flow import Steps
from core.flows.steps import AskPinChange, Finished, PinChange, Result, Working
from core.flows.unlock import require_usable_pin
from core.model import KeyInfo, PinState
from core.pin_rules import PinFlaw, PinLimits, check, normal_secret
from core.policy.model import UNMANAGED, Policy
from core.ports import KeyBus


async def change_pin(bus: KeyBus, target: KeyInfo, policy: Policy = UNMANAGED) -> Steps:
    """Ask for the current and a new PIN, telling the tries left first; each answer is sent once."""
    async with bus.open(target.attachment) as key:
        status = await key.pin_status()
        require_usable_pin(status, must_change=True)
        limits = PinLimits.of(status).managed(policy)
        attempts_left, wrong = status.retries, False
        flaw: PinFlaw | None = None
        while True:
            ask = AskPinChange(
                key=key.info,
                limits=limits,
                attempts_left=attempts_left,
                must_change=status.state is PinState.MUST_CHANGE,
                wrong=wrong,
                flaw=flaw,
            )
            yield ask
            change = _normal(await key.while_attached(ask.reply()))
            wrong = False
            flaw = check(change.new.reveal(), limits, current=change.current.reveal()).flaw
            if flaw:
                continue
            yield Working(key=key.info)
            try:
                await key.change_pin(change.current, change.new)
            except OperationError as error:
                match error.failure.problem:
                    case Problem.WRONG_PIN:
                        wrong, attempts_left = True, error.failure.attempts_left
                    case Problem.PIN_REFUSED:  # The current PIN was right (CTAP 2.3 §6.5.5.6).
                        flaw, attempts_left = PinFlaw.REFUSED_BY_KEY, None
                    case _:
                        raise
                continue
            yield Finished(key=key.info, result=Result.PIN_CHANGED)
            return


def _normal(change: PinChange) -> PinChange:
    return PinChange(normal_secret(change.current), normal_secret(change.new))
