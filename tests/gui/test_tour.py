"""`keydesk --demo --tour DIR` paints every screen without a display, and quits by itself."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 55.0
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

SCREENS = {
    "overview", "new-key", "add-pin", "pin-added", "unlock", "finger-hint", "finger-name",
    "fingerprints", "key-in-use", "wrong-pin", "reset-confirm", "reset-unplug", "reset-plug-in",
    "reset-touch", "reset-done", "pin-blocked", "no-permission", "nonsense", "u2f-only",
}  # fmt: skip


def keydesk(*arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(  # noqa: S603 - this interpreter, our own words
        [sys.executable, "-m", "gui", *arguments],
        env=env,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def colours(picture: Path) -> int:
    """How many colours there are in a coarse grid of the picture."""
    image = QImage(str(picture))
    assert (image.width(), image.height()) >= (480, 480)
    places = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return len({image.pixel(*place) for place in places})


def test_every_screen_is_painted_light_and_dark(tmp_path: Path) -> None:
    ended = keydesk("--demo", "--tour", str(tmp_path / "tour"))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    pictures = sorted((tmp_path / "tour").iterdir())
    names = {picture.stem.split("-", 1)[1] for picture in pictures}
    assert {f"{screen}-{scheme}" for screen in SCREENS for scheme in ("light", "dark")} <= names
    assert [picture.name for picture in pictures if colours(picture) < 5] == []
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures)


def test_a_tour_over_real_keys_is_refused(tmp_path: Path) -> None:
    ended = keydesk("--tour", str(tmp_path / "tour"))
    assert ended.returncode == 2
    assert "--demo" in ended.stderr
    assert not (tmp_path / "tour").exists()


def test_a_picture_that_cannot_be_written_fails_the_tour(tmp_path: Path) -> None:
    (tmp_path / "01-overview-light.png").mkdir()
    ended = keydesk("--demo", "--tour", str(tmp_path))
    assert ended.returncode == 1
    assert "cannot write" in ended.stderr


def test_a_folder_that_cannot_be_made_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = keydesk("--demo", "--tour", str(tmp_path / "file" / "tour"))
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert str(tmp_path / "file" / "tour") in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("switches", [(), ("--demo",)])
def test_without_a_display_the_window_says_so_in_one_line(switches: tuple[str, ...]) -> None:
    ended = keydesk(*switches)
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("Keydesk cannot start: there is no display.")
