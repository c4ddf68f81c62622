"""A reset that works: confirm, unplug, plug in, touch; and all the ways in which it waits."""

import pytest

from core.errors import Problem
from core.flow import Cancelled, Failed, Step
from core.flows.reset import HOLD, TOUCH_WINDOW, reset
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    Finished,
    Losses,
    PlugInKey,
    Result,
    TakeOutOthers,
    TouchToErase,
    UnplugKey,
)
from core.model import Access, AuthenticatorInfo, PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
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
    touch,
    unplug,
    wait,
)
from tests.core.support.samples import authenticator, key_info

REPLUG: list[type[Step]] = [UnplugKey, PlugInKey]


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    """A key without a serial number, as most are."""
    return bus.add(key_info(PinStatus(PinState.SET, 8)))


def test_the_key_is_erased_by_the_touch_after_the_replug(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
    assert kinds(steps) == [ConfirmErase, *REPLUG, TouchToErase, Erasing, Finished]
    assert key.received == [("reset",)]


def test_the_ending_shows_the_key_as_it_is_now(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
    ending = only(steps, Finished)
    assert ending.result is Result.ERASED
    assert ending.key == key.info
    assert ending.key.pin.state is PinState.NONE


def test_a_key_that_never_says_what_it_waits_for_is_still_touched(bus: FakeBus, key: Stick) -> None:
    key.says_what_it_waits_for = False
    steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
    assert kinds(steps) == [ConfirmErase, *REPLUG, TouchToErase, Finished]


@pytest.mark.parametrize(("long_touch", "hold"), [(False, 0.0), (True, HOLD)])
def test_a_key_that_wants_to_be_held_says_so(bus: FakeBus, long_touch: bool, hold: float) -> None:
    key = bus.add(key_info(info=authenticator(long_touch_for_reset=long_touch)))
    steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
    ask = only(steps, TouchToErase)
    assert (ask.hold, ask.window) == (hold, TOUCH_WINDOW)


@pytest.mark.parametrize(
    ("options", "pin", "losses"),
    [
        ({}, PinState.NONE, Losses(passkeys=True, pin=False, fingerprints=False, settings=False)),
        ({"bioEnroll": True}, PinState.SET, Losses(True, True, True, False)),
        ({"authnrCfg": True}, PinState.BLOCKED, Losses(True, False, False, True)),
        ({"rk": False}, PinState.UNSUPPORTED, Losses(False, False, False, False)),
    ],
)
def test_the_question_says_what_is_lost(
    bus: FakeBus, options: dict[str, bool], pin: PinState, losses: Losses
) -> None:
    key = bus.add(key_info(pin, info=authenticator(options)))
    steps = play(bus, reset(bus, key.info), DECLINE)
    assert only(steps, ConfirmErase).losses == losses


@pytest.mark.parametrize("answer", [False, DECLINE])
def test_without_a_yes_nothing_begins(bus: FakeBus, key: Stick, answer: object) -> None:
    steps = play(bus, reset(bus, key.info), answer)
    assert kinds(steps) == [ConfirmErase, Cancelled]
    assert key.received == []


@pytest.mark.parametrize(
    ("access", "info", "problem"),
    [
        (Access.OK, authenticator(transports_for_reset=("nfc",)), Problem.RESET_WRONG_TRANSPORT),
        (Access.U2F_ONLY, None, Problem.U2F_ONLY),
        (Access.BAD_ANSWER, None, Problem.NOT_SUPPORTED),
    ],
)
def test_where_no_reset_is_possible_none_is_offered(
    bus: FakeBus, access: Access, info: AuthenticatorInfo | None, problem: Problem
) -> None:
    key = bus.add(key_info(access=access, info=info))
    steps = play(bus, reset(bus, key.info))
    assert len(steps) == 1
    assert failed_with(steps) is problem


def test_a_key_that_could_not_be_recognised_afterwards_is_not_asked_about(bus: FakeBus) -> None:
    key = bus.add(key_info(PinStatus(PinState.SET, 8), port=""))
    steps = play(bus, reset(bus, key.info))
    assert failed_with(steps) is Problem.CANNOT_TELL_KEY
    assert kinds(steps) == [Failed]


def test_a_key_pulled_at_the_question_ends_the_job(bus: FakeBus, key: Stick) -> None:
    assert failed_with(play(bus, reset(bus, key.info), unplug(key))) is Problem.KEY_REMOVED


def test_a_key_that_came_back_at_the_question_has_not_been_confirmed(
    bus: FakeBus, key: Stick
) -> None:
    steps = play(bus, reset(bus, key.info), first(unplug(key), plug_in(key), True))
    assert failed_with(steps) is Problem.KEY_REMOVED
    assert key.received == []


class TestOtherKeys:
    def test_they_have_to_leave_when_this_one_has_no_serial(self, bus: FakeBus, key: Stick) -> None:
        two = [bus.add(key_info(port=port)) for port in ("1-2", "1-3")]
        steps = play(
            bus, reset(bus, key.info), True, unplug(*two), unplug(key), plug_in(key), touch(key)
        )
        assert kinds(steps) == [
            *(ConfirmErase, TakeOutOthers, *REPLUG),
            *(TouchToErase, Erasing, Finished),
        ]
        assert len(only(steps, TakeOutOthers).others) == 2
        assert [other.received for other in two] == [[], []]

    def test_one_that_left_during_the_question_is_no_trouble(
        self, bus: FakeBus, key: Stick
    ) -> None:
        other = bus.add(key_info(port="1-2"))
        yes = first(unplug(other), True)
        steps = play(bus, reset(bus, key.info), yes, unplug(key), plug_in(key), touch(key))
        assert isinstance(steps[-1], Finished)

    def test_one_that_came_and_left_during_the_question_is_no_trouble(
        self, bus: FakeBus, key: Stick
    ) -> None:
        other = bus.add(key_info(port="1-2"), plugged=False)
        yes = first(plug_in(other), unplug(other), True)
        steps = play(bus, reset(bus, key.info), yes, unplug(key), plug_in(key), touch(key))
        assert isinstance(steps[-1], Finished)

    def test_they_may_stay_when_the_serial_tells(self, bus: FakeBus) -> None:
        key = bus.add(key_info(serial="A1"))
        other = bus.add(key_info(serial="B2", port="1-2"))
        steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
        assert TakeOutOthers not in kinds(steps)
        assert isinstance(steps[-1], Finished)
        assert other.received == []

    def test_the_key_itself_pulled_instead_ends_the_job(self, bus: FakeBus, key: Stick) -> None:
        other = bus.add(key_info(port="1-2"))
        steps = play(bus, reset(bus, key.info), True, unplug(key))
        assert failed_with(steps) is Problem.KEY_REMOVED
        assert key.received == other.received == []


@pytest.mark.parametrize("kind", [UnplugKey, PlugInKey, TouchToErase, Erasing])
def test_a_window_that_breaks_ends_the_command_and_frees_the_key(
    bus: FakeBus, key: Stick, kind: type[Step], caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(_: Step) -> None:
        raise RuntimeError

    deeds = {UnplugKey: unplug(key), PlugInKey: plug_in(key), TouchToErase: touch(key)}
    before = list(deeds.values())[: [*deeds, Erasing].index(kind)]
    steps = play(bus, reset(bus, key.info), True, *before, during(kind, break_down))
    assert failed_with(steps) is Problem.UNEXPECTED
    assert len(caplog.records) == 1
    caplog.clear()


class TestWaiting:
    @pytest.mark.parametrize("deeds", [[wait], [unplug, wait]], ids=["unplug", "plug in"])
    def test_patience_ends(self, bus: FakeBus, key: Stick, deeds: list[object]) -> None:
        answers = [unplug(key) if deed is unplug else deed for deed in deeds]
        steps = play(bus, reset(bus, key.info, patience=0), True, *answers)
        assert failed_with(steps) is Problem.TIMED_OUT
        assert key.received == []

    @pytest.mark.parametrize("after", [0, 1, 2], ids=["unplug", "plug in", "touch"])
    def test_a_closed_window_frees_the_key(self, bus: FakeBus, key: Stick, after: int) -> None:
        deeds = [unplug(key), plug_in(key)][:after]
        steps = play(bus, reset(bus, key.info), True, *deeds, close_the_window)
        assert kinds(steps)[1:] == [*REPLUG, TouchToErase][: after + 1]
        assert key.info.pin.state is PinState.SET

    def test_the_touch_belongs_to_the_key_and_not_to_the_patience(
        self, bus: FakeBus, key: Stick
    ) -> None:
        steps = play(
            bus, reset(bus, key.info, patience=60), True, unplug(key), plug_in(key), touch(key)
        )
        assert each(steps, Finished)


def test_a_key_that_gives_up_by_itself_is_unplugged_and_tried_again(
    bus: FakeBus, key: Stick
) -> None:
    gives_up = touch(key, Problem.ENDED_BY_KEY)
    again = [unplug(key), plug_in(key), touch(key)]
    steps = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), gives_up, *again)
    failures = [step.failure for step in each(steps, UnplugKey)]
    assert [failure and failure.problem for failure in failures] == [None, Problem.ENDED_BY_KEY]
    assert only(steps, Finished).result is Result.ERASED
