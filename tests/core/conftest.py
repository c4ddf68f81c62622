"""What tests of the core share: an empty desk to plug keys into, and a key with a sensor."""

import pytest
from hypothesis import settings

from core.model import Fingerprint, PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import authenticator, key_info

# The same examples in every run, and no judgement by the clock.
settings.register_profile("keydesk", deadline=None, derandomize=True, database=None)
settings.load_profile("keydesk")


@pytest.fixture
def bus() -> FakeBus:
    """No key is plugged in yet."""
    return FakeBus()


@pytest.fixture
def sensor_key(bus: FakeBus) -> Stick:
    """Three good samples make a finger, a name has at most twelve bytes, a PIN is set."""
    info = key_info(PinStatus(PinState.SET, 8), info=authenticator({"bioEnroll": True}))
    fingers = (Fingerprint(b"left", "left thumb"), Fingerprint(b"right", "right thumb"))
    return bus.add(info, fingers=fingers)
