"""What tests of the core share: an empty desk to plug keys into."""

import pytest
from hypothesis import settings

from tests.core.support.bus import FakeBus

# The same examples in every run, and no judgement by the clock.
settings.register_profile("keydesk", deadline=None, derandomize=True, database=None)
settings.load_profile("keydesk")


@pytest.fixture
def bus() -> FakeBus:
    """No key is plugged in yet."""
    return FakeBus()
