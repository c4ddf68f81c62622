"""Hands and eyes of tests on the Guide."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.gui.shown import Shown


def inside(picture: QQuickItem) -> Iterator[QQuickItem]:
    waiting = picture.childItems()
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())


def picture(shown: Shown) -> QQuickItem | None:
    found = [item for item in shown.items() if item.objectName() == "caller-picture"]
    return found[0] if found else None


def texts(item: QQuickItem) -> list[str]:
    return [str(each.property("text")) for each in inside(item) if each.property("text")]


def words(shown: Shown) -> set[str]:
    """What stands in the window."""
    said = {str(item.property("text")) for item in shown.items() if item.property("text")}
    return said - {""}


async def typed(shown: Shown, code: str) -> None:
    await shown.focus("guide-code")
    await shown.press(text=code)
    await shown.press(Qt.Key.Key_Return)
    await shown.settled()
