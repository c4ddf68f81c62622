"""Dialogs under the keyboard: the focus comes, stays and goes back, and Return never erases."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from tests.gui.room import until
from tests.gui.shown import Act, Shown, above
from tests.gui.walks import DEMO_PIN, NEW, PIN, USED, finger_taken, with_pin

Handle = Callable[[Act], None]
Key = Qt.Key
PIN_FIELDS = ("current-pin", "new-pin", "repeat-pin")


@dataclass(frozen=True)
class Case:
    """A dialog that a button of a page opens."""

    key: int
    opener: str
    stage: str
    dialog: str
    start: str


CASES = [
    Case(NEW, "pin-button", "new-pin", "pin-dialog", "new-pin"),
    Case(USED, "pin-button", "change-pin", "pin-dialog", "current-pin"),
    Case(USED, "reset-button", "confirm-erase", "reset-dialog", "confirm-erase"),
]


def name(case: Case) -> str:
    return case.stage


async def opened(shown: Shown, case: Case) -> None:
    """Open the dialog as the keyboard does."""
    await shown.open(case.key)
    await pressed(shown, case.opener)
    await shown.stage(case.stage)
    await shown.focus(case.start)


async def pressed(shown: Shown, button: str) -> None:
    shown.find(button).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    await shown.press(Key.Key_Space)


def inside(shown: Shown, dialog: str) -> bool:
    """Has an item of the same popup the focus as the dialog's buttons?"""
    popups = [
        next(each for each in above(item) if each.inherits("QQuickPopupItem"))
        for item in (shown.window.activeFocusItem(), shown.find(f"{dialog}-secondary"))
    ]
    return popups[0] is popups[1]


def typed(shown: Shown) -> list[str]:
    """What the PIN fields hold, shown or not."""
    fields = [shown.window.findChild(QQuickItem, name) for name in PIN_FIELDS]
    return [field.property("text") for field in fields if field is not None]


@pytest.mark.parametrize("case", CASES, ids=name)
def test_tab_goes_round_in_a_dialog(handle: Handle, case: Case) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, case)
        for key in (Key.Key_Tab, Key.Key_Backtab):
            seen = []
            while shown.focused not in seen:
                assert inside(shown, case.dialog)
                seen.append(shown.focused)
                await shown.press(key)
            assert shown.focused == case.start
            assert f"{case.dialog}-secondary" in seen

    handle(act)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_large_text_in_the_smallest_window_leaves_room_to_answer(
    handle: Handle, case: Case
) -> None:
    async def act(shown: Shown) -> None:
        shown.window.resize(shown.window.minimumWidth(), shown.window.minimumHeight())
        shown.desk.appearance.setProperty("textScale", 2.0)
        await opened(shown, case)
        await shown.settled()
        field = shown.find(case.start)
        view = next(each for each in above(field) if each.inherits("QQuickFlickable"))
        top = field.mapToItem(view, QPointF(0, 0)).y()
        assert top >= 0
        assert top + min(field.height(), view.height() / 2) <= view.height()
        for button in ("primary", "secondary"):
            item = shown.find(f"{case.dialog}-{button}")
            assert item.height() >= item.implicitHeight()

    handle(act)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_escape_closes_a_dialog_and_the_focus_goes_back(handle: Handle, case: Case) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, case)
        await shown.press(Key.Key_Escape)
        await shown.stage("")
        await shown.focus(case.opener)
        await shown.settled()
        assert shown.find(case.opener).property("visualFocus") is True

    handle(act)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_with_large_text_the_focus_is_in_sight_and_no_word_under_the_scroll_bar(
    handle: Handle, case: Case
) -> None:
    async def act(shown: Shown) -> None:
        shown.desk.appearance.setProperty("textScale", 2.0)
        await opened(shown, case)
        await shown.settled()
        view = next(
            item for item in above(shown.find(case.start)) if item.inherits("QQuickScrollView")
        )
        assert on_screen(view).contains(on_screen(shown.find(case.start)))
        [bar] = [each for each in below(view) if each.inherits("QQuickScrollBar")]
        fields = [each for each in below(view) if each.inherits("QQuickText") or each.objectName()]
        assert [each for each in fields if on_screen(each).right() > on_screen(bar).left()] == []

    handle(act)


def test_a_button_that_was_clicked_has_no_focus_frame_afterwards(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(NEW)
        await shown.click("pin-button")
        await shown.stage("new-pin")
        await shown.press(Key.Key_Escape)
        await shown.stage("")
        await shown.focus("pin-button")
        await shown.settled()
        assert shown.find("pin-button").property("visualFocus") is False

    handle(act)


def test_a_button_that_goes_leaves_the_focus_to_the_heading(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        shown.find("pin-button").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        shown.bench.togglePlug("desk-2")
        await shown.focus("breadcrumb-1")

    handle(act)


def on_screen(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


async def sure(shown: Shown) -> None:
    """Open the question before a reset and check its box."""
    await opened(shown, CASES[2])
    await shown.press(Key.Key_Space)
    assert shown.find("confirm-erase").property("checked") is True
    assert shown.find("reset-dialog-primary").isEnabled()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("where", ["confirm-erase", "reset-dialog-primary"])
def test_return_never_erases(handle: Handle, key: Qt.Key, where: str) -> None:
    async def act(shown: Shown) -> None:
        await sure(shown)
        shown.find(where).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        await shown.press(key)
        # Had it been a yes, the first answer would count and the job would go on.
        await shown.press(Key.Key_Escape)
        await shown.stage("", "unplug")
        assert shown.job.stage == ""

    handle(act)


def test_nothing_erases_before_the_box_is_checked(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, CASES[2])
        assert not shown.find("reset-dialog-primary").isEnabled()
        await shown.press(Key.Key_Return, Key.Key_Space, Key.Key_Tab, Key.Key_Space)
        await shown.stage("unplug")
        await shown.focus("reset-progress")

    handle(act)


def test_a_finished_dialog_closes_and_the_focus_goes_back(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, CASES[0])
        await shown.press(text=PIN)
        await shown.press(Key.Key_Tab, Key.Key_Tab, text=PIN)
        await shown.press(Key.Key_Return)
        await shown.stage("finished")
        await shown.focus("finished-dialog-secondary")
        await shown.press(Key.Key_Return)
        await shown.stage("")
        await shown.focus("pin-button")
        await until(shown.page.changed, lambda: shown.page.pinAction == "change")

    handle(act)


@pytest.mark.parametrize("case", CASES[:2], ids=name)
def test_no_pin_stays_in_a_field_that_was_cancelled(handle: Handle, case: Case) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, case)
        await shown.press(text=PIN)
        assert PIN in typed(shown)
        await shown.press(Key.Key_Escape)
        await shown.stage("")
        await shown.settled()
        assert typed(shown) == [""] * 3

    handle(act)


def test_no_pin_stays_in_a_field_that_was_sent(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, CASES[1])
        await shown.press(text="1111")
        await shown.press(Key.Key_Tab, Key.Key_Tab, text=PIN)
        await shown.press(Key.Key_Tab, Key.Key_Tab, text=PIN)
        assert typed(shown) == ["1111", PIN, PIN]
        await shown.press(Key.Key_Return)
        assert typed(shown) == [""] * 3
        await until(shown.job.changed, lambda: shown.job.wrongPin)
        await shown.focus("current-pin")
        assert typed(shown) == [""] * 3

    handle(act)


def test_a_wrong_pin_is_said_at_its_field(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, CASES[1])
        shown.job.changePinTo("1111", PIN)
        await until(shown.job.changed, lambda: shown.job.wrongPin)
        await shown.settled()
        field = shown.find("current-pin")
        assert field.property("invalid") is True
        shown.job.changePinTo(DEMO_PIN, PIN)
        await shown.stage("finished")

    handle(act)


def test_the_list_of_fingers_is_worked_by_keyboard(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await with_pin(shown)
        await pressed(shown, "fingerprint-button")
        await shown.stage("pin")
        await shown.focus("current-pin")
        await shown.press(text=PIN)
        await shown.press(Key.Key_Return)
        await shown.stage("fingers")
        await shown.focus("fingerprint-button")
        await shown.press(Key.Key_Space)
        await shown.stage("touch-sensor")
        assert inside(shown, "finger-dialog")
        await shown.press(Key.Key_Escape)
        await shown.stage("fingers")
        await shown.focus("fingerprint-button")
        shown.job.addFinger()
        await shown.stage("touch-sensor")
        await finger_taken(shown)
        await shown.press(Key.Key_Escape)
        await shown.stage("fingers")
        notice, card = shown.find("fingerprint-notice"), shown.find("fingerprint-card")
        assert on_screen(notice).bottom() <= on_screen(card).top()
        for button in ("finger-1-rename", "finger-1-remove"):
            await pressed(shown, button)
            await shown.stage("name-finger", "confirm-remove")
            await shown.settled()
            await shown.press(Key.Key_Escape)
            await shown.stage("fingers")
            await shown.focus(button)
            await shown.settled()
            assert shown.find(button).property("visualFocus") is True
        await pressed(shown, "fingers-done")
        await shown.stage("")

    handle(act)


def test_the_bench_is_reached_from_a_dialog_and_left_again(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, CASES[2])
        await shown.press(Key.Key_F6)
        await shown.focus("bench-toggle")
        await shown.press(Key.Key_F6)
        await shown.focus("confirm-erase")

    handle(act)


def test_a_job_that_failed_leads_to_a_report_of_it(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        await pressed(shown, "pin-button")
        await shown.stage("change-pin")
        shown.bench.togglePlug("desk-2")
        await shown.stage("failed")
        await pressed(shown, "failed-report")
        report = shown.desk.report
        await until(report.changed, lambda: report.text != "" and not report.busy)
        assert shown.job.stage == ""
        assert shown.find("report-page").isVisible()
        assert "key-removed" in report.text

    handle(act)


def test_a_job_that_is_done_offers_a_receipt(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(NEW)
        await pressed(shown, "pin-button")
        await shown.stage("new-pin")
        shown.job.newPin(PIN)
        await shown.stage("finished")
        assert shown.find("save-receipt").isVisible()

    handle(act)
