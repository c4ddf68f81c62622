"""Every code there is, taken from the tables of words; nothing is written down twice."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, unique
from functools import cache

from core.doctor.findings import Verdict
from core.finger_news import FINGER_NEWS
from core.guidance import HOLD_TO_ERASE, RESULTS, STEPS
from core.kiosk.export_signs import EXPORT_NAMED
from core.kiosk.screens import NAMED
from core.messages import MESSAGES
from core.places import Place


@unique
class Kind(StrEnum):
    """What a code stands for. The values are part of the JSON contract."""

    PROBLEM = "problem"
    STEP = "step"
    RESULT = "result"
    CHECK = "check"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Entry:
    """One code, and what the caller reads beside it; `{key}` and the like are still open."""

    code: str
    kind: Kind
    name: str
    """What it is called in the code and in the JSON contract."""
    title: str
    text: str
    remedy: str = ""


@cache
def entries() -> tuple[Entry, ...]:
    """All of them, family by family."""
    found = (*_problems(), *_steps(), *_results(), *_checks(), *_places())
    return tuple(sorted(found, key=lambda entry: order(entry.code)))


def entry_of(code: str) -> Entry:
    """The entry of a code that exists."""
    return next(each for each in entries() if each.code == code)


def order(code: str) -> tuple[str, int]:
    """For sorting: DOC-9 comes before DOC-10."""
    family, _, number = code.partition("-")
    return family, int(number)


def _problems() -> Iterator[Entry]:
    for problem, told in MESSAGES.items():
        yield Entry(told.code, Kind.PROBLEM, problem.value, told.title, told.text, told.remedy)


def _steps() -> Iterator[Entry]:
    for kind, told in STEPS.items():
        yield Entry(told.code, Kind.STEP, kind.__name__, told.title, told.text)
    hold = HOLD_TO_ERASE
    yield Entry(hold.code, Kind.STEP, "HOLD_TO_ERASE", hold.title, hold.text)


def _results() -> Iterator[Entry]:
    for what, told in RESULTS.items():
        yield Entry(told.code, Kind.RESULT, what.value, told.title, told.text)
    for news, told in FINGER_NEWS.items():
        yield Entry(told.code, Kind.RESULT, f"fingerprint-{news.value}", told.title, told.text)


def _checks() -> Iterator[Entry]:
    for verdict in Verdict:
        told = verdict.value
        yield Entry(told.code, Kind.CHECK, verdict.name, told.text, "", told.advice)


def _places() -> Iterator[Entry]:
    for place in Place:
        told = place.value
        yield Entry(told.code, Kind.PLACE, place.name, told.title, told.text)
    for name, sign in (NAMED | EXPORT_NAMED).items():
        yield Entry(sign.code, Kind.PLACE, name, sign.title, sign.text)
