"""What the organisation forbids on one key, and whom it says to ask."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.describe_policy import lock, whom_to_ask
from core.model import KeyInfo, PinState
from core.policy.model import UNMANAGED, JobKind, Policy
from core.policy.rules import refusal
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by KeyPage")
class Locks(QObject):
    """A sentence for each locked control; empty for one that is free."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._policy: Policy = UNMANAGED
        self._locks: dict[JobKind, str] = {}
        self._no_pin = False

    def judge(self, policy: Policy, key: KeyInfo) -> None:
        """Take what this policy says of this key."""
        self._policy = policy
        self._locks = {kind: lock(refusal(policy, kind, key)) for kind in JobKind}
        self._no_pin = key.pin.state is PinState.NONE
        self.changed.emit()

    @Property(str, notify=changed)
    def pin(self) -> str:
        """For the PIN: adding one, or changing it."""
        return self._locks.get(JobKind.SET_PIN if self._no_pin else JobKind.CHANGE_PIN, "")

    @Property(str, notify=changed)
    def fingerprints(self) -> str:
        """For the fingerprints."""
        return self._locks.get(JobKind.FINGERPRINTS, "")

    @Property(str, notify=changed)
    def reset(self) -> str:
        """For the reset."""
        return self._locks.get(JobKind.RESET, "")

    @Property(str, notify=changed)
    def helpDesk(self) -> str:
        """Whom to ask; empty where nobody was named."""
        return whom_to_ask(self._policy.help_desk)
