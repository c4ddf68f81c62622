"""Files that hold a report: whole or not there, and nobody else's to read."""

import stat
import sys
from pathlib import Path

import pytest

from core.report.save import save, save_text


def test_only_this_account_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    save_text(path, "told\n")
    assert path.read_bytes() == b"told\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("mine")
    with pytest.raises(FileExistsError):
        save_text(path, "other")
    assert [each.name for each in tmp_path.iterdir()] == ["report.txt"]
    assert path.read_text() == "mine"


def test_it_is_replaced_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("mine")
    save_text(path, "other", replace=True)
    assert path.read_text() == "other"


def test_writing_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def write(part: Path) -> None:
        part.write_text("half")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        save(tmp_path / "report.txt", write)
    assert list(tmp_path.iterdir()) == []
