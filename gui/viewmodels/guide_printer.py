"""Writes a page to hand out from the Guide page, in a process of its own.

The pictures come from a second window, which must not disturb this one, nor be seen.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import (
    QLocale,
    QObject,
    QProcess,
    QStandardPaths,
    QTemporaryDir,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from core.helpdesk.handouts import HANDOUTS
from core.translate import mark, tr
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("light", "dark", "contrast")
_ROOT = Path(__file__).parents[2]
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


@QmlElement
@QmlUncreatable("Made by HelpGuide")
class GuidePrinter(QObject):
    """One page at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._told = self._name = ""
        self._failed = False

    def retell(self) -> None:
        """Say everything again, in the language spoken now."""
        self.changed.emit()

    @Property(list, notify=changed)
    def titles(self) -> list[str]:
        """What can be printed."""
        return [tr(handout.title) for handout in HANDOUTS]

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """A page is being made."""
        return self._process is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        """What became of the last page."""
        return tr(self._told).replace("{name}", self._name)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """It could not be saved."""
        return self._failed

    @Slot(result=QUrl)
    def folder(self) -> QUrl:
        """Where a page is offered to be saved."""
        return QUrl.fromLocalFile(QStandardPaths.writableLocation(_DOCUMENTS))

    @Slot(int, result=str)
    def fileName(self, place: int) -> str:
        """Under which name, without a suffix."""
        return HANDOUTS[place].name

    @Property(list, notify=changed)
    def themes(self) -> list[str]:
        """What the screens in the pictures may look like, as `gui.print` names it."""
        return [*THEMES]

    @Slot(int, str, str, QUrl)
    def save(self, place: int, language: str, theme: str, target: QUrl) -> None:
        """Write a page, on the paper that is usual here, to a file."""
        if self._process:
            return
        folder = QTemporaryDir()
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(_ROOT))
        page = Path(folder.path()) / f"{HANDOUTS[place].name}-{_paper()}.pdf"

        def ended(*_: object) -> None:
            self._process = None
            process.deleteLater()
            self._deliver(page, Path(target.toLocalFile()))
            folder.remove()
            self.changed.emit()

        process.finished.connect(ended)
        process.errorOccurred.connect(
            lambda error: ended() if error is QProcess.ProcessError.FailedToStart else None
        )
        wanted = ["--language", language, "--theme", theme]
        process.start(sys.executable, ["-m", "gui.print", folder.path(), *wanted])
        self._told = ""
        self.changed.emit()

    def _deliver(self, page: Path, there: Path) -> None:
        self._name = there.name
        try:
            shutil.copyfile(page, there)
        except OSError:
            self._failed, self._told = True, mark("Guide", "The page could not be saved.")
        else:
            self._failed, self._told = False, mark("Guide", "Saved as {name}.")


def _paper() -> str:
    """Inches go with Letter."""
    metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    return "a4" if metric else "letter"
