"""A library that is missing is one line; looking is safe everywhere."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from core.doctor import probe
from core.doctor.facts import CardReaders, CardService, RuleInstall
from core.doctor.findings import Verdict
from core.doctor.judge import judge
from core.doctor.probe import ThisComputer, card_readers, fault, installed, qt_fault
from core.doctor.windows import restart_words
from tests.core.device.pcsc_desk import Reader, Service


def looked(root: Path, **environment: str) -> dict[Verdict, str]:
    computer = ThisComputer(screen="xcb", root=root, environment=environment)
    return {each.verdict: each.text for each in judge(asyncio.run(computer.look()))}


def test_a_missing_library_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hidraw", None)
    found = looked(tmp_path)
    told = found[Verdict.CANNOT_LOAD]
    assert told.startswith("hidapi cannot be loaded: import of hidraw halted")
    assert "\n" not in told


def test_what_loads_is_no_finding(tmp_path: Path) -> None:
    found = looked(tmp_path)
    assert Verdict.CANNOT_LOAD not in found
    assert f"hidapi {installed('hidapi')}" in found[Verdict.VERSIONS]
    assert found[Verdict.SCREEN] == "The window is shown on xcb."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("libusb-1.0.so.0: cannot open shared object file", None),
        ("first\nlibudev.so.1: wrong ELF class.", "libudev.so.1: wrong ELF class"),
    ],
)
def test_a_wrong_library_is_told_by_the_loader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, line: str | None
) -> None:
    (tmp_path / "kd_broken.py").write_text(f"raise ImportError({text!r})")
    monkeypatch.syspath_prepend(tmp_path)
    assert fault("kd_broken") == (line or text)


def test_qt_is_tried_in_a_process_of_its_own() -> None:
    assert qt_fault("pass") == ""
    assert qt_fault("raise ImportError('libEGL.so.1: cannot open')") == "libEGL.so.1: cannot open"
    assert qt_fault("import os; os.abort()") == "it crashed"


def test_nothing_is_loaded_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kd_stranger.py").write_text("")
    monkeypatch.chdir(tmp_path)
    assert qt_fault("import kd_stranger") == "No module named 'kd_stranger'"


def test_nor_when_windows_starts_keydesk_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui/__main__.py").write_text("print('a stranger')")
    monkeypatch.chdir(tmp_path)
    words = restart_words(False, ["--version"])
    again = subprocess.run(  # noqa: S603 - this interpreter, our own words
        [sys.executable, *words], capture_output=True, text=True, check=True
    )
    assert again.stdout.startswith("keydesk ")
    assert restart_words(True, ["--demo"]) == ["--demo"]


def test_a_package_without_metadata_has_no_version() -> None:
    assert installed("keydesk-no-such-package") == ""


@pytest.mark.parametrize(
    ("environment", "screen"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "Wayland"),
        ({"DISPLAY": ":0"}, "X11"),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "offscreen"),
        ({"DISPLAY": ""}, ""),
    ],
)
def test_the_display_is_known_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], screen: str
) -> None:
    monkeypatch.setattr(probe, "qt_fault", str)
    computer = ThisComputer(root=tmp_path, environment=environment)
    assert asyncio.run(computer.look()).screen == screen


@pytest.mark.parametrize(
    ("service", "seen"),
    [
        (None, CardReaders()),
        (Service(running=False), CardReaders(CardService.MISSING)),
        (Service(refused=True), CardReaders(CardService.REFUSED)),
        (Service(), CardReaders(CardService.RUNS)),
        (Service(Reader("Maker\u202e NFC")), CardReaders(CardService.RUNS, ("Maker NFC",))),
    ],
)
def test_card_readers_are_named_and_no_card_is_touched(
    service: Service | None, seen: CardReaders
) -> None:
    assert card_readers(service) == seen
    assert not service or not service.open
    assert not service or not [reader for reader in service.readers if reader.connects]


def test_the_rule_is_asked_for_through_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert asyncio.run(ThisComputer().install_rule()) is RuleInstall.NO_PKEXEC
