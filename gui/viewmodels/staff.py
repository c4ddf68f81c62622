"""The page of the staff: a passcode, then what keeps a kiosk in order."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.errors import Problem
from core.guidance import Guide
from core.kiosk.exit_codes import KioskExit
from core.kiosk.journal import Journal, NoJournal
from core.kiosk.screens import MAINTENANCE, STAFF
from core.messages import MESSAGES
from core.model import Secret
from core.policy.passcode import Gate
from core.policy.resolve import Managed
from core.ports import Clock
from core.translate import tr
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks
from gui.viewmodels.log_export import LogExport

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by gui.kiosk.app")
class Staff(QObject):
    """Lets in whoever knows the passcode; without a hash in the policy there is no such page."""

    changed = Signal()
    said = Signal()
    fixed = Signal()

    def __init__(
        self,
        managed: Managed,
        gate: Gate,
        leave: Callable[[KioskExit], None],
        tasks: Tasks,
        log: LogExport,
        journal: Journal | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        super().__init__()
        self._managed = managed
        self._gate = gate
        self._leave = leave
        self._tasks = tasks
        self._log = log
        log.setParent(self)
        self._journal = journal or NoJournal()
        self._clock = clock
        self._stage = ""
        self._visit = 0
        self._checking = False
        self._wrong = False
        self._since = clock()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ "asking", "open" or none."""
        return self._stage

    @Property(str, notify=said)
    def title(self) -> str:
        """Heading."""
        return tr(self._sign.title)

    @Property(str, notify=said)
    def text(self) -> str:
        """What to do."""
        return tr(self._sign.text)

    @Property(str, notify=said)
    def code(self) -> str:
        """Code, for the phone."""
        return self._sign.code

    @Property(str, notify=said)
    def flaw(self) -> str:
        """Why the last passcode did not open the page."""
        if self._checking:
            return ""
        if self._gate.pause:
            told = MESSAGES[Problem.PASSCODE_PAUSED]
            return f"{tr(told.title)}. {tr(told.text)} ({told.code})"
        told = MESSAGES[Problem.WRONG_PASSCODE]
        return f"{tr(told.title)}. ({told.code})" if self._wrong else ""

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        """A passcode is being compared; no other one is taken meanwhile."""
        return self._checking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """No passcode is taken for now."""
        return bool(self._gate.pause)

    @Property(list, notify=fixed)
    def policies(self) -> list[str]:
        """The policies in force and where they come from, one line each."""
        return list(_lines(self._managed))

    @Property(LogExport, notify=fixed)
    def log(self) -> LogExport:
        """The audit log, and its way to a drive."""
        return self._log

    @Slot()
    def ask(self) -> None:
        """Somebody pressed the hidden corner, or the keys that do the same."""
        if self._managed.policy.kiosk.staff_hash and self._stage == "":
            self._visit += 1
            self._go("asking")

    @Slot(str)
    def knock(self, passcode: str) -> None:
        """Try a passcode."""
        if self._stage != "asking" or self._checking or self._gate.pause:
            return
        self._checking = True
        self._tasks.start(self._compare(Secret(passcode), self._visit), "staff-passcode")
        self._go("asking")

    @Slot()
    def close(self) -> None:
        """Back to the visitors."""
        self._go("")

    @Slot()
    def restart(self) -> None:
        """End the kiosk so that it is started again."""
        self._end(KioskExit.RESTART)

    @Slot()
    def exit(self) -> None:
        """End the kiosk."""
        self._end(KioskExit.STAFF)

    @property
    def _sign(self) -> Guide:
        return MAINTENANCE if self._stage == "open" else STAFF

    def touched(self) -> None:
        """Somebody is still there."""
        self._since = self._clock()

    def retell(self) -> None:
        """Say everything again, in the language spoken now; nothing has happened."""
        self.said.emit()
        self._log.changed.emit()

    def look(self) -> None:
        """Close a page that was left open."""
        if self._stage and self._clock() - self._since >= self._managed.policy.kiosk.idle_seconds:
            self._go("")
        elif self._stage == "open":
            self._log.look()

    async def _compare(self, passcode: Secret, visit: int) -> None:
        """The page that was left meanwhile stays closed, whoever asks for it next."""
        right = False
        try:
            right = await self._gate.knock(passcode, self._managed.policy.kiosk.staff_hash)
        finally:
            self._checking = False
            self._journal.staff_tried(right=right)
        if self._stage == "asking" and self._visit == visit:
            self._go("open" if right else "asking", wrong=not right)
        else:
            self._tell()

    def _end(self, code: KioskExit) -> None:
        if self._stage == "open":
            self._journal.staff_exit(code)
            self._leave(code)

    def _go(self, stage: str, *, wrong: bool = False) -> None:
        self._stage, self._wrong = stage, wrong
        if stage == "open":
            self._log.look()
        elif stage == "":
            self._log.forget()
        self.touched()
        self._tell()

    def _tell(self) -> None:
        self.said.emit()
        self.changed.emit()


def _lines(managed: Managed) -> Iterator[str]:
    """Names, states and places; values of hidden policies never leave the policy."""
    for row in managed.rows:
        yield " · ".join((row.name, row.status.value, row.origin))
    for place in managed.refused:
        yield f"{place.origin}: {place.why}"
