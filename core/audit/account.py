"""Turns the steps of one job into events. Pure: neither flows nor files know of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from core.audit.event import Action, Event, Phase, Result, code_of
from core.errors import NOT_KNOWN, Problem
from core.flow import Cancelled, Done, Ending, Failed, Step
from core.flows.steps import (
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmRemoveFingers,
    FingerNews,
    Finished,
    NameFinger,
    TouchSensor,
)
from core.guidance import RESULTS
from core.model import KeyInfo
from core.trace import Trace, Tracker

_UNSURE = NOT_KNOWN | {Problem.UNEXPECTED}
"""A mistake of ours may have come after the key had done what was asked."""

_DONE = frozenset({FingerNews.ADDED, FingerNews.RENAMED, FingerNews.REMOVED, FingerNews.UNCHANGED})
_NOT_DONE = frozenset({Trace.NOTHING, Trace.EARLIER})


@dataclass(slots=True)
class _Attempt:
    """What was begun and has no outcome yet."""

    action: Action
    begun: datetime
    wrong_pins: int = 0


class Account:
    """Follows one job. Its action is attempted with the first step and ends once.

    The list of fingerprints is opened by a job of its own; what is then done to a finger is an
    action each.
    """

    def __init__(self, action: Action, job: str, now: Callable[[], datetime]) -> None:
        self._action = action
        self._job = job
        self._now = now
        self._tracker = Tracker()
        self._begun = False
        self._open: _Attempt | None = None
        self._asked = False

    def before(self, step: Step) -> list[Event]:
        """What to write down before a step is shown: something is about to be done."""
        if isinstance(step, Done | Failed | Cancelled):
            return []
        if not self._begun:
            self._asked = isinstance(step, AskPasscode)
            return [self._attempt(self._action, step.key)]
        tried = self._staff(step)
        if self._open is None and (action := _finger_action(step)):
            return [*tried, self._attempt(action, step.key)]
        return tried

    def after(self, step: Step) -> list[Event]:
        """What to write down once a step is shown: something was done, and the job goes on."""
        self._tracker.follow(step)
        if self._open and isinstance(step, AskPin | AskPinChange):
            self._open.wrong_pins += step.wrong
        if not isinstance(step, ChooseFingerAction) or self._open is None:
            return []
        failure = step.failure.problem if step.failure else None
        match step.news:
            case FingerNews.FAILED if failure:
                return [self._failed(failure, step.key)]
            case FingerNews.CANCELLED:
                return [self._failed(Problem.CANCELLED, step.key)]
            case news if news is None or news in _DONE:
                return [self._outcome(Result.SUCCESS, step.key, failure)]
            case _:
                return [self._outcome(Result.UNKNOWN, step.key)]

    def ended(self, ending: Ending) -> list[Event]:
        """How the job ended, and that it was tried where it never came to a step."""
        begun = self._staff(ending) if self._begun else [self._attempt(self._action, ending.key)]
        return [*begun, self._end(ending)] if self._open else begun

    def cut_off(self, target: KeyInfo) -> list[Event]:
        """The program was told to end in the middle of the job."""
        return self.ended(Cancelled(key=target)) if self._begun else []

    def _staff(self, step: Step) -> list[Event]:
        """Whether the passcode of the staff was right: every try is an event."""
        asked, self._asked = self._asked, isinstance(step, AskPasscode)
        if not asked or isinstance(step, Cancelled):
            return []
        told = Event(Action.STAFF_PASSCODE, self._now(), key=step.key, job=self._job)
        match step:
            case AskPasscode():
                return [replace(told, result=Result.FAILURE)]
            case Failed(failure=failure) if failure.problem is Problem.PASSCODE_PAUSED:
                code = code_of(failure.problem)
                wrong = replace(told, result=Result.FAILURE, problem=failure.problem, code=code)
                return [wrong]
            case _:
                return [told]

    def _attempt(self, action: Action, key: KeyInfo) -> Event:
        self._begun = True
        self._open = _Attempt(action, self._now())
        return Event(action, self._open.begun, Phase.ATTEMPT, None, key, job=self._job)

    def _end(self, ending: Ending) -> Event:
        key = ending.key
        match ending:
            case Finished(result=done):
                return self._outcome(Result.SUCCESS, key, code=RESULTS[done].code)
            case Done():
                return self._outcome(Result.SUCCESS, key)
            case Failed(failure=failure):
                return self._failed(failure.problem, key)
            case Cancelled():
                sure = self._tracker.trace in _NOT_DONE
                result = Result.FAILURE if sure else Result.UNKNOWN
                return self._outcome(result, key, Problem.CANCELLED)

    def _failed(self, problem: Problem, key: KeyInfo) -> Event:
        unsure = problem in _UNSURE
        return self._outcome(Result.UNKNOWN if unsure else Result.FAILURE, key, problem)

    def _outcome(
        self, result: Result, key: KeyInfo, problem: Problem | None = None, code: str = ""
    ) -> Event:
        if self._open is None:
            raise RuntimeError("an outcome without an attempt")
        attempt, self._open, now = self._open, None, self._now()
        return Event(
            attempt.action,
            now,
            result=result,
            key=key,
            problem=problem,
            code=code or (code_of(problem) if problem else ""),
            seconds=max(0.0, (now - attempt.begun).total_seconds()),
            wrong_pins=attempt.wrong_pins,
            job=self._job,
        )


def _finger_action(step: Step) -> Action | None:
    """What is about to be done to a finger once this step is answered."""
    match step:
        case TouchSensor():
            return Action.FINGER_ADDED
        case NameFinger(new=False):
            return Action.FINGER_RENAMED
        case ConfirmRemoveFingers():
            return Action.FINGER_REMOVED
        case _:
            return None
