"""The page of one key: what its cards say and which buttons they have."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core import describe
from core.capabilities import Offers, fingerprints_enrolled, has_sensor, offers
from core.guidance import reason
from core.model import Access, KeyInfo
from core.policy.model import UNMANAGED, Policy
from core.translate import mark, tr
from gui.qml import Property, QmlUncreatable
from gui.viewmodels import pin_card
from gui.viewmodels.locks import Locks

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

_UDEV_RULE = Path(__file__).parents[2] / "resources" / "70-keydesk-security-keys.rules"


@QmlElement
@QmlUncreatable("Made by Desk")
class KeyPage(QObject):
    """One key, attached or just unplugged; it never turns into the page of another key."""

    changed = Signal()

    def __init__(
        self,
        key: KeyInfo,
        parent: QObject | None = None,
        *,
        twice: bool = False,
        policy: Policy = UNMANAGED,
    ) -> None:
        super().__init__(parent)
        self._locks = Locks(self)
        self._policy = policy
        self._attached = True
        self._twice = twice
        self._take(key)

    def show(self, key: KeyInfo, *, attached: bool, twice: bool = False) -> None:
        """Show a newer reading of the same key."""
        if (key, attached, twice) == (self._key, self._attached, self._twice):
            return
        self._attached, self._twice = attached, twice
        self._take(key)
        self.changed.emit()

    def decide(self, policy: Policy) -> None:
        """From now on this policy holds."""
        self._policy = policy
        self._take(self._key)
        self.changed.emit()

    def retell(self) -> None:
        """Say everything again, in the language spoken now."""
        self._take(self._key)
        self.changed.emit()

    def _take(self, key: KeyInfo) -> None:
        self._key = key
        self._info = key.info
        self._problem = describe.problem_text(key)
        self._offers: Offers = offers(key)
        self._locks.judge(self._policy, key)

    @property
    def key(self) -> KeyInfo:
        """The reading that is shown."""
        return self._key

    @Property(str, notify=changed)
    def keyId(self) -> str:
        """Row id of the key."""
        return self._key.id

    @Property(str, notify=changed)
    def name(self) -> str:
        """Name of the key."""
        return self._key.name

    @Property(str, notify=changed)
    def where(self) -> str:
        """Socket and serial, where known."""
        return describe.where(self._key.attachment)

    @Property(bool, notify=changed)
    def card(self) -> bool:
        """The key is in a card reader."""
        return self._key.card

    @Property(str, notify=changed)
    def twiceTitle(self) -> str:
        """Heading where the key may be listed a second time; else empty."""
        return tr(describe.TWICE_TITLE) if self._twice else ""

    @Property(str, notify=changed)
    def twiceText(self) -> str:
        """What that means."""
        return tr(describe.TWICE_TEXT)

    @Property(bool, notify=changed)
    def attached(self) -> bool:
        """The key is plugged in."""
        return self._attached

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """The key is being read for the first time."""
        return self._key.access is Access.OK and self._info is None

    @Property(bool, notify=changed)
    def problem(self) -> bool:
        """The key could not be read."""
        return self._problem is not None

    @Property(str, notify=changed)
    def problemTitle(self) -> str:
        """What is wrong."""
        return self._problem[0] if self._problem else ""

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """What that means."""
        return self._problem[1] if self._problem else ""

    @Property(str, notify=changed)
    def problemRemedy(self) -> str:
        """What to do next."""
        return self._problem[2] if self._problem else ""

    @Property(str, notify=changed)
    def problemCode(self) -> str:
        """Code for the phone."""
        return self._problem[3] if self._problem else ""

    @Property(str, notify=changed)
    def problemSeverity(self) -> str:
        """How bad that is: "caution", or "info" where nothing is wrong with the key."""
        return "info" if self._key.access is Access.U2F_ONLY else "caution"

    @Property(str, notify=changed)
    def problemCopy(self) -> str:
        """Something to copy that helps, such as the udev rule."""
        return _udev_rule() if self._key.access is Access.DENIED else ""

    @Property(Locks, notify=changed)
    def locks(self) -> Locks:
        """What the organisation forbids."""
        return self._locks

    @Property(str, notify=changed)
    def pinSummary(self) -> str:
        """State of the PIN."""
        return describe.pin_summary(self._key)

    @Property(str, notify=changed)
    def pinRules(self) -> str:
        """Length rules, and the tries left."""
        return pin_card.rules(self._key, self._policy)

    @Property(str, notify=changed)
    def pinAction(self) -> str:
        """ "add", "change" or none."""
        return pin_card.action(self._key, self._offers)

    @Property(str, notify=changed)
    def pinNotice(self) -> str:
        """What stands in the way of using the PIN."""
        return pin_card.notice(self._key)

    @Property(str, notify=changed)
    def pinNoticeCode(self) -> str:
        """Code of the notice."""
        return pin_card.notice_code(self._key.pin.state)

    @Property(str, notify=changed)
    def pinSeverity(self) -> str:
        """ "none", "caution" or "critical"."""
        return pin_card.severity(self._key.pin.state)

    @Property(bool, notify=changed)
    def sensor(self) -> bool:
        """The key has a fingerprint sensor."""
        return self._info is not None and has_sensor(self._info)

    @Property(str, notify=changed)
    def fingerprintsSummary(self) -> str:
        """Whether fingerprints are saved."""
        return describe.fingerprint_summary(self._key)

    @Property(str, notify=changed)
    def fingerprintsReason(self) -> str:
        """Why fingerprints cannot be managed now."""
        return reason(self._offers.fingerprints, self._key)

    @Property(bool, notify=changed)
    def fingerprintsAction(self) -> bool:
        """Fingerprints can be managed."""
        return self._offers.fingerprints is None

    @Property(bool, notify=changed)
    def fingerprintsEnrolled(self) -> bool:
        """At least one fingerprint is saved."""
        return bool(self._info and fingerprints_enrolled(self._info))

    @Property(str, notify=changed)
    def resetSummary(self) -> str:
        """What a reset does."""
        return tr(mark("Reset", "Erases everything on this key and makes it as good as new."))

    @Property(str, notify=changed)
    def resetReason(self) -> str:
        """Why the key cannot be reset."""
        return reason(self._offers.reset, self._key)

    @Property(bool, notify=changed)
    def resetAction(self) -> bool:
        """The key can be reset."""
        return self._offers.reset is None

    @Property(str, notify=changed)
    def model(self) -> str:
        """Model by AAGUID."""
        return self._key.model or ""

    @Property(str, notify=changed)
    def vendor(self) -> str:
        """Maker and USB ids."""
        return describe.vendor(self._key.attachment)

    @Property(str, notify=changed)
    def firmware(self) -> str:
        """Firmware version, as the key tells it."""
        return describe.firmware(self._key)

    @Property(str, notify=changed)
    def serial(self) -> str:
        """Serial number, where there is one."""
        return self._key.attachment.serial

    @Property(str, notify=changed)
    def aaguid(self) -> str:
        """Model id."""
        return (self._info.aaguid or "") if self._info else ""

    @Property(str, notify=changed)
    def transports(self) -> str:
        """How the key can be connected."""
        return ", ".join(self._info.transports) if self._info else ""

    @Property(str, notify=changed)
    def versions(self) -> str:
        """Protocol versions."""
        return ", ".join(self._info.versions) if self._info else ""

    @Property(list, notify=changed)
    def abilities(self) -> list[str]:
        """What the key can do."""
        return list(describe.abilities(self._info)) if self._info else []

    @Property(str, notify=changed)
    def detailsText(self) -> str:
        """Every getInfo member as text to copy."""
        return "\n".join(f"{name}: {value}" for name, value in self._raw())

    @Property(bool, notify=changed)
    def canWink(self) -> bool:
        """The key can blink on request."""
        return self._attached and self._key.can_wink

    def _raw(self) -> tuple[tuple[str, str], ...]:
        return self._info.raw if self._info else ()


def _udev_rule() -> str:
    return _UDEV_RULE.read_text("utf-8") if _UDEV_RULE.exists() else ""
