"""The column of the kiosk that may be longer than its place."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

BODY = """
    ApplicationWindow {
        visible: true; width: 480; height: 640
        Kiosk.Pager {
            objectName: "pager"
            width: 480; height: 600
            Label {
                objectName: "words"
                text: "word ".repeat(60)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
"""


def test_its_width_does_not_depend_on_its_height(make: Callable[[str], QObject]) -> None:
    # Else the buttons make the words longer than the place, and the words without them shorter: Qt
    # Quick lays that out for ever, in one turn of the loop.
    window = make(BODY)
    assert isinstance(window, QQuickWindow)
    pager, words = (window.findChild(QQuickItem, name) for name in ("pager", "words"))
    assert pager
    assert words
    seen = []
    for high in (600, 60, 600):
        pager.setHeight(high)
        assert not window.grabWindow().isNull()
        seen.append((pager.property("tall"), words.width()))
    assert [tall for tall, _ in seen] == [False, True, False]
    assert len({wide for _, wide in seen}) == 1
