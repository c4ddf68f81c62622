"""The list of fingers: rename, remove, and going on when a session dies or an action fails."""

import pytest

from core.errors import Problem
from core.flow import Step
from core.flows.fingerprints import fingerprints
from core.flows.steps import (
    AskPin,
    ChooseFingerAction,
    ConfirmRemoveFingers,
    FingerNews,
    Finished,
    NameFinger,
    RemoveFingers,
    RenameFinger,
    Result,
    Working,
)
from core.model import Fingerprint, Secret
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    close_the_window,
    each,
    failed_with,
    kinds,
    only,
    play,
    unplug,
)

PIN = Secret("135790")
LEFT, RIGHT = Fingerprint(b"left", "left thumb"), Fingerprint(b"right", "right thumb")


def news(steps: list[Step]) -> list[FingerNews | None]:
    return [step.news for step in each(steps, ChooseFingerAction)]


def test_the_list_is_read_once_and_left_by_declining_it(bus: FakeBus, sensor_key: Stick) -> None:
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, DECLINE)
    assert only(steps, ChooseFingerAction).fingerprints == (LEFT, RIGHT)
    assert only(steps, Finished).result is Result.FINGERPRINTS_CLOSED
    assert sensor_key.received == [("unlock", "135790")]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("index", "index"),
        ("  index  ", "index"),
        ("zażółć", "zażółć"),
    ],
)
def test_a_finger_gets_another_name(
    bus: FakeBus, sensor_key: Stick, typed: str, stored: str
) -> None:
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, RenameFinger(LEFT), typed, DECLINE)
    assert news(steps) == [None, FingerNews.RENAMED]
    assert each(steps, ChooseFingerAction)[-1].fingerprints == (Fingerprint(b"left", stored), RIGHT)
    assert sensor_key.received[-1] == ("rename", b"left", stored)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("left thumb", FingerNews.UNCHANGED),
        (" left thumb ", FingerNews.UNCHANGED),
        (DECLINE, FingerNews.CANCELLED),
    ],
)
def test_the_old_name_is_not_sent_again(
    bus: FakeBus, sensor_key: Stick, answer: object, told: FingerNews
) -> None:
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, RenameFinger(LEFT), answer, DECLINE)
    assert news(steps) == [None, told]
    assert sensor_key.sent("rename") == 0


def test_a_finger_that_is_gone_when_it_gets_a_name_leaves_the_list(
    bus: FakeBus, sensor_key: Stick
) -> None:
    sensor_key.fails("rename", Problem.FINGERPRINT_GONE)
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, RenameFinger(LEFT), "index", DECLINE)
    last = each(steps, ChooseFingerAction)[-1]
    assert (last.news, last.fingerprints) == (FingerNews.FAILED, (RIGHT,))


@pytest.mark.parametrize(
    ("name", "fits"), [("x" * 12, True), ("x" * 13, False), ("é" * 6, True), ("é" * 7, False)]
)
def test_the_limit_of_a_name_is_counted_in_bytes(
    bus: FakeBus, sensor_key: Stick, name: str, fits: bool
) -> None:
    more = [] if fits else ["index"]
    answers = [PIN, RenameFinger(LEFT), name, *more, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    asks = [(ask.max_bytes, ask.too_long) for ask in each(steps, NameFinger)]
    assert asks == [(12, False)] if fits else [(12, False), (12, True)]
    assert sensor_key.sent("rename") == 1


def test_a_name_the_key_finds_too_long_is_asked_again(bus: FakeBus, sensor_key: Stick) -> None:
    sensor_key.fails("rename", Problem.NAME_TOO_LONG)
    answers = [PIN, RenameFinger(LEFT), "index finger", "index", DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert [ask.too_long for ask in each(steps, NameFinger)] == [False, True]
    assert news(steps) == [None, FingerNews.RENAMED]


@pytest.mark.parametrize(
    ("chosen", "all_of_them", "stay"),
    [((LEFT,), False, (RIGHT,)), ((LEFT, RIGHT), True, ())],
    ids=["one", "all"],
)
def test_fingers_are_removed_after_a_yes(
    bus: FakeBus,
    sensor_key: Stick,
    chosen: tuple[Fingerprint, ...],
    all_of_them: bool,
    stay: tuple[Fingerprint, ...],
) -> None:
    answers = [PIN, RemoveFingers(chosen), True, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    confirm = only(steps, ConfirmRemoveFingers)
    assert (confirm.fingerprints, confirm.all_of_them) == (chosen, all_of_them)
    assert tuple(sensor_key.fingers) == stay
    assert each(steps, ChooseFingerAction)[-1].fingerprints == stay
    assert news(steps) == [None, FingerNews.REMOVED]


@pytest.mark.parametrize("answer", [False, DECLINE])
def test_without_a_yes_no_finger_is_removed(
    bus: FakeBus, sensor_key: Stick, answer: object
) -> None:
    answers = [PIN, RemoveFingers((LEFT,)), answer, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert news(steps) == [None, FingerNews.CANCELLED]
    assert sensor_key.sent("remove") == 0


def test_a_finger_that_is_gone_already_counts_as_removed(bus: FakeBus, sensor_key: Stick) -> None:
    sensor_key.fails("remove", Problem.FINGERPRINT_GONE)
    answers = [PIN, RemoveFingers((LEFT, RIGHT)), True, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert each(steps, ChooseFingerAction)[-1].fingerprints == ()
    assert news(steps) == [None, FingerNews.REMOVED]


def test_an_action_that_fails_half_way_keeps_what_was_done(bus: FakeBus, sensor_key: Stick) -> None:
    sensor_key.fails("remove", Problem.FINGERPRINT_GONE)
    sensor_key.fails("remove", Problem.REFUSED)
    answers = [PIN, RemoveFingers((LEFT, RIGHT)), True, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    last = each(steps, ChooseFingerAction)[-1]
    assert (last.news, last.fingerprints) == (FingerNews.FAILED, (RIGHT,))
    assert last.failure
    assert last.failure.problem is Problem.REFUSED


def test_news_are_told_once(bus: FakeBus, sensor_key: Stick) -> None:
    sensor_key.fails("rename", Problem.REFUSED)
    rename = RenameFinger(LEFT)
    answers = [PIN, rename, "index", rename, "index", rename, DECLINE, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    told = [(step.news, step.failure is not None) for step in each(steps, ChooseFingerAction)]
    assert told == [
        (None, False),
        (FingerNews.FAILED, True),
        (FingerNews.RENAMED, False),
        (FingerNews.CANCELLED, False),
    ]


@pytest.mark.parametrize(
    "problem",
    [Problem.REMOVED_WHILE_WRITING, Problem.NO_ANSWER, Problem.BAD_ANSWER, Problem.PIN_BLOCKED],
)
def test_a_failure_that_leaves_no_session_ends_the_job(
    bus: FakeBus, sensor_key: Stick, problem: Problem
) -> None:
    sensor_key.fails("rename", problem)
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, RenameFinger(LEFT), "index")
    assert failed_with(steps) is problem


@pytest.mark.parametrize(
    "open_question",
    [[], [RenameFinger(LEFT)], [RemoveFingers((LEFT,))]],
    ids=["list", "name", "remove"],
)
def test_a_key_pulled_at_an_open_question_ends_the_job(
    bus: FakeBus, sensor_key: Stick, open_question: list[object]
) -> None:
    answers = [PIN, *open_question, unplug(sensor_key)]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert sensor_key.received == [("unlock", "135790")]


def test_a_closed_window_frees_the_key(bus: FakeBus, sensor_key: Stick) -> None:
    steps = play(bus, fingerprints(bus, sensor_key.info), PIN, close_the_window)
    assert kinds(steps) == [AskPin, Working, ChooseFingerAction]
