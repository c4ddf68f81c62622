"""A visitor shows the help desk what happened: this visit and its keys, and nothing of another."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.policy.model import JobKind, KioskRules, Policy, Redaction
from core.policy.resolve import Managed
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from gui.viewmodels.report import Report
from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.kiosk.stages import (
    Reach,
    confirm_erase,
    erased,
    failed,
    key_in,
    new_pin,
    pin_changed,
    sensor,
    touch,
)
from tests.gui.kiosk.traces import shown
from tests.gui.room import until
from tests.secrecy.test_memory import held, mark

RULES = KioskRules()
AWAY = RULES.idle_seconds + RULES.warning_seconds
KIOSK = Managed(Policy(kiosk_mode=True))
OFF = Managed(Policy(kiosk_mode=True, redaction=Redaction.OFF))
NO_REPORT = Managed(Policy(kiosk_mode=True, jobs=frozenset(JobKind) - {JobKind.REPORT}))
PLANTED = replace(STANDARD_KEY, product="Planted Lobby Key", serial="PLANTED-77")


def told(lobby: Lobby) -> Report:
    return lobby.desk.report


async def opened(lobby: Lobby) -> None:
    """Touch the button, and wait for the codes."""
    await lobby.click("report")
    await until(told(lobby).changed, lambda: bool(told(lobby).codes) and not told(lobby).busy)
    await lobby.settled()


def test_the_codes_come_one_by_one_and_back_leads_back(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await pin_changed(lobby)
        await opened(lobby)
        codes = told(lobby).codes
        assert len(codes) > 1
        code, count = lobby.find("camera-code"), lobby.find("code-count")
        for place, each in enumerate(codes, 1):
            assert code.property("code") == each
            assert count.property("text") == f"{place} of {len(codes)}"
            await lobby.click("code-next")
        assert code.property("code") == codes[-1]
        await lobby.click("code-before")
        assert code.property("code") == codes[-2]
        await lobby.click("aside-back")
        await lobby.settled()
        assert (lobby.kiosk.aside, lobby.job.stage) == ("", "finished")
        assert lobby.focused == "report"

    visit(app, act, KIOSK)


@pytest.mark.parametrize("reach", [key_in, failed, erased], ids=lambda reach: reach.__name__)
def test_it_is_offered_before_and_after_a_job(app: QGuiApplication, reach: Reach) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby)
        await opened(lobby)
        lobby.find("report-screen")

    visit(app, act, KIOSK)


@pytest.mark.parametrize(
    "reach", [new_pin, confirm_erase, sensor, touch], ids=lambda reach: reach.__name__
)
def test_it_is_not_offered_in_the_middle_of_a_job(app: QGuiApplication, reach: Reach) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby)
        lobby.kiosk.openReport()
        assert (lobby.kiosk.mayReport, lobby.kiosk.aside) == (False, "")
        assert not told(lobby).busy
        with pytest.raises(LookupError):
            lobby.find("report")

    visit(app, act, KIOSK)


def test_the_policy_may_forbid_it(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await key_in(lobby)
        lobby.kiosk.openReport()
        assert (lobby.kiosk.aside, told(lobby).busy) == ("", False)

    visit(app, act, NO_REPORT)


def test_serials_are_shortened_whatever_the_policy_says(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.plug(VirtualKey(PLANTED))
        await opened(lobby)
        assert "…D-77" in told(lobby).text
        assert "PLANTED-77" not in told(lobby).text

    visit(app, act, OFF)


def test_the_next_visitor_s_report_has_nothing_of_the_last(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = VirtualKey(PLANTED).with_pin(lobby.pins.first).with_wrong_pins(8)
        await lobby.plug(key)
        lobby.job.changePin()
        await lobby.stage("failed")
        await opened(lobby)
        planted = ("Planted Lobby Key", "D-77", "PIN-3")
        assert [word for word in planted if word not in told(lobby).text] == []
        lobby.kiosk.finish()
        lobby.host.unplug(key)
        await key_in(lobby)
        await opened(lobby)
        assert [word for word in planted if word in told(lobby).text] == []
        assert "Nothing was done since" in told(lobby).text

    visit(app, act, KIOSK)


def test_a_key_that_somebody_left_is_in_nobody_else_s_report(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.plug(VirtualKey(PLANTED))
        lobby.kiosk.finish()
        lobby.kiosk.begin()
        await lobby.screen("left")
        assert not lobby.kiosk.mayReport
        told(lobby).make()
        await until(told(lobby).changed, lambda: not told(lobby).busy)
        assert "No key is connected." in told(lobby).text
        assert "Planted" not in told(lobby).text

    visit(app, act, KIOSK)


def test_a_visitor_who_walks_away_takes_the_report_along(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await pin_changed(lobby)
        await opened(lobby)
        marks = {mark(text) for text in (*told(lobby).codes, told(lobby).text)}
        assert marks & held()  # Else not to find them later would prove nothing.
        assert "2 of 2" not in shown(lobby)
        lobby.wait(RULES.idle_seconds)
        assert lobby.kiosk.warning
        await lobby.settled()
        lobby.find("continue")
        lobby.wait(RULES.warning_seconds)
        assert (lobby.kiosk.screen, lobby.kiosk.aside) == ("attract", "")
        assert (told(lobby).text, told(lobby).codes) == ("", [])
        await lobby.settled()
        assert not pictures(lobby)
        assert not marks & held()

    visit(app, act, KIOSK)


def pictures(lobby: Lobby) -> list[QObject]:
    """Codes for a camera that any object of the view still has."""
    return list(lobby.window.findChildren(QObject, "camera-code"))


def test_turning_the_codes_is_a_sign_of_life(app: QGuiApplication) -> None:
    """Also without a finger: a screen reader presses a button and touches nothing."""

    async def act(lobby: Lobby) -> None:
        await pin_changed(lobby)
        await opened(lobby)
        for name in ("code-next", "code-before"):
            lobby.wait(RULES.idle_seconds - 1)
            button = lobby.find(name)
            button.metaObject().invokeMethod(button, "click")
        lobby.wait(RULES.idle_seconds - 1)
        assert not lobby.kiosk.warning

    visit(app, act, KIOSK)


def test_a_key_that_leaves_ends_it(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = await key_in(lobby)
        await opened(lobby)
        lobby.host.unplug(key)
        await lobby.screen("attract")
        assert (lobby.kiosk.aside, told(lobby).codes) == ("", [])

    visit(app, act, KIOSK)
