"""The labels of a batch: of every key of its file that is ready, saved as a PDF when asked to."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from core.policy.model import HelpDesk
from core.prepare.label import Label
from core.report.save import save
from core.translate import mark, tr
from core.worker import apart
from gui.label_pdf import pdf
from gui.qml import Property, QmlUncreatable
from gui.tasks import Tasks

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_SAVED = mark("Label", "Saved as {file}.")
_NOT_SAVED = mark("Label", "{file} could not be saved: {why}")
_PINS = mark("Label", "the PINs are in it")


@QmlElement
@QmlUncreatable("Made by Preparation")
class Labels(QObject):
    """No PIN is in them, nor kept here."""

    changed = Signal()

    def __init__(self, tasks: Tasks, desk: Callable[[], HelpDesk], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._pins = Path()
        self._labels: tuple[Label, ...] = ()
        self._saved: Callable[[], str] = str
        self._failed = False

    def begin(self, pins: Path, labels: Iterable[Label]) -> None:
        """Another batch, with the labels of what is ready in its file."""
        self._pins, self._labels = pins, tuple(labels)
        self._say()

    def add(self, label: Label) -> None:
        """One key more is ready."""
        self._labels = (*self._labels, label)
        self.changed.emit()

    def forget(self) -> None:
        """The next batch is another one."""
        self.begin(Path(), ())

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._labels)

    @Property(str, notify=changed)
    def saved(self) -> str:
        """What became of saving them; empty before."""
        return self._saved()

    @Property(bool, notify=changed)
    def saveFailed(self) -> bool:
        """They could not be saved."""
        return self._failed

    @Slot(result=QUrl)
    def folder(self) -> QUrl:
        """Where a file dialog begins."""
        return QUrl.fromLocalFile(QStandardPaths.writableLocation(_DOCUMENTS))

    @Slot(result=str)
    def fileName(self) -> str:
        """A name for a new file."""
        return f"keydesk-labels-{datetime.now().astimezone():%Y%m%d-%H%M}"

    @Slot(QUrl)
    def save(self, file: QUrl) -> None:
        """Write them all; the dialog has asked already whether a file there may be replaced."""
        self._tasks.start(self._save(Path(file.toLocalFile())), "labels")

    def retell(self) -> None:
        """Say everything in the language spoken now."""
        self.changed.emit()

    async def _save(self, path: Path) -> None:
        pages = await pdf(self._labels, self._desk())
        try:
            ours = await apart("labels", lambda: _write(path, pages, self._pins))
        except OSError as error:
            why = error.strerror or type(error).__name__
            self._say(lambda: _filled(_NOT_SAVED, path.name, why), failed=True)
        else:
            told = _SAVED if ours else _NOT_SAVED
            self._say(lambda: _filled(told, path.name, tr(_PINS)), failed=not ours)

    def _say(self, saved: Callable[[], str] = str, *, failed: bool = False) -> None:
        self._saved, self._failed = saved, failed
        self.changed.emit()


def _write(path: Path, pages: bytes, pins: Path) -> bool:
    """Was it written? Never over the file of the PINs, of which there is no other."""
    if path.exists() and pins.exists() and path.samefile(pins):
        return False

    def fill(part: Path) -> None:
        part.write_bytes(pages)

    save(path, fill, replace=True)
    return True


def _filled(told: str, file: str, why: str) -> str:
    return tr(told).replace("{file}", file).replace("{why}", why)
