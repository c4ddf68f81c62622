"""How a job ended, told from its ending and from the steps before it."""

from dataclasses import dataclass
from enum import StrEnum, unique

from core.errors import Failure
from core.flow import Cancelled, Failed, Step
from core.flows.steps import (
    AskPin,
    Erasing,
    FingerNews,
    Finished,
    NameFinger,
    TouchSensor,
    TouchToErase,
    Working,
)
from core.model import Fingerprint


@unique
class Trace(StrEnum):
    """What a job that is cut off leaves on the key. The values are part of the JSON contract."""

    NOTHING = "nothing-changed"
    UNLESS_TOUCHED = "nothing-changed-unless-touched"
    NOT_KNOWN = "not-known"
    EARLIER = "earlier-changes-kept"


class Tracker:
    """Follows the steps of one job."""

    def __init__(self) -> None:
        self._last: Step | None = None
        self._unlocking = False
        self._kept = False

    def follow(self, step: Step) -> None:
        """Take note of a step."""
        self._last = step
        if not isinstance(step, Working):
            self._unlocking = isinstance(step, AskPin)
        match step:
            # A new finger is saved before it is named; a token may end between two removals.
            case NameFinger(new=True) | AskPin(expired=True):
                self._kept = True
            case _:
                pass

    @property
    def trace(self) -> Trace:
        """What it would leave if it were cut off now."""
        match self._last:
            case Working() if not self._unlocking:
                return Trace.NOT_KNOWN
            case Erasing():
                return Trace.NOT_KNOWN
            case TouchToErase() | TouchSensor():
                return Trace.UNLESS_TOUCHED
            case _:
                return Trace.EARLIER if self._kept else Trace.NOTHING


@dataclass(frozen=True, slots=True)
class FingerOutcome:
    """What came of work on fingerprints, and the list as it is now."""

    fingerprints: tuple[Fingerprint, ...]
    news: FingerNews | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a job as both renderers tell it."""

    ending: Finished | Failed | Cancelled
    trace: Trace = Trace.NOTHING
    fingers: FingerOutcome | None = None

    @property
    def failure(self) -> Failure | None:
        """The failure, when there is one."""
        return self.ending.failure if isinstance(self.ending, Failed) else None
