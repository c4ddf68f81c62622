"""A session that dies half way: the PIN is asked once more, and the work is redone.

Any program that asks for a token kills ours, and some keys allow one write per token.
"""

import pytest

from core.errors import Problem
from core.flow import Step
from core.flows.fingerprints import fingerprints
from core.flows.steps import (
    AddFinger,
    AskPin,
    ChooseFingerAction,
    ConfirmRemoveFingers,
    FingerNews,
    NameFinger,
    RemoveFingers,
    RenameFinger,
    TouchSensor,
)
from core.model import Fingerprint, Secret
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import DECLINE, each, expire, first, only, play, refuse, touch

PIN = Secret("135790")
LEFT, RIGHT = Fingerprint(b"left", "left thumb"), Fingerprint(b"right", "right thumb")


def news(steps: list[Step]) -> list[FingerNews | None]:
    return [step.news for step in each(steps, ChooseFingerAction)]


def test_a_new_name_is_typed_once_and_stored_after_the_pin(bus: FakeBus, sensor_key: Stick) -> None:
    lost = first(expire(sensor_key), "index")
    answers = [PIN, RenameFinger(LEFT), lost, PIN, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert len(each(steps, NameFinger)) == 1
    assert [ask.expired for ask in each(steps, AskPin)] == [False, True]
    assert news(steps) == [None, FingerNews.RENAMED]
    assert sensor_key.fingers[0].name == "index"


def test_a_just_saved_finger_is_named_and_not_taken_again(bus: FakeBus, sensor_key: Stick) -> None:
    good, lost = touch(sensor_key), first(expire(sensor_key), "index")
    answers = [PIN, AddFinger(), good, good, good, lost, PIN, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert len(each(steps, TouchSensor)) == 3
    assert sensor_key.sent("enrol_begin") == 1
    assert [finger.name for finger in sensor_key.fingers] == [LEFT.name, RIGHT.name, "index"]


def test_a_just_saved_finger_stays_when_the_pin_is_declined(
    bus: FakeBus, sensor_key: Stick
) -> None:
    good, lost = touch(sensor_key), first(expire(sensor_key), "index")
    answers = [PIN, AddFinger(), good, good, good, lost, DECLINE, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert news(steps) == [None, FingerNews.ADDED]
    assert sensor_key.fingers[-1] == Fingerprint(b"finger 3", "")


def test_a_removal_goes_on_after_the_pin_without_another_question(
    bus: FakeBus, sensor_key: Stick
) -> None:
    ring = Fingerprint(b"ring", "ring")
    sensor_key.fingers.append(ring)
    sensor_key.fails("remove", Problem.FINGERPRINT_GONE)
    sensor_key.fails("remove", Problem.SESSION_EXPIRED)
    answers = [PIN, RemoveFingers((LEFT, RIGHT)), True, PIN, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert only(steps, ConfirmRemoveFingers).fingerprints == (LEFT, RIGHT)
    assert each(steps, ChooseFingerAction)[-1].fingerprints == (ring,)
    assert news(steps) == [None, FingerNews.REMOVED]


@pytest.mark.parametrize("answer", [True, False])
def test_a_finger_that_got_another_name_meanwhile_is_asked_about_again(
    bus: FakeBus, sensor_key: Stick, answer: bool
) -> None:
    now = Fingerprint(LEFT.id, "of another hand")

    def replaced(_: Step) -> None:
        sensor_key.fingers[0] = now

    lost, back = first(expire(sensor_key), True), first(replaced, PIN)
    answers = [PIN, RemoveFingers((LEFT,)), lost, back, answer, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    asked = [step.fingerprints for step in each(steps, ConfirmRemoveFingers)]
    assert asked == [(LEFT,), (now,)]
    assert sensor_key.fingers == ([RIGHT] if answer else [now, RIGHT])


def test_a_finger_that_another_program_removed_meanwhile_is_not_asked_about(
    bus: FakeBus, sensor_key: Stick
) -> None:
    def removed(_: Step) -> None:
        del sensor_key.fingers[0]

    lost, back = first(expire(sensor_key), True), first(removed, PIN)
    answers = [PIN, RemoveFingers((LEFT,)), lost, back, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert len(each(steps, ConfirmRemoveFingers)) == 1
    assert sensor_key.sent("remove") == 1
    assert news(steps) == [None, FingerNews.REMOVED]


def test_a_removal_that_was_not_answered_is_asked_after_the_pin(
    bus: FakeBus, sensor_key: Stick
) -> None:
    answers = [PIN, RemoveFingers((LEFT,)), False, RemoveFingers((LEFT,)), DECLINE, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    assert len(each(steps, ConfirmRemoveFingers)) == 2
    assert sensor_key.sent("remove") == 0


def test_it_is_tried_once_and_then_told(bus: FakeBus, sensor_key: Stick) -> None:
    for _ in range(2):
        sensor_key.fails("rename", Problem.SESSION_EXPIRED)
    answers = [PIN, RenameFinger(LEFT), "index", PIN, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    last = each(steps, ChooseFingerAction)[-1]
    assert last.failure
    assert last.failure.problem is Problem.SESSION_EXPIRED
    assert sensor_key.sent("unlock") == 2


def test_a_wrong_pin_then_is_told_as_wrong_and_no_longer_as_expired(
    bus: FakeBus, sensor_key: Stick
) -> None:
    mistyped = refuse(sensor_key, "unlock", Problem.WRONG_PIN, 7)
    lost = first(expire(sensor_key), mistyped, "index")
    answers = [PIN, RenameFinger(LEFT), lost, Secret("0000"), PIN, DECLINE]
    steps = play(bus, fingerprints(bus, sensor_key.info), *answers)
    asks = [(ask.attempts_left, ask.wrong, ask.expired) for ask in each(steps, AskPin)]
    assert asks == [(8, False, False), (8, False, True), (7, True, False)]
