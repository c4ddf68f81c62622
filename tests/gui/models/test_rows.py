"""Rows that change keep the others where they are, as Qt's own model tester demands."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.models.rows import FingerList, FingerRow, KeyList

NAME = int(Qt.ItemDataRole.UserRole) + 2
Rows = tuple[FingerRow, ...]


def rows(letters: str, suffix: str = "") -> Rows:
    return tuple(FingerRow(letter, letter.upper() + suffix) for letter in letters)


def shown(model: QAbstractItemModel) -> list[str]:
    return [model.data(model.index(place, 0), NAME) for place in range(model.rowCount())]


@pytest.fixture
def model() -> Iterator[FingerList]:
    model = FingerList()
    watcher = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    yield model
    del watcher


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", ""), ("abc", "ac"), ("ac", "abc"), ("abc", "cd"), ("abc", "cxa")],
)
def test_the_list_becomes_what_is_wanted(model: FingerList, before: str, after: str) -> None:
    model.show(rows(before))
    model.show(rows(after))
    assert shown(model) == list(after.upper())
    assert model.count == len(after)


@given(
    st.lists(st.sampled_from("abcdefg"), unique=True),
    st.lists(st.sampled_from("abcdefg"), unique=True),
)
def test_any_list_becomes_any_other(before: list[str], after: list[str]) -> None:
    model = FingerList()
    watcher = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(rows("".join(before)))
    model.show(rows("".join(after)))
    assert shown(model) == [letter.upper() for letter in after]
    del watcher


def test_rows_that_stay_are_not_made_again(model: FingerList) -> None:
    model.show(rows("abcd"))
    kept = {
        letter: QPersistentModelIndex(model.index("abcd".index(letter), 0)) for letter in "abcd"
    }
    moves: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: moves.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: moves.append(("out", first, last)))
    model.show(rows("axcd"))
    assert moves == [("out", 1, 1), ("in", 1, 1)]
    assert [kept[letter].row() for letter in "abcd"] == [0, -1, 2, 3]


def test_a_row_that_changes_tells_only_of_itself(model: FingerList) -> None:
    model.show(rows("abc"))
    changed: list[tuple[int, int]] = []
    counts: list[None] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.countChanged.connect(lambda: counts.append(None))
    model.show((*rows("a"), FingerRow("b", "new"), *rows("c")))
    assert (changed, counts, shown(model)) == ([(1, 1)], [], ["A", "new", "C"])


def test_the_same_rows_again_are_no_news(model: FingerList) -> None:
    model.show(rows("abc"))
    told: list[None] = []
    for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.countChanged):
        signal.connect(lambda *_: told.append(None))
    model.show(rows("abc"))
    assert told == []


def test_roles_are_the_fields_of_a_row() -> None:
    names = [bytes(name.data()).decode() for name in KeyList().roleNames().values()]
    assert names == ["keyId", "name", "hint", "iconName", "problem"]


def test_what_is_not_there_has_no_data(model: FingerList) -> None:
    model.show(rows("a"))
    assert model.data(QModelIndex(), NAME) is None
    assert model.data(model.index(0, 0), int(Qt.ItemDataRole.DisplayRole)) is None
    assert model.data(model.index(0, 0), NAME + 1) is None
    assert model.rowCount(model.index(0, 0)) == 0


class Counted(str):
    """An identity that counts how often it is looked at."""

    __slots__ = ()
    looks = 0

    def __hash__(self) -> int:
        Counted.looks += 1
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        Counted.looks += 1
        return super().__eq__(other)


@pytest.mark.parametrize("count", [50, 500])
def test_the_work_grows_with_the_rows_and_not_with_their_square(
    model: FingerList, count: int
) -> None:
    before = tuple(FingerRow(Counted(place), "Reading") for place in range(count))
    after = tuple(FingerRow(Counted(place), "Read") for place in range(1, count))
    Counted.looks = 0
    for rows in (before, before, after, ()):
        model.show(rows)
    assert Counted.looks < 50 * count


def test_rows_that_come_change_or_go_together_are_one_piece_of_news(model: FingerList) -> None:
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    model.dataChanged.connect(lambda first, last: told.append(("changed", first.row(), last.row())))
    model.show(rows("abcdef"))
    model.show((*rows("a"), *rows("bcd", "!"), *rows("e"), *rows("f", "!")))
    model.show(rows("ad", "!"))
    assert told == [
        ("in", 0, 5),
        ("changed", 1, 3),
        ("changed", 5, 5),
        ("out", 4, 5),
        ("out", 1, 2),
        ("changed", 0, 0),
    ]
