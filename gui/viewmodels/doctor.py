"""The page that checks this computer, and what it offers to put right."""

from collections.abc import Awaitable, Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.doctor.facts import Facts, RuleInstall
from core.doctor.findings import Finding, State
from core.doctor.judge import judge, rule_helps
from core.doctor.rule import LINES
from core.policy.model import Policy
from core.ports import Computer, Elevation
from core.translate import mark, tr
from gui.models.rows import FindingList, FindingRow
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = {
    State.OK: "success",
    State.ATTENTION: "warning",
    State.PROBLEM: "error",
    State.UNKNOWN: "help",
}
_SEVERITIES = {State.PROBLEM: "critical", State.ATTENTION: "caution"}
_SUMMARIES = {
    State.PROBLEM: mark("Doctor", "Something keeps security keys from working"),
    State.ATTENTION: mark("Doctor", "Security keys should work here"),
    State.OK: mark("Doctor", "Everything is in order"),
}
_OUTCOMES = {
    RuleInstall.INSTALLED: mark("Doctor", "The rule was installed"),
    RuleInstall.NOT_LOADED: mark("Doctor", "The rule was installed, but is not in use yet"),
    RuleInstall.DECLINED: mark("Doctor", "The rule was not installed: that was not permitted"),
    RuleInstall.FAILED: mark("Doctor", "The rule was not installed"),
    RuleInstall.NO_PKEXEC: mark("Doctor", "This computer has no way to ask for the password"),
}


@QmlElement
@QmlUncreatable("Made by Desk")
class Doctor(QObject):
    """Looks when asked to; nothing is changed before a button is pressed."""

    changed = Signal()
    installed = Signal()
    fixed = Signal()

    def __init__(
        self,
        computer: Computer,
        elevation: Elevation | None,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer = computer
        self._elevation = elevation
        self._tasks = tasks
        self._troubles = FindingList(self)
        self._others = FindingList(self)
        self._facts: Facts | None = None
        self._worst: State | None = None
        self._busy = False
        self._offers_rule = False
        self._outcome: RuleInstall | None = None
        self._not_elevated = False
        self._windows_page = True

    @Property(FindingList, notify=fixed)
    def troubles(self) -> FindingList:
        """What is a problem or wants attention."""
        return self._troubles

    @Property(FindingList, notify=fixed)
    def others(self) -> FindingList:
        """What is in order, or cannot be known."""
        return self._others

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """It is looking, or the rule is being installed."""
        return self._busy

    @Property(str, notify=changed)
    def summary(self) -> str:
        """All findings in one sentence; empty before the first."""
        return tr(_SUMMARIES[self._worst]) if self._worst else ""

    @Property(str, notify=changed)
    def summaryIcon(self) -> str:
        """The icon beside it."""
        return _ICONS[self._worst] if self._worst else "search"

    @Property(bool, notify=changed)
    def offersRule(self) -> bool:
        """Installing the udev rule would help."""
        return self._offers_rule

    @Property(bool, notify=changed)
    def offersElevation(self) -> bool:
        """The system has ways on for a process without rights."""
        return self._not_elevated and self._elevation is not None

    @Property(bool, notify=changed)
    def offersSettings(self) -> bool:
        """One of them is its own page for security keys, unless a policy says otherwise."""
        return self.offersElevation and self._windows_page

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How installing the rule ended; empty before it was tried."""
        return tr(_OUTCOMES[self._outcome]) if self._outcome else ""

    @Property(str, notify=changed)
    def lines(self) -> str:
        """What to run by hand where installing did not work."""
        failed = self._outcome not in (None, RuleInstall.INSTALLED)
        return "\n".join(LINES) if failed else ""

    def decide(self, policy: Policy) -> None:
        """From now on this policy holds."""
        self._windows_page = policy.windows_page
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Look at everything."""
        if not self._busy:
            self._start(self._look, "doctor")

    @Slot()
    def installRule(self) -> None:
        """Ask for the password, install the udev rule, and look again."""
        if not self._busy:
            self._start(self._install, "install the udev rule")

    @Slot()
    def openSettings(self) -> None:
        """Open the system's own page for security keys."""
        if self._elevation and self._windows_page:
            self._elevation.open_settings()

    @Slot()
    def restart(self) -> None:
        """Start Keydesk again as administrator."""
        if self._elevation:
            self._elevation.restart()

    def _start(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        self._busy = True
        self.changed.emit()
        self._tasks.start(self._until_done(work), name)

    async def _until_done(self, work: Callable[[], Awaitable[None]]) -> None:
        """The buttons work again however it ended."""
        try:
            await work()
        finally:
            self._busy = False
            self.changed.emit()

    async def _install(self) -> None:
        self._outcome = await self._computer.install_rule()
        await self._look()
        if self._outcome is RuleInstall.INSTALLED:
            self.installed.emit()

    async def _look(self) -> None:
        self._facts = await self._computer.look()
        self._tell(self._facts)

    def retell(self) -> None:
        """Say what was found again, in the language spoken now."""
        if self._facts:
            self._tell(self._facts)
        self.changed.emit()

    def _tell(self, facts: Facts) -> None:
        rows = [(each.state, row) for each, row in finding_rows(judge(facts))]
        self._troubles.show(tuple(row for _, row in rows if row.kind))
        self._others.show(tuple(row for _, row in rows if not row.kind))
        found = {state for state, _ in rows}
        self._worst = next(state for state in (*_SEVERITIES, State.OK) if state in found)
        self._offers_rule = rule_helps(facts)
        self._not_elevated = facts.elevated is False


def finding_rows(findings: Iterable[Finding]) -> Iterable[tuple[Finding, FindingRow]]:
    """A row each; there may be several of a kind, one for each key."""
    for number, each in enumerate(findings):
        yield (
            each,
            FindingRow(
                f"{each.id}-{number}",
                each.text,
                each.advice,
                each.code,
                _ICONS[each.state],
                _SEVERITIES.get(each.state, ""),
            ),
        )
