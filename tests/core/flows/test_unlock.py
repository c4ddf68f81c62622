"""The PIN that opens a session: tries told, wrong ones asked again, locks told apart."""

import pytest

from core.errors import Problem
from core.flow import Cancelled
from core.flows.fingerprints import fingerprints
from core.flows.steps import AskPin, ChooseFingerAction, Finished, Working
from core.model import AuthenticatorInfo, PinState, PinStatus, Secret
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    each,
    failed_with,
    failure,
    first,
    kinds,
    play,
    plug_in,
    unplug,
)
from tests.core.support.samples import authenticator, key_info

PIN = Secret("135790")
SENSOR = authenticator({"bioEnroll": True})


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    return bus.add(key_info(PinStatus(PinState.SET, 8), info=SENSOR))


def test_the_right_pin_opens_the_list(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, fingerprints(bus, key.info), PIN, DECLINE)
    assert kinds(steps) == [AskPin, Working, ChooseFingerAction, Finished]
    assert key.received == [("unlock", "135790")]


def test_a_wrong_pin_is_asked_again_with_the_tries_that_are_left(bus: FakeBus, key: Stick) -> None:
    key.fails("unlock", Problem.WRONG_PIN, 7)
    key.fails("unlock", Problem.WRONG_PIN, 6)
    wrong = Secret("000000")
    steps = play(bus, fingerprints(bus, key.info), wrong, wrong, PIN, DECLINE)
    asks = [(ask.attempts_left, ask.wrong) for ask in each(steps, AskPin)]
    assert asks == [(8, False), (7, True), (6, True)]
    assert key.received == [("unlock", "000000"), ("unlock", "000000"), ("unlock", "135790")]


def test_the_pin_is_sent_in_the_form_every_platform_agrees_on(bus: FakeBus, key: Stick) -> None:
    typed = Secret("ka\N{COMBINING DIAERESIS}se")
    play(bus, fingerprints(bus, key.info), typed, DECLINE)
    assert key.received == [("unlock", "k\xe4se")]


@pytest.mark.parametrize(
    ("problem", "left"),
    [(Problem.PIN_NEEDS_REPLUG, 5), (Problem.PIN_BLOCKED, 0), (Problem.PIN_MUST_CHANGE, None)],
)
def test_a_lock_ends_the_job(bus: FakeBus, key: Stick, problem: Problem, left: int | None) -> None:
    key.fails("unlock", problem, left)
    steps = play(bus, fingerprints(bus, key.info), PIN)
    assert (failure(steps).problem, failure(steps).attempts_left) == (problem, left)
    assert key.sent("unlock") == 1


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (PinStatus(PinState.NONE), Problem.PIN_NOT_SET),
        (PinStatus(PinState.MUST_CHANGE, 8), Problem.PIN_MUST_CHANGE),
        (PinStatus(PinState.REPLUG, 5), Problem.PIN_NEEDS_REPLUG),
        (PinStatus(PinState.BLOCKED, 0), Problem.PIN_BLOCKED),
        (PinStatus(PinState.UNSUPPORTED), Problem.NOT_SUPPORTED),
    ],
)
def test_a_pin_that_could_not_be_used_is_not_asked_for(
    bus: FakeBus, status: PinStatus, problem: Problem
) -> None:
    key = bus.add(key_info(status, info=SENSOR))
    steps = play(bus, fingerprints(bus, key.info))
    assert len(steps) == 1
    assert failed_with(steps) is problem
    assert key.received == []


def test_a_key_without_sensor_is_told_so_before_any_pin(bus: FakeBus) -> None:
    plain = AuthenticatorInfo(("FIDO_2_0",), options={"clientPin": True})
    key = bus.add(key_info(PinStatus(PinState.SET, 8), info=plain))
    assert failed_with(play(bus, fingerprints(bus, key.info))) is Problem.NOT_SUPPORTED


def test_a_declined_question_sends_nothing(bus: FakeBus, key: Stick) -> None:
    assert kinds(play(bus, fingerprints(bus, key.info), DECLINE)) == [AskPin, Cancelled]
    assert key.received == []


def test_a_key_pulled_while_somebody_types_ends_the_job(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, fingerprints(bus, key.info), unplug(key))
    assert failed_with(steps) is Problem.KEY_REMOVED


def test_a_pin_typed_for_one_key_never_reaches_another(bus: FakeBus, key: Stick) -> None:
    other = bus.add(key.info, plugged=False)
    swap = first(unplug(key), plug_in(other), PIN)
    assert failed_with(play(bus, fingerprints(bus, key.info), swap)) is Problem.KEY_REMOVED
    assert key.received == other.received == []
