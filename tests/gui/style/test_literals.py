"""Colours, sizes and durations have names; the names live in the theme."""

import re
from pathlib import Path

import pytest

GUI = Path(__file__).parents[3] / "gui"
THEME = {"Theme.qml", "LightColors.qml", "DarkColors.qml", "ContrastColors.qml"}
FILES = [path for path in sorted(GUI.rglob("*.qml")) if path.name not in THEME]

COLOR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba\(|"(?:black|white|red|green|blue|gr[ae]y)"')
# 0 and 1 are no measures: nothing, all, on, off.
SIZE = re.compile(
    r"(?:width|height|size|padding|margins?|spacing|radius|inset|duration|interval|stroke)"
    r": -?(?:[2-9]|[1-9][0-9]+)\b",
    re.IGNORECASE,
)


def found(pattern: re.Pattern[str], path: Path) -> list[str]:
    lines = path.read_text().splitlines()
    code = ((number, line.split("//")[0]) for number, line in enumerate(lines, 1))
    return [
        f"{path.name}:{number}: {line.strip()}" for number, line in code if pattern.search(line)
    ]


def test_there_are_files_to_read() -> None:
    assert len(FILES) > 40


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_literal_outside_the_theme(path: Path) -> None:
    assert found(COLOR, path) == []
    assert found(SIZE, path) == []


@pytest.mark.parametrize(
    "line", ['color: "#FFF"', "width: 20", "border.width: 2", "anchors.topMargin: -4"]
)
def test_the_check_sees_a_literal(tmp_path: Path, line: str) -> None:
    path = tmp_path / "Bad.qml"
    path.write_text(line)
    assert found(COLOR, path) + found(SIZE, path)
