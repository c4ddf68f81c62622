"""A new finger, sample by sample: nothing half-taken stays, and every reading has an end."""

import pytest

from core.errors import Failure, Problem
from core.flow import Failed, Step
from core.flows.fingerprints import fingerprints
from core.flows.steps import (
    AddFinger,
    ChooseFingerAction,
    FingerNews,
    Finished,
    NameFinger,
    TouchSensor,
)
from core.model import Fingerprint, SampleStatus, Secret, SensorInfo
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    STOP,
    close_the_window,
    each,
    expire,
    failed_with,
    first,
    kinds,
    only,
    play,
    touch,
    unplug,
)

GOOD = SampleStatus.GOOD
PIN = Secret("135790")
BAD = [status for status in SampleStatus if status not in (GOOD, SampleStatus.DATABASE_FULL)]
LEAVES_THE_LIST_OPEN = [
    (SampleStatus.DATABASE_FULL, Problem.FINGERPRINTS_FULL),
    (Problem.FINGERPRINTS_FULL, Problem.FINGERPRINTS_FULL),
    (Problem.SENSOR_BLOCKED, Problem.SENSOR_BLOCKED),
    (Problem.REFUSED, Problem.REFUSED),
    (Problem.KEY_BUSY, Problem.KEY_BUSY),
]


def news(steps: list[Step]) -> list[FingerNews | None]:
    return [step.news for step in each(steps, ChooseFingerAction)]


def test_three_good_samples_make_a_finger(bus: FakeBus, sensor_key: Stick) -> None:
    good = touch(sensor_key)
    steps = play(
        bus,
        fingerprints(bus, sensor_key.info),
        *(PIN, AddFinger(), good, good, good, "index", DECLINE),
    )
    coach = [(step.done, step.total) for step in each(steps, TouchSensor)]
    assert coach == [(0, 3), (1, 3), (2, 3)]
    assert news(steps) == [None, FingerNews.ADDED]
    assert [finger.name for finger in sensor_key.fingers] == ["left thumb", "right thumb", "index"]
    assert sensor_key.received == [
        ("unlock", "135790"),
        ("enrol_begin",),
        ("enrol_next", b"finger 3"),
        ("enrol_next", b"finger 3"),
        ("rename", b"finger 3", "index"),
    ]


def test_progress_comes_from_the_key_where_the_sensor_does_not_say_how_many(
    bus: FakeBus, sensor_key: Stick
) -> None:
    sensor_key.sensor = SensorInfo(samples=None)
    touches = [touch(sensor_key, status) for status in (SampleStatus.TOO_LEFT, GOOD, GOOD, GOOD)]
    steps = play(
        bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, DECLINE, DECLINE
    )
    coach = [(step.done, step.total) for step in each(steps, TouchSensor)]
    assert coach == [(0, None), (0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("status", BAD)
def test_a_bad_sample_is_told_and_costs_nothing(
    bus: FakeBus, sensor_key: Stick, status: SampleStatus
) -> None:
    touches = [touch(sensor_key, reading) for reading in (status, GOOD, status, GOOD, GOOD)]
    steps = play(
        bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, DECLINE, DECLINE
    )
    told = [step.last.status if step.last else None for step in each(steps, TouchSensor)]
    assert told == [None, status, GOOD, status, GOOD]
    assert [step.done for step in each(steps, TouchSensor)] == [0, 0, 1, 1, 2]
    assert len(sensor_key.fingers) == 3
    assert sensor_key.sent("enrol_cancel") == 0


@pytest.mark.parametrize(("outcome", "problem"), LEAVES_THE_LIST_OPEN)
@pytest.mark.parametrize("good_ones", [0, 1, 2])
def test_a_finger_that_fails_is_dropped_and_the_list_stays_open(
    bus: FakeBus,
    sensor_key: Stick,
    outcome: SampleStatus | Problem,
    problem: Problem,
    good_ones: int,
) -> None:
    touches = [touch(sensor_key)] * good_ones + [touch(sensor_key, outcome)]
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, DECLINE)
    last = each(steps, ChooseFingerAction)[-1]
    assert (last.news, last.failure and last.failure.problem) == (FingerNews.FAILED, problem)
    assert isinstance(steps[-1], Finished)
    assert sensor_key.received[-1] == ("enrol_cancel",)
    assert sensor_key.half is None
    assert len(sensor_key.fingers) == 2


@pytest.mark.parametrize(
    "nobody",
    [SampleStatus.NO_USER_ACTIVITY, Problem.TOUCH_TIMED_OUT],
    ids=["as a sample", "as an error"],
)
@pytest.mark.parametrize("good_ones", [0, 1])
def test_three_rounds_without_a_finger_give_it_up(
    bus: FakeBus, sensor_key: Stick, nobody: SampleStatus | Problem, good_ones: int
) -> None:
    touches = [touch(sensor_key)] * good_ones + [touch(sensor_key, nobody)] * 3
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, DECLINE)
    told = [step.last.status for step in each(steps, TouchSensor) if step.last]
    assert told == [GOOD] * good_ones + [SampleStatus.NO_USER_ACTIVITY] * 2
    last = each(steps, ChooseFingerAction)[-1]
    assert last.failure
    assert last.failure.problem is Problem.TOUCH_TIMED_OUT
    assert sensor_key.sent("enrol_cancel") == 1


def test_a_finger_in_between_starts_the_patience_again(bus: FakeBus, sensor_key: Stick) -> None:
    nobody = touch(sensor_key, Problem.TOUCH_TIMED_OUT)
    good = touch(sensor_key)
    touches = [nobody, nobody, good, nobody, nobody, good, nobody, nobody, good]
    play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, DECLINE, DECLINE)
    assert len(sensor_key.fingers) == 3


@pytest.mark.parametrize("good_ones", [0, 1, 2])
def test_giving_up_a_finger_leaves_nothing_half_taken(
    bus: FakeBus, sensor_key: Stick, good_ones: int
) -> None:
    touches = [touch(sensor_key)] * good_ones
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, STOP, DECLINE)
    assert news(steps) == [None, FingerNews.CANCELLED]
    assert sensor_key.received[-1] == ("enrol_cancel",)
    assert sensor_key.half is None


def test_a_finger_saved_in_the_moment_of_giving_up_is_told(bus: FakeBus, sensor_key: Stick) -> None:
    def stop_too_late(step: Step) -> None:
        assert isinstance(step, TouchSensor)
        assert sensor_key.half is not None
        sensor_key.fingers.append(Fingerprint(sensor_key.half, ""))
        sensor_key.half = None
        step.stop()

    touches = [touch(sensor_key)] * 2
    flow = fingerprints(bus, sensor_key.info)
    steps = play(bus, flow, PIN, AddFinger(), *touches, stop_too_late, DECLINE)
    assert news(steps) == [None, FingerNews.ADDED]
    assert each(steps, ChooseFingerAction)[-1].fingerprints == tuple(sensor_key.fingers)


@pytest.mark.parametrize("good_ones", [0, 2])
def test_a_closed_window_leaves_nothing_half_taken(
    bus: FakeBus, sensor_key: Stick, good_ones: int
) -> None:
    answers = [PIN, AddFinger(), *[touch(sensor_key)] * good_ones, close_the_window]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert isinstance(steps[-1], TouchSensor)
    assert sensor_key.received[-1] == ("enrol_cancel",)
    assert sensor_key.half is None


def test_a_window_that_breaks_leaves_nothing_half_taken(
    bus: FakeBus, sensor_key: Stick, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(_: object) -> None:
        raise RuntimeError

    steps = play(
        bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), touch(sensor_key), break_down
    )
    assert failed_with(steps) is Problem.UNEXPECTED
    assert sensor_key.received[-1] == ("enrol_cancel",)
    assert len(caplog.records) == 1
    caplog.clear()


def test_a_key_pulled_half_way_ends_the_job(bus: FakeBus, sensor_key: Stick) -> None:
    steps = play(
        bus,
        fingerprints(bus, sensor_key.info),
        *(PIN, AddFinger(), touch(sensor_key), unplug(sensor_key)),
    )
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert len(sensor_key.fingers) == 2


def test_a_session_that_dies_half_way_asks_the_pin_once_and_starts_the_finger_again(
    bus: FakeBus, sensor_key: Stick
) -> None:
    good = touch(sensor_key)
    steps = play(
        bus,
        fingerprints(bus, sensor_key.info),
        *(PIN, AddFinger(), good, first(expire(sensor_key), good)),
        *(PIN, good, good, good, "index", DECLINE),
    )
    assert [step.done for step in each(steps, TouchSensor)] == [0, 1, 0, 1, 2]
    assert [name for name, *_ in sensor_key.received] == [
        *("unlock", "enrol_begin", "enrol_next", "enrol_cancel"),
        *("unlock", "enrol_begin", "enrol_next", "enrol_next", "rename"),
    ]
    assert len(sensor_key.fingers) == 3


def test_a_sensor_that_never_comes_to_an_end_is_given_up(bus: FakeBus, sensor_key: Stick) -> None:
    poor = [touch(sensor_key, SampleStatus.POOR_QUALITY)] * 200
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *poor)
    assert failed_with(steps) is Problem.BAD_ANSWER
    assert kinds(steps)[-2:] == [TouchSensor, Failed]
    assert sensor_key.received[-1] == ("enrol_cancel",)


def test_a_finger_may_stay_nameless(bus: FakeBus, sensor_key: Stick) -> None:
    touches = [touch(sensor_key)] * 3
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, AddFinger(), *touches, "", DECLINE)
    assert only(steps, NameFinger).new
    assert [finger.name for finger in sensor_key.fingers][-1] == ""
    assert sensor_key.sent("rename") == 0


@pytest.mark.parametrize(
    "why", [Problem.REFUSED, Problem.STORAGE_FULL, Problem.KEY_BUSY, Problem.ENDED_BY_KEY]
)
def test_a_finger_the_key_does_not_name_is_told_as_saved(
    bus: FakeBus, sensor_key: Stick, why: Problem
) -> None:
    good = touch(sensor_key)
    sensor_key.fails("rename", why)
    answers = [PIN, AddFinger(), good, good, good, "index", DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    last = each(steps, ChooseFingerAction)[-1]
    assert (last.news, last.fingerprints[2:]) == (FingerNews.ADDED, (Fingerprint(b"finger 3", ""),))
    assert last.failure == Failure(Problem.FINGERPRINT_UNNAMED, detail=f"{why.value}: scripted")


def test_a_finger_that_is_gone_before_it_gets_a_name_is_not_told_as_saved(
    bus: FakeBus, sensor_key: Stick
) -> None:
    good = touch(sensor_key)
    sensor_key.fails("rename", Problem.FINGERPRINT_GONE)
    answers = [PIN, AddFinger(), good, good, good, "index", DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    last = each(steps, ChooseFingerAction)[-1]
    assert (last.news, len(last.fingerprints)) == (FingerNews.FAILED, 2)
    assert last.failure
    assert last.failure.problem is Problem.FINGERPRINT_GONE


def test_a_key_that_gives_up_the_finger_by_itself_is_a_failure(
    bus: FakeBus, sensor_key: Stick
) -> None:
    answers = [PIN, AddFinger(), touch(sensor_key, Problem.ENDED_BY_KEY), DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    last = each(steps, ChooseFingerAction)[-1]
    assert last.failure
    assert (last.news, last.failure.problem) == (FingerNews.FAILED, Problem.ENDED_BY_KEY)
