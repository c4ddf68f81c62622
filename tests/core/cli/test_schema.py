"""docs/keydeskctl.schema.json against the code; all tests here check what is printed by it."""

import json
from typing import Any

import pytest

from core.errors import Failure, Problem
from core.flow import Step
from core.flows.steps import (
    ApplyRules,
    AskNewPin,
    AskPasscode,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    FingerNews,
    KeyInUse,
    Losses,
    NameFinger,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.json_steps import STEP_NAMES, step_json
from core.json_view import failure_json
from core.model import Access, Attachment, Fingerprint, KeyInfo, Sample, SampleStatus
from core.pin_rules import PinFlaw, PinLimits
from core.trace import Trace
from tests.core.cli.schema import DOCUMENT, fits

SEAT = Attachment("/dev/hidraw0", "1-2", "1-2.3", 1, 2, 3, "maker", "key", "")
KEY = KeyInfo(SEAT, Access.OK)
LIMITS = PinLimits(4, 63)
FINGER = Fingerprint(b"\x01\x02", "thumb")
FAILURE = Failure(Problem.TOO_LATE_FOR_RESET, detail="CTAP 0x30 NOT_ALLOWED")

STEPS: list[Step] = [
    *(AskNewPin(key=KEY, limits=LIMITS, flaw=flaw) for flaw in (None, *PinFlaw)),
    AskPinChange(key=KEY, limits=LIMITS, attempts_left=None, must_change=True),
    *(AskPinChange(key=KEY, limits=LIMITS, attempts_left=3, flaw=flaw) for flaw in PinFlaw),
    AskPasscode(key=KEY),
    AskPasscode(key=KEY, wrong=True),
    AskPin(key=KEY, attempts_left=None),
    AskPin(key=KEY, attempts_left=1, wrong=True, expired=True),
    Working(key=KEY),
    *(
        ChooseFingerAction(key=KEY, fingerprints=(FINGER,), news=news, failure=FAILURE)
        for news in FingerNews
    ),
    ChooseFingerAction(key=KEY, fingerprints=()),
    TouchSensor(key=KEY, done=0, total=None),
    *(
        TouchSensor(key=KEY, done=1, total=5, last=Sample(b"", status, 4))
        for status in SampleStatus
    ),
    NameFinger(key=KEY, fingerprint=FINGER, max_bytes=64, new=True),
    ConfirmRemoveFingers(key=KEY, fingerprints=(FINGER,), all_of_them=True),
    ConfirmErase(key=KEY, losses=Losses(True, False, True, False)),
    TakeOutOthers(key=KEY, others=(SEAT,)),
    UnplugKey(key=KEY),
    UnplugKey(key=KEY, failure=FAILURE),
    PlugInKey(key=KEY, failure=FAILURE),
    KeyInUse(key=KEY),
    TouchToErase(key=KEY, hold=0, window=30),
    TouchToErase(key=KEY, hold=5, window=30),
    Erasing(key=KEY),
    ApplyRules(key=KEY),
]


def test_every_step_is_documented() -> None:
    assert {type(step) for step in STEPS} == set(STEP_NAMES)
    printed = [json.loads(json.dumps(step_json(step))) for step in STEPS]
    assert [line for line in printed if not fits(line, "step") or not fits(line, "line")] == []
    documented = {one["properties"]["step"]["const"] for one in DOCUMENT["$defs"]["step"]["oneOf"]}
    assert documented == {line["step"] for line in printed} == {*STEP_NAMES.values(), "hold"}


def test_every_problem_is_documented() -> None:
    for problem in Problem:
        assert fits(failure_json(Failure(problem, 3)), "problem")
    assert DOCUMENT["$defs"]["problem"]["properties"]["problem"]["enum"] == [*Problem]


@pytest.mark.parametrize("trace", Trace)
def test_what_a_cancelled_job_left_is_documented(trace: Trace) -> None:
    assert trace in DOCUMENT["$defs"]["problem"]["properties"]["detail"]["description"]


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"step": "ask-pin"},
        {"step": "working", "code": "KEY-20", "id": "a", "more": 1},
        {"step": "working", "code": "KEY-21", "id": "a"},
        {"step": "touch", "code": "RST-24", "id": "a", "hold": True, "window": 3.0},
        {"done": False, "code": "a", "id": "a", "result": "erased"},
        {"problem": "no-key", "code": "KEY-1", "attempts_left": "3", "detail": ""},
        {"problem": "no-idea", "code": "KEY-1", "attempts_left": 3, "detail": ""},
        [],
        None,
    ],
)
def test_the_check_can_fail(value: Any) -> None:
    assert not fits(value, "line")
