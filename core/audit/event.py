"""One thing that happened, as the audit log tells it; nothing in it is secret."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, unique

from core.errors import Problem
from core.messages import MESSAGES
from core.model import KeyInfo


@unique
class Action(StrEnum):
    """What was done. The values are part of the contract with whoever reads the log."""

    PIN_SET = "pin-set"
    PIN_CHANGED = "pin-changed"
    FINGERPRINTS_OPENED = "fingerprints-opened"
    FINGER_ADDED = "finger-added"
    FINGER_RENAMED = "finger-renamed"
    FINGER_REMOVED = "finger-removed"
    RESET = "reset"
    PREPARATION = "preparation"
    SETTINGS = "settings"
    POLICY_LOADED = "policy-loaded"
    STAFF_PASSCODE = "staff-passcode"
    STAFF_EXIT = "staff-exit"
    SESSION_STARTED = "session-started"
    SESSION_ENDED = "session-ended"
    AUDIT_EXPORTED = "audit-exported"


@unique
class Phase(StrEnum):
    """Before it is done, and after. An attempt without an outcome is what a power cut leaves."""

    ATTEMPT = "attempt"
    OUTCOME = "outcome"


@unique
class Result(StrEnum):
    """How it went: the values of event.outcome in the Elastic Common Schema."""

    SUCCESS = "success"
    FAILURE = "failure"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Event:
    """What is written down, once for every attempt and once for its outcome."""

    action: Action
    time: datetime
    """With a time zone."""
    phase: Phase = Phase.OUTCOME
    result: Result | None = Result.SUCCESS
    """None for attempts."""
    key: KeyInfo | None = None
    problem: Problem | None = None
    code: str = ""
    """The code a person was shown at the end."""
    seconds: float | None = None
    """How long it took from the attempt."""
    wrong_pins: int = 0
    """PINs the key did not accept since the attempt."""
    job: str = ""
    """The same for the attempt and its outcome."""
    why: str = ""
    """The reason, where it is no problem: why a session ended."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who writes: the same for all events of one program."""

    host: str
    user: str
    program: str
    version: str
    process: int


def code_of(problem: Problem) -> str:
    """The code a person was shown for a problem."""
    return MESSAGES[problem].code
