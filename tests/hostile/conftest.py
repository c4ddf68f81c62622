"""The Qt application of the window's tests."""

from tests.gui.conftest import app

__all__ = ["app"]
