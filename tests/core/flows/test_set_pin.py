"""The first PIN: asked until it fits, sent once, and only to the key it was typed for."""

import pytest

from core.errors import Problem
from core.flow import Cancelled
from core.flows.set_pin import set_pin
from core.flows.steps import AskNewPin, Finished, Result, Working
from core.model import PinState, PinStatus, Secret
from core.pin_rules import PinFlaw, PinLimits
from tests.core.support.bus import FakeBus
from tests.core.support.person import (
    DECLINE,
    close_the_window,
    during,
    each,
    failed_with,
    first,
    kinds,
    only,
    play,
    plug_in,
    unplug,
)
from tests.core.support.samples import key_info

PIN = Secret("135790")


def test_a_good_pin_is_set_at_once(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), PIN)
    assert kinds(steps) == [AskNewPin, Working, Finished]
    assert key.received == [("set_pin", "135790")]


def test_the_ending_says_what_was_done_and_shows_the_key_as_it_is_now(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    ending = only(play(bus, set_pin(bus, key.info), PIN), Finished)
    assert ending.result is Result.PIN_SET
    assert ending.key.pin.state is PinState.SET


def test_the_question_tells_the_limits_of_this_key(bus: FakeBus) -> None:
    key = bus.add(key_info(PinStatus(PinState.NONE, None, 6, 20, True, "https://rules.example")))
    ask = only(play(bus, set_pin(bus, key.info), DECLINE), AskNewPin)
    assert ask.limits == PinLimits(6, 20, True, "https://rules.example")


@pytest.mark.parametrize(
    ("typed", "flaw"),
    [
        ("", PinFlaw.EMPTY),
        ("123", PinFlaw.TOO_SHORT),
        ("1" * 64, PinFlaw.TOO_LONG),
        ("🔑" * 16, PinFlaw.TOO_MANY_BYTES),
        ("1234\0", PinFlaw.NUL),
        ("1234\ud800", PinFlaw.NOT_TEXT),
    ],
)
def test_a_pin_that_cannot_be_one_is_asked_again_and_not_sent(
    bus: FakeBus, typed: str, flaw: PinFlaw
) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), Secret(typed), PIN)
    assert [ask.flaw for ask in each(steps, AskNewPin)] == [None, flaw]
    assert key.received == [("set_pin", "135790")]


def test_the_pin_is_sent_in_the_form_every_platform_agrees_on(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    play(bus, set_pin(bus, key.info), Secret("ka\N{COMBINING DIAERESIS}se"))
    assert key.received == [("set_pin", "k\xe4se")]


def test_a_pin_the_key_refuses_is_asked_again(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    key.fails("set_pin", Problem.PIN_REFUSED)
    steps = play(bus, set_pin(bus, key.info), Secret("1234"), PIN)
    assert kinds(steps) == [AskNewPin, Working, AskNewPin, Working, Finished]
    assert [ask.flaw for ask in each(steps, AskNewPin)] == [None, PinFlaw.REFUSED_BY_KEY]
    assert key.received == [("set_pin", "1234"), ("set_pin", "135790")]


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        (PinState.SET, Problem.PIN_ALREADY_SET),
        (PinState.MUST_CHANGE, Problem.PIN_ALREADY_SET),
        (PinState.REPLUG, Problem.PIN_ALREADY_SET),
        (PinState.BLOCKED, Problem.PIN_ALREADY_SET),
        (PinState.UNSUPPORTED, Problem.NOT_SUPPORTED),
    ],
)
def test_nothing_is_asked_where_no_first_pin_can_be_set(
    bus: FakeBus, state: PinState, problem: Problem
) -> None:
    key = bus.add(key_info(state))
    steps = play(bus, set_pin(bus, key.info))
    assert len(steps) == 1
    assert failed_with(steps) is problem


def test_a_pin_that_was_set_elsewhere_meanwhile_is_not_changed(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    key.fails("set_pin", Problem.PIN_ALREADY_SET)
    steps = play(bus, set_pin(bus, key.info), PIN)
    assert failed_with(steps) is Problem.PIN_ALREADY_SET
    assert key.sent("set_pin") == 1


def test_a_declined_question_sends_nothing(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), DECLINE)
    assert kinds(steps) == [AskNewPin, Cancelled]
    assert key.received == []


def test_a_closed_window_sends_nothing_and_frees_the_key(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    assert kinds(play(bus, set_pin(bus, key.info), close_the_window)) == [AskNewPin]
    assert key.received == []


def test_a_key_pulled_while_somebody_types_gets_nothing(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), unplug(key))
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert key.received == []


@pytest.mark.parametrize("comes_back", [True, False], ids=["same key", "twin"])
def test_a_pin_typed_for_one_plug_in_never_reaches_another(bus: FakeBus, comes_back: bool) -> None:
    key = bus.add(key_info(PinState.NONE))
    twin = bus.add(key_info(PinState.NONE), plugged=False)
    swap = first(unplug(key), plug_in(key if comes_back else twin), PIN)
    steps = play(bus, set_pin(bus, key.info), swap)
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert key.received == twin.received == []


def test_a_key_pulled_while_it_saves_is_told_as_unknown(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    key.fails("set_pin", Problem.REMOVED_WHILE_WRITING)
    steps = play(bus, set_pin(bus, key.info), PIN)
    assert failed_with(steps) is Problem.REMOVED_WHILE_WRITING


def test_a_key_pulled_before_it_was_asked_to_save_gets_nothing(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), PIN, during(Working, unplug(key)))
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert key.received == []


def test_a_key_that_has_left_before_the_job_is_told_so(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE), plugged=False)
    assert failed_with(play(bus, set_pin(bus, key.info))) is Problem.KEY_REMOVED


def test_no_step_holds_the_pin_in_its_text(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    steps = play(bus, set_pin(bus, key.info), Secret("123"), PIN)
    assert "135790" not in repr(steps)
