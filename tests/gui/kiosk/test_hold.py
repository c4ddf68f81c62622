"""What has to be held: the button that erases a key, and the corner of the staff."""

import pytest
import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.gui.kiosk.held import lift, put_down, timer
from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.kiosk.stages import confirm_erase
from tests.gui.kiosk.test_staff import policy

ERASE, CORNER = ("erase-yes", 3000), ("staff-corner", 5000)
"""What has to be held, and for how many milliseconds."""


async def reach(lobby: Lobby, name: str) -> None:
    if name == "erase-yes":
        await confirm_erase(lobby)


def acted(lobby: Lobby) -> bool:
    return lobby.job.stage == "unplug" or lobby.kiosk.staff.stage != ""


@pytest.mark.parametrize(("name", "milliseconds"), [ERASE, CORNER])
def test_it_acts_when_its_time_is_over_and_not_before(
    app: QGuiApplication, name: str, milliseconds: int
) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby, name)
        clock = timer(lobby, name)
        assert (clock.property("interval"), clock.property("repeat")) == (milliseconds, False)
        assert not clock.property("running")
        place = await put_down(lobby, name)
        await lobby.settled()
        assert clock.property("running")
        assert not acted(lobby)
        clock.setProperty("interval", 0)  # The time is over.
        if name == "erase-yes":
            await lobby.stage("unplug")
        else:
            await lobby.screen("staff")
        assert acted(lobby)
        await lift(lobby, place)

    visit(app, act, policy())


@pytest.mark.parametrize("name", ["erase-yes", "staff-corner"])
def test_lifting_the_finger_stops_it_and_the_next_time_begins_anew(
    app: QGuiApplication, name: str
) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby, name)
        clock = timer(lobby, name)
        for _ in range(2):
            place = await put_down(lobby, name)
            assert clock.property("running")
            await lift(lobby, place)
            assert not clock.property("running")
        clock.setProperty("interval", 0)
        await lobby.settled()
        assert not acted(lobby)

    visit(app, act, policy())


def test_a_finger_that_slides_out_of_the_corner_stops_it(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        place = await put_down(lobby, "staff-corner")
        await qasync.asyncWrap(QTest.mouseMove, lobby.window, place + QPoint(200, 200))
        assert not timer(lobby, "staff-corner").property("running")
        await qasync.asyncWrap(QTest.mouseMove, lobby.window, place)
        assert not timer(lobby, "staff-corner").property("running")
        await lift(lobby, place)

    visit(app, act, policy())


def test_a_touch_holds_the_corner_as_a_mouse_does(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        screen, place = QTest.createTouchDevice(), QPoint(40, 40)
        clock = timer(lobby, "staff-corner")
        touch = QTest.touchEvent(lobby.window, screen).press(0, place, lobby.window)
        await qasync.asyncWrap(touch.commit)
        assert clock.property("running")
        touch = QTest.touchEvent(lobby.window, screen).release(0, place, lobby.window)
        await qasync.asyncWrap(touch.commit)
        assert not clock.property("running")

    visit(app, act, policy())


def test_without_a_passcode_the_corner_is_a_corner(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        clock = timer(lobby, "staff-corner")
        clock.setProperty("interval", 0)
        place = await put_down(lobby, "staff-corner")
        while clock.property("running"):
            await lobby.settled()
        assert (lobby.kiosk.screen, lobby.kiosk.staff.stage) == ("insert", "")
        await lift(lobby, place)

    visit(app, act)


def test_what_cannot_hold_starts_it_with_a_press_and_stops_it_with_another(
    app: QGuiApplication,
) -> None:
    async def act(lobby: Lobby) -> None:
        await confirm_erase(lobby)
        button = lobby.find("erase-yes")
        for running in (True, False):
            button.metaObject().invokeMethod(button, "toggle")
            assert button.property("running") is running
        assert lobby.job.stage == "confirm-erase"

    visit(app, act)


def test_return_does_nothing(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await confirm_erase(lobby)
        lobby.find("erase-yes").forceActiveFocus()
        await lobby.press(Qt.Key.Key_Return)
        await lobby.settled()
        assert not lobby.find("erase-yes").property("running")
        assert lobby.job.stage == "confirm-erase"

    visit(app, act)
