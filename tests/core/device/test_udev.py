"""A refused node counts only once udev has dealt with it."""

import os
from pathlib import Path

import pytest

from core.device.udev import settled

NOW = 100.0


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        pytest.param(None, False, id="not looked at yet"),
        pytest.param("I:99500000\nE:ID_SECURITY_TOKEN=1\n", False, id="access is being given"),
        pytest.param("E:ID_SECURITY_TOKEN=1\nI:98500000\n", True, id="done"),
        pytest.param("", True, id="done with nothing to note"),
        pytest.param("I:soon\n", True, id="not what udev writes"),
    ],
)
def test_udev_has_settled_a_node(tmp_path: Path, mark: str | None, expected: bool) -> None:
    node = tmp_path / "hidraw0"
    node.touch()
    number = node.stat().st_rdev
    (tmp_path / "data").mkdir()
    (tmp_path / "control").touch()
    if mark is not None:
        name = f"c{os.major(number)}:{os.minor(number)}"
        (tmp_path / "data" / name).write_text(mark)
    assert settled(str(node), tmp_path, lambda: NOW) is expected


def test_without_udev_nobody_is_waited_for(tmp_path: Path) -> None:
    assert settled(str(tmp_path / "hidraw0"), tmp_path)
