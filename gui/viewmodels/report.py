"""The page with the report for a help desk, and the receipt of the last job."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.recorder import Trouble
from core.describe_policy import lock
from core.flow import Done, Failed, Step
from core.model import KeyInfo
from core.policy.resolve import Managed
from core.policy.rules import report_refusal
from core.ports import Computer
from core.report.as_json import report_json
from core.report.as_text import report_text
from core.report.compact import compact
from core.report.journal import Journal
from core.report.machine import this_machine, who_is_here
from core.report.qr import png
from core.report.receipt import Receipt, receipt, receipt_text
from core.report.report import AuditState, Seen, compose
from core.report.report import Report as Told
from core.report.save import save, save_text
from core.translate import mark, tr
from gui.qml import Property, QmlUncreatable
from gui.receipt_pdf import write_pdf
from gui.tasks import Tasks
from gui.viewmodels.protocol import Protocol

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_INDENT = 2
_SAVED = mark("Report", "Saved as {file}.")
_NOT_SAVED = mark("Report", "{file} could not be saved: {why}")

Write = Callable[[Path], None]


@QmlElement
@QmlUncreatable("Made by gui.app")
class Report(QObject):
    """Looks when asked to, and shows all that would leave before anything does."""

    changed = Signal()
    savedChanged = Signal()
    fixed = Signal()

    def __init__(
        self,
        computer: Computer,
        tasks: Tasks,
        version: str,
        protocol: Protocol,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer = computer
        self._tasks = tasks
        self._version = version
        self._protocol = protocol
        protocol.setParent(self)
        self._keys: Callable[[], tuple[KeyInfo, ...]] = tuple
        self._managed: Callable[[], Managed] = Managed
        self._trouble: Callable[[], Trouble] = Trouble
        self._journal = Journal()
        self._busy = False
        self._visit = 0
        self._told: Told | None = None
        self._codes: list[str] = []
        self._receipt: Receipt | None = None
        self._saved: Callable[[], str] = str
        self._failed = False

    def follow(
        self,
        keys: Callable[[], tuple[KeyInfo, ...]],
        managed: Callable[[], Managed],
        trouble: Callable[[], Trouble],
    ) -> None:
        """Where the attached keys, the policy and the state of the audit are found."""
        self._keys, self._managed, self._trouble = keys, managed, trouble

    def limit(self, keys: Callable[[], tuple[KeyInfo, ...]]) -> None:
        """Tell of these keys only; the others belong to somebody else."""
        self._keys = keys

    def note(self, step: Step) -> None:
        """Take note of a step that was shown."""
        self._journal.note(step)
        if isinstance(step, Done | Failed):
            desk = self._managed().policy.help_desk
            self._receipt = receipt(step, datetime.now().astimezone(), desk, self._version)
            self._say()

    @Slot()
    def forget(self) -> None:
        """The next person is somebody else: no step, receipt, report or log of this one stays."""
        self._visit += 1
        self._busy = False
        self._journal.clear()
        self._receipt = self._told = None
        self._codes = []
        self._protocol.forget()
        self._say()
        self.changed.emit()

    @Property(Protocol, notify=fixed)
    def protocol(self) -> Protocol:
        """What is said to keys."""
        return self._protocol

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """It is being put together."""
        return self._busy

    @Property(str, notify=changed)
    def text(self) -> str:
        """All of it, as it would leave; empty before the first."""
        return report_text(self._told) if self._told else ""

    @Property(list, notify=changed)
    def codes(self) -> list[str]:
        """Pictures of the codes that hold its short form."""
        return self._codes

    @Property(str, notify=changed)
    def lock(self) -> str:
        """The policy that forbids it; empty where none does."""
        return lock(report_refusal(self._managed().policy))

    @Property(bool, notify=changed)
    def files(self) -> bool:
        """It may be copied and saved; at a kiosk nobody has a place for that."""
        return not self._managed().policy.kiosk_mode

    @Property(bool, notify=savedChanged)
    def receiptReady(self) -> bool:
        """A job has ended, and its receipt may be saved."""
        return self._receipt is not None and self.files

    @Property(str, notify=savedChanged)
    def saved(self) -> str:
        """How saving went."""
        return self._saved()

    @Property(bool, notify=savedChanged)
    def saveFailed(self) -> bool:
        """It went wrong."""
        return self._failed

    @Slot()
    def make(self) -> None:
        """Look at everything, and put the report together."""
        self._say()
        if self._busy or self.lock:
            self.changed.emit()
            return
        self._busy = True
        self.changed.emit()
        self._tasks.start(self._make(self._visit), "report")

    @Slot(result=QUrl)
    def folder(self) -> QUrl:
        """Where new files are offered to go."""
        where = QStandardPaths.StandardLocation
        places = map(QStandardPaths.writableLocation, (where.DocumentsLocation, where.HomeLocation))
        return QUrl.fromLocalFile(next((place for place in places if Path(place).is_dir()), "/"))

    @Slot(str, result=str)
    def fileName(self, kind: str) -> str:
        """A name for a new file that says nothing about anybody."""
        return f"keydesk-{kind}-{datetime.now().astimezone():%Y%m%d-%H%M}"

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write the report: JSON where the name says so, else text."""
        if (told := self._told) is None:
            return
        path = Path(file.toLocalFile())
        as_json = path.suffix.lower() == ".json"
        text = f"{report_json(told, _INDENT)}\n" if as_json else report_text(told)
        self._write(path, lambda part: save_text(part, text, replace=True))

    @Slot(QUrl)
    def saveReceipt(self, file: QUrl) -> None:
        """Write the receipt of the last job: text where the name says so, else a PDF."""
        if (paper := self._receipt) is None:
            return
        path = Path(file.toLocalFile())
        if path.suffix.lower() == ".txt":
            self._write(path, lambda to: save_text(to, receipt_text(paper), replace=True))
        else:
            self._write(
                path, lambda to: save(to, lambda part: write_pdf(part, paper), replace=True)
            )

    def _write(self, path: Path, write: Write) -> None:
        """The dialog has asked already whether a file that is there may be replaced."""
        try:
            write(path)
        except OSError as error:
            why = error.strerror or type(error).__name__
            self._say(lambda: _filled(_NOT_SAVED, path.name, why), failed=True)
        else:
            self._say(lambda: _filled(_SAVED, path.name))

    def _say(self, saved: Callable[[], str] = str, *, failed: bool = False) -> None:
        self._saved, self._failed = saved, failed
        self.savedChanged.emit()

    def retell(self) -> None:
        """Say everything in the language spoken now; a report stays English."""
        self.changed.emit()
        self.savedChanged.emit()

    async def _make(self, visit: int) -> None:
        """Whoever asked for it may be gone before it is ready: then it is nobody's."""
        try:
            facts = await self._computer.look()
            if visit != self._visit:
                return
            seen = Seen(
                version=self._version,
                made=datetime.now(UTC),
                machine=this_machine(),
                facts=facts,
                managed=self._managed(),
                keys=self._keys(),
                recent=self._journal.entries,
                audit=_audit_state(self._managed(), self._trouble()),
            )
            self._told = compose(seen, who_is_here())
            self._codes = [png(page) for page in compact(self._told)]
        finally:
            if visit == self._visit:
                self._busy = False
                self.changed.emit()


def _filled(told: str, file: str, why: str = "") -> str:
    return tr(told).replace("{file}", file).replace("{why}", why)


def _audit_state(managed: Managed, trouble: Trouble) -> AuditState | None:
    sinks = tuple(sorted(sink.value for sink in managed.policy.audit.sinks))
    failing = tuple(f"{name}: {why}" for name, why in trouble.places)
    return AuditState(sinks, trouble.lost, failing) if sinks else None
