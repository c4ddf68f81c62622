"""A button that is only a picture says what it does to whoever points at it or tabs to it."""

import pytest
from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.gui.style.test_behaviour import Open, find, focused, press, show

__all__ = ["show"]

PATIENCE = 10_000
"""Milliseconds after which a tip is given up."""
FIELD = """
    property int left: 0
    ContentDialog {
        identifier: "ask"
        title: "PIN"
        visible: true
        onSecondary: left += 1
        PinField { identifier: "pin"; label: "<b>PIN</b>" }
    }
"""


def tip(window: QQuickWindow) -> QObject:
    found = window.findChild(QObject, "pin-reveal-tip")
    assert found is not None
    return found


def seen(window: QQuickWindow, there: bool = True) -> bool:
    """Wait until the tip comes, or goes."""
    shown, loop = tip(window), QEventLoop()
    changed: SignalInstance = getattr(shown, "visibleChanged")  # noqa: B009 - QML made it.
    changed.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop, loop.quit)
    if shown.property("visible") is not there:
        loop.exec()
    changed.disconnect(loop.quit)
    return shown.property("visible") is there


def point_at(window: QQuickWindow, item: QQuickItem | None) -> None:
    QTest.mouseMove(
        window, item.mapToScene(item.boundingRect().center()).toPoint() if item else QPoint(1, 1)
    )


def tab_to(window: QQuickWindow, name: str) -> None:
    while focused(window) != name:
        press(window, Qt.Key.Key_Tab)


def test_it_comes_under_the_pointer_and_goes_with_it(show: Open) -> None:
    window = show(FIELD)
    point_at(window, find(window, "pin-reveal"))
    assert seen(window)
    assert tip(window).property("text") == "Show <b>PIN</b>"
    point_at(window, None)
    assert seen(window, False)


def test_it_comes_with_the_keyboard_focus_and_is_plain_text(show: Open) -> None:
    window = show(FIELD)
    tab_to(window, "pin-reveal")
    assert seen(window)
    text = tip(window).property("contentItem")
    # Not `property`: PySide cannot convert this enumeration.
    context = QQmlEngine.contextForObject(text)
    told, _ = QQmlExpression(context, text, "textFormat").evaluate()
    assert told == Qt.TextFormat.PlainText.value
    press(window, Qt.Key.Key_Tab)
    assert seen(window, False)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_it_is_inside_the_window_and_has_a_ground(show: Open, theme: QObject, scheme: str) -> None:
    window = show(FIELD)
    theme.setProperty("scheme", scheme)
    theme.setProperty("textScale", 2.0)
    tab_to(window, "pin-reveal")
    assert seen(window)
    item = tip(window).property("contentItem").parentItem()
    corner = item.mapToScene(item.boundingRect().topLeft())
    assert corner.x() >= 0
    assert corner.y() >= 0
    assert corner.x() + item.width() <= window.width()
    assert not window.grabWindow().isNull()


def test_escape_leaves_the_dialog_all_the_same(show: Open) -> None:
    window = show(FIELD)
    tab_to(window, "pin-reveal")
    assert seen(window)
    press(window, Qt.Key.Key_Escape)
    assert window.property("left") == 1


def test_escape_takes_it_away_where_there_is_nothing_to_leave(show: Open) -> None:
    window = show('PinField { identifier: "pin"; label: "PIN" }')
    tab_to(window, "pin-reveal")
    assert seen(window)
    press(window, Qt.Key.Key_Escape)
    assert seen(window, False)
    assert focused(window) == "pin-reveal"
