"""Add the first PIN to a key."""

from core.errors import OperationError, Problem, problem
from core.flow import Steps
from core.flows.steps import AskNewPin, Finished, Result, Working
from core.model import KeyInfo, PinState
from core.pin_rules import PinFlaw, PinLimits, check, normal_secret
from core.policy.model import UNMANAGED, Policy
from core.ports import KeyBus


async def set_pin(bus: KeyBus, target: KeyInfo, policy: Policy = UNMANAGED) -> Steps:
    """Ask for a new PIN until it fits, and set it."""
    async with bus.open(target.attachment) as key:
        if key.info.pin.state is PinState.UNSUPPORTED:
            raise problem(Problem.NOT_SUPPORTED)
        if key.info.pin.state is not PinState.NONE:
            raise problem(Problem.PIN_ALREADY_SET)
        limits = PinLimits.of(key.info.pin).managed(policy)
        flaw: PinFlaw | None = None
        while True:
            ask = AskNewPin(key=key.info, limits=limits, flaw=flaw)
            yield ask
            pin = normal_secret(await key.while_attached(ask.reply()))
            flaw = check(pin.reveal(), limits).flaw
            if flaw:
                continue
            yield Working(key=key.info)
            try:
                await key.set_pin(pin)
            except OperationError as error:
                if error.failure.problem is not Problem.PIN_REFUSED:
                    raise
                flaw = PinFlaw.REFUSED_BY_KEY
                continue
            yield Finished(key=key.info, result=Result.PIN_SET)
            return
