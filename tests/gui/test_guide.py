"""The Guide: by keyboard, beside a dialog, in the language of the caller."""

import asyncio
from collections.abc import Callable
from typing import cast

import qasync
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from core.policy.resolve import Found, Level, resolve
from gui import languages, tasks
from gui.app import _beginning, _parse
from tests.gui.guide import picture, texts, typed
from tests.gui.shown import Act, Shown, watched
from tests.gui.walks import USED

Handle = Callable[[Act], None]
Key = Qt.Key


def test_the_next_code_begins_at_the_head_of_the_page(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.press(Key.Key_F1)
        await typed(shown, "RST-20")
        shown.find("next-RST-22").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        await shown.settled()
        assert shown.find("guide-code").mapToScene(QPointF()).y() < 0
        await shown.click("next-RST-22")
        await shown.settled()
        assert shown.desk.guide.code == "RST-22"
        await shown.focus("guide-code")
        field = shown.find("guide-code")
        assert 0 < field.mapToScene(QPointF()).y() < shown.window.height() / 2

    handle(act)


def test_the_guide_is_used_by_keyboard_alone(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        await shown.press(Key.Key_F1)
        assert shown.desk.guide.code == "NAV-3"
        await typed(shown, "r s t 2 0")
        assert shown.desk.guide.code == "RST-20"
        seen = []
        while shown.focused not in seen:
            seen.append(shown.focused)
            if shown.focused in ("identity-checked", "say-0"):
                await shown.press(Key.Key_Space)
            await shown.press(Key.Key_Tab)
        reached = ["guide-look", "identity-checked", "say-0", "say-4", "next-RST-22"]
        assert [name for name in reached if name not in seen] == []
        assert shown.desk.guide.identityChecked
        assert shown.find("say-0").property("checked")
        shown.find("next-RST-22").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        await shown.press(Key.Key_Space)
        assert shown.desk.guide.code == "RST-22"
        assert not shown.find("say-0").property("checked")
        await shown.press(Key.Key_F1)
        assert shown.find("key-page").isVisible()

    handle(act)


def test_a_code_that_does_not_exist_offers_the_nearest(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.press(Key.Key_F1)
        await typed(shown, "tin 2")
        assert shown.find("guide-unknown").property("title") == "There is no code tin 2"
        await shown.click("nearest-PIN-2")
        await shown.settled()
        assert shown.desk.guide.code == "PIN-2"

    handle(act)


def beside(shown: Shown) -> QQuickWindow | None:
    """The Guide in a window of its own."""
    found = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    named = [each for each in found if each.objectName() == "guide-window"]
    return cast("QQuickWindow", named[0]) if named else None


async def pressed(window: QQuickWindow, *keys: Key, text: str = "") -> None:
    for key in (*keys, *text):
        await qasync.asyncWrap(QTest.keyClick, window, key)


def test_f1_in_a_dialog_opens_the_guide_beside_it_and_the_job_goes_on(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        shown.job.reset()
        await shown.stage("confirm-erase")
        await shown.focus("confirm-erase")
        await shown.press(Key.Key_F1)
        await shown.settled()
        guide = beside(shown)
        assert guide is not None
        assert guide.isActive()
        assert guide.activeFocusItem().objectName() == "guide-code"
        assert shown.desk.guide.code == "RST-20"
        await pressed(guide, text="pin2")
        await pressed(guide, Key.Key_Return)
        assert (shown.desk.guide.code, shown.job.stage) == ("PIN-2", "confirm-erase")
        await pressed(guide, Key.Key_Escape)
        await shown.settled()
        assert beside(shown) is None
        assert shown.window.isActive()
        assert (shown.focused, shown.job.stage) == ("confirm-erase", "confirm-erase")

    handle(act)


def test_f1_follows_the_dialog_and_closes_what_it_opened(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        shown.job.reset()
        await shown.stage("confirm-erase")
        await shown.press(Key.Key_F1)
        shown.job.confirm(True)
        await shown.stage("unplug")
        shown.window.requestActivate()
        await shown.settled()
        await shown.press(Key.Key_F1)
        guide = beside(shown)
        assert guide is not None
        assert (shown.desk.guide.code, shown.job.stage) == ("RST-22", "unplug")
        await pressed(guide, Key.Key_F1)
        assert beside(shown) is None
        assert shown.job.stage == "unplug"
        shown.window.requestActivate()
        await shown.settled()
        await shown.press(Key.Key_F1)
        assert beside(shown) is guide
        shown.job.cancel()
        await shown.stage("")
        await pressed(guide, Key.Key_F1)
        assert beside(shown) is None
        assert shown.find("key-page").isVisible()

    handle(act)


def test_the_guide_beside_a_dialog_does_not_keep_keydesk_open(app: QGuiApplication) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        shown.job.changePin()
        await shown.stage("change-pin")
        await shown.press(Key.Key_F1)
        assert beside(shown) is not None
        closed = asyncio.Event()
        app.lastWindowClosed.connect(closed.set)
        await qasync.asyncWrap(shown.window.close)
        await closed.wait()

    assert tasks.run(app, lambda: watched(app, act)) == 0


def test_whom_to_ask_stands_at_the_head_once_it_is_decided(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        await shown.settled()
        assert "guide-questions" not in [item.objectName() for item in shown.items()]
        named = {"HelpDeskName": "Help desk of Example", "HelpDeskPhone": "030 1234567"}
        shown.decide(resolve([Found(Level.MACHINE_MANDATORY, "test", named)]))
        await shown.settled()
        said = shown.find("guide-questions").property("text")
        assert said == "Questions: Help desk of Example, 030 1234567"

    handle(act)


def test_the_window_opens_on_the_guide_where_asked_to(app: QGuiApplication) -> None:
    async def act(shown: Shown) -> None:
        await shown.settled()
        assert shown.find("guide-title").property("text") == "Unplug the key first"

    options = _parse(["--guide", "pin2"])
    assert tasks.run(app, lambda: watched(app, act, _beginning(options))) == 0


def test_a_caller_who_speaks_another_language_is_spoken_to_and_seen_in_it(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "guide")
        shown.desk.guide.look("RST-20")
        await shown.settled()
        agent = shown.desk.guide.say
        found = picture(shown)
        assert found is not None
        assert "Erase this key" in texts(found)
        shown.desk.guide.speakTo("de")
        await shown.settled()
        found = picture(shown)
        assert found is not None
        assert [text for text in texts(found) if "Erase" in text or "Everything" in text] == []
        assert languages.translate("de", "ResetDialog", "Erase this key") in texts(found)
        assert set(shown.desk.guide.say).isdisjoint(agent)
        assert shown.find("guide-title").property("text") == "Reset the key?"
        assert shown.find("guide-look").property("text") == "Look it up"
        shown.desk.guide.speakTo("")
        await shown.settled()
        assert shown.desk.guide.say == agent

    handle(act)


def test_a_caller_who_speaks_english_sees_it_beside_an_agent_who_does_not(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.desk.appearance.setProperty("language", "de")
        shown.window.setProperty("place", "guide")
        shown.desk.guide.look("RST-20")
        shown.desk.guide.speakTo("en")
        await shown.settled()
        found = picture(shown)
        assert found is not None
        assert "Erase this key" in texts(found)
        assert shown.find("guide-look").property("text") != "Look it up"

    handle(act)
