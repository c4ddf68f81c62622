"""Which steps must not be cut off, when a key may leave, and when it is silent for too long."""

import pytest

from core.flow import Step
from core.flows.steps import Erasing, TouchToErase, UnplugKey, Working
from core.guidance import STEPS
from core.kiosk.manners import SILENT, Patience, at_work, may_leave
from tests.core.support.samples import key_info

KEY = key_info()
AT_WORK = {"Working", "TouchSensor", "TouchToErase", "Erasing"}
ASKED_TO_LEAVE = {
    "TakeOutOthers", "UnplugKey", "PlugInKey", "KeyInUse", "TouchToErase", "Erasing",
}  # fmt: skip


def bare(kind: type[Step]) -> Step:
    """A step of this kind with nothing in it: only its kind decides."""
    return object.__new__(kind)


@pytest.mark.parametrize("kind", STEPS, ids=lambda kind: kind.__name__)
def test_every_step_has_its_manners(kind: type[Step]) -> None:
    assert at_work(bare(kind)) == (kind.__name__ in AT_WORK)
    assert may_leave(bare(kind)) == (kind.__name__ in ASKED_TO_LEAVE)


def test_no_job_is_no_reason_to_wait() -> None:
    assert not at_work(None)
    assert not may_leave(None)


def test_a_key_has_35_seconds_for_each_thing() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    touch, erasing = TouchToErase(key=KEY, hold=0, window=30), Erasing(key=KEY)
    assert not patience.over(touch)
    now[0] = SILENT - 1
    assert not patience.over(touch)
    assert not patience.over(erasing)
    now[0] += SILENT - 1
    assert not patience.over(erasing)
    now[0] += 1
    assert patience.over(erasing)


def test_a_person_may_take_any_time() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    step = UnplugKey(key=KEY)
    assert not patience.over(step)
    now[0] = 10 * SILENT
    assert not patience.over(step)


def test_nothing_of_the_last_job_is_kept() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    step = Working(key=KEY)
    patience.over(step)
    patience.forget()
    now[0] = SILENT
    assert not patience.over(step)
