"""The page of the staff: who gets in, what it says, and that it does not stay open."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

import core.policy.passcode as passcode_module
from core.model import Secret
from core.policy.model import KioskRules
from core.policy.passcode import PAUSE, TRIES, hashed, matches
from core.policy.resolve import Found, Level, Managed, resolve
from tests.gui.kiosk.lobby import Lobby, Notes, visit
from tests.gui.kiosk.stages import asked_for_pin
from tests.gui.room import until

HASH = hashed(Secret("4711"), b"salt" * 4)
IDLE = KioskRules().idle_seconds


def policy() -> Managed:
    values = {"KioskMode": True, "StaffPasscodeHash": HASH}
    return resolve([Found(Level.MACHINE_MANDATORY, "/etc/keydesk/kiosk.json", values)])


async def asked(lobby: Lobby) -> None:
    lobby.kiosk.staff.ask()
    await lobby.screen("staff")


async def typed(lobby: Lobby, passcode: str) -> None:
    for digit in passcode:
        await lobby.click(f"pad-{digit}")
    await lobby.click("staff-next")
    await compared(lobby)


async def compared(lobby: Lobby) -> None:
    """Wait until it is known whether the passcode was right."""
    await until(lobby.kiosk.staff.changed, lambda: not lobby.kiosk.staff.checking)
    await lobby.settled()


async def knock(lobby: Lobby, passcode: str) -> None:
    lobby.kiosk.staff.knock(passcode)
    await compared(lobby)


def test_the_passcode_ends_the_session_and_opens_the_page(app: QGuiApplication) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        await asked_for_pin(lobby)
        await asked(lobby)
        await typed(lobby, "1234")
        assert (lobby.kiosk.staff.stage, lobby.job.stage) == ("asking", "pin")
        assert "STF-2" in lobby.kiosk.staff.flaw
        await typed(lobby, "4711")
        assert (lobby.kiosk.staff.stage, lobby.job.stage) == ("open", "")
        lines = "\n".join(lobby.kiosk.staff.policies)
        assert "KioskMode" in lines
        assert "/etc/keydesk/kiosk.json" in lines
        assert "scrypt" not in lines
        lobby.find("staff-exit")
        lobby.kiosk.staff.exit()

    assert visit(app, act, policy(), notes=notes) == 20
    lines = [line.split()[0:1] + line.split()[-1:] for line in notes.lines]
    assert lines[1:] == [
        ["staff", "refused"], ["staff", "in"], ["ended", "staff"], ["staff", "20"],
    ]  # fmt: skip


def test_guessing_ends_in_a_pause(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await asked(lobby)
        for _ in range(TRIES):
            await knock(lobby, "0000")
        await knock(lobby, "4711")
        assert lobby.kiosk.staff.stage == "asking"
        assert "STF-1" in lobby.kiosk.staff.flaw
        lobby.clock.now += PAUSE
        await knock(lobby, "4711")
        assert lobby.kiosk.staff.stage == "open"

    visit(app, act, policy())


def test_the_page_does_not_stay_open(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await asked(lobby)
        await knock(lobby, "4711")
        lobby.wait(IDLE - 1)
        assert lobby.kiosk.screen == "staff"
        lobby.wait(1)
        assert (lobby.kiosk.screen, lobby.kiosk.staff.stage) == ("attract", "")
        lobby.kiosk.staff.exit()
        assert lobby.kiosk.screen == "attract"

    visit(app, act, policy())


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Comparing a passcode takes until this is set."""
    go = threading.Event()

    def compare(passcode: Secret, wanted: str) -> bool:
        go.wait()
        return matches(passcode, wanted)

    monkeypatch.setattr(passcode_module, "matches", compare)
    yield go
    go.set()


def tried(notes: Notes) -> list[str]:
    return [line for line in notes.lines if line.startswith("staff")]


def test_one_try_at_a_time(app: QGuiApplication, slow: threading.Event) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        staff = lobby.kiosk.staff
        await asked(lobby)
        await lobby.press(text="1234")
        await lobby.click("staff-next")
        await lobby.settled()  # The window turns while the hash is made.
        assert (staff.checking, staff.stage) == (True, "asking")
        line, following = lobby.find("staff-passcode"), lobby.find("staff-next")
        await lobby.press(Qt.Key.Key_Return, text="4711")
        assert not following.property("enabled")
        await lobby.press(Qt.Key.Key_Return)
        staff.knock("4711")
        assert "Checking" in texts(lobby)
        slow.set()
        await compared(lobby)
        assert staff.stage == "asking"
        assert line.property("text") == "4711"
        assert following.property("enabled")
        await lobby.press(Qt.Key.Key_Return)
        await compared(lobby)
        assert staff.stage == "open"

    visit(app, act, policy(), notes=notes)
    assert tried(notes) == ["staff refused", "staff let in"]


@pytest.mark.parametrize("again", [False, True], ids=["stays away", "asks again"])
@pytest.mark.parametrize("way", ["back", "idle"])
def test_a_page_that_was_left_meanwhile_stays_closed(
    app: QGuiApplication, slow: threading.Event, way: str, again: bool
) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        staff = lobby.kiosk.staff
        await asked(lobby)
        staff.knock("4711")
        if way == "back":
            staff.close()
        else:
            lobby.wait(IDLE)
        assert staff.stage == ""
        if again:
            staff.ask()
        slow.set()
        await compared(lobby)
        assert staff.stage == ("asking" if again else "")
        assert staff.flaw == ""

    visit(app, act, policy(), notes=notes)
    assert tried(notes) == ["staff let in"]


def test_a_try_that_the_end_of_the_kiosk_cuts_off_is_told(
    app: QGuiApplication, slow: threading.Event
) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        await asked(lobby)
        lobby.kiosk.staff.knock("4711")
        await lobby.settled()
        slow.set()

    visit(app, act, policy(), notes=notes)
    assert len(tried(notes)) == 1


def texts(lobby: Lobby) -> str:
    """Everything that can be read on the screen."""
    return "\n".join(str(item.property("text")) for item in lobby.items())
