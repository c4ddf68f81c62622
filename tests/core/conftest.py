"""What tests of the core share: an empty desk to plug keys into."""

import pytest

from tests.core.support.bus import FakeBus


@pytest.fixture
def bus() -> FakeBus:
    """No key is plugged in yet."""
    return FakeBus()
