"""The readable half of `Preparation`: where a batch stands, as properties QML binds to."""

from collections import deque

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.describe_policy import lock
from core.errors import Failure
from core.flow import Cancelled, Failed, Step
from core.flows.batch import BatchOver, Moment, Tally
from core.flows.steps import Prepared
from core.guidance import guide
from core.messages import message
from core.places import Place
from core.policy.rules import Refusal
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.stage import Notice, Stage, notice, show

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_LAST = 5
"""Keys that are listed; the file has all of them, and a key is looked for while it is at hand."""


@QmlElement
@QmlUncreatable("Made by Desk")
class PreparationView(QObject):
    """The state of the batch that is open in the window."""

    changed = Signal()
    handled = Signal(object)
    """A key was worked on: what is known of it may be out of date."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refusal: Refusal | None = None
        self._failure: Failure | None = None
        self._step: Step | None = None
        self._moment: Moment | None = None
        self._over = False
        self._tally = Tally()
        self._last: deque[str] = deque(maxlen=_LAST)

    @Property(str, notify=changed)
    def lock(self) -> str:
        """The policy that forbids it, in words; empty where none does."""
        return lock(self._refusal)

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ "plan", "next", "over", or the stage of the key that is worked on (see `Job`)."""
        if self._step:
            return self._stage.name
        return "over" if self._over else "next" if self._moment else "plan"

    @Property(str, notify=changed)
    def title(self) -> str:
        """Heading for the key that is worked on."""
        return self._stage.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What to do with it now."""
        return self._stage.text

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of what is shown, for the phone."""
        return self._stage.code or self._told.code or Place.PREPARE.value.code

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How the key before went: "success", "caution", "critical", or empty."""
        return "" if self._told.severity == "none" else self._told.severity

    @Property(str, notify=changed)
    def outcomeTitle(self) -> str:
        """The same in words."""
        return self._told.title

    @Property(str, notify=changed)
    def outcomeText(self) -> str:
        """What it means, and what to do where that is not to take the next key."""
        remedy = self._told.remedy if self._failure or self._step else ""
        return " ".join(filter(None, (self._told.text, remedy)))

    @Property(str, notify=changed)
    def label(self) -> str:
        """For the key that is ready, until the next one comes; the PIN is on it where planned."""
        return self._ready.label if self._ready and not self._step else ""

    @Property(list, notify=changed)
    def losses(self) -> list[str]:
        """What erasing takes away."""
        return list(self._stage.losses)

    @Property(list, notify=changed)
    def others(self) -> list[str]:
        """Keys to take out first."""
        return list(self._stage.others)

    @Property(list, notify=changed)
    def last(self) -> list[str]:
        """The last keys that were ready, newest first; no PINs."""
        return list(self._last)

    @Property(int, notify=changed)
    def wanted(self) -> int:
        """How many keys are wanted; 0 for no end."""
        return self._tally.wanted or 0

    @Property(int, notify=changed)
    def ready(self) -> int:
        """How many keys of the file are ready."""
        return self._tally.ready

    @Property(int, notify=changed)
    def skipped(self) -> int:
        """How many keys of this run were left as they were."""
        return self._tally.skipped

    @Property(int, notify=changed)
    def failed(self) -> int:
        """How many keys of this run failed."""
        return self._tally.failed

    @Property(str, notify=changed)
    def codes(self) -> str:
        """Why, by code, with how often."""
        return ", ".join(f"{code} ({times})" for code, times in sorted(self._tally.codes.items()))

    def retell(self) -> None:
        """Say everything again in the language spoken now."""
        self.changed.emit()

    @property
    def _stage(self) -> Stage:
        return show(self._step) if self._step else Stage()

    @property
    def _ready(self) -> Prepared | None:
        ending = self._moment.ending if self._moment else None
        return ending if isinstance(ending, Prepared) else None

    @property
    def _told(self) -> Notice:
        """What is to be said before the next thing to do."""
        if self._step:
            return self._stage.notice
        if self._failure:
            told = message(self._failure.problem)
            text = f"{told.text} ({self._failure.detail})" if self._failure.detail else told.text
            return Notice("critical", told.title, text, told.remedy, told.code)
        ending = self._moment.ending if self._moment else None
        match ending:
            case Failed(failure=failure):
                return notice(failure, ending.key, "caution")
            case Prepared():
                told_ready = guide(ending)
                return Notice("success", told_ready.title, told_ready.text, "", told_ready.code)
            case Cancelled() | _:
                return Notice()

    def _stepped(self, step: Step) -> None:
        if not isinstance(step, Prepared):  # The moment that follows has it, and the count.
            self._step = step
            self._failure = None
            self.changed.emit()

    def _moved(self, moment: Moment) -> None:
        self._step, self._failure, self._moment = None, None, moment
        self._tally = moment.tally
        if isinstance(moment.ending, Prepared):
            row = moment.ending.row
            self._last.appendleft(" · ".join(filter(None, (str(row.number), row.name, row.serial))))
        if isinstance(moment, BatchOver):
            self._over, self._failure = True, moment.failure
        self.changed.emit()

    def _refused(self, failure: Failure) -> None:
        """It cannot begin: the plan stays, with why."""
        self._failure = failure
        self.changed.emit()

    def _stopped(self) -> None:
        self._step, self._over = None, True
        self._moment = BatchOver(self._tally)
        self.changed.emit()

    def _plan_again(self) -> None:
        self._step = self._moment = self._failure = None
        self._over = False
        self._tally = Tally()
        self._last.clear()
        self.changed.emit()
