"""A visitor who walks away at any step is forgotten: PIN, token, key, page, look and clipboard."""

import pytest
from fido2.ctap2.pin import ClientPin
from PySide6.QtGui import QGuiApplication

from core.kiosk.manners import SILENT
from core.policy.model import KioskRules, Policy
from core.policy.resolve import Managed
from core.virtual.person import Finger
from tests.gui.kiosk.lobby import Lobby, Notes, visit
from tests.gui.kiosk.stages import AT_WORK, IDLE, Reach, asked_for_pin, new_pin, sensor, touch
from tests.gui.kiosk.traces import shown
from tests.gui.room import until
from tests.secrecy.test_memory import held, mark

RULES = KioskRules()
AWAY = RULES.idle_seconds + RULES.warning_seconds


@pytest.fixture
def tokens(monkeypatch: pytest.MonkeyPatch) -> set[bytes]:
    """Marks of the tokens that keys gave; the tokens themselves are not kept."""
    marks: set[bytes] = set()
    get_token = ClientPin.get_pin_token

    def note(*arguments: object, **named: object) -> bytes:
        token = get_token(*arguments, **named)  # type: ignore[arg-type]
        marks.add(mark(token) or b"")
        return token

    monkeypatch.setattr(ClientPin, "get_pin_token", note)
    return marks


async def forgotten(lobby: Lobby, before: str) -> None:
    """Nothing of the visitor is anywhere."""
    kiosk, look = lobby.kiosk, lobby.desk.appearance
    assert (kiosk.screen, kiosk.warning, kiosk.visited) == ("attract", False, False)
    assert kiosk.sessionId != before
    assert (lobby.job.stage, lobby.job.keyName, lobby.desk.page) == ("", "", None)
    assert (look.scheme, look.textScale) == ("system", 1.0)
    assert QGuiApplication.clipboard().text() == ""
    await lobby.let_go()
    await lobby.settled()
    lobby.find("start")
    assert "pin-" not in shown(lobby)
    lobby.pins.forget()
    assert not lobby.pins.marks & held()


@pytest.mark.parametrize("reach", IDLE, ids=lambda reach: reach.__name__)
def test_whoever_walks_away_is_forgotten(
    app: QGuiApplication, reach: Reach, tokens: set[bytes]
) -> None:
    async def act(lobby: Lobby) -> None:
        lobby.kiosk.begin()
        lobby.kiosk.nextTextSize()
        lobby.kiosk.toggleContrast()
        QGuiApplication.clipboard().setText("something of the visitor")
        await reach(lobby)
        before = lobby.kiosk.sessionId
        lobby.wait(AWAY - 1)
        assert (lobby.kiosk.warning, lobby.kiosk.sessionId) == (True, before)
        lobby.wait(1)
        await forgotten(lobby, before)
        await lobby.unplug_all()  # A virtual key remembers its token, and it lives in here, too.
        assert not tokens & held()

    visit(app, act)


@pytest.mark.parametrize("reach", AT_WORK, ids=lambda reach: reach.__name__)
def test_a_key_at_work_is_not_cut_off(app: QGuiApplication, reach: Reach) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby)
        stage, before = lobby.job.stage, lobby.kiosk.sessionId
        lobby.wait(SILENT - 1)
        assert not lobby.kiosk.warning
        assert (lobby.job.stage, lobby.kiosk.sessionId) == (stage, before)
        assert not lobby.kiosk.mayFinish
        lobby.kiosk.finish()
        assert lobby.kiosk.sessionId == before

    visit(app, act)


@pytest.mark.parametrize("reach", AT_WORK, ids=lambda reach: reach.__name__)
def test_a_key_that_says_nothing_more_has_to_go(app: QGuiApplication, reach: Reach) -> None:
    async def act(lobby: Lobby) -> None:
        await reach(lobby)
        before = lobby.kiosk.sessionId
        lobby.wait(SILENT + 1)
        assert lobby.kiosk.screen == "remove"
        lobby.wait(AWAY)
        await forgotten(lobby, before)

    visit(app, act)


def test_the_scan_finds_what_is_typed(app: QGuiApplication) -> None:
    """The proof of the tests above: the PIN is there to be found before it is wiped."""

    async def act(lobby: Lobby) -> None:
        await new_pin(lobby)
        assert "pin-" in shown(lobby)
        assert lobby.pins.marks & held()

    visit(app, act)


def test_a_touch_keeps_the_session_and_what_was_typed(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await new_pin(lobby)
        before = lobby.kiosk.sessionId
        lobby.wait(AWAY - 1)
        await lobby.settled()
        await lobby.click("continue")
        assert (lobby.kiosk.warning, lobby.kiosk.sessionId) == (False, before)
        assert lobby.pins.first in shown(lobby)
        lobby.wait(RULES.idle_seconds - 1)
        assert not lobby.kiosk.warning

    visit(app, act)


def test_the_session_ends_when_the_key_leaves(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = await asked_for_pin(lobby)
        before = lobby.kiosk.sessionId
        lobby.host.unplug(key)
        await lobby.screen("attract")
        await forgotten(lobby, before)

    visit(app, act)


def test_the_policy_may_keep_the_session_when_the_key_leaves(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = await asked_for_pin(lobby)
        before = lobby.kiosk.sessionId
        lobby.host.unplug(key)
        await lobby.stage("failed")
        assert lobby.kiosk.sessionId == before

    visit(app, act, Managed(Policy(kiosk=KioskRules(wipe_on_removal=False))))


def test_a_reset_asks_for_the_key_to_leave_and_goes_on(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.settled()
        before = lobby.kiosk.sessionId
        key = await touch(lobby)
        lobby.host.unplug(key)
        await lobby.stage("plug-in")
        lobby.host.plug(key)
        await lobby.stage("touch")
        key.touch()
        await lobby.stage("finished")
        assert lobby.kiosk.sessionId == before
        lobby.host.unplug(key)
        await lobby.screen("attract")

    visit(app, act)


def test_a_finger_is_finished_however_long_it_takes(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key, job = await sensor(lobby), lobby.job
        while job.stage == "touch-sensor":
            lobby.wait(SILENT - 1)
            done = job.samplesDone
            key.finger(Finger.GOOD)
            await until(job.changed, lambda: job.stage != "touch-sensor" or job.samplesDone > done)  # noqa: B023
        assert job.stage == "name-finger"

    visit(app, act)


def test_a_key_that_was_left_is_not_for_the_next_visitor(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        key = await asked_for_pin(lobby)
        lobby.wait(AWAY)
        await lobby.settled()
        lobby.find("take-your-key")
        lobby.kiosk.begin()
        await lobby.screen("left")
        lobby.job.reset()
        assert lobby.job.step is None
        lobby.host.unplug(key)
        await lobby.screen("insert")
        await lobby.plug(key)

    visit(app, act)


def test_every_visit_is_noted(app: QGuiApplication) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        await asked_for_pin(lobby)
        lobby.wait(AWAY)
        lobby.kiosk.begin()
        await lobby.settled()
        lobby.kiosk.finish()
        lobby.kiosk.begin()

    visit(app, act, notes=notes)
    words = [line.split() for line in notes.lines]
    assert [(line[0], *line[2:]) for line in words] == [
        ("started",), ("ended", "idle"), ("started",), ("ended", "done"), ("started",),
        ("ended", "closed"),
    ]  # fmt: skip
    assert len({line[1] for line in words}) == 3
