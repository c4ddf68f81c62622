"""How to reach the help desk is one touch away: in words, and as codes for a telephone."""

import asyncio
from collections.abc import Iterator

import pytest
import qasync
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from core.kiosk.exit_codes import KioskExit
from core.kiosk.manners import SILENT
from core.policy.model import HelpDesk, KioskRules, Policy, RemovalLink
from core.policy.resolve import Managed
from core.report.qr import png
from gui import tasks
from gui.kiosk.app import Ending, out_of_order
from gui.kiosk.placement import Placement
from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.kiosk.stages import Reach, erased, key_in, new_pin, pin_changed, plug_in, touch
from tests.gui.kiosk.traces import shown
from tests.gui.room import until

ADDRESS, PHONE = "https://help.example.org/keys", "+1 555 0100"
DESK = HelpDesk("Example IT", PHONE, ADDRESS)
SITES = (RemovalLink("Example", "https://example.org/security"),)
KNOWN = Managed(Policy(kiosk_mode=True, help_desk=DESK, removal_links=SITES))
RULES = KioskRules()
FINGER, APART = 60, 16
READABLE = 150
"""Pixels of a code that a telephone reads at arm's length."""


def texts(lobby: Lobby) -> set[str]:
    """What can be read."""
    return {text for item in lobby.items() if (text := item.property("text"))}


def names(lobby: Lobby) -> set[str]:
    """What a screen reader says."""
    name = QAccessible.Text.Name
    return {interface.text(name) for interface in lobby.nodes()}


async def help_opened(lobby: Lobby) -> None:
    await lobby.click("help")
    await lobby.settled()


def test_it_tells_whom_to_ask_and_shows_a_code_for_each_way(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        await help_opened(lobby)
        assert lobby.kiosk.visited
        assert {"KSK-33", "Example IT", PHONE, ADDRESS} <= texts(lobby)
        code = lobby.find("camera-code")
        assert code.property("code") == png("tel:+15550100")
        assert "QR code of tel:+15550100" in names(lobby)
        await lobby.click("code-next")
        assert code.property("code") == png(ADDRESS)
        assert f"QR code of {ADDRESS}" in names(lobby)
        await lobby.click("aside-back")
        await lobby.settled()
        assert lobby.kiosk.screen == "insert"
        lobby.find("message-insert")

    QAccessible.setActive(True)
    visit(app, act, KNOWN)
    QAccessible.setActive(False)


def test_what_is_no_address_has_no_code(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        await help_opened(lobby)
        assert "Room 4.12" in texts(lobby)
        assert lobby.kiosk.asideText == ""
        for name in ("camera-code", "code-next"):
            with pytest.raises(LookupError):
                lobby.find(name)

    visit(app, act, Managed(Policy(help_desk=HelpDesk("", "", "Room 4.12"))))


def test_without_a_help_desk_it_names_the_staff(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        await help_opened(lobby)
        assert "Ask the staff." in texts(lobby)

    visit(app, act)


def test_what_was_typed_stays_below_it_and_goes_with_the_visitor(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await new_pin(lobby)
        await help_opened(lobby)
        await lobby.press(text="x")
        await lobby.click("aside-back")
        await lobby.settled()
        assert lobby.focused == "new-pin"
        assert lobby.find("new-pin").property("text") == lobby.pins.first
        await help_opened(lobby)
        lobby.wait(RULES.idle_seconds + RULES.warning_seconds)
        await lobby.settled()
        assert (lobby.kiosk.screen, lobby.kiosk.aside) == ("attract", "")
        assert lobby.pins.first not in shown(lobby)
        lobby.find("start")

    visit(app, act, KNOWN)


def test_a_key_at_work_is_not_covered(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = await plug_in(lobby)
        await help_opened(lobby)
        assert lobby.kiosk.aside == "help"
        lobby.host.plug(key)
        await lobby.stage("touch")
        assert (lobby.kiosk.aside, lobby.kiosk.mayHelp) == ("", False)
        lobby.kiosk.openHelp()
        assert lobby.kiosk.aside == ""

    visit(app, act, KNOWN)


def test_it_is_there_when_a_key_has_gone_silent(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await touch(lobby)
        lobby.wait(SILENT + 1)
        await help_opened(lobby)
        assert (lobby.kiosk.screen, lobby.kiosk.aside) == ("remove", "help")

    visit(app, act, KNOWN)


def test_where_an_erased_key_is_removed_is_a_code_that_says_where_it_leads(
    app: QGuiApplication,
) -> None:
    async def act(lobby: Lobby) -> None:
        await erased(lobby)
        assert lobby.find("camera-code").property("code") == png(SITES[0].url)
        assert f"QR code of Example: {SITES[0].url}" in names(lobby)

    QAccessible.setActive(True)
    visit(app, act, KNOWN)
    QAccessible.setActive(False)


@pytest.mark.parametrize(("high", "room"), [(600, True), (400, False)])
def test_out_of_order_shows_the_code_where_there_is_room(
    app: QGuiApplication, high: int, room: bool
) -> None:
    async def watched() -> int:
        ending = Ending()

        async def look() -> None:
            window = next(each for each in app.allWindows() if each.objectName() == "out-of-order")
            assert isinstance(window, QQuickWindow)
            resized(window, 800, high)
            await qasync.asyncWrap(window.grabWindow)
            code = window.findChild(QQuickItem, "camera-code")
            assert code is not None
            assert (code.property("code"), code.isVisible()) == (png(ADDRESS), room)
            ending.leave(KioskExit.DONE)

        looking = asyncio.ensure_future(look())
        looking.add_done_callback(lambda _: ending.leave(KioskExit.DONE))
        await out_of_order(app, KNOWN, ending, "KSK-31")
        await looking
        return 0

    assert tasks.run(app, watched) == 0


async def at_help(lobby: Lobby) -> None:
    await key_in(lobby)
    lobby.kiosk.openHelp()


async def at_report(lobby: Lobby) -> None:
    await pin_changed(lobby)
    lobby.kiosk.openReport()
    report = lobby.desk.report
    await until(report.changed, lambda: bool(report.codes) and not report.busy)


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(800, 600), (1280, 1000), (800, 1280)], ids=str)
@pytest.mark.parametrize("reach", [at_help, at_report, key_in], ids=lambda reach: reach.__name__)
def test_all_fits_in_every_size_of_text(
    app: QGuiApplication, reach: Reach, size: tuple[int, int], scale: float, language: str
) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby)
        resized(lobby.window, *size)
        look = lobby.desk.appearance
        look.setProperty("textScale", scale)
        look.setProperty("language", language)
        await lobby.settled()
        codes = [item for item in lobby.items() if item.objectName() == "camera-code"]
        for code in codes:
            await read(code)
        await lobby.settled()
        targets = [place(item) for item in buttons(lobby)]
        assert len(targets) > 3
        window = QRectF(0, 0, *size)
        assert [rect for rect in targets if not window.contains(rect)] == []
        assert [rect for rect in targets if min(rect.width(), rect.height()) < FINGER] == []
        assert list(too_near(targets)) == []
        assert [code.width() for code in codes if code.width() < READABLE] == []

    visit(app, act, KNOWN)


async def read(picture: QQuickItem) -> None:
    """Wait for a picture: a thread of Qt's reads it."""
    await until(picture.implicitWidthChanged, lambda: picture.implicitWidth() > 0)


def resized(window: QQuickWindow, wide: int, high: int) -> None:
    """As on another monitor."""
    placement = window.findChild(Placement)
    assert placement is not None
    shiboken6.delete(placement)  # It would fill this one again.
    window.showNormal()
    window.resize(wide, high)


def buttons(lobby: Lobby) -> Iterator[QQuickItem]:
    """Everything for a finger that can be seen; what a pager hides is a touch on it away."""
    for item in lobby.items():
        if item.inherits("QQuickAbstractButton") and not in_a_pager(item):
            yield item


def in_a_pager(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.inherits("QQuickFlickable"):
            return True
        item = item.parentItem()
    return False


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def too_near(targets: list[QRectF]) -> Iterator[tuple[QRectF, QRectF]]:
    half = (APART - 1) / 2
    grown = [rect.adjusted(-half, -half, half, half) for rect in targets]
    for at, rect in enumerate(grown):
        for other in grown[at + 1 :]:
            if rect.intersects(other):
                yield rect, other
