"""Steps of a job in words, for a person at a terminal."""

from collections.abc import Iterable

from core.cli import describe, words
from core.describe import pin_rules, where
from core.errors import Failure, Problem
from core.flow import Step
from core.flows.batch import BatchOver, Moment
from core.flows.steps import (
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    NameFinger,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
)
from core.guidance import FINGER_SAVED, SAMPLES, flaw_words, guide
from core.messages import words as problem_words
from core.model import Fingerprint, KeyInfo
from core.pin_rules import PinLimits
from core.reset_words import loss_words


def lines(step: Step) -> list[str]:
    """A step in words; nothing for one whose question says enough."""
    match step:
        case AskNewPin() | AskPinChange() | AskPin():
            return _pin_lines(step)
        case ChooseFingerAction():
            return []
        case TouchSensor():
            return [_sensor_line(step)]
        case NameFinger(too_long=True):
            return [words.NAME_TOO_LONG]
        case NameFinger(new=new):
            return [FINGER_SAVED] if new else []
        case ConfirmRemoveFingers(fingerprints=fingers):
            return _told(step, [finger_name(finger) for finger in fingers])
        case _:
            return _reset_lines(step)


def batch_lines(moment: Moment) -> list[str]:
    """What is wanted now, and how the batch stands."""
    tally = moment.tally
    counts = words.TALLY
    for place, count in (
        ("{ready}", tally.ready), ("{skipped}", tally.skipped), ("{failed}", tally.failed)
    ):  # fmt: skip
        counts = counts.replace(place, str(count))
    codes = ", ".join(f"{code} x{times}" for code, times in sorted(tally.codes.items()))
    if isinstance(moment, BatchOver):
        return [words.BATCH_OVER, f"{counts} {codes}".strip()]
    wanted = words.NEXT_KEY if tally.wanted is None else words.NEXT_KEY_OF
    wanted = wanted.replace("{count}", str(tally.wanted))
    return [counts, wanted.replace("{number}", str(tally.ready + 1))]


def _reset_lines(step: Step) -> list[str]:
    match step:
        case AskPasscode(wrong=True):
            return [_short(Problem.WRONG_PASSCODE, step.key)]
        case ConfirmErase(losses=losses):
            heading, *points = _told(step, loss_words(losses))
            place = where(step.key.attachment)
            return [heading, *([f"  {place}"] if place else []), *points]
        case TakeOutOthers(others=others):
            return _told(step, [describe.seat(other) for other in others])
        case UnplugKey(failure=Failure() as failure) | PlugInKey(failure=Failure() as failure):
            told = problem_words(failure, step.key.name, card=step.key.card)
            return [f"{sentence(told.title)} {told.text} ({told.code})", *_told(step)]
        case TouchToErase(window=window):
            return [*_told(step), words.WITHIN.replace("{n}", f"{window:.0f}")]
        case _:
            return _told(step)


def _told(step: Step, points: Iterable[str] = ()) -> list[str]:
    told = guide(step)
    return [f"{sentence(told.title)} {told.text}", *(f"  - {point}" for point in points)]


def sentence(title: str) -> str:
    """A heading as a sentence among others."""
    return title if title.endswith("?") else f"{title}."


def _pin_lines(step: AskNewPin | AskPinChange | AskPin) -> list[str]:
    match step:
        case AskPin(wrong=True) | AskPinChange(wrong=True):
            return [_short(Problem.WRONG_PIN, step.key)]
        case AskPin(expired=True):
            return [_short(Problem.SESSION_EXPIRED, step.key)]
        case AskNewPin(flaw=flaw) | AskPinChange(flaw=flaw) if flaw:
            return [flaw_words(flaw, step.limits)]
        case AskPinChange(must_change=True):
            return [_short(Problem.PIN_MUST_CHANGE, step.key), *_limits(step.limits)]
        case AskPin():
            return []
        case AskNewPin() | AskPinChange():
            return [*_told(step), *_limits(step.limits)]


def _short(what: Problem, key: KeyInfo) -> str:
    told = problem_words(Failure(what), key.name, card=key.card)
    return f"{sentence(told.title)} {told.text}"


def _limits(limits: PinLimits) -> list[str]:
    lines = [pin_rules(limits), *filter(None, (limits.advice,))]
    if limits.policy_url:
        lines.append(words.POLICY.replace("{url}", limits.policy_url))
    return lines


def _sensor_line(step: TouchSensor) -> str:
    told = guide(step)
    hint = SAMPLES[step.last.status] if step.last else f"{sentence(told.title)} {told.text}"
    if step.total is None:
        return hint
    return hint + words.TAKEN.replace("{done}", str(step.done)).replace("{total}", str(step.total))


def finger_name(finger: Fingerprint) -> str:
    """What a fingerprint is called."""
    return finger.name or words.NAMELESS
