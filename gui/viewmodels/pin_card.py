"""What the card of the PIN says, from a reading of the key."""

from core import describe
from core.capabilities import Offers
from core.errors import Problem
from core.messages import MESSAGES, message
from core.model import KeyInfo, PinState
from core.pin_rules import PinLimits
from core.policy.model import Policy

_NOTICES: dict[PinState, tuple[Problem, str]] = {
    PinState.MUST_CHANGE: (Problem.PIN_MUST_CHANGE, "caution"),
    PinState.REPLUG: (Problem.PIN_NEEDS_REPLUG, "caution"),
    PinState.BLOCKED: (Problem.PIN_BLOCKED, "critical"),
}


def action(key: KeyInfo, offered: Offers) -> str:
    """ "add", "change" or nothing: what can be done with the PIN now."""
    if key.pin.state is PinState.NONE and offered.set_pin is None:
        return "add"
    return "change" if offered.change_pin is None else ""


_ALL_TRIES = 8
"""As many as CTAP allows at most; a key that still has them is in no danger, and says nothing."""


def rules(key: KeyInfo, policy: Policy) -> str:
    """Length rules, and the tries left where some are gone; empty where no PIN can be typed."""
    if key.pin.state in (PinState.UNSUPPORTED, PinState.BLOCKED):
        return ""
    rules = describe.pin_rules(PinLimits.of(key.pin).managed(policy))
    gone = key.pin.retries is not None and key.pin.retries < _ALL_TRIES
    return f"{rules} {describe.tries_left(key.pin.retries)}" if gone else rules


def notice(key: KeyInfo) -> str:
    """What stands in the way of using the PIN; empty where nothing does."""
    if key.pin.state not in _NOTICES:
        return ""
    told = message(_NOTICES[key.pin.state][0], card=key.card)
    return f"{told.text} {told.remedy}"


def notice_code(state: PinState) -> str:
    """Code of the notice."""
    return MESSAGES[_NOTICES[state][0]].code if state in _NOTICES else ""


def severity(state: PinState) -> str:
    """ "none", "caution" or "critical"."""
    return _NOTICES[state][1] if state in _NOTICES else "none"
