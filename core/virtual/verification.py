"""Built-in user verification: is it the owner's finger (CTAP 2.3 §6.5.3, performBuiltInUv)?"""

from fido2.ctap import CtapError

from core.model import SampleStatus
from core.virtual.chip import ERR, Chip
from core.virtual.person import Asking, Finger, finger_laid

_INTERNAL_ATTEMPTS = 3


def verify_finger(chip: Chip) -> Asking[None]:
    """Return when an enrolled finger was laid; wrong ones spend uvRetries."""
    sensor = chip.profile.sensor
    if sensor is None or chip.memory.uv_retries == 0 or chip.memory.pin_retries == 0:
        raise CtapError(ERR.UV_BLOCKED)
    attempts = 1 if sensor.platform_attempts > 1 else _INTERNAL_ATTEMPTS
    for _ in range(attempts):
        laid = yield from finger_laid(chip.profile.touch_timeout)
        if laid is None:
            raise CtapError(ERR.USER_ACTION_TIMEOUT)
        if laid in (Finger.GOOD, SampleStatus.GOOD):
            chip.memory.uv_retries = sensor.uv_retries
            return
        chip.memory.uv_retries -= 1
        if chip.memory.uv_retries == 0:
            raise CtapError(ERR.UV_BLOCKED)
    raise CtapError(ERR.UV_INVALID)
