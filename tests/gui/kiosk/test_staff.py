"""The page of the staff: who gets in, what it says, and that it does not stay open."""

from PySide6.QtGui import QGuiApplication

from core.model import Secret
from core.policy.model import KioskRules
from core.policy.passcode import PAUSE, TRIES, hashed
from core.policy.resolve import Found, Level, Managed, resolve
from tests.gui.kiosk.lobby import Lobby, Notes, visit
from tests.gui.kiosk.stages import asked_for_pin

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
    await lobby.settled()


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
            lobby.kiosk.staff.knock("0000")
        lobby.kiosk.staff.knock("4711")
        assert lobby.kiosk.staff.stage == "asking"
        assert "STF-1" in lobby.kiosk.staff.flaw
        lobby.clock.now += PAUSE
        lobby.kiosk.staff.knock("4711")
        assert lobby.kiosk.staff.stage == "open"

    visit(app, act, policy())


def test_the_page_does_not_stay_open(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await asked(lobby)
        lobby.kiosk.staff.knock("4711")
        lobby.wait(IDLE - 1)
        assert lobby.kiosk.screen == "staff"
        lobby.wait(1)
        assert (lobby.kiosk.screen, lobby.kiosk.staff.stage) == ("attract", "")
        lobby.kiosk.staff.exit()
        assert lobby.kiosk.screen == "attract"

    visit(app, act, policy())
