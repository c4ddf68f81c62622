"""What a kiosk has to tell an audit log, beside what its jobs tell by themselves."""

from enum import StrEnum, unique
from typing import Protocol

from core.audit.export import Outcome


@unique
class End(StrEnum):
    """Why a session ended. The values are part of the audit log."""

    DONE = "done"
    IDLE = "idle"
    REMOVED = "removed"
    STAFF = "staff"
    CLOSED = "closed"


class Journal(Protocol):
    """The seam to the audit log. No call may raise or wait."""

    def session_started(self, session: str) -> None:
        """A visitor has come."""
        ...

    def session_ended(self, session: str, why: End) -> None:
        """Everything of this visitor is gone."""
        ...

    def staff_tried(self, *, right: bool) -> None:
        """Somebody typed a passcode on the page of the staff."""
        ...

    def staff_exit(self, code: int) -> None:
        """The staff ended or restarted the kiosk."""
        ...

    def export_began(self) -> None:
        """The staff has the audit log copied to a drive."""
        ...

    def export_ended(self, outcome: Outcome, code: str) -> None:
        """How that ended, and the code the staff was shown."""
        ...


class NoJournal:
    """Keeps nothing."""

    def session_started(self, session: str) -> None:
        """Forget it."""

    def session_ended(self, session: str, why: End) -> None:
        """Forget it."""

    def staff_tried(self, *, right: bool) -> None:
        """Forget it."""

    def staff_exit(self, code: int) -> None:
        """Forget it."""

    def export_began(self) -> None:
        """Forget it."""

    def export_ended(self, outcome: Outcome, code: str) -> None:
        """Forget it."""
