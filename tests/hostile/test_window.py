"""Hostile text in the window: it is shown as text, and nothing in it can be seen but letters."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from core.device.bus import HostBus
from core.virtual.host import VirtualHost
from tests.gui.shown import Shown
from tests.gui.window import over
from tests.hostile.key import PIN, hostile_key
from tests.hostile.texts import TEXTS, fault

PLAIN = Qt.TextFormat.PlainText


@pytest.mark.parametrize("kind", TEXTS)
def test_text_stays_text(app: QGuiApplication, kind: str) -> None:
    host = VirtualHost()
    for _ in range(2):  # Rows of one name also tell serial and socket.
        host.plug(hostile_key(TEXTS[kind]))
    faults: list[str] = []

    async def act(shown: Shown) -> None:
        await shown.open(0)
        faults.extend(_faults(shown))
        for identifier in ("about-card", "details-card"):
            card = shown.find(identifier)
            card.metaObject().invokeMethod(card, "click")
            await shown.settled()
        faults.extend(_faults(shown))
        shown.job.manageFingerprints()
        await shown.stage("pin")
        faults.extend(_faults(shown))
        shown.job.pin(PIN)
        await shown.stage("fingers")
        faults.extend(_faults(shown))

    QAccessible.setActive(True)
    try:
        over(app, HostBus(host), act)
    finally:
        QAccessible.setActive(False)
    assert not faults


def _faults(shown: Shown) -> Iterator[str]:
    seen = 0
    for item in shown.items():
        text = item.property("text")
        if isinstance(text, str) and text:
            seen += 1
            yield from filter(None, [fault(text), _rich(item)])
    assert seen > 10
    for node in shown.nodes():
        for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield from filter(None, [fault(node.text(part))])
    yield from filter(None, [fault(shown.window.title())])


def _rich(item: QQuickItem) -> str:
    """Text and its editors take HTML unless they are told not to."""
    if not (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")):
        return ""
    # Not `property`: PySide cannot convert this enumeration.
    context = QQmlEngine.contextForObject(item)
    told, _ = QQmlExpression(context, item, "textFormat").evaluate()
    return "" if told == PLAIN.value else f"rich text in {_path(item)}: {told}"


def _path(item: QObject) -> str:
    return item.objectName() or item.metaObject().className()
