"""The picture in the Guide: one for every code, and to look at only."""

from collections.abc import Callable

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from core.helpdesk.registry import entries
from tests.gui.guide import inside, picture, texts, typed, words
from tests.gui.shown import Act, Shown, above

Handle = Callable[[Act], None]
Key = Qt.Key

CODES = [entry.code for entry in entries()]
UNSEEN = {"FGR-30", "KEY-1", "NAV-4"}
"""What the caller sees there has a code of its own, or several."""
SPARSE = 9
"""Without --matrix=all, one code in so many; of a kiosk all: a stand-in is pictured there, which
lacks whatever is new in the real one.
"""


@pytest.mark.timeout(120)
def test_every_code_has_a_picture_that_shows_this_very_code(
    handle: Handle, pytestconfig: pytest.Config
) -> None:
    whole = pytestconfig.getoption("--matrix", "sample") == "all"
    kiosk = [code for code in CODES if code.startswith("KSK-")]
    codes = CODES if whole else sorted({*CODES[::SPARSE], *UNSEEN, *kiosk})
    silent, wrong = [], []

    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        for code in codes:
            shown.desk.guide.look(code)
            await shown.settled()
            assert shown.find("guide-title").property("text") == shown.desk.guide.title
            found, instead = picture(shown), shown.desk.guide.unpictured
            if (found is None) != (instead in words(shown)):
                silent.append(code)
            elif found and not any(code in text.split(" · ") for text in texts(found)):
                wrong.append(code)

    handle(act)
    assert silent == []
    assert set(wrong) == UNSEEN


SAMPLES = [
    "KSK-20",
    "KSK-26",
    "KSK-29",
    "PIN-21",
    "PIN-3",
    "RST-20",
    "RST-24",
    "FGR-20",
    "FGR-22",
    "KEY-4",
    "DOC-9",
    "NAV-2",
]


def test_nothing_in_the_picture_can_be_reached(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        for code in SAMPLES:
            shown.desk.guide.look(code)
            await shown.settled()
            found = picture(shown)
            assert found is not None
            parts = list(inside(found))
            assert len(parts) > 5
            assert [part.objectName() for part in parts if part.activeFocusOnTab()] == []
            heard = [node.object() for node in shown.nodes()]
            assert [part.objectName() for part in parts if part in heard] == [], code
            assert found in heard

    handle(act)


@pytest.mark.parametrize("code", ["KSK-20", "KSK-26", "KSK-28", "KSK-29"])
def test_a_picture_of_a_kiosk_leaves_the_focus_alone(handle: Handle, code: str) -> None:
    async def act(shown: Shown) -> None:
        await shown.press(Key.Key_F1)
        await typed(shown, code)
        assert picture(shown) is not None
        assert shown.focused == "guide-code"

    handle(act)


@pytest.mark.parametrize("code", ["PIN-3", "RST-20", "NAV-2", "KSK-26", "DOC-9"])
def test_the_wheel_turns_the_page_also_over_the_picture(handle: Handle, code: str) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        shown.desk.guide.look(code)
        await shown.settled()
        found = picture(shown)
        assert found is not None
        view = next(item for item in above(found) if item.inherits("QQuickFlickable"))
        view.setProperty("contentY", 100.0)
        await shown.settled()
        there = found.mapToScene(QPointF(found.width() / 2, 60))
        still, held = Qt.ScrollPhase.NoScrollPhase, Qt.KeyboardModifier.NoModifier
        turn = (QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, held, still, False)
        event = QWheelEvent(there, there, *turn)
        await qasync.asyncWrap(QCoreApplication.sendEvent, shown.window, event)
        assert view.property("contentY") > 100

    handle(act)


def test_a_click_on_the_picture_does_nothing(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        shown.desk.guide.look("PIN-20")
        await shown.settled()
        await shown.click("pin-dialog-secondary")
        await shown.settled()
        assert (shown.desk.guide.picture.job.stage, shown.desk.guide.code) == ("new-pin", "PIN-20")

    handle(act)
