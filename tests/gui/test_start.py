"""A library that is missing is told in one line, not in a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
START = (
    "import sys; sys.modules[{module!r}] = None; from gui.__main__ import main; sys.exit(main())"
)


@pytest.mark.parametrize("module", ["PySide6.QtQuick", "hidraw", "pyudev"])
def test_a_missing_library_is_one_line(module: str) -> None:
    ended = subprocess.run(  # noqa: S603 - this interpreter, our own words
        [sys.executable, "-c", START.format(module=module)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith(f"Keydesk cannot start: import of {module} halted")
    assert "keydeskctl doctor" in line
