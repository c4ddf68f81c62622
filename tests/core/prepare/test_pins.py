"""Temporary PINs: long enough, none that is tried first, each line of a list once."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import OperationError, Problem
from core.model import Secret
from core.pin_rules import PinLimits
from core.prepare.pins import (
    ListedPins,
    OnePin,
    RandomPins,
    guessable,
    limits_for,
    listed,
    writable,
)
from core.prepare.plan import Plan

LIMITS = PinLimits(4, 63)


def refused(caught: pytest.ExceptionInfo[OperationError]) -> tuple[Problem, str]:
    return caught.value.failure.problem, caught.value.failure.detail


@pytest.mark.parametrize(
    ("planned", "least", "digits"), [(6, 4, 6), (4, 8, 8), (12, 8, 12), (63, 4, 63)]
)
def test_a_random_pin_is_as_long_as_the_strictest_wants(
    planned: int, least: int, digits: int
) -> None:
    pin = RandomPins(planned).next(PinLimits(least, 63)).reveal()
    assert len(pin) == digits
    assert pin.isdigit()
    assert pin.isascii()


def test_random_pins_differ() -> None:
    pins = RandomPins(8)
    assert len({pins.next(LIMITS).reveal() for _ in range(200)}) > 190


def test_a_key_that_takes_only_shorter_pins_gets_none() -> None:
    with pytest.raises(OperationError) as caught:
        RandomPins(8).next(PinLimits(4, 6))
    assert refused(caught)[0] is Problem.PIN_UNACCEPTABLE


@given(st.integers(4, 12), st.integers())
def test_no_random_pin_is_guessable_or_changed_by_a_spreadsheet(length: int, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - the rule is under test, not chance
    pin = RandomPins(length, dice.choice).next(LIMITS).reveal()
    assert not guessable(pin)
    assert not pin.startswith("0")


def test_a_guessable_draw_is_drawn_again() -> None:
    draws = iter("1234" + "7777" + "5050" + "3719")

    def choose(_: Sequence[str]) -> str:
        return next(draws)

    assert RandomPins(4, choose).next(LIMITS).reveal() == "3719"


@pytest.mark.parametrize(
    "digits",
    ["0000", "1234", "4321", "2580123", "711190", "1212", "123123", "4747", "9987650"],
)
def test_what_is_tried_first_is_guessable(digits: str) -> None:
    assert guessable(digits)


@pytest.mark.parametrize("digits", ["3719", "482915", "90417263"])
def test_other_digits_are_not(digits: str) -> None:
    assert not guessable(digits)


def test_one_pin_goes_to_every_key_in_the_form_that_is_sent() -> None:
    pins = OnePin(Secret("ka\N{COMBINING DIAERESIS}se"))
    assert {pins.next(LIMITS).reveal() for _ in range(3)} == {"k\xe4se"}


@pytest.mark.parametrize(
    "pin", ["", "123", "=1+2", "+123", "-123", "@abc", "'123", " 1234", "12\t34"]
)
def test_a_typed_pin_that_the_file_could_not_show_is_refused(pin: str) -> None:
    with pytest.raises(OperationError) as caught:
        OnePin(Secret(pin))
    assert refused(caught)[0] is Problem.PIN_UNACCEPTABLE


def test_a_list_gives_each_line_once_and_then_ends() -> None:
    pins = ListedPins(listed("\ufeffaaaa\r\nbbbb\n\ncccc"), used={"bbbb"})
    assert [pins.next(LIMITS).reveal() for _ in range(2)] == ["aaaa", "cccc"]
    with pytest.raises(OperationError) as caught:
        pins.next(LIMITS)
    assert refused(caught)[0] is Problem.PINS_USED_UP


@pytest.mark.parametrize(
    ("text", "line"),
    [("1357\n123", 2), ("1357\n2468\n1357", 3), ("=SUM(A1)", 1), ("1357\n 2468", 2)],
)
def test_a_mistake_in_a_list_is_told_by_its_line_and_without_the_pin(text: str, line: int) -> None:
    with pytest.raises(OperationError) as caught:
        listed(text)
    assert refused(caught) == (Problem.BAD_PIN_LIST, f"line {line}")


def test_a_pin_too_short_for_a_key_is_not_sent_to_it() -> None:
    with pytest.raises(OperationError) as caught:
        ListedPins([Secret("1357")]).next(PinLimits(6, 63))
    assert refused(caught) == (Problem.PIN_UNACCEPTABLE, "too-short")


def test_a_temporary_pin_keeps_the_rule_for_later_ones() -> None:
    assert limits_for(PinLimits(4, 63), Plan(min_length=8)).min_length == 8
    assert limits_for(PinLimits(6, 63), Plan(min_length=4)).min_length == 6


@given(st.text())
def test_what_is_writable_begins_no_formula(text: str) -> None:
    if writable(text):
        assert not text.startswith(("=", "+", "-", "@", "\t", "\r", "'"))
        assert "\n" not in text
