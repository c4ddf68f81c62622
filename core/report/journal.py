"""The last things a person was shown, by their codes: what a help desk would have seen."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum, unique

from core.errors import Failure, Problem
from core.flow import Cancelled, Done, Failed, Step
from core.flows.steps import AskPin, AskPinChange, Finished
from core.guidance import guide
from core.json_steps import STEP_NAMES
from core.messages import MESSAGES

_MOST = 40


@unique
class Kind(StrEnum):
    """What an entry is about. The values are part of the JSON contract."""

    STEP = "step"
    PROBLEM = "problem"
    RESULT = "result"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was shown; nothing in it was typed by a person or names one."""

    at: datetime
    kind: Kind
    code: str
    what: str
    """The name of the step, problem or result in the JSON contract."""
    key: str
    """What the key is called."""
    serial: str = ""
    detail: str = ""
    """The CTAP status, or what the system said."""
    attempts_left: int | None = None
    times: int = 1
    """How often it was shown in a row."""


def _now() -> datetime:
    return datetime.now(UTC)


class Journal:
    """Keeps the last entries in memory, and nothing anywhere else."""

    def __init__(self, now: Callable[[], datetime] = _now, most: int = _MOST) -> None:
        self._now = now
        self._entries: deque[Entry] = deque(maxlen=most)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The oldest first."""
        return tuple(self._entries)

    def note(self, step: Step) -> None:
        """Take note of a step that was shown; the same again is counted only."""
        for entry in _entries(step, self._now()):
            last = self._entries[-1] if self._entries else None
            if last and replace(last, at=entry.at, times=1) == entry:
                self._entries[-1] = replace(entry, times=last.times + 1)
            else:
                self._entries.append(entry)

    def clear(self) -> None:
        """Forget everything: the next person is somebody else."""
        self._entries.clear()


def _entries(step: Step, at: datetime) -> Iterator[Entry]:
    """A failure that leads to another step is told before it."""
    if failure := _failure(step):
        code = MESSAGES[failure.problem].code
        told = _entry(step, at, Kind.PROBLEM, code, failure.problem.value)
        yield replace(told, detail=failure.detail, attempts_left=failure.attempts_left)
    match step:
        case Failed():
            pass
        case Cancelled():
            code = MESSAGES[Problem.CANCELLED].code
            yield _entry(step, at, Kind.CANCELLED, code, Problem.CANCELLED.value)
        case Finished(result=result):
            yield _entry(step, at, Kind.RESULT, guide(step).code, result.value)
        case Done():
            yield _entry(step, at, Kind.RESULT, guide(step).code, "done")
        case _:
            yield _entry(step, at, Kind.STEP, guide(step).code, STEP_NAMES[type(step)])


def _failure(step: Step) -> Failure | None:
    match step:
        case AskPin(wrong=True) | AskPinChange(wrong=True):
            return Failure(Problem.WRONG_PIN, step.attempts_left)
        case _:
            failure = getattr(step, "failure", None)
            return failure if isinstance(failure, Failure) else None


def _entry(step: Step, at: datetime, kind: Kind, code: str, what: str) -> Entry:
    return Entry(at, kind, code, what, step.key.name, step.key.attachment.serial)
