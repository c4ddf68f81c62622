"""How a job ended, told from its ending and from the steps before it."""

from dataclasses import dataclass

from core.errors import Failure
from core.flow import Cancelled, Failed
from core.flows.steps import FingerNews, Finished
from core.model import Fingerprint
from core.trace import Trace


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
