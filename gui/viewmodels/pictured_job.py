"""A job that only looks like one, for pictures of what somebody else sees."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from core.audit.recorder import Recorder
from core.flow import Step
from core.flows.jobs import Jobs
from core.flows.steps import Working
from core.model import KeyInfo
from gui.qml import QmlUncreatable
from gui.tasks import Tasks
from gui.viewmodels.job import Job
from gui.viewmodels.stage import Stage

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by HelpGuide")
class PicturedJob(Job):
    """Shows single steps. No key is ever selected, so none can begin; answers reach nobody."""

    def __init__(
        self, jobs: Jobs, recorder: Recorder, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(jobs, recorder, tasks, lambda: None, parent)

    def depict(self, kind: str, step: Step | None, key: KeyInfo) -> None:
        """Show this step as a job of that kind shows it; without one, no job is open."""
        self._put(None, Stage())
        self._key = key
        match step:
            case None:
                return
            case Working():  # Without the wait before it is shown.
                self._step = step
                self._show_slow()
            case _:
                self._show(step)
        self._kind, self._step = kind, None
        self.changed.emit()
