"""A log is copied whole and over nothing, or the person is told why not."""

import errno
import hashlib
import json
import os
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from core.audit.disk import Disk
from core.audit.export import Drive, Outcome, folder_name
from core.audit.reader import check
from core.audit.verify import Kind
from core.ports import Kept
from tests.core.audit.ground import NOON, Drawer, Log
from tests.core.audit.stick import NAME, Failing, contents, copy, everything, plugged

ADDED = {"README.txt", "SHA256SUMS", "verification.json"}


@pytest.fixture
def log(tmp_path: Path) -> Log:
    """Eight events in three files."""
    (tmp_path / "kiosk").mkdir()
    log = Log(tmp_path / "kiosk")
    log.write(8, largest=2000)
    return log


@pytest.fixture
def drive(tmp_path: Path) -> Drive:
    (tmp_path / "stick").mkdir()
    return plugged(tmp_path / "stick")


def test_every_file_is_copied_byte_for_byte(log: Log, drive: Drive) -> None:
    done = copy(log, drive)
    assert (done.outcome, done.folder) == (Outcome.WHOLE, NAME)
    assert done.verdict
    assert (done.verdict.lines, done.verdict.last) == (8, 8)
    there = contents(drive.path / NAME)
    logs = {name: data for name, data in there.items() if name not in ADDED}
    assert len(logs) > 2
    assert logs == {path.name: path.read_bytes() for path in log.path.parent.glob("*.jsonl")}
    assert everything(drive.path) == sorted([NAME, *(f"{NAME}/{file}" for file in there)])


def test_the_copy_can_be_verified_again_and_says_how(log: Log, drive: Drive) -> None:
    copy(log, drive)
    folder = drive.path / NAME
    verdict = check(folder / "audit.jsonl", log.vault)
    assert (verdict.whole, verdict.lines, verdict.anchored) == (True, 8, False)
    told = json.loads((folder / "verification.json").read_text("utf-8"))
    assert (told["whole"], told["lines"], told["anchored"]) == (True, 8, True)
    assert "Events: 8, the newest has number 8." in (folder / "README.txt").read_text("utf-8")
    for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
        assert name != "SHA256SUMS"


def test_the_key_of_the_chain_stays_at_home(log: Log, drive: Drive) -> None:
    copy(log, drive)
    secret = log.vault.key().secret
    for data in contents(drive.path / NAME).values():
        assert secret not in data
        assert secret.hex().encode() not in data


def test_a_log_in_one_file(tmp_path: Path, drive: Drive) -> None:
    log = Log(tmp_path)
    log.write(1)
    assert copy(log, drive).outcome is Outcome.WHOLE
    assert contents(drive.path / NAME).keys() == {"audit.jsonl", *ADDED}


def change(log: Log) -> None:
    log.put(*(line.replace(b'"ada"', b'"eve"') for line in log.lines()))


def drop_the_oldest_file(log: Log) -> None:
    min(log.path.parent.glob("audit-*.jsonl")).unlink()


def cut_off_the_end(log: Log) -> None:
    log.put(*log.lines()[:-1])


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        (change, Kind.CHANGED),
        (drop_the_oldest_file, Kind.MISSING),
        (cut_off_the_end, Kind.ENDS_EARLY),
    ],
)
def test_a_log_that_was_tampered_with_is_copied_and_told(
    log: Log, drive: Drive, deed: Callable[[Log], None], kind: Kind
) -> None:
    deed(log)
    done = copy(log, drive)
    assert (done.outcome, done.folder) == (Outcome.BROKEN, NAME)
    assert done.verdict
    assert done.verdict.flaws[0].kind is kind
    there = contents(drive.path / NAME)
    assert json.loads(there["verification.json"])["flaws"][0]["kind"] == kind.value
    assert b"NOT as it was written" in there["README.txt"]
    assert there["audit.jsonl"] == log.path.read_bytes()


@pytest.mark.parametrize("name", [NAME, f"{NAME}.part"])
@pytest.mark.parametrize("thing", ["folder", "file", "link", "dangling link"])
def test_nothing_is_written_over_or_through_anything(
    tmp_path: Path, log: Log, drive: Drive, name: str, thing: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place = drive.path / name
    match thing:
        case "folder":
            place.mkdir()
        case "file":
            place.write_text("mine")
        case "link":
            place.symlink_to(elsewhere)
        case _:
            place.symlink_to(tmp_path / "nowhere")
    before = everything(tmp_path)
    done = copy(log, drive)
    assert (done.outcome, done.folder) == (Outcome.REFUSED, "")
    assert everything(tmp_path) == before


def test_a_drive_that_became_a_link_gets_nothing(tmp_path: Path, log: Log, drive: Drive) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    drive.path.rmdir()
    drive.path.symlink_to(elsewhere)
    assert copy(log, drive).outcome is Outcome.GONE
    assert everything(elsewhere) == []


def test_a_log_that_is_a_link_is_not_read(tmp_path: Path, log: Log, drive: Drive) -> None:
    (tmp_path / "secret").write_text("somebody else's")
    log.path.unlink()
    log.path.symlink_to(tmp_path / "secret")
    assert copy(log, drive).outcome is Outcome.UNREADABLE
    assert everything(drive.path) == []


def test_a_mount_point_without_its_drive_gets_nothing(log: Log, drive: Drive) -> None:
    left = Drive(drive.name, drive.path, drive.device + 1)
    assert copy(log, left).outcome is Outcome.GONE
    assert everything(drive.path) == []
    drive.path.rmdir()
    assert copy(log, drive).outcome is Outcome.GONE


def test_without_a_log_nothing_is_written(tmp_path: Path, drive: Drive) -> None:
    assert copy(Log(tmp_path), drive).outcome is Outcome.UNREADABLE
    assert everything(drive.path) == []


class Locked(Drawer):
    """A keyring that cannot be opened."""

    def read(self, name: str) -> tuple[Kept, ...]:
        raise OSError(name)


def test_without_its_key_nothing_is_written(tmp_path: Path, log: Log, drive: Drive) -> None:
    locked = Log(log.path.parent, Locked())
    assert copy(locked, drive).outcome is Outcome.UNREADABLE
    assert everything(drive.path) == []


def steps(log: Log, drive: Drive) -> int:
    """How many things one copy does to a drive."""
    disk = Failing(0, OSError())
    assert copy(log, drive, disk).outcome is Outcome.WHOLE
    for path in (drive.path / NAME).iterdir():
        path.unlink()
    (drive.path / NAME).rmdir()
    return disk.count


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        (errno.ENOSPC, Outcome.FULL),
        (errno.EDQUOT, Outcome.FULL),
        (errno.EROFS, Outcome.READ_ONLY),
        (errno.EACCES, Outcome.READ_ONLY),
        (errno.EIO, Outcome.GONE),
        (errno.ENODEV, Outcome.GONE),
        (errno.EINVAL, Outcome.REFUSED),
    ],
    ids=lambda value: errno.errorcode[value] if isinstance(value, int) else None,
)
def test_a_drive_that_fails_anywhere_keeps_no_half_copy(
    log: Log, drive: Drive, number: int, outcome: Outcome
) -> None:
    last = steps(log, drive)
    for at in range(1, last + 1):
        done = copy(log, drive, Failing(at, OSError(number, os.strerror(number))))
        assert (done.outcome, done.folder) == (outcome, "")
        assert os.strerror(number) in done.why
        if at < last:
            assert everything(drive.path) == []


class PowerCut(Exception):  # noqa: N818 - no error of the program
    """The program stops here."""


def test_what_has_the_name_is_whole_wherever_the_power_goes(log: Log, drive: Drive) -> None:
    last = steps(log, drive)
    for at in range(1, last):
        with pytest.raises(PowerCut):
            copy(log, drive, Failing(at, PowerCut()))
        assert not (drive.path / NAME).exists()
        for path in drive.path.glob("*.part/*"):
            path.unlink()
        for path in drive.path.glob("*.part"):
            path.rmdir()
    with pytest.raises(PowerCut):
        copy(log, drive, Failing(last, PowerCut()))
    assert check(drive.path / NAME / "audit.jsonl", log.vault).whole


@pytest.mark.parametrize(
    ("kiosk", "named"),
    [
        ("lobby-1", "lobby-1"),
        ("lobby.example.org", "lobby-example-org"),
        ("../../etc/passwd", "etc-passwd"),
        ("Empfang Süd", "Empfang-S-d"),
        ("", "kiosk"),
        ("…", "kiosk"),
        ("x" * 200, "x" * 63),
    ],
)
def test_the_name_of_the_folder(kiosk: str, named: str) -> None:
    assert folder_name(kiosk, NOON) == f"keydesk-audit-{named}-20261127T120000Z"


def test_the_time_in_the_name_is_utc() -> None:
    there = datetime(2026, 11, 27, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert folder_name("k", there).endswith("-20261126T233000Z")


def test_a_drive_that_leaves_at_the_last_moment_is_told(tmp_path: Path, log: Log) -> None:
    path = tmp_path / "stick"
    path.mkdir()

    class Leaving(Disk):
        def sync_folder(self, folder: Path) -> None:
            super().sync_folder(folder)
            if folder == path:
                path.rename(tmp_path / "gone")

    assert copy(log, plugged(path), Leaving()).outcome is Outcome.GONE


def test_a_folder_that_is_swapped_for_a_link_gets_nothing(
    tmp_path: Path, log: Log, drive: Drive
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    class Swapped(Disk):
        def make_folder(self, path: Path) -> None:
            path.symlink_to(elsewhere)

    assert copy(log, drive, Swapped()).outcome is Outcome.GONE
    assert everything(elsewhere) == []
