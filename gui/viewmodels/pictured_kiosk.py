"""A kiosk that only looks like one, for pictures of what a visitor sees.

It has the face of the real thing and nothing behind it: no key, no timer, no session that ends.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.kiosk.aside import Aside, allowed
from core.kiosk.offer import offered
from core.kiosk.screens import OUT_OF_ORDER, SIGNS, Screen
from core.kiosk.session import Phase, Session
from core.model import KeyInfo
from core.policy.model import Policy
from core.policy.passcode import Gate
from core.policy.resolve import Managed
from core.report.qr import png
from core.translate import tr
from gui import languages
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.desk import Desk
from gui.viewmodels.key_page import KeyPage
from gui.viewmodels.kiosk import Kiosk
from gui.viewmodels.kiosk_view import KioskView
from gui.viewmodels.report import Report
from gui.viewmodels.staff import Staff

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

WARNING, OUT = "warning", "out-of-order"
"""What a kiosk shows over, and instead of, the screens of `core.kiosk.screens`."""
_SAMPLE = "KD1 1/1"


class _Seat(Desk):
    """Has the page of a key and a report, and nothing else."""

    def __init__(self, page: KeyPage) -> None:
        QObject.__init__(self)
        self._page, self._report = page, _Sample()
        for child in (page, self._report):
            child.setParent(self)


class _Sample(Report):
    """Has a code that says nothing of any key."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self._busy, self._codes, self._managed = False, [png(_SAMPLE)], Managed


class _Door(Staff):
    """Asks for the passcode, and takes none."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self._stage, self._wrong, self._checking = "asking", False, False
        self._gate = Gate()


@QmlElement
@QmlUncreatable("Made by HelpGuide")
class PicturedKiosk(Kiosk):
    """Shows one screen. The slots of a real one reach a session that nobody has."""

    pictured = Signal()

    def __init__(self, shown: str, key: KeyInfo, policy: Policy, parent: QObject) -> None:
        session = Session(policy.kiosk, lambda: None)
        KioskView.__init__(self, _Seat(KeyPage(key)), policy, _Door(), session)
        self.setParent(parent)
        for child in (self._desk, self._staff):
            child.setParent(self)
        self._shown = shown
        self._screen = Screen(shown) if shown in {*Screen} else Screen.HOME
        self._aside = Aside(shown) if shown in {*Aside} else Aside.NONE
        self._tiles = offered(policy, key)
        session.phase = _PHASES.get(shown, Phase.ACTIVE)

    @Property(str, notify=pictured)
    def shown(self) -> str:
        """A screen of `core.kiosk.screens`, "report", "help", "warning" or "out-of-order"."""
        return self._shown

    @Property(list, notify=pictured)
    def greetings(self) -> list[str]:
        """Only the one that the caller reads: a picture does not change."""
        return [tr(SIGNS[Screen.ATTRACT].title)]

    def _may(self, aside: Aside) -> bool:
        return allowed(aside, self._screen, None)

    @Property(bool, notify=pictured)
    def mayFinish(self) -> bool:
        """No key is at work."""
        return self._session.phase is not Phase.ATTRACT

    @Property(str, notify=pictured)
    def otherLanguage(self) -> str:
        """The second of those that are offered."""
        there = languages.offered(self._policy.languages)
        return languages.NAMES[there[1]] if len(there) > 1 else ""

    @Property(list, notify=pictured)
    def disorder(self) -> list[str]:
        """Title, text and code of a kiosk that cannot be used."""
        told = OUT_OF_ORDER
        return [tr(told.title), tr(told.text), told.code]


_PHASES = {Screen.ATTRACT.value: Phase.ATTRACT, WARNING: Phase.WARNING}
