"""What lies over a screen never covers what a key waits for, and a report is of work that ended."""

import pytest

from core.errors import Failure, Problem
from core.flow import Done, Failed, Step
from core.flows.steps import AskNewPin, Erasing, TouchToErase, UnplugKey, Working
from core.kiosk.aside import Aside, allowed
from core.kiosk.screens import Screen
from core.pin_rules import PinLimits
from tests.core.support.samples import key_info

KEY = key_info()
ASKING = AskNewPin(key=KEY, limits=PinLimits(4, 63))
UNPLUG = UnplugKey(key=KEY)
FAILED = Failed(key=KEY, failure=Failure(Problem.PIN_BLOCKED))
AT_WORK: list[Step] = [Working(key=KEY), TouchToErase(key=KEY, hold=0, window=30), Erasing(key=KEY)]


def test_a_report_is_offered_where_a_key_is_judged() -> None:
    offered = {shown for shown in Screen if allowed(Aside.REPORT, shown, None)}
    assert offered == {Screen.HOME, Screen.NOTHING, Screen.PROBLEM}


@pytest.mark.parametrize("step", [Done(key=KEY), FAILED])
def test_a_report_is_offered_when_a_job_has_ended(step: Step) -> None:
    assert allowed(Aside.REPORT, Screen.JOB, step)


@pytest.mark.parametrize("step", [ASKING, UNPLUG, *AT_WORK])
def test_no_report_in_the_middle_of_a_job(step: Step) -> None:
    assert not allowed(Aside.REPORT, Screen.JOB, step)


def test_help_is_there_on_every_screen_but_the_staff_s() -> None:
    offered = {shown for shown in Screen if allowed(Aside.HELP, shown, None)}
    assert offered == set(Screen) - {Screen.STAFF}
    assert allowed(Aside.HELP, Screen.JOB, ASKING)
    assert allowed(Aside.HELP, Screen.JOB, UNPLUG)


@pytest.mark.parametrize("step", AT_WORK)
def test_help_covers_no_key_at_work_but_one_that_has_gone_silent(step: Step) -> None:
    assert not allowed(Aside.HELP, Screen.JOB, step)
    assert allowed(Aside.HELP, Screen.REMOVE, step)


def test_nothing_is_always_allowed() -> None:
    assert all(allowed(Aside.NONE, shown, None) for shown in Screen)
