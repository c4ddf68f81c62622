"""Nothing a visitor does at the window leads out of it, or takes anything along."""

import pytest
import qasync
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QWindow,
)
from PySide6.QtTest import QTest

from core.model import Secret
from core.policy.model import KioskRules, Policy
from core.policy.passcode import hashed
from core.policy.resolve import Managed
from gui.kiosk.guard import passes
from gui.kiosk.placement import chosen
from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.kiosk.stages import asked_for_pin, name_finger

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
META = Qt.KeyboardModifier.MetaModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
HARMLESS = {"\t", "\r", "\n", "\b", "\x7f"}

LET_THROUGH = [
    (Qt.Key.Key_A, NONE, "a"), (Qt.Key.Key_A, SHIFT, "A"), (Qt.Key.Key_1, KEYPAD, "1"),
    (Qt.Key.Key_E, CTRL | ALT, "€"), (Qt.Key.Key_Tab, NONE, "\t"), (Qt.Key.Key_Backtab, SHIFT, ""),
    (Qt.Key.Key_Return, NONE, "\r"), (Qt.Key.Key_Space, NONE, " "), (Qt.Key.Key_Left, NONE, ""),
    (Qt.Key.Key_Backspace, NONE, "\b"), (Qt.Key.Key_Shift, SHIFT, ""),
]  # fmt: skip
SWALLOWED = [
    (Qt.Key.Key_Escape, NONE, "\x1b"), (Qt.Key.Key_F1, NONE, ""), (Qt.Key.Key_F6, NONE, ""),
    (Qt.Key.Key_F4, ALT, ""), (Qt.Key.Key_Left, ALT, ""), (Qt.Key.Key_Left, SHIFT, ""),
    (Qt.Key.Key_A, CTRL, "\x01"), (Qt.Key.Key_C, CTRL, "\x03"), (Qt.Key.Key_V, CTRL, "\x16"),
    (Qt.Key.Key_Menu, NONE, ""), (Qt.Key.Key_Back, NONE, ""), (Qt.Key.Key_Print, NONE, ""),
    (Qt.Key.Key_D, META, "d"), (Qt.Key.Key_Tab, ALT, "\t"), (Qt.Key.Key_Help, NONE, ""),
    (Qt.Key.Key_Delete, CTRL | ALT, "\x7f"), (Qt.Key.Key_Insert, SHIFT, ""),
]  # fmt: skip


@pytest.mark.parametrize(("key", "held", "text"), LET_THROUGH)
def test_typing_and_moving_is_possible(key: int, held: Qt.KeyboardModifier, text: str) -> None:
    assert passes(key, held, text)


@pytest.mark.parametrize(("key", "held", "text"), SWALLOWED)
def test_everything_else_is_not(key: int, held: Qt.KeyboardModifier, text: str) -> None:
    assert not passes(key, held, text)


def every_shortcut() -> list[tuple[Qt.Key, Qt.KeyboardModifier]]:
    """Each key combination Qt knows a meaning for, and those of window managers."""
    known = {
        (sequence[0].key(), sequence[0].keyboardModifiers())  # type: ignore[index]
        for standard in QKeySequence.StandardKey
        for sequence in QKeySequence.keyBindings(standard)
    }
    functions = {
        (Qt.Key(Qt.Key.Key_F1 + number), held)
        for number in range(12)
        for held in (NONE, ALT, CTRL, CTRL | ALT)
    }
    others = {(Qt.Key.Key_Escape, NONE), (Qt.Key.Key_Tab, ALT), (Qt.Key.Key_Meta, META)}
    moves = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    plain = {(key, held) for key, held in known if key in moves and not held & ~(KEYPAD | SHIFT)}
    return sorted((known | functions | others) - plain, key=str)


def unmoved(lobby: Lobby, screen: str) -> None:
    """The kiosk is still where it was, and the visitor took nothing along."""
    window = lobby.window
    assert window.isVisible()
    assert window.visibility() is QWindow.Visibility.FullScreen
    assert lobby.kiosk.screen == screen
    assert QGuiApplication.clipboard().text() == ""


def test_no_shortcut_does_anything(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        QGuiApplication.clipboard().clear()
        await name_finger(lobby)
        line = lobby.find("finger-name")
        for key, held in every_shortcut():
            await lobby.hit(key, held)
        await lobby.settled()
        unmoved(lobby, "job")
        assert lobby.job.stage == "name-finger"
        assert (line.property("text"), line.property("selectedText")) == ("Mine", "")

    visit(app, act)


def test_a_pin_cannot_be_taken_along(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        QGuiApplication.clipboard().clear()
        await asked_for_pin(lobby)
        line = lobby.find("current-pin")
        middle = line.mapToScene(line.boundingRect().center()).toPoint()
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        for hand, button, point in (
            (QTest.mouseDClick, left, middle),
            (QTest.mouseClick, right, middle),
            (QTest.mousePress, left, middle - QPoint(60, 0)),
            (QTest.mouseRelease, left, middle + QPoint(60, 0)),
        ):
            await qasync.asyncWrap(hand, lobby.window, button, NONE, point)
        for name in ("selectAll", "copy", "cut"):
            line.metaObject().invokeMethod(line, name)
        await lobby.settled()
        unmoved(lobby, "job")
        assert (lobby.job.stage, line.property("displayText")) == ("pin", "")

    visit(app, act)


# PySide 6.12 wants a QPointF, of which 6.11 knows nothing.
@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_closing_menus_and_drops_are_refused(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        window, point = lobby.window, QPoint(200, 200)
        assert not window.close()
        mouse = QContextMenuEvent.Reason.Mouse
        files, copy = QMimeData(), Qt.DropAction.CopyAction
        files.setText("file:///etc/passwd")
        left = Qt.MouseButton.LeftButton
        for event in (
            QContextMenuEvent(mouse, point, point),
            QDragEnterEvent(point, copy, files, left, NONE),
            QDropEvent(QPointF(point), copy, files, left, NONE),
            QEvent(QEvent.Type.Close),
        ):
            event.accept()
            QGuiApplication.sendEvent(window, event)
            assert not event.isAccepted()
        unmoved(lobby, "attract")

    visit(app, act)


def test_the_window_comes_back_however_it_was_moved(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        window = lobby.window
        for elsewhere in (window.showNormal, window.showMinimized, window.hide):
            elsewhere()
            while window.visibility() is not QWindow.Visibility.FullScreen:
                await lobby.settled()
        window.setPosition(300, 300)
        screen = app.primaryScreen()
        app.screenAdded.emit(screen)
        while window.geometry() != screen.geometry():
            await lobby.settled()
        app.screenRemoved.emit(screen)
        await lobby.settled()
        unmoved(lobby, "attract")

    visit(app, act)


def test_the_monitor_of_the_policy_is_taken_while_it_is_there(app: QGuiApplication) -> None:
    only = app.primaryScreen()
    assert chosen([only], only, only.name()) is only
    assert chosen([only], only, "HDMI-9") is only
    assert chosen([only], None, "HDMI-9") is only
    assert chosen([], None, "HDMI-9") is None


def test_the_hidden_corner_and_the_keys_of_the_staff_ask_for_a_passcode(
    app: QGuiApplication,
) -> None:
    rules = KioskRules(staff_hash=hashed(Secret("4711"), b"salt" * 4))

    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        await lobby.hit(Qt.Key.Key_S, CTRL | ALT | SHIFT)
        await lobby.screen("staff")
        await lobby.click("staff-back")
        await lobby.screen("attract")

    visit(app, act, Managed(Policy(kiosk=rules)))


def test_without_a_passcode_there_is_no_way_in(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        await lobby.hit(Qt.Key.Key_S, CTRL | ALT | SHIFT)
        lobby.kiosk.staff.ask()
        await lobby.settled()
        unmoved(lobby, "attract")

    visit(app, act)
