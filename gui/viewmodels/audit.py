"""What the window tells of the audit log: nothing, as long as it can be written."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.audit.recorder import Recorder
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by Desk")
class AuditLog(QObject):
    """The trouble of a recorder, in words."""

    changed = Signal()

    def __init__(self, recorder: Recorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        recorder.changed = self.changed.emit

    @Property(str, notify=changed)
    def text(self) -> str:
        """What cannot be written, and why; empty while all is well."""
        trouble = self._recorder.trouble.finding
        return trouble.text if trouble else ""

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do about it."""
        trouble = self._recorder.trouble.finding
        return trouble.advice if trouble else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """Code for the phone."""
        trouble = self._recorder.trouble.finding
        return trouble.code if trouble else ""
