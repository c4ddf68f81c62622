"""What a job leaves on the key when it is cut off, told from the steps before."""

from enum import StrEnum, unique

from core.errors import NOT_KNOWN
from core.flow import Step
from core.flows.steps import (
    ApplyRules,
    AskPin,
    Erasing,
    NameFinger,
    PlugInKey,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)


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
        self._doubt = False

    def follow(self, step: Step) -> None:
        """Take note of a step."""
        self._last = step
        if not isinstance(step, Working):
            self._unlocking = isinstance(step, AskPin)
        match step:
            # A new finger is saved before it is named; a token may end between two removals.
            # A key that is being prepared has its PIN before its rules.
            case NameFinger(new=True) | AskPin(expired=True) | ApplyRules():
                self._kept = True
            # A round of a reset after which nobody knows: no later round takes that back.
            case UnplugKey(failure=failure) | PlugInKey(failure=failure) if failure:
                self._doubt = self._doubt or failure.problem in NOT_KNOWN
            case _:
                pass

    @property
    def trace(self) -> Trace:
        """What it would leave if it were cut off now."""
        if self._doubt:
            return Trace.NOT_KNOWN
        match self._last:
            case Working() if not self._unlocking:
                return Trace.NOT_KNOWN
            case Erasing() | ApplyRules():
                return Trace.NOT_KNOWN
            case TouchToErase() | TouchSensor():
                return Trace.UNLESS_TOUCHED
            case _:
                return Trace.EARLIER if self._kept else Trace.NOTHING
