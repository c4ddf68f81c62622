"""The window under a policy: what is locked says why, and the staff types its passcode unseen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from core.policy.resolve import Managed
from tests.gui.room import until
from tests.gui.shown import Act, Shown
from tests.gui.walks import LINKS, PASSCODE, UNREADABLE, USED, decided

Handle = Callable[[Act], None]
Key = Qt.Key


def shows(shown: Shown, name: str) -> bool:
    return any(item.objectName() == name for item in shown.items())


def click(item: QQuickItem) -> None:
    item.metaObject().invokeMethod(item, "click")


def test_the_page_is_in_the_navigation_only_where_something_is_managed(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.settled()
        assert not shows(shown, "policy")
        shown.decide(decided())
        await shown.settled()
        click(shown.find("policy"))
        await shown.settled()
        assert shows(shown, "policy-page")
        assert shows(shown, "policy-ResetAllowed")
        shown.decide(Managed())
        await shown.settled()
        assert not shows(shown, "policy")

    handle(act)


def test_the_page_is_always_reached_from_the_check_of_this_computer(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "doctor")
        await until(shown.desk.doctor.changed, lambda: not shown.desk.doctor.busy)
        await shown.settled()
        click(shown.find("policy-card"))
        await shown.settled()
        assert shows(shown, "policy-page")
        assert shown.find("policy-summary").property("title") == (
            "Nothing is managed on this computer"
        )

    handle(act)


def test_what_is_locked_cannot_be_pressed_and_says_why(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        button, card = shown.find("reset-button"), shown.find("reset-card")
        assert button.isEnabled()
        shown.decide(decided(ResetAllowed="no"))
        await shown.settled()
        assert not button.isEnabled()
        lock = "Managed by your organisation: ResetAllowed (POL-1)"
        assert card.property("lock") == lock
        said = {node.text(QAccessible.Text.Description) for node in shown.nodes()}
        assert any(text.endswith(lock) for text in said)

    handle(act)


def test_an_unreadable_policy_is_seen_on_the_page_and_at_the_key(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(USED)
        shown.decide(UNREADABLE)
        await shown.settled()
        assert not shown.find("reset-button").isEnabled()
        assert shown.find("pin-button").isEnabled()
        assert "(POL-3)" in str(shown.find("reset-card").property("lock"))
        shown.window.setProperty("place", "policy")
        await shown.settled()
        assert shown.find("policy-distrusted").property("code") == "POL-3"
        assert "10.json" in str(shown.find("policy-refused-1").property("title"))

    handle(act)


def test_the_passcode_is_typed_unseen_and_leaves_the_field_at_once(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.decide(decided())
        await shown.open(USED)
        shown.job.reset()
        await shown.stage("passcode")
        await shown.focus("passcode")
        field = shown.find("passcode")
        await shown.press(text="guess")
        assert field.property("displayText") != "guess"
        await shown.press(Key.Key_Return)
        await until(shown.job.changed, lambda: shown.job.notice != "")
        await shown.focus("passcode")
        assert field.property("text") == ""
        await shown.press(text=PASSCODE)
        await shown.press(Key.Key_Return)
        await shown.stage("confirm-erase")
        assert field.property("text") == ""
        shown.job.cancel()
        await shown.stage("")

    handle(act)


def test_after_a_reset_people_read_where_the_old_key_is_removed(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.decide(decided(ResetAllowed="confirm"))
        await shown.open(USED)
        shown.job.reset()
        await shown.stage("confirm-erase")
        shown.job.confirm(True)
        await shown.stage("unplug")
        shown.bench.setProperty("autoTouch", True)
        shown.bench.togglePlug("desk-2")
        await shown.stage("plug-in")
        shown.bench.togglePlug("desk-2")
        await shown.stage("finished")
        links = [str(shown.find(f"removal-link-{place}").property("text")) for place in (1, 2)]
        assert links == [link.replace(" | ", ": ") for link in LINKS]
        assert shown.find("copy-removal-links").property("content") == "\n".join(links)
        shown.job.dismiss()
        await shown.settled()

    handle(act)


def test_a_failed_job_says_whom_to_ask(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.decide(decided())
        await shown.open(USED)
        shown.job.changePin()
        await shown.stage("failed")
        assert shown.find("help-desk").property("text") == ("Help desk: Example IT, +1 555 0100")
        shown.job.dismiss()
        await shown.settled()

    handle(act)
