"""Where PINs may be written: a file of one's own, that nobody else can read or replace."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import OperationError, Problem
from core.prepare.disk import Disk, private_text

Unsafe = Callable[[Path], Path]


def refused(caught: pytest.ExceptionInfo[OperationError]) -> str:
    assert caught.value.failure.problem is Problem.UNSAFE_FILE
    return caught.value.failure.detail


def test_a_new_file_is_for_its_owner_alone_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Disk.create(tmp_path / "pins.csv").close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "pins.csv").stat().st_mode) == 0o600


def _exists(folder: Path) -> Path:
    (folder / "pins.csv").touch(0o600)
    return folder / "pins.csv"


def _link(folder: Path) -> Path:
    (folder / "pins.csv").symlink_to(folder / "elsewhere")
    return folder / "pins.csv"


def _open_folder(folder: Path) -> Path:
    (folder / "open").mkdir()
    (folder / "open").chmod(0o1777)
    return folder / "open" / "pins.csv"


def _open_folder_above(folder: Path) -> Path:
    (folder / "open" / "mine").mkdir(parents=True)
    (folder / "open").chmod(0o777)
    return folder / "open" / "mine" / "pins.csv"


def _no_folder(folder: Path) -> Path:
    return folder / "none" / "pins.csv"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (_exists, "it exists already"),
        (_link, "it exists already"),
        (_open_folder, "others may write to a folder"),
        (_open_folder_above, "others may write to a folder"),
        (_no_folder, "ENOENT"),
    ],
)
def test_no_file_is_made_where_it_would_not_be_safe(
    tmp_path: Path, place: Unsafe, why: str
) -> None:
    with pytest.raises(OperationError) as caught:
        Disk.create(place(tmp_path))
    assert refused(caught) == why


def _readable(folder: Path) -> Path:
    _exists(folder).chmod(0o640)
    return folder / "pins.csv"


def _second_name(folder: Path) -> Path:
    os.link(_exists(folder), folder / "other")
    return folder / "pins.csv"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pins.csv", 0o600)
    return folder / "pins.csv"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (_readable, "others may read it"),
        (_second_name, "it has another name"),
        (_link, "it is a link"),
        (_pipe, "it is no file"),
    ],
)
def test_a_file_that_is_not_safe_is_not_gone_on_with(
    tmp_path: Path, place: Unsafe, why: str
) -> None:
    with pytest.raises(OperationError) as caught:
        Disk.reopen(place(tmp_path))
    assert refused(caught) == why


def test_a_link_to_a_folder_is_judged_by_where_it_leads(tmp_path: Path) -> None:
    place = _open_folder(tmp_path)
    (tmp_path / "short").symlink_to(place.parent)
    with pytest.raises(OperationError) as caught:
        Disk.create(tmp_path / "short" / "pins.csv")
    assert refused(caught) == "others may write to a folder"


def test_a_file_that_turns_out_unsafe_is_not_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a FAT stick, where every file can be read by everybody."""
    real = os.open

    def on_fat(path: Path, flags: int, mode: int = 0o777) -> int:
        handle = real(path, flags, mode)
        if flags & os.O_CREAT:
            os.fchmod(handle, 0o755)
        return handle

    monkeypatch.setattr(os, "open", on_fat)
    with pytest.raises(OperationError) as caught:
        Disk.create(tmp_path / "pins.csv")
    assert refused(caught) == "others may read it"
    assert list(tmp_path.iterdir()) == []


def test_two_batches_do_not_write_to_one_file(tmp_path: Path) -> None:
    first = Disk.create(tmp_path / "pins.csv")
    with pytest.raises(OperationError) as caught:
        Disk.reopen(tmp_path / "pins.csv")
    assert refused(caught) == "it is in use"
    first.close()
    Disk.reopen(tmp_path / "pins.csv").close()


def test_a_full_disk_is_told_by_its_name() -> None:
    disk = Disk(os.open("/dev/full", os.O_RDWR))
    with pytest.raises(OperationError) as caught:
        disk.put(0, b"row")
    disk.close()
    failure = caught.value.failure
    assert (failure.problem, failure.detail) == (Problem.FILE_NOT_WRITTEN, errno.errorcode[28])


def test_a_list_of_pins_is_read_only_where_nobody_else_can(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_text("1357\n", "utf-8")
    path.chmod(0o644)
    with pytest.raises(OperationError) as caught:
        private_text(path)
    assert refused(caught) == "others may read it"
    path.chmod(0o600)
    assert private_text(path) == "1357\n"


def test_a_list_in_another_encoding_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "list"
    path.write_bytes(b"k\xe4se")
    path.chmod(0o600)
    with pytest.raises(OperationError) as caught:
        private_text(path)
    assert caught.value.failure.problem is Problem.BAD_PIN_LIST
