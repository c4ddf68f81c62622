"""What the caller sees, made of sample values, for the Guide to show."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.policy.model import Policy
from gui.models.rows import FindingList, KeyList
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.caller_screen import Screen
from gui.viewmodels.doctor import finding_rows
from gui.viewmodels.job import Job
from gui.viewmodels.key_page import KeyPage
from gui.viewmodels.key_row import key_row
from gui.viewmodels.pictured_job import PicturedJob

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by HelpGuide")
class PicturedScreen(QObject):
    """One screen at a time; no key has a part in it."""

    changed = Signal()
    fixed = Signal()

    def __init__(self, job: PicturedJob, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = Screen()
        self._job = job
        job.setParent(self)
        self._page = KeyPage(self._screen.key, self)
        self._kiosk: QObject | None = None
        self._keys = KeyList(self)
        self._troubles = FindingList(self)
        self._others = FindingList(self)

    def show(self, shown: Screen, policy: Policy) -> None:
        """Depict another screen in the language spoken now; `changed` is left to the caller."""
        self._screen = shown
        before, self._page = self._page, KeyPage(shown.key, self, twice=shown.twice)
        before.deleteLater()
        self._page.show(shown.key, attached=shown.attached, twice=shown.twice)
        self._job.depict(shown.job, shown.step, shown.step.key if shown.step else shown.key)
        self._depict_kiosk(shown, policy)
        self._keys.show(tuple(key_row(key, alone=True, twice=False) for key in shown.keys))
        found = [row for _, row in finding_rows([shown.finding] if shown.finding else [])]
        self._troubles.show(tuple(row for row in found if row.kind))
        self._others.show(tuple(row for row in found if not row.kind))

    @Property(QObject, notify=changed)
    def kiosk(self) -> QObject | None:
        """The kiosk in the picture; a `PicturedKiosk`."""
        return self._kiosk

    @Property(str, notify=changed)
    def shape(self) -> str:
        """What the caller sees: "dialog", "page", "keys", "finding", "kiosk" or nothing."""
        return self._screen.shape.value

    @Property(Job, notify=fixed)
    def job(self) -> Job:
        """The job in the picture."""
        return self._job

    @Property(KeyPage, notify=changed)
    def page(self) -> KeyPage:
        """The page of a key in the picture."""
        return self._page

    @Property(KeyList, notify=fixed)
    def keys(self) -> KeyList:
        """The list of keys in the picture."""
        return self._keys

    @Property(FindingList, notify=fixed)
    def troubles(self) -> FindingList:
        """The finding in the picture, where it is a trouble."""
        return self._troubles

    @Property(FindingList, notify=fixed)
    def others(self) -> FindingList:
        """The finding in the picture, where it is none."""
        return self._others

    def _depict_kiosk(self, shown: Screen, policy: Policy) -> None:
        from gui.viewmodels.pictured_kiosk import PicturedKiosk  # It has a Desk, which has a Guide.

        before, self._kiosk = self._kiosk, None
        if shown.kiosk:
            self._kiosk = PicturedKiosk(shown.kiosk, shown.key, policy, self)
        if before:
            before.deleteLater()
