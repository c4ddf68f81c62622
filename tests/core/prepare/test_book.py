"""The file of a batch: each PIN in it before it is on a key, whenever the power goes."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import OperationError, Problem, problem
from core.model import KeyInfo, PinState, Secret
from core.prepare.book import Book
from core.prepare.disk import Disk
from core.prepare.label import label
from core.prepare.row import HEADER, Row, State
from tests.core.prepare.samples import NOON, PowerCut, Writes, open_book
from tests.core.support.samples import AAGUID, key_info

KEY = key_info(serial="KD-1")
NAMELESS = key_info()
PIN = Secret("482915")


def begin(book: Book, key: KeyInfo = KEY, pin: Secret = PIN, *, must_change: bool = True) -> Row:
    return book.begin(key, pin, min_length=6, must_change=must_change)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pins.csv"


def test_a_row_says_all_there_is_to_say(path: Path) -> None:
    book = open_book(path)
    book.mark(begin(book), State.READY)
    assert table(path) == [
        {
            "state": "ready",
            "number": "1",
            "time": "2026-11-27T12:00:00Z",
            "name": "Maker FIDO",
            "model": "",
            "aaguid": AAGUID,
            "firmware": "5.4.3",
            "serial": "KD-1",
            "pin": "482915",
            "min_length": "6",
            "must_change": "yes",
        }
    ]
    book.close()


def test_the_words_of_a_state_are_of_one_length() -> None:
    assert {len(state) for state in State} == {5}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "'"])
def test_what_a_key_says_starts_no_formula_and_comes_back_as_it_was(path: Path, start: str) -> None:
    key = key_info(product=f'{start}cmd|" /c calc"!A1', serial=f"{start}1")
    book = open_book(path)
    row = begin(book, key)
    assert table(path)[0]["name"] == f"'{row.name}"
    book.close()
    again = open_book(path)
    assert again.unfinished(key) is not None
    again.close()


def test_a_key_that_is_ready_is_known_by_its_serial_after_a_stop(path: Path) -> None:
    book = open_book(path)
    book.mark(begin(book), State.READY)
    book.close()
    again = open_book(path)
    assert again.prepared(KEY) is not None
    assert again.prepared(key_info(serial="KD-2")) is None
    assert again.ready == 1
    again.close()


def test_a_key_without_a_serial_is_known_while_its_pin_waits_to_be_changed(path: Path) -> None:
    book = open_book(path)
    book.mark(begin(book, NAMELESS), State.READY)
    waiting = key_info(PinState.MUST_CHANGE)
    assert book.prepared(waiting) is not None
    assert book.prepared(key_info(PinState.MUST_CHANGE, device_version="5.5.0")) is None
    assert book.prepared(key_info(PinState.NONE)) is None
    book.close()


def test_a_common_serial_names_no_key(path: Path) -> None:
    book = open_book(path)
    common = key_info(serial="0000")
    book.mark(begin(book, common, must_change=False), State.READY)
    assert book.prepared(common) is None
    book.close()


def test_a_new_pin_for_the_same_key_takes_the_old_row_back(path: Path) -> None:
    book = open_book(path)
    begin(book)
    begin(book, pin=Secret("739105"))
    begin(book, key_info(serial="KD-2"))
    assert [(row["state"], row["number"]) for row in table(path)] == [
        ("unset", "1"),
        ("begun", "2"),
        ("begun", "3"),
    ]
    book.close()


@pytest.mark.parametrize("left", range(0, 150, 7))
def test_a_row_torn_by_a_power_cut_was_never_there(path: Path, left: int) -> None:
    first = open_book(path)
    begin(first)
    first.close()
    whole = path.read_bytes()
    book = open_book(path, Writes(at=0, bytes_left=min(left, len(whole) // 3)))
    with pytest.raises(PowerCut):
        begin(book, key_info(serial="KD-2"))
    book.close()
    again = open_book(path)
    assert path.read_bytes() == whole
    assert again.unfinished(key_info(serial="KD-2")) is None
    assert begin(again, key_info(serial="KD-2")).number == 2
    again.close()


@pytest.mark.parametrize("left", range(6))
@pytest.mark.parametrize("state", [State.READY, State.UNSET])
def test_a_state_torn_by_a_power_cut_claims_no_more_than_was_done(
    path: Path, left: int, state: State
) -> None:
    book = open_book(path, Writes(at=2, bytes_left=left))
    row = begin(book)
    with pytest.raises(PowerCut):
        book.mark(row, state)
    book.close()
    again = open_book(path)
    [found] = table(path)
    assert found["pin"] == "482915"
    assert (again.unfinished(KEY) is None) == (left == 5)
    assert again.ready == (left == 5 and state is State.READY)
    again.close()


class FullDisk(Disk):
    """A disk that takes a few bytes more."""

    room = 40

    def put(self, place: int, content: bytes) -> None:
        super().put(place, content[: self.room])
        raise problem(Problem.FILE_NOT_WRITTEN, "ENOSPC")


def test_a_full_disk_leaves_the_file_as_it_was(path: Path) -> None:
    first = open_book(path)
    begin(first)
    first.close()
    whole = path.read_bytes()
    book = Book(FullDisk.reopen(path), lambda: NOON)
    with pytest.raises(OperationError):
        begin(book, key_info(serial="KD-2"))
    assert path.read_bytes() == whole
    assert book.unfinished(key_info(serial="KD-2")) is None
    book.close()


@pytest.mark.parametrize(
    "content",
    [
        b"something else\n",
        b'"state","number"\n',
        b",".join(f'"{name}"'.encode() for name in HEADER) + b'\n"ready","one"\n',
        b",".join(f'"{name}"'.encode() for name in HEADER) + b'\n"ready",\0\n',
    ],
)
def test_a_file_that_was_changed_is_not_gone_on_with(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(OperationError) as caught:
        Book.resume(path)
    assert caught.value.failure.problem is Problem.UNSAFE_FILE
    Disk.reopen(path).close()  # And it is let go of.


def test_a_label_has_the_pin_only_where_the_plan_says_so(path: Path) -> None:
    book = open_book(path)
    row = replace(begin(book), model="Maker One")
    assert label(row) == "No. 1\nMaker One\nSerial KD-1"
    assert label(row, with_pin=True) == "No. 1\nMaker One\nSerial KD-1\nPIN 482915"
    assert label(replace(row, model="", serial="")) == "No. 1\nMaker FIDO"
    assert "482915" not in repr(row)
    book.close()
