"""Fixtures for tests that meet the window as a screen reader and a keyboard do."""

import shutil
from collections.abc import Iterator

import pytest

from tests.gui.atspi.screen import NEEDED, Screen, keydesk, screen


@pytest.fixture(scope="module", name="screen")
def _screen() -> Iterator[Screen]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' '.join(missing)}: make test installs them")
    with screen() as shown:
        yield shown


@pytest.fixture
def demo(screen: Screen) -> Iterator[Screen]:
    """The window of `keydesk --demo`, with the focus."""
    with keydesk(screen, "--demo"):
        yield screen
