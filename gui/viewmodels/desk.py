"""The root of the window: the attached keys, the page that is open, and the job that runs."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.event import Action
from core.audit.recorder import Recorder
from core.errors import OperationError
from core.flows.jobs import Jobs
from core.identity import maybe_one
from core.model import Access, KeyInfo
from core.policy.passcode import Gate
from core.policy.resolve import Managed
from core.ports import KeyBus
from core.roster import Roster
from gui.models.rows import KeyList
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.audit import AuditLog
from gui.viewmodels.bench import Bench
from gui.viewmodels.doctor import Doctor
from gui.viewmodels.guide import HelpGuide
from gui.viewmodels.job import Job
from gui.viewmodels.key_page import KeyPage
from gui.viewmodels.key_row import key_row
from gui.viewmodels.policies import Policies
from gui.viewmodels.preparation import Preparation
from gui.viewmodels.report import Report
from gui.viewmodels.speech import Speech

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by gui.app")
class Desk(QObject):
    """What the window shows. The selection is the person's: no key is ever selected by itself."""

    pageChanged = Signal()
    rosterChanged = Signal()
    fixed = Signal()

    def __init__(
        self,
        bus: KeyBus,
        tasks: Tasks,
        appearance: Appearance,
        bench: Bench | None,
        version: str,
        doctor: Doctor,
        managed: Managed,
        recorder: Recorder,
        report: Report,
        find_policies: Callable[[], Managed] | None = None,
        gate: Gate | None = None,
    ) -> None:
        super().__init__()
        self._bus = bus
        self._tasks = tasks
        self._roster = Roster(bus, self._roster_changed)
        self._keys = KeyList(self)
        self._page: KeyPage | None = None
        self._jobs = Jobs(bus, managed.policy, gate)
        self._recorder = recorder
        self._audit = AuditLog(recorder, self)
        self._policies = Policies(managed, find_policies or (lambda: managed), self)
        self._policies.decided.connect(self._decided)
        self._job = Job(self._jobs, recorder, tasks, self._selected_key, self)
        self._guide = HelpGuide(self._jobs, recorder, tasks, self)
        self._job.changed.connect(self._job_changed)
        self._job.ended.connect(self._job_ended)
        self._job.stepped.connect(report.note)
        self._preparation = Preparation(self._jobs, recorder, tasks, appearance, self)
        self._preparation.handled.connect(self._roster.read)
        self._report = report
        report.follow(
            keys=lambda: self._roster.rows,
            managed=lambda: self._policies.found,
            trouble=lambda: recorder.trouble,
        )
        self._appearance = appearance
        appearance.changed.connect(self._write_down_a_setting)
        self._speech = Speech(appearance, managed.policy.languages, self)
        self._speech.changed.connect(self._retell)
        self._bench = bench
        self._version = version
        self._doctor = doctor
        doctor.installed.connect(self._permitted)
        doctor.decide(managed.policy)
        if bench:
            bench.scenarioChanged.connect(self.leave)
        for child in (appearance, bench, doctor, report):
            if child is not None:
                child.setParent(self)

    @property
    def tasks(self) -> Tasks:
        """What runs the coroutines of this window."""
        return self._tasks

    @property
    def attached(self) -> tuple[KeyInfo, ...]:
        """The attached keys, as they were read."""
        return self._roster.rows

    def start(self) -> None:
        """Begin to follow the keys; needs the running loop."""
        self._tasks.start(self._roster.run(), "roster")
        self._write_down_the_policy()

    @Property(KeyList, notify=fixed)
    def keys(self) -> KeyList:
        """The attached keys."""
        return self._keys

    @Property(KeyPage, notify=pageChanged)
    def page(self) -> KeyPage | None:
        """The page of the selected key; none before the first selection."""
        return self._page

    @Property(str, notify=pageChanged)
    def selectedId(self) -> str:
        """Row id of the selected key."""
        return self._page.key.id if self._page else ""

    @Property(Job, notify=fixed)
    def job(self) -> Job:
        """The job that is open."""
        return self._job

    @Property(Bench, notify=fixed)
    def bench(self) -> Bench | None:
        """The bench; in demo mode only."""
        return self._bench

    @Property(Appearance, notify=fixed)
    def appearance(self) -> Appearance:
        """Theme and text size."""
        return self._appearance

    @Property(AuditLog, notify=fixed)
    def audit(self) -> AuditLog:
        """What the window tells of the audit log."""
        return self._audit

    @Property(Speech, notify=fixed)
    def speech(self) -> Speech:
        """The language of the window."""
        return self._speech

    @Property(Doctor, notify=fixed)
    def doctor(self) -> Doctor:
        """The check of this computer."""
        return self._doctor

    @Property(Preparation, notify=fixed)
    def preparation(self) -> Preparation:
        """Many keys for other people."""
        return self._preparation

    @Property(Policies, notify=fixed)
    def policies(self) -> Policies:
        """What the organisation has decided."""
        return self._policies

    @Property(Report, notify=fixed)
    def report(self) -> Report:
        """What a help desk is told."""
        return self._report

    @Property(HelpGuide, notify=fixed)
    def guide(self) -> HelpGuide:
        """What codes mean."""
        return self._guide

    @Property(bool, notify=fixed)
    def demo(self) -> bool:
        """The keys are virtual."""
        return self._bench is not None

    @Property(str, notify=fixed)
    def version(self) -> str:
        """Version of Keydesk."""
        return self._version

    @Slot(str)
    def select(self, key_id: str) -> None:
        """Open the page of an attached key."""
        if row := self._roster.find(key_id):
            self._open(row)

    def leave(self) -> None:
        """Forget the job and the page: whoever used them is gone."""
        before, self._page = self._page, None
        self.pageChanged.emit()
        if before:
            before.deleteLater()
        self._job.abandon()
        self._preparation.abandon()

    @Slot(str)
    def wink(self, key_id: str) -> None:
        """Let a key blink, so that the person sees which one it is."""
        if row := self._roster.find(key_id):
            self._tasks.start(self._wink(row), "wink")

    async def _wink(self, row: KeyInfo) -> None:
        with suppress(OperationError):  # A key that is busy or gone does not blink.
            async with self._bus.open(row.attachment) as key:
                await key.wink()

    def _open(self, row: KeyInfo) -> None:
        before = self._page
        twice = row.id in maybe_one(self._roster.rows)
        self._page = KeyPage(row, self, twice=twice, policy=self._jobs.policy)
        self.pageChanged.emit()
        if before:
            before.deleteLater()

    def _selected_key(self) -> KeyInfo | None:
        return self._roster.find(self._page.key.id) if self._page else None

    def _roster_changed(self) -> None:
        rows = self._roster.rows
        named = Counter(row.name for row in rows)
        twice = maybe_one(rows)
        self._keys.show(
            tuple(key_row(row, alone=named[row.name] == 1, twice=row.id in twice) for row in rows)
        )
        if self._page:
            here = self._roster.find(self._page.key.id)
            key = here or self._page.key
            self._page.show(key, attached=here is not None, twice=key.id in twice)
        self.rosterChanged.emit()

    def _decided(self) -> None:
        """Another policy holds from the next job on."""
        self._jobs.policy = self._policies.found.policy
        self._doctor.decide(self._jobs.policy)
        self._preparation.decide()
        self._guide.changed.emit()
        self._write_down_the_policy()
        if self._page:
            self._page.decide(self._jobs.policy)

    def _write_down_the_policy(self) -> None:
        self._tasks.start(self._recorder.policy_loaded(self._jobs.policy), "policy-loaded")

    def _write_down_a_setting(self) -> None:
        if self._recorder.writes:
            self._tasks.start(self._recorder.note(Action.SETTINGS), "settings")

    def _retell(self) -> None:
        """Say everything again in the language spoken now."""
        self._roster_changed()
        if self._page:
            self._page.retell()
        self._job.retell()
        self._doctor.retell()
        self._audit.changed.emit()
        self._policies.retell()
        self._report.retell()
        self._preparation.retell()
        self._guide.retell()
        if self._bench:
            self._bench.retell()

    def _permitted(self) -> None:
        """Read again what could not be opened: udev may have given access meanwhile."""
        for row in self._roster.rows:
            if row.access is Access.DENIED:
                self._roster.read(row.attachment)

    def _job_changed(self) -> None:
        """Follow a key through its reset: the job proved that it is the one of the page."""
        key = self._job.key
        if (
            key
            and self._page
            and self._job.proved(self._page.key.id)
            and key.id != self._page.key.id
        ):
            self._open(key)
            self._roster_changed()

    def _job_ended(self) -> None:
        if self._job.key:
            self._roster.read(self._job.key.attachment)
