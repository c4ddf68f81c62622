"""The last steps and problems, by code."""

from datetime import UTC, datetime

import pytest

from core.errors import Failure, Problem
from core.flow import Cancelled, Failed, Step
from core.flows.steps import AskPin, AskPinChange, Finished, Result, TouchSensor, UnplugKey, Working
from core.pin_rules import PinLimits
from core.report.journal import Journal, Kind
from tests.core.support.samples import key_info

NOW = datetime(2026, 11, 27, tzinfo=UTC)
KEY = key_info()
LATE = Failure(Problem.TOO_LATE_FOR_RESET, detail="CTAP 0x30 NOT_ALLOWED")


def told(*steps: Step, most: int = 40) -> list[tuple[str, str, int]]:
    journal = Journal(lambda: NOW, most)
    for step in steps:
        journal.note(step)
    return [(each.kind.value, each.code, each.times) for each in journal.entries]


@pytest.mark.parametrize(
    ("step", "entries"),
    [
        (Working(key=KEY), [("step", "KEY-20", 1)]),
        (UnplugKey(key=KEY, failure=LATE), [("problem", "RST-4", 1), ("step", "RST-22", 1)]),
        (
            AskPin(key=KEY, attempts_left=3, wrong=True),
            [("problem", "PIN-1", 1), ("step", "PIN-22", 1)],
        ),
        (
            AskPinChange(key=KEY, limits=PinLimits(4, 63), attempts_left=2, wrong=True),
            [("problem", "PIN-1", 1), ("step", "PIN-21", 1)],
        ),
        (Finished(key=KEY, result=Result.ERASED), [("result", "RST-30", 1)]),
        (Failed(key=KEY, failure=LATE), [("problem", "RST-4", 1)]),
        (Cancelled(key=KEY), [("cancelled", "END-1", 1)]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_step_is_noted_by_its_codes(step: Step, entries: list[tuple[str, str, int]]) -> None:
    assert told(step) == entries


def test_a_problem_keeps_its_status_and_its_tries() -> None:
    journal = Journal(lambda: NOW)
    journal.note(AskPin(key=KEY, attempts_left=3, wrong=True))
    journal.note(Failed(key=KEY, failure=LATE))
    wrong, _, late = journal.entries
    assert (wrong.kind, wrong.what, wrong.attempts_left) == (Kind.PROBLEM, "wrong-pin", 3)
    assert (late.what, late.detail) == ("too-late-for-reset", "CTAP 0x30 NOT_ALLOWED")


def test_the_same_again_is_counted() -> None:
    touch = TouchSensor(key=KEY, done=0, total=5)
    assert told(touch, touch, Working(key=KEY), touch) == [
        ("step", "FGR-21", 2),
        ("step", "KEY-20", 1),
        ("step", "FGR-21", 1),
    ]


def test_only_the_last_are_kept_until_all_are_forgotten() -> None:
    working, touch = Working(key=KEY), TouchSensor(key=KEY, done=0, total=5)
    assert [code for _, code, _ in told(working, touch, working, touch, most=2)] == [
        "KEY-20",
        "FGR-21",
    ]
    journal = Journal(lambda: NOW)
    journal.note(working)
    journal.clear()
    assert journal.entries == ()
