"""The job that is open in the window: starts flows, shows their steps, hands answers back."""

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from core.audit.event import Action
from core.audit.recorder import Recorder
from core.describe import finger_names
from core.flow import Cancelled, Ending, Prompt, Step, Steps, Stoppable
from core.flows.jobs import Jobs
from core.flows.steps import (
    AddFinger,
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    FingerAction,
    Finished,
    NameFinger,
    PinChange,
    RemoveFingers,
    RenameFinger,
    Result,
    Working,
)
from core.model import Fingerprint, KeyInfo, Secret
from core.pin_rules import PinLimits
from gui.models.rows import FingerList, FingerRow
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks
from gui.viewmodels.job_view import JobView
from gui.viewmodels.stage import Stage, managed, show

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

SLOW = 750
"""Milliseconds before work is shown at all, so that quick commands do not flash."""


@QmlElement
@QmlUncreatable("Made by Desk")
class Job(JobView):
    """One flow at a time, on the key that was selected when it began."""

    fingersChanged = Signal()
    ended = Signal()
    stepped = Signal(object)
    """A `Step` is shown."""

    def __init__(
        self,
        jobs: Jobs,
        recorder: Recorder,
        tasks: Tasks,
        selected: Callable[[], KeyInfo | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._recorder = recorder
        self._tasks = tasks
        self._selected = selected
        self._stop: Callable[[], object] | None = None
        self._given_up = False
        self._step: Step | None = None
        self._told: Step | None = None
        self._ids: set[str] = set()
        self._saved: tuple[Fingerprint, ...] = ()
        self._fingers = FingerList(self)
        self._patience = QTimer(self, singleShot=True, interval=SLOW)
        self._patience.timeout.connect(self._show_slow)

    @Property(FingerList, notify=fingersChanged)
    def fingers(self) -> FingerList:
        """The fingerprints of an unlocked key."""
        return self._fingers

    @property
    def key(self) -> KeyInfo | None:
        """The key as the last step knew it."""
        return self._key

    @property
    def step(self) -> Step | None:
        """What the job is at; none when it is over."""
        return self._step

    @property
    def limits(self) -> PinLimits | None:
        """Limits of the PIN that is being chosen."""
        return self._stage.limits

    def proved(self, key_id: str) -> bool:
        """Is this row id one that the job's key had since the job began?"""
        return key_id in self._ids

    @Slot()
    def setPin(self) -> None:
        """Add a PIN to the selected key."""
        self._start("set-pin", Action.PIN_SET, self._jobs.set_pin)

    @Slot()
    def changePin(self) -> None:
        """Change the PIN of the selected key."""
        self._start("change-pin", Action.PIN_CHANGED, self._jobs.change_pin)

    @Slot()
    def manageFingerprints(self) -> None:
        """Unlock the fingerprints of the selected key."""
        self._start("fingerprints", Action.FINGERPRINTS_OPENED, self._jobs.fingerprints)

    @Slot()
    def reset(self) -> None:
        """Reset the selected key."""
        self._start("reset", Action.RESET, self._jobs.reset)

    @Slot(str)
    def newPin(self, pin: str) -> None:
        """Answer "new-pin"."""
        if isinstance(self._step, AskNewPin):
            self._step.answer(Secret(pin))

    @Slot(str, str)
    def changePinTo(self, current: str, new: str) -> None:
        """Answer "change-pin"."""
        if isinstance(self._step, AskPinChange):
            self._step.answer(PinChange(Secret(current), Secret(new)))

    @Slot(str)
    def pin(self, pin: str) -> None:
        """Answer "pin"."""
        if isinstance(self._step, AskPin):
            self._step.answer(Secret(pin))

    @Slot(str)
    def passcode(self, passcode: str) -> None:
        """Answer "passcode"."""
        if isinstance(self._step, AskPasscode):
            self._step.answer(Secret(passcode))

    @Slot()
    def addFinger(self) -> None:
        """Take a new fingerprint."""
        self._choose(AddFinger())

    @Slot(int)
    def renameFinger(self, place: int) -> None:
        """Rename the fingerprint at this place of the list."""
        self._choose(RenameFinger(self._saved[place]))

    @Slot(int)
    def removeFinger(self, place: int) -> None:
        """Remove the fingerprint at this place of the list."""
        self._choose(RemoveFingers((self._saved[place],)))

    @Slot()
    def removeAllFingers(self) -> None:
        """Remove every fingerprint."""
        self._choose(RemoveFingers(self._saved))

    @Slot()
    def stopFinger(self) -> None:
        """Give up the finger that is being taken; the list stays open."""
        if isinstance(self._step, Stoppable):
            self._step.stop()

    @Slot(str)
    def nameFinger(self, name: str) -> None:
        """Answer "name-finger"."""
        if isinstance(self._step, NameFinger):
            self._step.answer(name)

    @Slot(bool)
    def confirm(self, yes: bool) -> None:
        """Answer "confirm-remove" or "confirm-erase"."""
        if isinstance(self._step, ConfirmErase | ConfirmRemoveFingers):
            self._step.answer(yes)

    @Slot()
    def cancel(self) -> None:
        """Close what is open: a question is declined, waiting for the person ends."""
        if not _declined(self._step) and self._stop:
            self._stop()

    @Slot()
    def dismiss(self) -> None:
        """Put away the ending of the last job."""
        if self._stop is None:
            self._put(None, Stage())

    def abandon(self) -> None:
        """End the job whatever it is at, and forget everything about it."""
        if self._stop:
            self._given_up = True
            self._stop()
        self._key, self._ids, self._saved = None, set(), ()
        self._fingers.show(())
        self._put(None, Stage())

    def retell(self) -> None:
        """Say the stage that is shown again, in the language spoken now."""
        self._list_fingers()
        if self._told:
            self._stage = show(self._told, self._names())
        self.changed.emit()

    def _choose(self, action: FingerAction) -> None:
        if isinstance(self._step, ChooseFingerAction):
            self._step.answer(action)

    def _start(self, kind: str, action: Action, flow: Callable[[KeyInfo], Steps]) -> None:
        key = self._selected()
        if key is None or self._stop is not None:
            return
        self._given_up = False
        self._kind, self._key, self._ids = kind, key, {key.id}
        self._stop = self._tasks.start(self._run(action, flow(key), key), kind)

    async def _run(self, action: Action, flow: Steps, key: KeyInfo) -> Ending:
        try:
            return await self._recorder.run(action, flow, key, self._show)
        except asyncio.CancelledError:
            self._put(None, Stage())
            return Cancelled(key=key)
        finally:
            self._stop = None
            self._saved = ()
            self._fingers.show(())
            self.ended.emit()

    def _show(self, step: Step) -> None:
        if self._given_up:
            _declined(step)
            return  # Whoever it was for is gone, and the next one must not see it.
        self._key = step.key
        self._ids.add(step.key.id)
        self.stepped.emit(step)
        if isinstance(step, Cancelled) or _is_quiet(step):
            self._put(None, Stage())
            return
        if isinstance(step, ChooseFingerAction):
            self._saved = step.fingerprints
            self._list_fingers()
        if isinstance(step, Working):
            # The screen before stays until it is clear that this takes a while.
            self._step = step
            self._patience.start()
            return
        self._put(step, managed(show(step, self._names()), self._jobs.policy))

    def _list_fingers(self) -> None:
        names = self._names()
        self._fingers.show(
            tuple(FingerRow(finger.id.hex(), names[finger.id]) for finger in self._saved)
        )

    def _names(self) -> dict[bytes, str]:
        names = finger_names(self._saved)
        return {finger.id: name for finger, name in zip(self._saved, names, strict=True)}

    def _show_slow(self) -> None:
        if isinstance(self._step, Working):
            self._told, self._stage, self._slow = self._step, show(self._step), True
            self.changed.emit()

    def _put(self, step: Step | None, stage: Stage) -> None:
        self._patience.stop()
        self._step, self._told, self._stage, self._slow = step, step, stage, False
        if step is None:
            self._kind = ""
        self.changed.emit()


def _declined(step: Step | None) -> bool:
    """Was this a step that can be declined?"""
    match step:
        case Prompt():
            step.decline()
        case Stoppable():
            step.stop()
        case _:
            return False
    return True


def _is_quiet(step: Step) -> bool:
    """Leaving the fingerprint list is what the person just did: nothing to say."""
    return isinstance(step, Finished) and step.result is Result.FINGERPRINTS_CLOSED
