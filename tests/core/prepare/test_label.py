"""What may be read on a label by everybody who holds the key."""

import time
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from core.model import Secret
from core.prepare.label import Label, label, label_of
from core.prepare.row import State
from tests.core.prepare.samples import begun, open_book
from tests.core.support.samples import key_info

ROW = replace(begun(key_info(serial="KD-1"), Secret("482915")), model="Maker One")


@pytest.fixture
def east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer ten hours ahead."""
    monkeypatch.setenv("TZ", "EAST-10")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_label_has_no_place_for_a_pin() -> None:
    told = label_of(ROW)
    assert [field.name for field in fields(Label)] == ["number", "model", "serial", "day"]
    assert "482915" not in str([getattr(told, field.name) for field in fields(Label)])
    assert (told.title, told.about) == ("No. 1", ("Maker One", "Serial KD-1"))


def test_a_key_without_model_and_serial_has_the_name_it_gives_itself() -> None:
    told = label_of(replace(ROW, model="", serial="", name="Maker FIDO"))
    assert told.about == ("Maker FIDO",)


@pytest.mark.usefixtures("east")
@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-27T13:59:59Z", "2026-11-27"),
        ("2026-11-27T14:00:00Z", "2026-11-28"),
        ("", ""),
        ("yesterday", ""),
        ("0001-01-01T00:00:00Z", "0001-01-01"),
        ("9999-12-31T23:59:59Z", ""),
    ],
)
def test_the_day_is_that_of_this_computer(written: str, day: str) -> None:
    assert label_of(replace(ROW, time=written)).day == day


def test_what_a_file_says_stays_on_its_line() -> None:
    told = label_of(replace(ROW, model="Maker\nPIN 1\u202e", serial="KD\x1b-1"))
    assert told.about == ("Maker PIN 1", "Serial KD-1")
    assert label(replace(ROW, model="Maker\nPIN 1")) == "No. 1\nMaker PIN 1\nSerial KD-1"


def test_only_keys_that_are_ready_have_labels_also_after_a_stop(tmp_path: Path) -> None:
    path = tmp_path / "pins.csv"
    book = open_book(path)
    for number, state in enumerate((State.READY, State.BEGUN, State.UNSET, State.READY), 1):
        key = key_info(serial=f"KD-{number}")
        row = book.begin(key, Secret("482915"), min_length=4, must_change=False)
        if state is not State.BEGUN:
            book.mark(row, state)
    assert [each.serial for each in book.labels] == ["KD-1", "KD-4"]
    book.close()
    again = open_book(path)
    assert again.labels == book.labels
    again.close()
