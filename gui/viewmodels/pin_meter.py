"""Live guidance while a new PIN is typed; keeps no part of it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from core.guidance import flaw_words
from core.pin_rules import MAX_BYTES, PinCheck, PinFlaw, PinLimits, check
from core.translate import mark, tr
from gui.qml import Property
from gui.viewmodels.job import Job

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PinMeter(QObject):
    """Judges a new PIN against the limits of the job's key."""

    changed = Signal()
    jobChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._check = PinCheck(0, 0, PinFlaw.EMPTY)
        self._repeated = False

    @Property(Job, notify=jobChanged)
    def job(self) -> Job | None:
        """The job that asks for the PIN."""
        return self._job

    @job.setter  # type: ignore[no-redef]
    def job(self, job: Job | None) -> None:
        self._job = job
        if job:
            job.changed.connect(self.changed)  # The language may be another.
        self.jobChanged.emit()

    @Slot(str, str, str)
    def judge(self, pin: str, repeat: str, current: str) -> None:
        """Judge what is in the fields now; `current` is empty where no current PIN is asked."""
        self._repeated = bool(repeat)
        self._check = check(pin, self._limits(), repeat=repeat, current=current)
        self.changed.emit()

    @Property(bool, notify=changed)
    def acceptable(self) -> bool:
        """The PIN can be sent."""
        return self._check.flaw is None

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is not right yet; empty while there is nothing to say."""
        flaw = self._check.flaw
        if flaw is PinFlaw.EMPTY or (flaw is PinFlaw.MISMATCH and not self._repeated):
            return ""
        return flaw_words(flaw, self._limits())

    @Property(int, notify=changed)
    def length(self) -> int:
        """Characters, as the key counts them."""
        return self._check.length

    @Property(int, notify=changed)
    def size(self) -> int:
        """UTF-8 bytes."""
        return self._check.size

    @Property(str, notify=changed)
    def countText(self) -> str:
        """Characters, and bytes only where they matter."""
        told = tr(mark("Pin", "{n} characters")).replace("{n}", str(self._check.length))
        if self._check.size == self._check.length:
            return told
        room = tr(mark("Pin", "{n} of {max} bytes")).replace("{n}", str(self._check.size))
        return f"{told} · {room.replace('{max}', str(MAX_BYTES))}"

    def _limits(self) -> PinLimits:
        return (self._job.limits if self._job else None) or PinLimits(4, MAX_BYTES)
