"""The jobs a kiosk offers for a key: those the key can do and the policy allows."""

from core.capabilities import offers
from core.errors import Problem
from core.messages import message
from core.model import KeyInfo, PinState
from core.policy.model import JobKind, Policy
from core.policy.rules import refusal


def offered(policy: Policy, key: KeyInfo) -> tuple[JobKind, ...]:
    """In the order of the tiles."""
    can = offers(key)
    new = key.pin.state is PinState.NONE
    possible = {
        JobKind.SET_PIN: new and can.set_pin is None,
        JobKind.CHANGE_PIN: can.change_pin is None,
        JobKind.FINGERPRINTS: can.fingerprints is None,
        JobKind.RESET: can.reset is None,
    }
    return tuple(
        kind for kind, may in possible.items() if may and refusal(policy, kind, key) is None
    )


def foreign(policy: Policy, key: KeyInfo) -> tuple[str, str, str, str] | None:
    """Title, text, remedy and code where the policy leaves out the model of this key."""
    for kind in policy.jobs:
        why = refusal(policy, kind, key)
        if why and why.problem is Problem.MODEL_NOT_ALLOWED:
            told = message(why.problem, card=key.card)
            return told.title, told.text, told.remedy, told.code
    return None
