"""Erasing a key takes a held button: a touch is not enough, and letting go stops it."""

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.kiosk.stages import confirm_erase

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_letting_go_stops_it(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await confirm_erase(lobby)
        button = lobby.find("erase-yes")
        middle = button.mapToScene(button.boundingRect().center()).toPoint()
        await qasync.asyncWrap(QTest.mousePress, lobby.window, LEFT, NONE, middle)
        assert button.property("running")
        await qasync.asyncWrap(QTest.mouseRelease, lobby.window, LEFT, NONE, middle)
        assert not button.property("running")
        assert lobby.job.stage == "confirm-erase"

    visit(app, act)


def test_what_cannot_hold_starts_it_with_a_press_and_stops_it_with_another(
    app: QGuiApplication,
) -> None:
    async def act(lobby: Lobby) -> None:
        await confirm_erase(lobby)
        button = lobby.find("erase-yes")
        for running in (True, False):
            button.metaObject().invokeMethod(button, "toggle")
            assert button.property("running") is running
        assert lobby.job.stage == "confirm-erase"

    visit(app, act)


def test_return_does_nothing(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await confirm_erase(lobby)
        lobby.find("erase-yes").forceActiveFocus()
        await lobby.press(Qt.Key.Key_Return)
        await lobby.settled()
        assert not lobby.find("erase-yes").property("running")
        assert lobby.job.stage == "confirm-erase"

    visit(app, act)
