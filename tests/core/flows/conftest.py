"""A key with a sensor and two saved fingers, for the jobs that need one."""

import pytest

from core.model import Fingerprint, PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import authenticator, key_info


@pytest.fixture
def sensor_key(bus: FakeBus) -> Stick:
    """Three good samples make a finger, a name has at most twelve bytes, a PIN is set."""
    info = key_info(PinStatus(PinState.SET, 8), info=authenticator({"bioEnroll": True}))
    fingers = (Fingerprint(b"left", "left thumb"), Fingerprint(b"right", "right thumb"))
    return bus.add(info, fingers=fingers)
