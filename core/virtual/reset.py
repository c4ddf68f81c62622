"""authenticatorReset (CTAP 2.3 §6.6) and authenticatorSelection (§6.9): commands of one touch."""

from fido2.ctap import CtapError

from core.virtual.chip import ERR, Chip, Reply
from core.virtual.params import Params
from core.virtual.person import Asking, held, touched, working


def reset(chip: Chip, _params: Params) -> Asking[Reply]:
    """Erase everything, shortly after power-up and with a touch or a long one."""
    profile = chip.profile
    allowed = profile.transports_for_reset
    if allowed and chip.session.transport not in allowed:
        raise CtapError(ERR.OPERATION_DENIED)
    if chip.clock() - chip.session.powered_at > profile.reset_window:
        raise CtapError(ERR.NOT_ALLOWED)
    if chip.memory.long_touch:
        yield from held(profile.hold_seconds, profile.touch_timeout)
    else:
        yield from touched(profile.touch_timeout)
    chip.erase()
    yield from working(profile.erase_seconds)
    return {}


def selection(chip: Chip, _params: Params) -> Asking[Reply]:
    """Wait for the touch that says "this one"."""
    if not chip.profile.modern:
        raise CtapError(ERR.INVALID_COMMAND)
    yield from touched(chip.profile.touch_timeout)
    return {}
