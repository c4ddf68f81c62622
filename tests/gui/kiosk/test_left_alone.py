"""What is no visitor keeps no session open, and whoever touches anything is a visitor."""

import pytest
from PySide6.QtGui import QGuiApplication

from core.policy.model import KioskRules
from tests.gui.kiosk.lobby import Lobby, visit

RULES = KioskRules()
AWAY = RULES.idle_seconds + RULES.warning_seconds


def test_a_key_that_is_tried_again_and_again_is_no_visitor(app: QGuiApplication) -> None:
    """One that is busy or forbidden is read every other second (`core.roster.RECHECK`)."""

    async def act(lobby: Lobby) -> None:
        lobby.kiosk.begin()
        for _ in range(AWAY + 1):
            lobby.desk.rosterChanged.emit()
            lobby.wait(1)
        assert not lobby.kiosk.visited

    visit(app, act)


@pytest.mark.parametrize("deed", ["nextLanguage", "nextTextSize", "toggleContrast"])
def test_a_look_that_nobody_goes_on_with_is_put_back(app: QGuiApplication, deed: str) -> None:
    async def act(lobby: Lobby) -> None:
        kiosk, look = lobby.kiosk, lobby.desk.appearance
        before = (look.scheme, look.textScale, look.language)
        getattr(kiosk, deed)()
        assert (look.scheme, look.textScale, look.language) != before
        lobby.wait(AWAY + 1)
        assert kiosk.screen == "attract"
        assert (look.scheme, look.textScale, look.language) == before

    visit(app, act)
