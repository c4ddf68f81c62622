"""The page of the staff copies the audit log to a drive, off the thread of the window."""

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from core.audit.export import Drive, Export, Source, export
from core.audit.here import log_and_vault, recorder
from core.audit.reader import check
from core.policy.resolve import Found, Level, Managed, resolve
from gui.kiosk import drives
from gui.viewmodels import log_export
from gui.viewmodels.log_export import LogExport
from tests.gui.kiosk.lobby import Lobby, Notes, visit
from tests.gui.kiosk.test_staff import HASH, IDLE, asked, knock
from tests.gui.room import until


@pytest.fixture(autouse=True)
def _a_kiosk_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def stick(tmp_path: Path) -> Drive:
    path = tmp_path / "stick"
    path.mkdir()
    return Drive("STICK", path, path.stat().st_dev)


class Sockets:
    """The drives that are plugged in now."""

    def __init__(self, *there: Drive) -> None:
        self.there = there

    def __call__(self) -> tuple[Drive, ...]:
        assert threading.current_thread() is not threading.main_thread()
        return self.there


def policy(*sinks: str) -> Managed:
    values = {"KioskMode": True, "StaffPasscodeHash": HASH, "AuditSinks": [*sinks]}
    return resolve([Found(Level.MACHINE_MANDATORY, "/etc/keydesk/kiosk.json", values)])


def written(managed: Managed) -> Managed:
    """Begin the log."""

    async def begin() -> None:
        writer = recorder(managed.policy.audit, "keydesk-kiosk", "1.0")
        await writer.policy_loaded(managed.policy)
        await writer.close()

    asyncio.run(begin())
    return managed


def exports(notes: Notes) -> list[str]:
    return [line for line in notes.lines if line.startswith("export")]


async def opened(lobby: Lobby) -> LogExport:
    """Open the page, and wait until its drives are known."""
    await asked(lobby)
    await knock(lobby, "4711")
    log = lobby.kiosk.staff.log
    await until(log.changed, lambda: log.names != [] or log.code != "")
    await lobby.settled()
    return log


async def over(lobby: Lobby, log: LogExport) -> None:
    await until(log.changed, lambda: not log.busy)
    await lobby.settled()


def names(lobby: Lobby) -> set[str]:
    return {item.objectName() for item in lobby.items()}


def test_a_drive_is_awaited_and_gets_the_log_and_the_log_says_so(
    app: QGuiApplication, stick: Drive
) -> None:
    sockets = Sockets()

    async def act(lobby: Lobby) -> None:
        lobby.kiosk.begin()
        log = await opened(lobby)
        assert (log.severity, log.code) == ("info", "AUD-5")
        assert lobby.find("staff-export").property("code") == "AUD-5"
        assert "staff-copy-0" not in names(lobby)
        sockets.there = (stick,)
        lobby.wait(1)
        await until(log.changed, lambda: log.names == ["STICK"])
        await lobby.settled()
        assert "STICK" in lobby.find("staff-copy-0").property("text")
        await lobby.click("staff-copy-0")
        await over(lobby, log)
        assert (log.severity, log.code) == ("success", "AUD-7")
        (folder,) = stick.path.iterdir()
        events = len((folder / "audit.jsonl").read_bytes().splitlines())
        assert f"Events: {events}. Drive: STICK. Folder: {folder.name}." in log.text
        assert lobby.find("staff-export").property("text") == log.text
        lobby.kiosk.nextLanguage()
        await lobby.settled()
        assert lobby.find("staff-export").property("title") != "The audit log was copied"
        assert lobby.find("kiosk-title").property("text") != "Maintenance"

    managed = written(policy("file"))
    visit(app, act, managed, drives=sockets)
    log, vault = log_and_vault(managed.policy.audit, None)
    assert check(log, vault).whole
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    began, ended = (line for line in lines if line["event"]["action"] == "audit-exported")
    assert began["keydesk"]["phase"] == "attempt"
    assert ended["keydesk"]["job"] == began["keydesk"]["job"]
    told = {name: ended["event"].get(name) for name in ("outcome", "reason", "code", "type")}
    assert told == {"outcome": "success", "reason": "whole", "code": "AUD-7", "type": ["access"]}


def test_a_broken_log_is_copied_and_the_page_says_where_it_is_broken(
    app: QGuiApplication, stick: Drive
) -> None:
    managed = written(policy("file"))
    log, _ = log_and_vault(managed.policy.audit, None)
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join((lines[0].replace(b"keydesk-kiosk", b"keydesk-other"), *lines[1:])))

    async def act(lobby: Lobby) -> None:
        page = await opened(lobby)
        await lobby.click("staff-copy-0")
        await over(lobby, page)
        assert (page.severity, page.code) == ("caution", "AUD-8")
        assert "Faults: 1. The first one: audit.jsonl, line 1." in page.text
        assert str(len(list(stick.path.iterdir()))) == "1"

    visit(app, act, managed, drives=Sockets(stick))


def test_a_drive_that_went_away_is_told(app: QGuiApplication, stick: Drive) -> None:
    notes = Notes()
    gone = Drive(stick.name, stick.path, stick.device + 1)

    async def act(lobby: Lobby) -> None:
        log = await opened(lobby)
        await lobby.click("staff-copy-0")
        await over(lobby, log)
        assert (log.severity, log.code) == ("critical", "AUD-11")
        assert "Events" not in log.text

    visit(app, act, written(policy("file")), notes=notes, drives=Sockets(gone))
    assert exports(notes) == ["export began", "export drive-gone AUD-11"]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Copying takes until this is set."""
    go = threading.Event()

    def wait(source: Source, drive: Drive, now: datetime) -> Export:
        assert threading.current_thread().name == "audit-export"
        go.wait()
        return export(source, drive, now)

    monkeypatch.setattr(log_export, "export", wait)
    yield go
    go.set()


def test_one_copy_at_a_time_which_goes_on_when_the_page_closes(
    app: QGuiApplication, stick: Drive, slow: threading.Event
) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        log = await opened(lobby)
        await lobby.click("staff-copy-0")
        await lobby.settled()
        assert (log.busy, log.code) == (True, "AUD-6")
        assert not lobby.find("staff-copy-0").property("enabled")
        log.copy(str(stick.path))
        lobby.wait(IDLE)
        assert lobby.kiosk.screen == "attract"
        slow.set()
        await over(lobby, log)
        log = await opened(lobby)
        assert log.code == "AUD-7"
        lobby.kiosk.staff.close()
        assert log.code == ""

    visit(app, act, written(policy("file")), notes=notes, drives=Sockets(stick))
    assert exports(notes) == ["export began", "export whole AUD-7"]


def test_only_a_drive_that_is_there_can_be_chosen(app: QGuiApplication, stick: Drive) -> None:
    notes = Notes()

    async def act(lobby: Lobby) -> None:
        log = await opened(lobby)
        log.copy(str(stick.path.parent))
        assert not log.busy
        lobby.kiosk.staff.close()
        log.copy(str(stick.path))
        assert not log.busy

    visit(app, act, policy("file"), notes=notes, drives=Sockets(stick))
    assert exports(notes) == []


def test_without_a_log_in_a_file_there_is_nothing_to_copy(
    app: QGuiApplication, stick: Drive
) -> None:
    async def act(lobby: Lobby) -> None:
        await asked(lobby)
        await knock(lobby, "4711")
        lobby.wait(2)
        await lobby.settled()
        log = lobby.kiosk.staff.log
        assert (log.file, log.names, log.code) == ("", [], "")
        assert not {"staff-export", "staff-copy-0"} & names(lobby)

    visit(app, act, policy(), drives=Sockets(stick))


class Volume:
    """What Qt tells of something that is mounted."""

    def __init__(self, path: Path, name: str = "", *, ready: bool = True) -> None:
        self._path, self._name, self._ready = path, name, ready

    def rootPath(self) -> str:  # noqa: N802 - Qt's name
        return str(self._path)

    def name(self) -> str:
        return self._name

    def isReady(self) -> bool:  # noqa: N802 - Qt's name
        return self._ready


def test_drives_are_what_is_mounted_where_drives_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    media = tmp_path / "media"
    for name in ("b", "a", "not-ready"):
        (media / name).mkdir(parents=True)
    volumes = [
        Volume(Path("/")),
        Volume(media),
        Volume(tmp_path),
        Volume(media / "b"),
        Volume(media / "a", "BACK\u202eUP\n"),
        Volume(media / "gone"),
        Volume(media / "not-ready", ready=False),
    ]

    class Info:
        @staticmethod
        def mountedVolumes() -> list[Volume]:  # noqa: N802 - Qt's name
            return volumes

    monkeypatch.setattr(drives, "QStorageInfo", Info)
    monkeypatch.setattr(drives, "PLACES", (media,))
    device = media.stat().st_dev
    assert drives.removable() == (
        Drive("BACKUP", media / "a", device),
        Drive("b", media / "b", device),
    )


def test_qt_can_be_asked() -> None:
    assert all(drive.path.is_dir() for drive in drives.removable())
