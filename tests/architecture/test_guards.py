"""The guards of tests/conftest.py catch what they are there for."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

INNOCENT = """
import logging, threading

def test_nothing_left_behind(tmp_path):
    thread = threading.Thread(target=logging.getLogger("x").info, args=("said quietly",))
    thread.start()
    (tmp_path / "a").write_text("")

def test_expected_record(caplog):
    logging.getLogger("x").warning("expected")
    assert caplog.messages == ["expected"]
    caplog.clear()
"""

GUILTY = {
    "log": """
import logging
def test(): logging.getLogger("x").warning("careless")
""",
    "thread": """
import threading
import conftest
conftest.LONGEST_GOODBYE = 0.01
end = threading.Event()
def test(): threading.Thread(target=end.wait, daemon=True).start()
""",
    "descriptor": """
import os
def test(): os.pipe()
""",
    "qt": """
from PySide6.QtCore import qWarning
def test(): qWarning("careless")
""",
    "slot": """
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal()
def test():
    bell = Bell()
    bell.rung.connect(lambda: 1 / 0)
    bell.rung.emit()
""",
}


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    return pytester


def test_a_test_that_cleans_up_passes(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(INNOCENT)
    guarded.runpytest_subprocess("-p", "no:randomly").assert_outcomes(passed=2)


def test_a_careless_test_fails(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(**{f"test_{crime}": code for crime, code in GUILTY.items()})
    result = guarded.runpytest_subprocess("-p", "no:randomly")
    assert result.parseoutcomes() == {"passed": len(GUILTY), "errors": len(GUILTY)}
    for crime in GUILTY:
        result.stdout.fnmatch_lines_random(f"ERROR test_{crime}.py::test - *")
