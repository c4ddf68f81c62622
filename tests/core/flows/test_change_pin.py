"""Another PIN: tries are told before typing, every answer is sent once, nothing is retried."""

import pytest

from core.errors import Problem
from core.flow import Cancelled, Step
from core.flows.change_pin import change_pin
from core.flows.steps import AskPinChange, Finished, PinChange, Result, Working
from core.model import PinState, PinStatus, Secret
from core.pin_rules import PinFlaw
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    close_the_window,
    each,
    failed_with,
    failure,
    first,
    kinds,
    only,
    play,
    plug_in,
    unplug,
)
from tests.core.support.samples import key_info

ONE_ROUND: list[type[Step]] = [AskPinChange, Working]


def change(current: str, new: str) -> PinChange:
    return PinChange(Secret(current), Secret(new))


GOOD = change("1234", "567890")


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    return bus.add(key_info(PinStatus(PinState.SET, 8)))


def test_the_right_pin_is_replaced_at_once(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, change_pin(bus, key.info), GOOD)
    assert kinds(steps) == [*ONE_ROUND, Finished]
    assert only(steps, Finished).result is Result.PIN_CHANGED
    assert key.received == [("change_pin", "1234", "567890")]


@pytest.mark.parametrize("tries", [8, 3, 1, None])
def test_tries_are_told_before_typing(bus: FakeBus, tries: int | None) -> None:
    key = bus.add(key_info(PinStatus(PinState.SET, tries)))
    ask = only(play(bus, change_pin(bus, key.info), DECLINE), AskPinChange)
    assert (ask.attempts_left, ask.wrong, ask.flaw) == (tries, False, None)


def test_a_wrong_pin_is_asked_again_with_the_tries_that_are_left(bus: FakeBus, key: Stick) -> None:
    key.fails("change_pin", Problem.WRONG_PIN, 7)
    steps = play(bus, change_pin(bus, key.info), change("4321", "567890"), GOOD)
    assert kinds(steps) == [*ONE_ROUND, *ONE_ROUND, Finished]
    asks = [(ask.attempts_left, ask.wrong) for ask in each(steps, AskPinChange)]
    assert asks == [(8, False), (7, True)]
    assert key.received == [("change_pin", "4321", "567890"), ("change_pin", "1234", "567890")]


def test_wrong_is_not_said_again_over_a_flaw_that_was_never_sent(bus: FakeBus, key: Stick) -> None:
    key.fails("change_pin", Problem.WRONG_PIN, 7)
    steps = play(
        bus, change_pin(bus, key.info), change("4321", "567890"), change("1234", "1"), DECLINE
    )
    asks = [(ask.attempts_left, ask.wrong, ask.flaw) for ask in each(steps, AskPinChange)]
    assert asks == [(8, False, None), (7, True, None), (7, False, PinFlaw.TOO_SHORT)]
    assert key.sent("change_pin") == 1


@pytest.mark.parametrize(
    ("problem", "left"), [(Problem.PIN_NEEDS_REPLUG, 5), (Problem.PIN_BLOCKED, 0)]
)
def test_the_try_that_locks_the_key_ends_the_job(
    bus: FakeBus, key: Stick, problem: Problem, left: int
) -> None:
    key.fails("change_pin", problem, left)
    steps = play(bus, change_pin(bus, key.info), GOOD)
    assert (failure(steps).problem, failure(steps).attempts_left) == (problem, left)
    assert key.sent("change_pin") == 1


@pytest.mark.parametrize(
    ("status", "problem", "left"),
    [
        (PinStatus(PinState.REPLUG, 5), Problem.PIN_NEEDS_REPLUG, 5),
        (PinStatus(PinState.BLOCKED, 0), Problem.PIN_BLOCKED, 0),
        (PinStatus(PinState.NONE), Problem.PIN_NOT_SET, None),
        (PinStatus(PinState.UNSUPPORTED), Problem.NOT_SUPPORTED, None),
    ],
)
def test_a_pin_that_could_not_be_used_is_not_asked_for(
    bus: FakeBus, status: PinStatus, problem: Problem, left: int | None
) -> None:
    key = bus.add(key_info(status))
    steps = play(bus, change_pin(bus, key.info))
    assert len(steps) == 1
    assert (failure(steps).problem, failure(steps).attempts_left) == (problem, left)


def test_a_forced_change_is_told_and_can_be_made(bus: FakeBus) -> None:
    key = bus.add(key_info(PinStatus(PinState.MUST_CHANGE, 8)))
    steps = play(bus, change_pin(bus, key.info), GOOD)
    assert only(steps, AskPinChange).must_change
    assert only(steps, Finished).key.pin.state is PinState.SET


@pytest.mark.parametrize(
    ("current", "new"),
    [("k\xe4se", "k\xe4se"), ("k\xe4se", "ka\N{COMBINING DIAERESIS}se")],
    ids=["same text", "same in another form"],
)
def test_the_current_pin_as_the_new_one_is_caught_here(
    bus: FakeBus, key: Stick, current: str, new: str
) -> None:
    steps = play(bus, change_pin(bus, key.info), change(current, new), DECLINE)
    assert each(steps, AskPinChange)[-1].flaw is PinFlaw.SAME_AS_CURRENT
    assert key.received == []


def test_both_pins_are_sent_in_the_form_every_platform_agrees_on(bus: FakeBus, key: Stick) -> None:
    decomposed = "ka\N{COMBINING DIAERESIS}se"
    play(bus, change_pin(bus, key.info), change(decomposed, decomposed * 2))
    assert key.received == [("change_pin", "k\xe4se", "k\xe4sek\xe4se")]


def test_a_new_pin_against_the_keys_own_rules_is_asked_again(bus: FakeBus, key: Stick) -> None:
    key.fails("change_pin", Problem.PIN_REFUSED)
    steps = play(bus, change_pin(bus, key.info), change("1234", "1111"), GOOD)
    asks = [(ask.wrong, ask.flaw) for ask in each(steps, AskPinChange)]
    assert asks == [(False, None), (False, PinFlaw.REFUSED_BY_KEY)]
    assert isinstance(steps[-1], Finished)


def test_a_policy_refusal_says_nothing_about_tries(bus: FakeBus, key: Stick) -> None:
    # The current PIN was right, which gives all tries back; how many that is was not asked.
    key.fails("change_pin", Problem.WRONG_PIN, 7)
    key.fails("change_pin", Problem.PIN_REFUSED)
    steps = play(bus, change_pin(bus, key.info), change("4321", "5678"), GOOD, DECLINE)
    assert [ask.attempts_left for ask in each(steps, AskPinChange)] == [8, 7, None]


def test_a_declined_question_sends_nothing(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, change_pin(bus, key.info), DECLINE)
    assert kinds(steps) == [AskPinChange, Cancelled]
    assert key.received == []


def test_a_closed_window_sends_nothing_and_frees_the_key(bus: FakeBus, key: Stick) -> None:
    assert kinds(play(bus, change_pin(bus, key.info), close_the_window)) == [AskPinChange]
    assert key.received == []


def test_a_key_pulled_while_somebody_types_ends_the_job(bus: FakeBus, key: Stick) -> None:
    assert failed_with(play(bus, change_pin(bus, key.info), unplug(key))) is Problem.KEY_REMOVED


def test_a_pin_typed_for_one_key_never_reaches_another(bus: FakeBus, key: Stick) -> None:
    other = bus.add(key_info(PinStatus(PinState.SET, 8)), plugged=False)
    swap = first(unplug(key), plug_in(other), GOOD)
    assert failed_with(play(bus, change_pin(bus, key.info), swap)) is Problem.KEY_REMOVED
    assert key.received == other.received == []


def test_no_step_holds_a_pin_in_its_text(bus: FakeBus, key: Stick) -> None:
    key.fails("change_pin", Problem.WRONG_PIN, 7)
    steps = play(bus, change_pin(bus, key.info), GOOD, GOOD)
    assert "567890" not in repr((steps, GOOD))
