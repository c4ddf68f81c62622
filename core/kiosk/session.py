"""One visitor after the other: when a session begins, asks whether somebody is there, and ends.

Pure: it looks at a clock when told to, and calls `wipe` once for each session that ended.
"""

import time
import uuid
from collections.abc import Callable
from enum import StrEnum, unique

from core.kiosk.journal import End, Journal, NoJournal
from core.policy.model import KioskRules
from core.ports import Clock


@unique
class Phase(StrEnum):
    """Where a session is."""

    ATTRACT = "attract"
    ACTIVE = "active"
    WARNING = "warning"


def new_id() -> str:
    """A name for a session that says nothing and never comes again."""
    return uuid.uuid4().hex[:12]


class Session:
    """The session of the visitor who is there, or the wait for the next one."""

    def __init__(
        self,
        rules: KioskRules,
        wipe: Callable[[], None],
        journal: Journal | None = None,
        clock: Clock = time.monotonic,
        named: Callable[[], str] = new_id,
    ) -> None:
        self._rules = rules
        self._wipe = wipe
        self._journal = journal or NoJournal()
        self._clock = clock
        self._named = named
        self._since = clock()
        self.phase = Phase.ATTRACT
        self.id = named()

    @property
    def seconds_left(self) -> int:
        """Time to answer the warning; 0 outside of it."""
        if self.phase is not Phase.WARNING:
            return 0
        passed = self._clock() - self._since
        return max(0, round(self._rules.warning_seconds - passed))

    def begin(self) -> None:
        """Somebody touched the screen or plugged a key in."""
        if self.phase is Phase.ATTRACT:
            self._journal.session_started(self.id)
        self._go(Phase.ACTIVE)

    def touched(self) -> None:
        """The visitor did something."""
        if self.phase is not Phase.ATTRACT:
            self._go(Phase.ACTIVE)

    def look(self, *, at_work: bool) -> None:
        """See what time it is. While a key is at work nobody is asked anything."""
        passed = self._clock() - self._since
        match self.phase:
            case Phase.ATTRACT:
                return
            case _ if at_work:
                self._go(Phase.ACTIVE)
            case Phase.ACTIVE:
                if passed >= self._rules.idle_seconds:
                    self._go(Phase.WARNING)
            case Phase.WARNING:
                if passed >= self._rules.warning_seconds:
                    self.end(End.IDLE)

    def end(self, why: End) -> None:
        """Forget the visitor; the next one has another id."""
        if self.phase is Phase.ATTRACT:
            return
        ended, self.id = self.id, self._named()
        self._go(Phase.ATTRACT)
        self._wipe()
        self._journal.session_ended(ended, why)

    def _go(self, phase: Phase) -> None:
        self.phase, self._since = phase, self._clock()
