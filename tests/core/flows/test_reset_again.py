"""A reset that goes wrong says why and returns to "unplug it"; it never hits another key."""

import pytest

from core.errors import Failure, Problem
from core.flow import Step
from core.flows.reset import reset
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    Finished,
    PlugInKey,
    TouchToErase,
    UnplugKey,
)
from core.model import KeyInfo, PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    during,
    failed_with,
    first,
    kinds,
    play,
    plug_in,
    refuse,
    touch,
    unplug,
    wait,
)
from tests.core.support.samples import authenticator, key_info

REPLUG: list[type[Step]] = [UnplugKey, PlugInKey]
PIN_SET = PinStatus(PinState.SET, 8)
NAMELESS = key_info(PIN_SET)
NAMED = key_info(PIN_SET, serial="A1")
OTHER_MODEL = key_info(PIN_SET, product="Other FIDO", product_id=7)


def erase(bus: FakeBus, key: Stick, *answers: object, rounds: int | None = None) -> list[Step]:
    """Reset `key`, and see that no other key was ever asked to erase itself."""
    steps = play(bus, reset(bus, key.info, rounds=rounds, patience=0), True, *answers)
    assert [stick for stick in bus.sticks if stick is not key and stick.received] == []
    return steps


def told(steps: list[Step]) -> list[Problem]:
    """Why each round before did not work, in the order shown."""
    failures: list[Failure | None] = [
        step.failure for step in steps if isinstance(step, UnplugKey | PlugInKey)
    ]
    return [failure.problem for failure in failures if failure]


@pytest.fixture(params=[NAMELESS, NAMED], ids=["no serial", "serial"])
def key(bus: FakeBus, request: pytest.FixtureRequest) -> Stick:
    info: KeyInfo = request.param
    return bus.add(info)


@pytest.mark.parametrize(
    "problem",
    [Problem.TOO_LATE_FOR_RESET, Problem.RESET_REFUSED, Problem.KEY_BUSY],
)
def test_a_command_that_is_refused_returns_to_unplug(
    bus: FakeBus, key: Stick, problem: Problem
) -> None:
    out_and_in = [unplug(key), plug_in(key)]
    # The first touch step is shown before the key has refused: nobody is quick enough.
    late = first(refuse(key, "reset", problem), wait)
    steps = erase(bus, key, *out_and_in, late, *out_and_in, touch(key))
    assert told(steps) == [problem]
    assert kinds(steps)[1:4] == [*REPLUG, TouchToErase]
    assert kinds(steps)[4:] == [*REPLUG, TouchToErase, Erasing, Finished]


def test_a_key_that_is_not_touched_may_be_tried_as_often_as_one_likes(
    bus: FakeBus, key: Stick
) -> None:
    one_round = [unplug(key), plug_in(key), touch(key, Problem.RESET_NOT_TOUCHED)]
    steps = erase(bus, key, *one_round * 5, unplug(key), plug_in(key), touch(key))
    assert told(steps) == [Problem.RESET_NOT_TOUCHED] * 5
    assert isinstance(steps[-1], Finished)
    assert key.sent("reset") == 6


def test_a_key_pulled_instead_of_touched_only_has_to_come_back(bus: FakeBus, key: Stick) -> None:
    steps = erase(bus, key, unplug(key), plug_in(key), unplug(key), plug_in(key), touch(key))
    assert kinds(steps)[1:4] == [*REPLUG, TouchToErase]
    assert kinds(steps)[4:] == [PlugInKey, TouchToErase, Erasing, Finished]
    assert told(steps) == [Problem.KEY_REMOVED]


@pytest.mark.parametrize("erased", [True, False], ids=["it was erased", "it was not"])
def test_a_key_pulled_while_it_erases_is_known_again_whatever_became_of_it(
    bus: FakeBus, key: Stick, erased: bool
) -> None:
    def pull(_: Step) -> None:
        if erased:
            key.erase()
        bus.unplug(key)

    once = [unplug(key), plug_in(key), touch(key), during(Erasing, pull)]
    steps = erase(bus, key, *once, plug_in(key), touch(key))
    assert told(steps) == [Problem.REMOVED_WHILE_ERASING]
    assert kinds(steps)[-4:] == [PlugInKey, TouchToErase, Erasing, Finished]


@pytest.mark.parametrize("problem", [Problem.NO_ANSWER, Problem.BAD_ANSWER])
def test_a_key_that_falls_silent_may_have_erased_itself(
    bus: FakeBus, key: Stick, problem: Problem
) -> None:
    def erased_without_a_word(_: Step) -> None:
        key.erase()
        key.touches.put_nowait(problem)

    out_and_in = [unplug(key), plug_in(key)]
    steps = erase(bus, key, *out_and_in, erased_without_a_word, *out_and_in, touch(key))
    assert told(steps) == [problem]
    assert isinstance(steps[-1], Finished)


def test_nothing_was_erased_is_not_said_when_nobody_knows(bus: FakeBus, key: Stick) -> None:
    once = [unplug(key), plug_in(key), touch(key), during(Erasing, unplug(key))]
    assert failed_with(erase(bus, key, *once, wait)) is Problem.REMOVED_WHILE_ERASING


def test_nothing_was_erased_is_not_said_after_a_later_try_either(bus: FakeBus, key: Stick) -> None:
    once = [unplug(key), plug_in(key), touch(key), during(Erasing, unplug(key))]
    again = [plug_in(key), touch(key, Problem.RESET_NOT_TOUCHED)]
    steps = erase(bus, key, *once, *again, rounds=2)
    assert failed_with(steps) is Problem.REMOVED_WHILE_ERASING


def test_contents_count_again_once_the_key_was_recognised(bus: FakeBus) -> None:
    key = bus.add(NAMED)
    changed = key_info(PIN_SET, serial="A1", info=authenticator(remaining_discoverable=3))
    impostor = bus.add(changed, plugged=False)
    once = [unplug(key), plug_in(key), touch(key), during(Erasing, unplug(key))]
    again = [plug_in(key), touch(key, Problem.RESET_NOT_TOUCHED)]
    steps = erase(bus, key, *once, *again, unplug(key), plug_in(impostor), unplug(impostor), wait)
    assert told(steps)[-1] is Problem.DIFFERENT_KEY


def test_a_different_key_is_sent_away_and_the_right_one_accepted(bus: FakeBus, key: Stick) -> None:
    wrong = bus.add(OTHER_MODEL, plugged=False)
    steps = erase(
        bus,
        key,
        *(unplug(key), plug_in(wrong)),
        *(unplug(wrong), plug_in(key), touch(key)),
    )
    assert told(steps) == [Problem.DIFFERENT_KEY]
    assert kinds(steps) == [ConfirmErase, *REPLUG, *REPLUG, TouchToErase, Erasing, Finished]


def test_a_key_of_the_same_model_with_other_contents_is_different(bus: FakeBus, key: Stick) -> None:
    twin = key_info(PIN_SET, info=authenticator(remaining_discoverable=3))
    wrong = bus.add(twin, plugged=False)
    steps = erase(bus, key, unplug(key), plug_in(wrong), rounds=1)
    assert failed_with(steps) is Problem.DIFFERENT_KEY


def test_a_key_that_only_knows_u2f_is_different(bus: FakeBus, key: Stick) -> None:
    old = bus.add(NAMELESS, plugged=False)
    old.fails("open", Problem.U2F_ONLY)
    steps = erase(bus, key, unplug(key), plug_in(old), unplug(old), plug_in(key), touch(key))
    assert told(steps) == [Problem.DIFFERENT_KEY]
    assert isinstance(steps[-1], Finished)


@pytest.mark.parametrize("problem", [Problem.NO_PERMISSION, Problem.KEY_BUSY, Problem.NO_ANSWER])
def test_a_key_that_comes_back_but_cannot_be_opened_is_told_and_tried_again(
    bus: FakeBus, problem: Problem
) -> None:
    key = bus.add(NAMED)
    back = first(refuse(key, "open", problem), plug_in(key))
    steps = erase(bus, key, unplug(key), back, unplug(key), plug_in(key), touch(key))
    assert told(steps) == [problem]
    assert isinstance(steps[-1], Finished)


class TestCannotTell:
    """A key without serial that could be another one is refused, and the job ends."""

    def test_a_twin_in_another_socket(self, bus: FakeBus) -> None:
        key = bus.add(NAMELESS)
        twin = bus.add(NAMELESS, plugged=False)
        steps = erase(bus, key, unplug(key), plug_in(twin, port="1-2"))
        assert failed_with(steps) is Problem.CANNOT_TELL_KEY

    def test_the_key_itself_in_another_socket(self, bus: FakeBus) -> None:
        key = bus.add(NAMELESS)
        steps = erase(bus, key, unplug(key), plug_in(key, port="1-2"))
        assert failed_with(steps) is Problem.CANNOT_TELL_KEY
        assert key.received == []

    def test_another_key_came_and_went_meanwhile(self, bus: FakeBus) -> None:
        key = bus.add(NAMELESS)
        other = bus.add(NAMELESS, plugged=False)
        back = first(plug_in(other), unplug(other), plug_in(key))
        steps = erase(bus, key, unplug(key), back, wait)
        assert failed_with(steps) is Problem.CANNOT_TELL_KEY

    @pytest.mark.parametrize("info", [NAMELESS, OTHER_MODEL], ids=["twin", "other model"])
    def test_another_key_came_with_it(self, bus: FakeBus, info: KeyInfo) -> None:
        key = bus.add(NAMELESS)
        other = bus.add(info, plugged=False)
        both = first(plug_in(key), plug_in(other, port="1-2"))
        steps = erase(bus, key, unplug(key), both)
        assert failed_with(steps) is Problem.OTHER_KEYS_CONNECTED

    def test_two_keys_with_one_serial(self, bus: FakeBus) -> None:
        key = bus.add(NAMED)
        bus.add(key_info(PIN_SET, serial="A1", port="1-2"))
        steps = erase(bus, key, unplug(key), plug_in(key))
        assert failed_with(steps) is Problem.OTHER_KEYS_CONNECTED


def test_rounds_have_an_end_where_one_is_wanted(bus: FakeBus, key: Stick) -> None:
    one_round = [unplug(key), plug_in(key), touch(key, Problem.RESET_NOT_TOUCHED)]
    steps = erase(bus, key, *one_round * 2, rounds=2)
    assert failed_with(steps) is Problem.RESET_NOT_TOUCHED
    assert key.sent("reset") == 2


def test_a_problem_that_a_replug_does_not_mend_ends_the_job(bus: FakeBus, key: Stick) -> None:
    steps = erase(bus, key, unplug(key), plug_in(key), touch(key, Problem.NOT_SUPPORTED))
    assert failed_with(steps) is Problem.NOT_SUPPORTED


def test_every_step_names_the_key_that_was_confirmed(bus: FakeBus, key: Stick) -> None:
    wrong = bus.add(OTHER_MODEL, plugged=False)
    out_and_in = [unplug(key), plug_in(wrong), unplug(wrong), plug_in(key)]
    steps = erase(bus, key, *out_and_in, touch(key))
    assert {step.key.name for step in steps} == {"Maker FIDO"}
