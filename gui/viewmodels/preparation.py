"""The page that prepares many keys: the plan, then one key after the other until it is stopped."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.event import Action
from core.audit.recorder import Recorder
from core.errors import OperationError, Problem, problem
from core.flow import Cancelled, Ending, Failed, Prompt, Step, Steps
from core.flows.batch import Moment, Tally, batch
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.flows.steps import AskPasscode, ConfirmErase, Prepared
from core.model import KeyInfo, Secret
from core.pin_rules import PinFlaw, normal
from core.policy.model import JobKind
from core.policy.rules import refusal
from core.prepare.checks import version
from core.prepare.label import label_of
from core.prepare.opening import Wishes, opened
from core.prepare.plan import Plan
from gui.qml import Property, QmlUncreatable
from gui.sound import Sound, Speaker
from gui.tasks import Tasks
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.labels import Labels
from gui.viewmodels.preparation_view import PreparationView

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by Desk")
class Preparation(PreparationView):
    """One batch at a time; leaving the page does not end it."""

    fixed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        recorder: Recorder,
        tasks: Tasks,
        appearance: Appearance,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._recorder = recorder
        self._tasks = tasks
        self._appearance = appearance
        self._play: Callable[[Sound], None] = Speaker(tasks).play
        self._labels = Labels(tasks, lambda: jobs.policy.help_desk, self)
        self._stop: Callable[[], object] | None = None
        self.decide()

    def decide(self) -> None:
        """Another policy holds from the next key on."""
        self._refusal = refusal(self._jobs.policy, JobKind.PREPARE, None)
        self.changed.emit()

    @Property(Labels, notify=fixed)
    def labels(self) -> Labels:
        """Of the keys that are ready."""
        return self._labels

    @Slot()
    def sample(self) -> None:
        """Let whoever switches the sounds on hear whether they can be heard."""
        self._hear(Sound.DONE)

    @Slot(result=QUrl)
    def folder(self) -> QUrl:
        """Where a file dialog begins."""
        home = QStandardPaths.StandardLocation.HomeLocation
        return QUrl.fromLocalFile(QStandardPaths.writableLocation(home))

    @Slot(QUrl, result=str)
    def path(self, file: QUrl) -> str:
        """The path of a file that was chosen in a dialog."""
        return file.toLocalFile()

    @Slot("QVariantMap", str, str)
    def start(self, wishes: Mapping[str, object], pin: str, again: str) -> None:
        """Begin with what the fields say; `pin` is the one for all keys, typed twice."""
        if self._stop:
            return
        try:
            if normal(pin) != normal(again):
                raise problem(Problem.PIN_UNACCEPTABLE, PinFlaw.MISMATCH.value)
            asked = _wishes(wishes, pin)
        except OperationError as error:
            self._refused(error.failure)
            return
        self._stop = self._tasks.start(self._run(asked), "prepare")

    @Slot()
    def proceed(self) -> None:
        """Enter: erase the key that is asked about, or put the summary away."""
        match self._step:
            case ConfirmErase():
                self._step.answer(True)
            case None if self._over:
                self._put_away()
            case _:
                return

    @Slot()
    def skip(self) -> None:
        """Leave the key that is asked about as it is."""
        if isinstance(self._step, Prompt):
            self._step.decline()

    @Slot(str)
    def passcode(self, passcode: str) -> None:
        """Answer for the staff."""
        if isinstance(self._step, AskPasscode):
            self._step.answer(Secret(passcode))

    @Slot()
    def stop(self) -> None:
        """Esc: end it now; the file can be gone on with."""
        if self._stop:
            self._stop()

    def abandon(self) -> None:
        """End it whatever it is at, and forget everything about it."""
        self.stop()
        self._put_away()

    def retell(self) -> None:
        """Say everything again in the language spoken now."""
        super().retell()
        self._labels.retell()

    def _put_away(self) -> None:
        self._labels.forget()
        self._plan_again()

    async def _run(self, wishes: Wishes) -> None:
        try:
            async with opened(wishes) as (scribe, pins):
                setup = Setup(wishes.plan, scribe, pins, self._jobs.policy)
                tally = Tally(scribe.book.ready, wishes.count)
                self._labels.begin(wishes.out, scribe.book.labels)
                await batch(self._jobs, setup, tally, self._carry_out, self._tell)
        except OperationError as error:
            self._refused(error.failure)
        except asyncio.CancelledError:
            if self._moment:  # Else it was abandoned.
                self._stopped()
        finally:
            self._stop = None
            self.changed.emit()

    async def _carry_out(self, steps: Steps, key: KeyInfo) -> Ending:
        ending = await self._recorder.run(Action.PREPARATION, steps, key, self._show)
        self.handled.emit(ending.key.attachment)
        return ending

    def _tell(self, moment: Moment) -> None:
        self._moved(moment)
        match moment.ending:
            case Prepared(row=row):
                self._labels.add(label_of(row))
                self._hear(Sound.DONE)
            case Failed():
                self._hear(Sound.TROUBLE)
            case _:
                return

    def _hear(self, sound: Sound) -> None:
        if self._appearance.sounds:
            self._play(sound)

    def _show(self, step: Step) -> None:
        if not isinstance(step, Cancelled | Failed):
            self._stepped(step)


def _wishes(given: Mapping[str, object], pin: str) -> Wishes:
    """What the fields say. Raises OperationError for what makes no sense."""
    oldest = _text(given, "firmware")
    firmware = version(oldest)
    if oldest and not firmware:
        raise problem(Problem.FIRMWARE_TOO_OLD, "no version")
    plan = Plan(
        reset=bool(given.get("reset")),
        pin_length=_number(given, "length") or Plan().pin_length,
        min_length=_number(given, "minLength"),
        force_change=bool(given.get("forceChange")),
        models=frozenset(_text(given, "models").lower().split()),
        firmware=firmware,
        label_pin=bool(given.get("labelPin")),
    )
    return Wishes(
        Path(_text(given, "file")),
        bool(given.get("resume")),
        plan,
        _number(given, "count") or None,
        Secret(pin) if given.get("pins") == "typed" else None,
        Path(_text(given, "list")) if given.get("pins") == "list" else None,
    )


def _text(given: Mapping[str, object], name: str) -> str:
    return str(given.get(name) or "").strip()


def _number(given: Mapping[str, object], name: str) -> int:
    text = _text(given, name).removesuffix(".0")
    return int(text) if text.isascii() and text.isdigit() else 0
