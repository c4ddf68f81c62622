"""List models of frozen rows: the fields of a row are the roles QML sees."""

from dataclasses import dataclass, fields
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


@QmlElement
@QmlUncreatable("Base of the lists")
class Rows(QAbstractListModel):
    """Rows that change in place, so that focus and scrolling stay where they are."""

    row_type: ClassVar[type[Any]]
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def show(self, rows: tuple[Any, ...]) -> None:
        """Make the list equal to `rows`; the first field of a row is its identity."""
        before = len(self._rows)
        wanted = [_identity(row) for row in rows]
        for place in reversed(range(len(self._rows))):
            if _identity(self._rows[place]) not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _put(self, place: int, row: Any) -> None:
        """Bring `row` to this place; everything before it is right already."""
        known = [_identity(other) for other in self._rows]
        here = known.index(_identity(row)) if _identity(row) in known else None
        if here is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if here != place:
            self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(here))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _FIRST_ROLE) -> Any:
        if not index.isValid() or not _FIRST_ROLE <= role < _FIRST_ROLE + self._width():
            return None
        name = fields(self.row_type)[role - _FIRST_ROLE].name
        return getattr(self._rows[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + place: QByteArray(field.name.encode())
            for place, field in enumerate(fields(self.row_type))
        }

    def _width(self) -> int:
        return len(fields(self.row_type))


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


def _identity(row: Any) -> Any:
    return getattr(row, fields(row)[0].name)
