"""What a visitor may have left behind in the view."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from tests.gui.kiosk.lobby import Lobby

TEXTS = ("text", "displayText", "preeditText", "selectedText")


def shown(lobby: Lobby) -> str:
    """All text that any object of the view holds, seen or not, in a secret line or not."""
    return "\n".join(
        str(text) for each in _objects(lobby) for name in TEXTS if (text := each.property(name))
    )


def _objects(lobby: Lobby) -> Iterator[QObject]:
    """Everything below the window, by parent and by place."""
    seen: set[QObject] = set()
    waiting: list[QObject] = [lobby.window, lobby.window.contentItem()]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        yield each
        waiting += each.children()
        if isinstance(each, QQuickItem):
            waiting += each.childItems()
