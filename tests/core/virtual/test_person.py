"""What hands can do, and what a key makes of it."""

import pytest

from core.model import SampleStatus
from core.virtual.person import MOMENT, Act, Ask, Button, Finger, Person, Want

TOUCH, FINGER = Ask(Want.TOUCH, 30), Ask(Want.FINGER, 30)
HOLD = Ask(Want.HOLD, 30, hold=5)
WORKING = Ask(None, 30)


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.mark.parametrize("ask", [TOUCH, FINGER, HOLD, WORKING])
def test_nobody_there(person: Person, ask: Ask) -> None:
    assert person.answer(ask, 0) is None
    assert person.due(ask) is None


@pytest.mark.parametrize("act", [Button.PRESSED, Finger.GOOD, Finger.BAD, SampleStatus.TOO_FAST])
def test_any_contact_is_a_touch(person: Person, act: Act) -> None:
    person.do(act, 0)
    assert person.answer(TOUCH, MOMENT) is Button.PRESSED
    assert person.answer(TOUCH, MOMENT) is None


@pytest.mark.parametrize("act", [Finger.GOOD, Finger.FOREIGN, SampleStatus.TOO_FAST])
def test_only_a_finger_is_a_finger(person: Person, act: Act) -> None:
    person.do(Button.PRESSED, 0)
    assert person.answer(FINGER, 0) is None
    person.do(act, 0)
    assert person.answer(FINGER, 0) is act
    assert person.answer(FINGER, 0) is None


def test_holding_lasts_from_pressing_to_release(person: Person) -> None:
    person.hold(10)
    person.hold(12)  # the finger lies there already
    assert person.due(HOLD) == 15
    assert person.answer(HOLD, 14.9) is None
    assert person.answer(HOLD, 15) is Button.PRESSED
    person.release()
    assert person.answer(HOLD, 20) is None


def test_holding_is_a_touch_as_well(person: Person) -> None:
    person.hold(0)
    assert person.answer(TOUCH, 100) is Button.PRESSED


def test_hands_that_work_by_themselves(person: Person) -> None:
    person.auto_touch = True
    assert person.answer(TOUCH, 0) is Button.PRESSED
    assert person.answer(HOLD, 0) is None
    assert person.due(HOLD) == 5
    assert person.answer(HOLD, 5) is Button.PRESSED
    assert person.answer(HOLD, 6) is None
    assert person.answer(FINGER, 6) is None
    assert person.answer(WORKING, 6) is None


def test_scripted_fingers_come_one_at_a_time(person: Person) -> None:
    person.script.extend([Finger.BAD, SampleStatus.TOO_HIGH])
    answers = [person.answer(FINGER, 0) for _ in range(3)]
    assert answers == [Finger.BAD, SampleStatus.TOO_HIGH, None]


def test_a_key_that_left_the_hand(person: Person) -> None:
    person.do(Button.PRESSED, 0)
    person.hold(0)
    person.let_go()
    assert person.answer(TOUCH, 0) is None
