"""Open a working session with the PIN: the part that other jobs begin with."""

from core.errors import OperationError, Problem, problem
from core.flow import Steps
from core.flows.steps import AskPin, Working
from core.model import PinState, PinStatus
from core.pin_rules import normal_secret
from core.ports import Key


async def unlock(key: Key, *, expired: bool = False) -> Steps:
    """Ask for the PIN until it is right; raises when no more tries make sense."""
    status = await key.pin_status()
    require_usable_pin(status)
    attempts_left, wrong = status.retries, False
    while True:
        ask = AskPin(key=key.info, attempts_left=attempts_left, wrong=wrong, expired=expired)
        yield ask
        pin = normal_secret(await key.while_attached(ask.reply()))
        if not pin.reveal():
            continue
        yield Working(key=key.info)
        try:
            await key.unlock(pin)
        except OperationError as error:
            if error.failure.problem is not Problem.WRONG_PIN:
                raise
            wrong, expired, attempts_left = True, False, error.failure.attempts_left
            continue
        return


def require_usable_pin(status: PinStatus, *, must_change: bool = False) -> None:
    """Raise what stands in the way of using the PIN; `must_change` lets a forced change pass."""
    match status.state:
        case PinState.SET:
            return
        case PinState.MUST_CHANGE:
            if not must_change:
                raise problem(Problem.PIN_MUST_CHANGE)
        case PinState.NONE:
            raise problem(Problem.PIN_NOT_SET)
        case PinState.REPLUG:
            raise problem(Problem.PIN_NEEDS_REPLUG, attempts_left=status.retries)
        case PinState.BLOCKED:
            raise problem(Problem.PIN_BLOCKED, attempts_left=0)
        case PinState.UNSUPPORTED:
            raise problem(Problem.NOT_SUPPORTED)
