"""The readable half of `Kiosk`: what a visitor sees, as properties QML binds to."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.guidance import Guide
from core.kiosk.aside import Aside, allowed
from core.kiosk.manners import at_work
from core.kiosk.screens import HELP, HELP_BY_STAFF, REPORT, SIGNS, WARNING, Screen
from core.kiosk.session import Phase, Session
from core.policy.contact import contacts
from core.policy.model import JobKind, Policy
from core.translate import tr
from gui.languages import translate
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.desk import Desk
from gui.viewmodels.links import Links
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
        self._aside = Aside.NONE
        ways = [(way.text, way.link) for way in contacts(policy.help_desk)]
        self._help = Links(ways, self)
        self._removal = Links([(link.name, link.url) for link in policy.removal_links], self)
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

    @Property(str, notify=changed)
    def aside(self) -> str:
        """What lies over the screen: "report", "help" or nothing."""
        return self._aside.value

    @Property(str, notify=changed)
    def asideTitle(self) -> str:
        """Heading of that."""
        return tr(self._aside_sign.title)

    @Property(str, notify=changed)
    def asideText(self) -> str:
        """What to do there."""
        return tr(self._aside_sign.text)

    @Property(str, notify=changed)
    def asideCode(self) -> str:
        """Its code, for the phone."""
        return self._aside_sign.code

    @Property(bool, notify=changed)
    def mayReport(self) -> bool:
        """A report is offered: the policy allows it, and no job is in the middle of its work."""
        return self._may(Aside.REPORT) and not self._desk.report.lock

    @Property(bool, notify=changed)
    def mayHelp(self) -> bool:
        """How to reach the help desk can be looked at: no key is at work."""
        return self._may(Aside.HELP)

    @Property(str, notify=fixed)
    def helpDesk(self) -> str:
        """Whom to ask, and how."""
        desk = self._policy.help_desk
        return " · ".join(desk.known)

    @Property(str, notify=fixed)
    def helpDeskName(self) -> str:
        """Whom to ask."""
        return self._policy.help_desk.name

    @Property(Links, notify=fixed)
    def help(self) -> Links:
        """How to reach them."""
        return self._help

    @Property(Links, notify=fixed)
    def removal(self) -> Links:
        """The pages where an erased key is removed from accounts."""
        return self._removal

    @Property(str, notify=changed)
    def otherLanguage(self) -> str:
        """The name of the language that comes next; empty where there is only one."""
        speech = self._desk.speech
        following = dict(zip(speech.offered, (*speech.names[1:], *speech.names), strict=False))
        return following[speech.language] if len(speech.offered) > 1 else ""

    def _may(self, aside: Aside) -> bool:
        return allowed(aside, self._screen, self._desk.job.step)

    @property
    def _aside_sign(self) -> Guide:
        match self._aside:
            case Aside.REPORT:
                return REPORT
            case Aside.HELP:
                known = self._policy.help_desk.known
                text = HELP.text if any(self._help.codes) else "" if known else HELP_BY_STAFF
                return replace(HELP, text=text)
            case Aside.NONE:
                return Guide("", "", "")

    @property
    def _sign(self) -> Guide:
        if self._screen is Screen.PROBLEM:
            title, text, _, code = self._problem
            return Guide(code, title, text)
        return SIGNS.get(self._screen, Guide("", "", ""))
