"""build/qmllint.py sees through QML into the Python types, and lets nothing pass."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

BASE = """
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Base(QObject):
    changed = Signal()

    @Property(bool, notify=changed)
    def busy(self) -> bool: ...

    @Property(str, constant=True)
    def title(self) -> str: ...

    @Property(list, notify=changed)
    def lines(self) -> list[str]: ...
"""

DERIVED = """
from PySide6.QtQml import QmlElement
from z_base import Base

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
class Page(Base): ...
"""

VIEW = """
import QtQuick
import Keydesk
import Lib.Parts

Part {{
    required property Page vm
    visible: vm.busy && {expression}.length > 0
}}
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    parts = tmp_path / "style" / "Lib" / "Parts"
    parts.mkdir(parents=True)
    (parts / "qmldir").write_text("module Lib.Parts\nPart 1.0 Part.qml\n")
    (parts / "Part.qml").write_text("import QtQuick\nItem {\n    property string name\n}\n")
    (tmp_path / "z_base.py").write_text(BASE)
    (tmp_path / "a_page.py").write_text(DERIVED)
    return tmp_path


def lint(tree: Path) -> tuple[int, str]:
    command = [sys.executable, str(ROOT / "build" / "qmllint.py"), str(tree)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("expression", ["vm.title", "vm.lines", "name"])
def test_a_sound_view_passes(tree: Path, expression: str) -> None:
    (tree / "View.qml").write_text(VIEW.format(expression=expression))
    assert lint(tree) == (0, "No complaint about 2 QML files\n")


@pytest.mark.parametrize(
    ("expression", "complaint"),
    [
        ("vm.tilte", 'Member "tilte" not found on type "Page"'),
        ("nmae", "Unqualified access"),
    ],
)
def test_an_unknown_name_is_found(tree: Path, expression: str, complaint: str) -> None:
    (tree / "View.qml").write_text(VIEW.format(expression=expression))
    code, output = lint(tree)
    assert (code, complaint in output) == (1, True), output


def test_a_module_that_qml_could_not_find_is_found_out(tree: Path) -> None:
    (tree / "View.qml").write_text("import QtQuick\nItem {}\n")
    (tree / "style" / "Lib").rename(tree / "style" / "Other")
    code, output = lint(tree)
    assert (code, "must lie in a folder Lib/Parts" in output) == (1, True), output
