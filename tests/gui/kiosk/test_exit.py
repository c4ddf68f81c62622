"""What a kiosk ends with, each way it can end, as systemd and Shell Launcher see it."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtGui import QGuiApplication

import gui.kiosk.app
from core.kiosk.exit_codes import KioskExit
from core.kiosk.starts import MOST, Starts
from core.model import Attachment
from core.policy.model import HelpDesk, Policy
from core.policy.resolve import Managed
from core.ports import Pipe
from core.virtual.demo import demo_host
from core.virtual.host import VirtualHost
from gui import tasks
from gui.kiosk.app import Ending, kiosk

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE = 40.0

PROGRAM = """
import sys
import gui.app, gui.kiosk.app, gui.viewmodels.kiosk
from core.policy.resolve import Level, Refused, resolve
from gui.viewmodels.kiosk import Kiosk

async def mistake():
    raise RuntimeError("a mistake of ours")

def staff(kiosk):
    kiosk.staff._go("open")
    return kiosk.staff

def unreadable(more):
    return resolve([Refused(Level.MACHINE_MANDATORY, "/etc/keydesk/policies", "not JSON"), *more])

def tick(kiosk):
    DEED

gui.viewmodels.kiosk.SECOND = 1
Kiosk.tick = tick
BEFORE
sys.exit(gui.app.main(["--demo", "--kiosk"]))
"""
"""`keydesk --demo --kiosk`, in which something happens as soon as its clock ticks."""


def ended(folder: Path, deed: str = "pass", before: str = "") -> "subprocess.CompletedProcess[str]":
    env = os.environ | {
        "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder),
        "XDG_STATE_HOME": str(folder),
    }  # fmt: skip
    env.pop("NOTIFY_SOCKET", None)
    program = PROGRAM.replace("DEED", deed).replace("BEFORE", before)
    return subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-c", program],
        cwd=PROJECT, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


def crashes(folder: Path) -> int:
    return len(json.loads((folder / "keydesk" / "kiosk-starts.json").read_text()))


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("staff(kiosk).restart()", 75),
        ("staff(kiosk).exit()", 20),
        ("kiosk.staff._leave(gui.kiosk.app.KioskExit.DONE)", 0),
    ],
)
def test_an_end_that_was_wanted_is_no_crash(tmp_path: Path, deed: str, code: int) -> None:
    assert ended(tmp_path, deed).returncode == code
    assert crashes(tmp_path) == 0


@pytest.mark.parametrize(
    "deed",
    [
        'raise RuntimeError("a mistake of ours")',
        'kiosk.desk.tasks.start(mistake(), "a job")',
    ],
    ids=["in a slot", "in a task"],
)
def test_a_mistake_of_ours_ends_the_kiosk_and_is_logged(tmp_path: Path, deed: str) -> None:
    run = ended(tmp_path, deed)
    assert run.returncode == 99
    assert "RuntimeError: a mistake of ours" in run.stderr
    assert crashes(tmp_path) == 1


def test_a_policy_that_cannot_be_read(tmp_path: Path) -> None:
    run = ended(tmp_path, before="gui.app.managed = unreadable; gui.kiosk.app.PAUSE = 0.0")
    assert run.returncode == 10
    assert not (tmp_path / "keydesk" / "kiosk-starts.json").exists()


class Untouched(VirtualHost):
    """USB ports that nobody may look at."""

    def attached(self) -> tuple[Attachment, ...]:
        raise AssertionError

    def open(self, attachment: Attachment) -> Pipe:
        raise AssertionError(attachment)


class Watched(Ending):
    """Lets all time pass at once; keeps how much it was, and what was on the screen meanwhile."""

    waits: ClassVar[list[tuple[float | None, str, str, str]]] = []
    headings: ClassVar[list[str]] = []

    async def wait(self, patience: float | None = None) -> KioskExit | None:
        (window,) = (each for each in QGuiApplication.topLevelWindows() if each.isVisible())
        code, desk = window.property("code"), window.property("helpDesk")
        self.headings.append(str(window.property("heading")))
        self.waits.append((patience, window.objectName(), str(code), str(desk)))
        return None


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float | None, str, str, str]]:
    monkeypatch.setattr(gui.kiosk.app, "Ending", Watched)
    monkeypatch.setattr(Watched, "waits", [])
    monkeypatch.setattr(Watched, "headings", [])
    return Watched.waits


def served(app: QGuiApplication, host: VirtualHost, policy: Policy, starts: Starts) -> int:
    return tasks.run(app, lambda: kiosk(app, host, Managed(policy), starts))


def test_the_page_of_a_policy_that_cannot_be_read_stays_for_five_minutes(
    app: QGuiApplication, tmp_path: Path, waits: list[object]
) -> None:
    starts = Starts(tmp_path / "starts.json")
    policy = Policy(trusted=False, help_desk=HelpDesk("Desk", "4711"))
    assert served(app, Untouched(), policy, starts) == 10
    assert waits == [(300.0, "out-of-order", "POL-3", "Desk · 4711")]
    assert not (tmp_path / "starts.json").exists()


@pytest.mark.parametrize(("language", "heading"), [("en", "Out of order"), ("de", "Außer Betrieb")])
def test_that_page_speaks_the_language_of_the_kiosk(
    app: QGuiApplication, tmp_path: Path, waits: list[object], language: str, heading: str
) -> None:
    policy = Policy(trusted=False, languages=(language,))
    served(app, Untouched(), policy, Starts(tmp_path / "starts.json"))
    assert len(waits) == 1
    assert Watched.headings == [heading]


def test_a_crash_loop_shows_its_page_for_five_minutes_and_then_tries_again(
    app: QGuiApplication, tmp_path: Path, waits: list[object]
) -> None:
    path = tmp_path / "starts.json"
    for _ in range(MOST):
        Starts(path).begin()
    assert served(app, demo_host(), Policy(), Starts(path)) == 0
    assert waits == [
        (300.0, "out-of-order", "KSK-31", ""),
        (None, "kiosk-window", "None", "None"),
    ]
    assert len(json.loads(path.read_text())) == MOST


def test_the_first_word_counts_and_patience_ends() -> None:
    async def day() -> None:
        ending = Ending()
        assert await ending.wait(0) is None
        ending.leave(KioskExit.RESTART)
        ending.leave(KioskExit.CRASH)
        assert await ending.wait() is KioskExit.RESTART

    asyncio.run(day())


def test_the_codes_are_the_same_for_ever() -> None:
    assert {code.name: int(code) for code in KioskExit} == {
        "DONE": 0, "POLICY": 10, "STAFF": 20, "RESTART": 75, "CRASH": 99,
    }  # fmt: skip
