"""Lets through only what a visitor needs; everything else at the window is swallowed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

STAFF_KEYS = (
    Qt.Key.Key_S,
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier,
)
"""Ctrl+Alt+Shift+S asks for the passcode of the staff, as the hidden corner does."""

_HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_MOVES = {
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
    Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_SELECTS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_SHIFTS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_BUTTONS = {
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
}  # fmt: skip
_SIGNS_OF_LIFE = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}
_REFUSED = {
    QEvent.Type.Close, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove,
    QEvent.Type.Drop, QEvent.Type.NativeGesture,
}  # fmt: skip


def passes(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """May this key reach the kiosk? Text, and what moves the focus and works a button."""
    held = [each for each in _HELD if modifiers & each]
    if key in _SHIFTS:
        return True
    if held:
        # AltGr, as Windows tells it.
        return held == list(_HELD[:2]) and text.isprintable() and text != ""
    if key in _MOVES:
        return not (key in _SELECTS and modifiers & Qt.KeyboardModifier.ShiftModifier)
    return text.isprintable() and text != ""


class Guard(QObject):
    """Filters the events of the window of the kiosk."""

    def __init__(
        self, window: QQuickWindow, touched: Callable[[], None], staff: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._touched = touched
        self._staff = staff
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Swallow an event by saying True."""
        del watched
        kind = event.type()
        self._show_cursor(event)
        if kind in _SIGNS_OF_LIFE:
            self._touched()
        if kind in _REFUSED:
            event.ignore()
            return True
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._stops(event)
        return False

    def _stops(self, event: QKeyEvent) -> bool:
        if (event.key(), event.modifiers()) == STAFF_KEYS:
            if event.type() is QEvent.Type.KeyPress:
                self._staff()
            return True
        stops = not passes(event.key(), event.modifiers(), event.text())
        if stops and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # Else Qt looks for a shortcut.
        return stops

    def _show_cursor(self, event: QEvent) -> None:
        """No cursor for a finger."""
        if event.type() is QEvent.Type.TouchBegin:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif (
            event.type() is QEvent.Type.MouseMove
            and isinstance(event, QMouseEvent)
            and event.source() is Qt.MouseEventSource.MouseEventNotSynthesized
        ):
            self._window.unsetCursor()
