"""The page that shows what the organisation has decided, and where each value comes from."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.describe_policy import (
    LEVELS,
    STATUSES,
    UNTIL_THEN,
    lines,
    not_used,
    origin,
    summary,
    title,
    value,
)
from core.errors import Problem
from core.messages import MESSAGES
from core.policy.resolve import Managed, Row, Status
from core.translate import tr
from gui.models.rows import PolicyList, PolicyRow
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = {
    Status.IN_FORCE: "check",
    Status.OVERRULED: "dash",
    Status.UNKNOWN: "question",
    Status.INVALID: "warning",
}


@QmlElement
@QmlUncreatable("Made by Desk")
class Policies(QObject):
    """Every value that was found; `find` looks again."""

    changed = Signal()
    decided = Signal()
    fixed = Signal()

    def __init__(
        self, managed: Managed, find: Callable[[], Managed], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._rows = PolicyList(self)
        self._refused = PolicyList(self)
        self._take(managed)

    @property
    def found(self) -> Managed:
        """What holds now."""
        return self._managed

    @Slot()
    def reload(self) -> None:
        """Look again; a job that runs keeps the policy it began with."""
        self._take(self._find())
        self.changed.emit()
        self.decided.emit()

    def retell(self) -> None:
        """Say everything again, in the language spoken now."""
        self._take(self._managed)
        self.changed.emit()

    @Property(PolicyList, notify=fixed)
    def rows(self) -> PolicyList:
        """Every value, the strongest level first."""
        return self._rows

    @Property(PolicyList, notify=fixed)
    def refused(self) -> PolicyList:
        """Places that could not be used."""
        return self._refused

    @Property(bool, notify=changed)
    def managed(self) -> bool:
        """Somebody has decided something, or tried to."""
        return bool(self._managed.rows or self._managed.refused)

    @Property(bool, notify=changed)
    def distrusted(self) -> bool:
        """Something required cannot be read: nothing is erased."""
        return self._managed.distrusted

    @Property(str, notify=changed)
    def summary(self) -> str:
        """All of it in one sentence."""
        return summary(self._managed)

    @Property(str, notify=changed)
    def summaryIcon(self) -> str:
        """The icon beside it."""
        return "error" if self._managed.distrusted else "lock" if self.managed else "success"

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """What it means that something required cannot be read."""
        return tr(UNTIL_THEN)

    @Property(str, notify=changed)
    def troubleCode(self) -> str:
        """Its code."""
        return MESSAGES[Problem.POLICY_UNREADABLE].code

    @Property(str, notify=changed)
    def text(self) -> str:
        """The whole page, to copy."""
        return "\n".join(lines(self._managed))

    def _take(self, managed: Managed) -> None:
        self._managed = managed
        strongest = sorted(managed.rows, key=lambda row: row.level, reverse=True)
        self._rows.show(tuple(map(_row, strongest)))
        self._refused.show(
            tuple(
                PolicyRow(
                    place.origin,
                    not_used(place),
                    f"{tr(LEVELS[place.level])} · {place.why}",
                    "",
                    "warning",
                    "",
                )
                for place in managed.refused
            )
        )


def _row(row: Row) -> PolicyRow:
    told = (title(row.name), tr(LEVELS[row.level]), origin(row.origin), row.why)
    return PolicyRow(
        policyId=f"{row.name} {row.level.value} {row.origin}",
        name=origin(row.name),
        says=" · ".join(filter(None, told)),
        value=value(row),
        sign=_SIGNS[row.status],
        status=tr(STATUSES[row.status]),
    )
