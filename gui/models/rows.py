"""List models of frozen rows: the fields of a row are the roles QML sees."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key in the list."""

    keyId: str
    name: str
    hint: str
    iconName: str
    problem: bool


@dataclass(frozen=True, slots=True)
class FingerRow:
    """A saved fingerprint."""

    fingerId: str
    name: str


@dataclass(frozen=True, slots=True)
class BenchRow:
    """A virtual key on the bench."""

    benchId: str
    name: str
    plugged: bool
    sensor: bool
    wants: str
    note: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Something that was checked on this computer."""

    findingId: str
    says: str
    advice: str
    findingCode: str
    sign: str
    kind: str


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """A value that somebody decided, or a place that could not be used."""

    policyId: str
    name: str
    says: str
    value: str
    sign: str
    status: str


@QmlElement
@QmlUncreatable("Base of the lists")
class Rows(QAbstractListModel):
    """Rows that change in place, so that focus and scrolling stay where they are."""

    row_type: ClassVar[type[Any]]
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._names = tuple(field.name for field in fields(self.row_type))

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def show(self, rows: tuple[Any, ...]) -> None:
        """Make the list equal to `rows`; the first field of a row is its identity.

        Rows that come, go or change side by side are told of at once: the work grows with the
        list, and what the window does with the news grows with the news.
        """
        before = len(self._rows)
        self._drop_all_but({self._identity(row) for row in rows})
        known = {self._identity(row) for row in self._rows}
        place = 0
        for stays, run in groupby(rows, lambda row: self._identity(row) in known):
            together = list(run)
            if stays:
                self._bring(place, together)
            else:
                self._insert(place, together)
            place += len(together)
        self._replace(rows)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _drop_all_but(self, wanted: set[Any]) -> None:
        gone = [place for place, row in enumerate(self._rows) if self._identity(row) not in wanted]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _insert(self, place: int, rows: list[Any]) -> None:
        self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self.endInsertRows()

    def _bring(self, place: int, rows: list[Any]) -> None:
        """Bring rows that are known to this place; everything before it is right already."""
        for there, row in enumerate(rows, place):
            here = there
            while self._identity(self._rows[here]) != self._identity(row):
                here += 1
            if here != there:
                self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), there)
                self._rows.insert(there, self._rows.pop(here))
                self.endMoveRows()

    def _replace(self, rows: tuple[Any, ...]) -> None:
        """Put in what rows say now; each is in its place already."""
        news = [place for place, row in enumerate(rows) if self._rows[place] != row]
        self._rows[:] = rows
        for first, last in _runs(news):
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> Any:
        if not index.isValid() or not _FIRST_ROLE <= role < _FIRST_ROLE + len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._names)
        }

    def _identity(self, row: Any) -> Any:
        return getattr(row, self._names[0])


@QmlElement
@QmlUncreatable("Made by Desk")
class KeyList(Rows):
    """The attached keys, in the order they came."""

    row_type = KeyRow


@QmlElement
@QmlUncreatable("Made by Job")
class FingerList(Rows):
    """The fingerprints of an unlocked key, in the key's own order."""

    row_type = FingerRow


@QmlElement
@QmlUncreatable("Made by Bench")
class BenchKeys(Rows):
    """The virtual keys of the bench."""

    row_type = BenchRow


@QmlElement
@QmlUncreatable("Made by Doctor")
class FindingList(Rows):
    """What was found on this computer."""

    row_type = FindingRow


@QmlElement
@QmlUncreatable("Made by Policies")
class PolicyList(Rows):
    """What was found of policies."""

    row_type = PolicyRow


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbours, in order."""
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        together = [place for _, place in run]
        yield together[0], together[-1]
