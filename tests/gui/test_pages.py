"""Every page and dialog in every look: no warning, nothing cut off, everything has a name."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.gui.shown import Act, Shown, above
from tests.gui.walks import WALKS, Walk

LOOKS = [
    ("light", 1.0, 1000),
    ("dark", 1.0, 480),
    ("contrast", 1.0, 480),
    ("light", 2.0, 480),
    ("dark", 2.0, 1000),
    ("contrast", 2.0, 480),
]
HEIGHT = 720


@pytest.mark.timeout(120)
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_screen_in_every_look(handle: Callable[[Act], None], walk: Walk) -> None:
    faults: list[tuple[Any, ...]] = []

    async def act(shown: Shown) -> None:
        async for screen in walk(shown):
            for look in LOOKS:
                await _dress(shown, *look)
                faults.extend((screen, *look, fault) for fault in _faults(shown))
            await _dress(shown, *LOOKS[0])

    handle(act)
    assert not faults, "\n".join(map(str, faults))


async def _dress(shown: Shown, scheme: str, scale: float, width: int) -> None:
    shown.desk.appearance.setProperty("scheme", scheme)
    shown.desk.appearance.setProperty("textScale", scale)
    shown.window.resize(width, HEIGHT)
    await shown.settled()


def _faults(shown: Shown) -> list[str]:
    return [*_cut_off(shown), *_nameless(shown), *_named_twice(shown)]


def _cut_off(shown: Shown) -> list[str]:
    """Items a person can reach that are not in sight, and could not be scrolled into it."""
    return [
        f"{item.objectName()} is cut off: {fault}"
        for item in shown.items()
        if item.activeFocusOnTab() and (fault := _clipped(item))
    ]


def _clipped(item: QQuickItem) -> str:
    for parent in list(above(item.parentItem())):
        if parent.inherits("QQuickFlickable"):
            inner = QRectF(0, 0, parent.property("contentWidth"), parent.property("contentHeight"))
            if inner.width() > parent.width() + 1:
                return f"{parent.objectName()} scrolls sideways"
            rect = item.mapRectToItem(_content(parent), _whole(item))
            if not _holds(inner, rect):
                return f"{rect} outside what scrolls"
            item = parent  # What scrolls may be out of sight; where it scrolls may not.
        elif parent.clip() or parent.parentItem() is None:
            rect = item.mapRectToItem(parent, _whole(item))
            if not _holds(_whole(parent), rect):
                return f"{rect} outside {_whole(parent)}"
    return ""


def _content(flickable: QQuickItem) -> QQuickItem:
    content = flickable.property("contentItem")
    assert isinstance(content, QQuickItem)
    return content


def _whole(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _holds(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-1, -1, 1, 1).contains(inner)


def _nameless(shown: Shown) -> list[str]:
    return [
        f"{node.object().objectName() or _path(node.object())} has no name"
        for node in shown.nodes()
        if node.state().focusable
        and node.object() is not shown.window
        and not node.text(QAccessible.Text.Name)
        and not node.relations(QAccessible.RelationFlag.Label)
    ]


def _named_twice(shown: Shown) -> list[str]:
    names = Counter(item.objectName() for item in shown.items() if item.activeFocusOnTab())
    ids = Counter(node.text(QAccessible.Text.Identifier) for node in shown.nodes())
    twice = [name for found in (names, ids) for name, count in found.items() if count > 1 and name]
    return [f"{name} is there twice" for name in twice] + ["no objectName"] * names[""]


def _path(item: QObject) -> str:
    """Where something without an objectName is."""
    items = above(item) if isinstance(item, QQuickItem) else [item]
    return " in ".join(each.objectName() or each.metaObject().className() for each in items)
