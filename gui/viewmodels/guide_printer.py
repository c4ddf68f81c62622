"""Writes a page to hand out from the Guide page, in a process of its own.

The pictures come from a second window, which must not disturb this one, nor be seen.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from core.helpdesk.handouts import HANDOUTS
from core.translate import tr
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_ROOT = Path(__file__).parents[2]


@QmlElement
@QmlUncreatable("Made by gui.app")
class GuidePrinter(QObject):
    """One page at a time."""

    changed = Signal()
    saved = Signal(str)
    """With the path of the page."""
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @Property(list, notify=changed)
    def jobs(self) -> list[str]:
        """Names of the pages."""
        return [handout.name for handout in HANDOUTS]

    @Property(list, notify=changed)
    def titles(self) -> list[str]:
        """Their titles, in the same order."""
        return [tr(handout.title) for handout in HANDOUTS]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """A page is being made."""
        return self._process is not None

    @Slot(str, str, str, str, QUrl)
    def save(self, job: str, paper: str, theme: str, language: str, target: QUrl) -> None:
        """Write the page of a job ("add-pin") on "a4" or "letter" to a file."""
        if self._process or job not in self.jobs:
            return
        folder = QTemporaryDir()
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(_ROOT))
        page, there = Path(folder.path()) / f"{job}-{paper}.pdf", Path(target.toLocalFile())

        def ended(*_: object) -> None:
            self._process = None
            process.deleteLater()
            self._deliver(page, there)
            folder.remove()
            self.changed.emit()

        process.finished.connect(ended)
        process.errorOccurred.connect(
            lambda error: ended() if error is QProcess.ProcessError.FailedToStart else None
        )
        looks = ["--theme", theme, "--language", language]
        process.start(sys.executable, ["-m", "gui.print", folder.path(), *looks])
        self.changed.emit()

    def _deliver(self, page: Path, there: Path) -> None:
        try:
            shutil.copyfile(page, there)
        except OSError:
            self.failed.emit()
        else:
            self.saved.emit(str(there))
