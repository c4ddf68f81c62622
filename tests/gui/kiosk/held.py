"""A finger that stays, and the QML timer that says how long it has to."""

import qasync
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.kiosk.lobby import Lobby

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def timer(lobby: Lobby, name: str) -> QObject:
    """The one timer of an item. Qt lets nobody move its clock; it does not ring early."""
    children = lobby.find(name).children()
    (found,) = (each for each in children if each.metaObject().className() == "QQmlTimer")
    return found


async def put_down(lobby: Lobby, name: str) -> QPoint:
    """Press a finger on the middle of an item and leave it there."""
    item = lobby.find(name)
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    await qasync.asyncWrap(QTest.mousePress, lobby.window, LEFT, NONE, middle)
    return middle


async def lift(lobby: Lobby, place: QPoint) -> None:
    """Take the finger away."""
    await qasync.asyncWrap(QTest.mouseRelease, lobby.window, LEFT, NONE, place)
