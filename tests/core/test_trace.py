"""What a job leaves on the key when it is cut off."""

import pytest

from core.errors import Failure, Problem
from core.flow import Step
from core.flows.steps import (
    AskNewPin,
    AskPin,
    Erasing,
    NameFinger,
    PlugInKey,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.model import Fingerprint
from core.pin_rules import PinLimits
from core.trace import Trace, Tracker
from tests.core.support.samples import key_info

KEY = key_info()
ASK = AskNewPin(key=KEY, limits=PinLimits.of(KEY.pin))
PIN = AskPin(key=KEY, attempts_left=8)
NAME = NameFinger(key=KEY, fingerprint=Fingerprint(b"1", ""), max_bytes=9, new=True)
WORKING = Working(key=KEY)
TOUCH = TouchToErase(key=KEY, hold=0.0, window=30.0)
ERASING = Erasing(key=KEY)


def again(problem: Problem) -> UnplugKey:
    return UnplugKey(key=KEY, failure=Failure(problem))


def out(problem: Problem) -> PlugInKey:
    return PlugInKey(key=KEY, failure=Failure(problem))


@pytest.mark.parametrize(
    ("steps", "trace"),
    [
        ((), Trace.NOTHING),
        ((ASK,), Trace.NOTHING),
        ((ASK, WORKING), Trace.NOT_KNOWN),
        ((PIN, WORKING), Trace.NOTHING),
        ((NAME,), Trace.EARLIER),
        ((TOUCH,), Trace.UNLESS_TOUCHED),
        ((TOUCH, ERASING), Trace.NOT_KNOWN),
        ((TOUCH, again(Problem.RESET_NOT_TOUCHED)), Trace.NOTHING),
        ((TOUCH, out(Problem.REMOVED_WHILE_ERASING)), Trace.NOT_KNOWN),
        ((TOUCH, again(Problem.NO_ANSWER)), Trace.NOT_KNOWN),
        ((again(Problem.NO_ANSWER), again(Problem.DIFFERENT_KEY)), Trace.NOT_KNOWN),
    ],
)
def test_what_is_left(steps: tuple[Step, ...], trace: Trace) -> None:
    tracker = Tracker()
    for step in steps:
        tracker.follow(step)
    assert tracker.trace is trace
