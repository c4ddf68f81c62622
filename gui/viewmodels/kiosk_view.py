"""The readable half of `Kiosk`: what a visitor sees, as properties QML binds to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.guidance import Guide
from core.kiosk.manners import at_work
from core.kiosk.screens import SIGNS, WARNING, Screen
from core.kiosk.session import Phase, Session
from core.policy.model import JobKind, Policy
from core.report.qr import png
from core.translate import tr
from gui.languages import translate
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.desk import Desk
from gui.viewmodels.staff import Staff

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by gui.kiosk.app")
class KioskView(QObject):
    """The screen of the moment."""

    changed = Signal()
    fixed = Signal()

    def __init__(self, desk: Desk, policy: Policy, staff: Staff, session: Session) -> None:
        super().__init__()
        self._desk = desk
        self._policy = policy
        self._staff = staff
        self._session = session
        self._here: set[str] = set()
        self._left: set[str] = set()
        self._screen = Screen.ATTRACT
        self._problem = ("", "", "", "")
        self._tiles: tuple[JobKind, ...] = ()

    @Property(Desk, notify=fixed)
    def desk(self) -> Desk:
        """Keys and job, as the window has them."""
        return self._desk

    @Property(Staff, notify=fixed)
    def staff(self) -> Staff:
        """The page of the staff."""
        return self._staff

    @Property(str, notify=changed)
    def screen(self) -> str:
        """What is shown; see `core.kiosk.screens.Screen`."""
        return self._screen.value

    @Property(str, notify=changed)
    def sessionId(self) -> str:
        """Another one for each visitor."""
        return self._session.id

    @Property(bool, notify=changed)
    def visited(self) -> bool:
        """Somebody is there."""
        return self._session.phase is not Phase.ATTRACT

    @Property(str, notify=changed)
    def title(self) -> str:
        """Heading of the screen."""
        return tr(self._sign.title)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What to do."""
        return tr(self._sign.text)

    @Property(str, notify=changed)
    def remedy(self) -> str:
        """What to do about a problem with the key."""
        return tr(self._problem[2]) if self._screen is Screen.PROBLEM else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        """Code of the screen, for the phone."""
        return self._sign.code

    @Property(list, notify=fixed)
    def greetings(self) -> list[str]:
        """The line that invites visitors, once in each language there is."""
        line = SIGNS[Screen.ATTRACT].title
        return [translate(code, "Kiosk", line) for code in self._desk.speech.offered]

    @Property(list, notify=changed)
    def tiles(self) -> list[str]:
        """The jobs that are offered: "set-pin", "change-pin", "fingerprints", "reset"."""
        return [kind.value for kind in self._tiles]

    @Property(bool, notify=changed)
    def keyLeft(self) -> bool:
        """A key of an earlier visitor is still there."""
        return bool(self._left & self._here)

    @Property(bool, notify=changed)
    def mayFinish(self) -> bool:
        """The visitor can end the session: no key is at work."""
        return self.visited and not at_work(self._desk.job.step)

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Nobody has touched anything for a while."""
        return self._session.phase is Phase.WARNING

    @Property(str, notify=changed)
    def warningTitle(self) -> str:
        """The question then."""
        return tr(WARNING.title)

    @Property(str, notify=changed)
    def warningText(self) -> str:
        """What happens without an answer."""
        return tr(WARNING.text)

    @Property(str, notify=fixed)
    def warningCode(self) -> str:
        """Code of the question."""
        return WARNING.code

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Time to answer it."""
        return self._session.seconds_left

    @Property(int, notify=fixed)
    def warningSeconds(self) -> int:
        """All the time there is for that."""
        return self._policy.kiosk.warning_seconds

    @Property(str, notify=fixed)
    def helpDesk(self) -> str:
        """Whom to ask, and how."""
        desk = self._policy.help_desk
        return " · ".join(desk.known)

    @Property(list, notify=fixed)
    def removalPlaces(self) -> list[str]:
        """Names of the pages where an erased key is removed from accounts."""
        return [link.name for link in self._policy.removal_links]

    @Property(list, notify=fixed)
    def removalCodes(self) -> list[str]:
        """Pictures of QR codes that lead a telephone there, in the same order."""
        return [png(link.url) for link in self._policy.removal_links]

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The name of the language that comes next; empty where there is only one."""
        speech = self._desk.speech
        following = dict(zip(speech.offered, (*speech.names[1:], *speech.names), strict=False))
        return following[speech.language] if len(speech.offered) > 1 else ""

    @property
    def _sign(self) -> Guide:
        if self._screen is Screen.PROBLEM:
            title, text, _, code = self._problem
            return Guide(code, title, text)
        return SIGNS.get(self._screen, Guide("", "", ""))
