"""The way to the report and the protocol log through the window, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.gui.room import until
from tests.gui.shown import Act, Shown

Handle = Callable[[Act], None]


async def pressed(shown: Shown, name: str) -> None:
    shown.find(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    await shown.press(Qt.Key.Key_Space)
    await shown.settled()


async def reported(shown: Shown) -> None:
    report = shown.desk.report
    await until(report.changed, lambda: report.text != "" and not report.busy)
    await shown.settled()


def told(shown: Shown) -> str:
    """What the page with the log shows by now."""
    texts = [item for item in shown.items() if item.objectName() == "protocol-text"]
    return str(texts[0].property("text")) if texts else ""


@pytest.mark.parametrize(
    ("place", "card"),
    [("doctor", "doctor-report"), ("appearance", "report-chosen"), ("guide", "guide-report")],
)
def test_a_page_leads_to_the_report(handle: Handle, place: str, card: str) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", place)
        await shown.settled()
        await pressed(shown, card)
        await reported(shown)
        assert shown.find("report-text").property("text") == shown.desk.report.text

    handle(act)


def test_the_report_leads_to_the_guide_and_f1_back(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "report")
        await reported(shown)
        await pressed(shown, "report-guide")
        assert shown.focused == "guide-code"
        await shown.press(Qt.Key.Key_F1)
        await shown.settled()
        assert shown.find("report-page").isVisible()

    handle(act)


def test_the_log_is_switched_on_and_searched_and_left_again(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        protocol = shown.desk.report.protocol
        shown.window.setProperty("place", "report")
        await reported(shown)
        await pressed(shown, "protocol-card")
        await pressed(shown, "protocol-switch")
        assert protocol.on
        shown.bench.togglePlug("desk-2")
        shown.bench.togglePlug("desk-2")
        await until(protocol.changed, lambda: "clientPIN" in told(shown))
        await shown.settled()
        shown.find("protocol-search").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        await shown.press(text="0x06")
        await shown.settled()
        assert 0 < protocol.found < protocol.count
        assert "getInfo" not in shown.find("protocol-text").property("text")
        await pressed(shown, "protocol-clear")
        assert protocol.count == 0

    handle(act)


def test_the_codes_are_shown_one_after_the_other(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await until(shown.desk.keys.countChanged, lambda: shown.desk.keys.count == 3)
        await shown.open(0)
        shown.window.setProperty("place", "report")
        await reported(shown)
        codes = shown.desk.report.codes
        assert len(codes) > 1
        await pressed(shown, "report-codes")
        assert not shown.find("code-before").isEnabled()
        for _ in codes[1:]:
            await pressed(shown, "code-next")
        assert not shown.find("code-next").isEnabled()
        await pressed(shown, "code-before")
        assert shown.find("code-next").isEnabled()

    handle(act)
