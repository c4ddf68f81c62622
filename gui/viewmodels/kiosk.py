"""The root of the kiosk: the desk of the window, with a visitor who comes and goes."""

import gc

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from core.kiosk.aside import Aside
from core.kiosk.journal import End, Journal
from core.kiosk.manners import Patience, at_work, may_leave
from core.kiosk.offer import foreign, offered
from core.kiosk.screens import Moment, screen
from core.kiosk.session import Phase, Session
from core.model import KeyInfo
from core.policy.model import Policy
from core.ports import Clock
from gui.qml import QmlUncreatable
from gui.viewmodels.desk import Desk
from gui.viewmodels.kiosk_view import KioskView
from gui.viewmodels.staff import Staff

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

SECOND = 1000
TEXT_SIZES = (1.0, 1.5, 2.0)
"""What the button for the text size goes through."""


@QmlElement
@QmlUncreatable("Made by gui.kiosk.app")
class Kiosk(KioskView):
    """Decides what a visitor sees, and forgets the visitor."""

    wiped = Signal()

    def __init__(
        self, desk: Desk, policy: Policy, staff: Staff, journal: Journal | None, clock: Clock
    ) -> None:
        session = Session(policy.kiosk, lambda: self._wipe(), journal, clock)
        super().__init__(desk, policy, staff, session)
        self._patience = Patience(clock)
        self._stuck = False
        for child in (desk, staff):
            child.setParent(self)
        desk.report.limit(self._own)
        desk.rosterChanged.connect(self._keys_moved)
        desk.job.changed.connect(self._follow)
        desk.speech.changed.connect(self._follow)
        staff.changed.connect(self._staff_moved)
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self.tick)

    def start(self, present: set[str]) -> None:
        """Begin to follow the keys; those that are `present` belong to nobody."""
        self._left = set(present)
        self._desk.start()
        self._timer.start()

    @Slot()
    def begin(self) -> None:
        """A visitor has come."""
        self._session.begin()
        self._follow()

    @Slot()
    def touched(self) -> None:
        """Somebody did something."""
        self._session.touched()
        self._staff.touched()
        self._follow()

    @Slot()
    def finish(self) -> None:
        """The visitor goes."""
        if self.mayFinish:
            self._end(End.DONE)

    @Slot()
    def openReport(self) -> None:
        """Show what the help desk has to know of this visit, for a camera."""
        self.touched()
        if self.mayReport:
            self._desk.report.make()
            self._lay(Aside.REPORT)

    @Slot()
    def openHelp(self) -> None:
        """Show how to reach the help desk."""
        self.begin()
        if self.mayHelp:
            self._lay(Aside.HELP)

    @Slot()
    def closeAside(self) -> None:
        """Back to the screen below."""
        self.touched()
        self._lay(Aside.NONE)

    @Slot()
    def nextTextSize(self) -> None:
        """Larger text; after the largest the normal one."""
        self.begin()
        look = self._desk.appearance
        larger = (size for size in TEXT_SIZES if size > look.textScale)
        look.setProperty("textScale", next(larger, TEXT_SIZES[0]))

    @Slot()
    def nextLanguage(self) -> None:
        """Speak the next language."""
        self.begin()
        speech = self._desk.speech
        codes = speech.offered
        following = codes[(codes.index(speech.language) + 1) % len(codes)]
        self._desk.appearance.setProperty("language", following)

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast, or not."""
        self.begin()
        look = self._desk.appearance
        look.setProperty("scheme", "system" if look.scheme == "contrast" else "contrast")

    @Slot()
    def tick(self) -> None:
        """A second has passed."""
        step = self._desk.job.step
        self._stuck = self._patience.over(step)
        self._session.look(at_work=at_work(step) and not self._stuck)
        self._staff.look()
        self._follow()

    def close(self) -> None:
        """The kiosk ends."""
        self._timer.stop()
        self._end(End.CLOSED)

    def _end(self, why: End) -> None:
        self._session.end(why)
        self._follow()

    def _wipe(self) -> None:
        """Forget everything of the visitor; the view drops all it holds when `visited` is false."""
        self._left = set(self._here)
        self._stuck = False
        self._patience.forget()
        self._aside = Aside.NONE
        self._desk.leave()
        self._desk.report.forget()
        self._desk.appearance.restore()
        QGuiApplication.clipboard().clear()
        self._follow()
        gc.collect()
        self.wiped.emit()

    def _keys_moved(self) -> None:
        here = {row.id for row in self._desk.attached}
        came, gone = here - self._here - self._left, self._here - here
        self._here = here
        self._left -= gone
        if came:
            self._session.begin()
        if came or gone:  # A key that is tried again every other second is no visitor.
            self._session.touched()
        rules, step = self._policy.kiosk, self._desk.job.step
        if self._desk.selectedId in gone and rules.wipe_on_removal and not may_leave(step):
            self._session.end(End.REMOVED)
        self._follow()

    def _staff_moved(self) -> None:
        if self._staff.stage == "open":
            self._session.end(End.STAFF)
        self._follow()

    def _own(self) -> tuple[KeyInfo, ...]:
        """The keys of this visitor, without those that somebody left."""
        return tuple(row for row in self._desk.attached if row.id not in self._left)

    def _lay(self, aside: Aside) -> None:
        self._aside = aside
        self._follow()

    def _follow(self) -> None:
        """Take up what is true now, and tell the view."""
        self._seat()
        self._judge()
        if not self._may(self._aside):
            self._aside = Aside.NONE
        self.changed.emit()

    def _seat(self) -> None:
        """Open the page of the only key there is; no page where there are several."""
        desk, own = self._desk, self._here - self._left
        if self._session.phase is Phase.ATTRACT or desk.job.step is not None:
            return
        if self._left & self._here or len(own) > 1:
            if desk.page:
                desk.leave()
        elif len(own) == 1 and desk.selectedId not in own:
            desk.select(*own)

    def _judge(self) -> None:
        page, policy = self._desk.page, self._policy
        key = page.key if page and page.attached else None
        self._tiles, self._problem = (), ("", "", "", "")
        problem = False
        if page and key:
            told = foreign(policy, key)
            problem = page.problem or told is not None
            self._problem = told or (
                page.problemTitle, page.problemText, page.problemRemedy, page.problemCode
            )  # fmt: skip
            self._tiles = offered(policy, key)
        self._screen = screen(
            Moment(
                phase=self._session.phase,
                staff=self._staff.stage != "",
                stuck=self._stuck,
                job=self._desk.job.step is not None,
                left_behind=self.keyLeft,
                keys=len(self._here),
                reading=page is None or page.reading,
                problem=problem,
                tiles=len(self._tiles),
            )
        )
