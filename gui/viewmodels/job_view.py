"""The readable half of `Job`: every value of the current stage as a property QML binds to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.describe import where
from core.model import KeyInfo
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.stage import Stage

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by Desk")
class JobView(QObject):
    """The current stage of the job that is open in the window."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = Stage()
        self._kind = ""
        self._key: KeyInfo | None = None
        self._slow = False

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Which screen the job shows; empty when none."""
        return self._stage.name

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Which job runs: "set-pin", "change-pin", "fingerprints", "reset" or none."""
        return self._kind

    @Property(str, notify=changed)
    def keyId(self) -> str:
        """Row id of the key the job acts on."""
        return self._key.id if self._key else ""

    @Property(str, notify=changed)
    def keyName(self) -> str:
        """Name of the key the job acts on."""
        return self._key.name if self._key else ""

    @Property(str, notify=changed)
    def keyWhere(self) -> str:
        """Socket and serial of that key: what tells it from another of its name."""
        return where(self._key.attachment) if self._key else ""

    @Property(str, notify=changed)
    def card(self) -> str:
        """How that key comes to a card reader: "tap" or "insert"; empty for a key on USB."""
        if self._key is None or not self._key.card:
            return ""
        return "tap" if self._key.attachment.tapped else "insert"

    @Property(str, notify=changed)
    def title(self) -> str:
        """Heading of the stage; names the key."""
        return self._stage.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What to do now."""
        return self._stage.text

    @Property(str, notify=changed)
    def code(self) -> str:
        """Code of the stage, for the phone."""
        return self._stage.code

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """The key has been working long enough to show it."""
        return self._slow

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What went wrong or well just before."""
        return self._stage.notice.text

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        """Heading of the notice."""
        return self._stage.notice.title

    @Property(str, notify=changed)
    def noticeRemedy(self) -> str:
        """What the notice asks to do next."""
        return self._stage.notice.remedy

    @Property(str, notify=changed)
    def noticeCode(self) -> str:
        """Code of the notice."""
        return self._stage.notice.code

    @Property(str, notify=changed)
    def noticeSeverity(self) -> str:
        """ "none", "info", "success", "caution" or "critical"."""
        return self._stage.notice.severity

    @Property(int, notify=changed)
    def attemptsLeft(self) -> int:
        """PIN tries left; -1 when unknown."""
        return self._stage.attempts_left

    @Property(str, notify=changed)
    def attemptsText(self) -> str:
        """PIN tries left as a sentence."""
        return self._stage.attempts_text

    @Property(bool, notify=changed)
    def wrongPin(self) -> bool:
        """The PIN just typed was not right."""
        return self._stage.notice.code == "PIN-1"

    @Property(bool, notify=changed)
    def mustChange(self) -> bool:
        """The key insists on a new PIN."""
        return self._stage.must_change

    @Property(str, notify=changed)
    def flaw(self) -> str:
        """Why the last new PIN was not taken."""
        return self._stage.flaw

    @Property(str, notify=changed)
    def flawCode(self) -> str:
        """Code of the flaw."""
        return self._stage.flaw_code

    @Property(str, notify=changed)
    def rules(self) -> str:
        """Length rules of a new PIN."""
        return self._stage.rules

    @Property(str, notify=changed)
    def policyUrl(self) -> str:
        """Where the key says its PIN rules are; text, not a link to follow."""
        return self._stage.policy_url

    @Property(int, notify=changed)
    def samplesDone(self) -> int:
        """Good finger samples so far."""
        return self._stage.samples_done

    @Property(int, notify=changed)
    def samplesTotal(self) -> int:
        """Good finger samples needed; 0 when unknown."""
        return self._stage.samples_total

    @Property(str, notify=changed)
    def sampleHint(self) -> str:
        """What to do better with the finger."""
        return self._stage.sample_hint

    @Property(str, notify=changed)
    def sampleIcon(self) -> str:
        """Picture for the hint."""
        return self._stage.sample_icon

    @Property(str, notify=changed)
    def fingerName(self) -> str:
        """Current name of the finger being named."""
        return self._stage.finger_name

    @Property(bool, notify=changed)
    def fingerNew(self) -> bool:
        """The finger being named was saved just now; its name can be left out."""
        return self._stage.finger_new

    @Property(int, notify=changed)
    def nameLimit(self) -> int:
        """Longest name, in UTF-8 bytes."""
        return self._stage.name_limit

    @Property(bool, notify=changed)
    def nameTooLong(self) -> bool:
        """The name just given did not fit."""
        return self._stage.name_too_long

    @Property(list, notify=changed)
    def removing(self) -> list[str]:
        """Names of the fingers about to be removed."""
        return list(self._stage.removing)

    @Property(bool, notify=changed)
    def removesAll(self) -> bool:
        """No finger is left afterwards."""
        return self._stage.removes_all

    @Property(list, notify=changed)
    def losses(self) -> list[str]:
        """What a reset takes away."""
        return list(self._stage.losses)

    @Property(list, notify=changed)
    def others(self) -> list[str]:
        """Keys to take out first."""
        return list(self._stage.others)

    @Property(float, notify=changed)
    def holdSeconds(self) -> float:
        """Seconds to hold the key; 0 for a short touch."""
        return self._stage.hold_seconds

    @Property(float, notify=changed)
    def windowSeconds(self) -> float:
        """Seconds the key waits for the touch."""
        return self._stage.window_seconds

    @Property(list, notify=changed)
    def nextSteps(self) -> list[str]:
        """What to do after a reset."""
        return list(self._stage.next_steps)

    @Property(str, notify=changed)
    def helpDesk(self) -> str:
        """Whom to ask where the job failed; empty where nobody was named."""
        return self._stage.help_desk

    @Property(list, notify=changed)
    def removalLinks(self) -> list[str]:
        """Pages where an erased key is removed from accounts; text, not links to follow."""
        return list(self._stage.removal_links)
