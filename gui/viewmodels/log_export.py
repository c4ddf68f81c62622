"""Copies the audit log to a drive, for the page of the staff."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.export import Drive, Export, Outcome, Source, export
from core.guidance import Guide
from core.kiosk.export_signs import COPYING, ENDINGS, NO_DRIVE, details
from core.kiosk.journal import Journal
from core.translate import tr
from core.worker import apart
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

Drives = Callable[[], tuple[Drive, ...]]
"""Finds the drives there are; may block."""

_SHOWN = 3
"""Drives that have a button: more would push everything else off the page."""


@QmlElement
@QmlUncreatable("Made by gui.kiosk.app")
class LogExport(QObject):
    """Knows the drives while the page is open, and what became of the last copy.

    A copy that was begun goes on when the page closes; how it ended is there when it opens again.
    """

    changed = Signal()
    fixed = Signal()

    def __init__(
        self, source: Source | None, drives: Drives, tasks: Tasks, journal: Journal
    ) -> None:
        super().__init__()
        self._source = source
        self._find = drives
        self._tasks = tasks
        self._journal = journal
        self._drives: tuple[Drive, ...] | None = None
        self._looking = False
        self._target: Drive | None = None
        self._busy = False
        self._ended: Export | None = None

    @Property(str, notify=fixed)
    def file(self) -> str:
        """Where the audit log is; empty where the policy wants none in a file."""
        return str(self._source.log) if self._source else ""

    @Property(list, notify=changed)
    def names(self) -> list[str]:
        """What the drives are called."""
        return [drive.name for drive in self._drives or ()]

    @Property(list, notify=changed)
    def paths(self) -> list[str]:
        """Where they are mounted, in the same order."""
        return [str(drive.path) for drive in self._drives or ()]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """A copy is being made."""
        return self._busy

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened; empty while there is nothing to say."""
        return tr(self._sign.title)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What that means, with numbers and names."""
        told = details(self._ended, self._name) if self._ended and not self._busy else []
        return "\n".join((*told, tr(self._sign.text)))

    @Property(str, notify=changed)
    def code(self) -> str:
        """Code, for the phone."""
        return self._sign.code

    @Property(str, notify=changed)
    def severity(self) -> str:
        """How bad it is, as an InfoBar has it."""
        if self._busy or self._ended is None:
            return "info"
        match self._ended.outcome:
            case Outcome.WHOLE:
                return "success"
            case Outcome.BROKEN:
                return "caution"
            case _:
                return "critical"

    @Slot(str)
    def copy(self, path: str) -> None:
        """Copy the log to the drive that is mounted there."""
        target = next((each for each in self._drives or () if str(each.path) == path), None)
        if self._source and target and not self._busy:
            self._busy, self._target = True, target
            self._journal.export_began()
            self._tasks.start(self._copy(self._source, target), "export the audit log")
            self.changed.emit()

    def look(self) -> None:
        """See which drives there are now."""
        if self._source and not self._looking:
            self._looking = True
            self._tasks.start(self._look(), "look for drives")

    def forget(self) -> None:
        """The page was closed."""
        if not self._busy:
            self._ended = None
        self._drives = None
        self.changed.emit()

    @property
    def _sign(self) -> Guide:
        if self._busy:
            return COPYING
        if self._ended:
            return ENDINGS[self._ended.outcome]
        return NO_DRIVE if self._drives == () else Guide("", "", "")

    @property
    def _name(self) -> str:
        return self._target.name if self._target else ""

    async def _copy(self, source: Source, drive: Drive) -> None:
        try:
            work = partial(export, source, drive, datetime.now(UTC))
            self._ended = await apart("audit-export", work)
        finally:
            self._busy = False
        outcome = self._ended.outcome
        self._journal.export_ended(outcome, ENDINGS[outcome].code)
        self.changed.emit()

    async def _look(self) -> None:
        try:
            found = await apart("drives", self._find)
        finally:
            self._looking = False
        if found[:_SHOWN] != self._drives:
            self._drives = found[:_SHOWN]
            self.changed.emit()
