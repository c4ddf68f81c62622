"""A key without serial that another program holds when it comes back: read it before it leaves."""

import pytest

from core.errors import Problem
from core.flow import Step
from core.flows.reset import reset
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    Finished,
    KeyInUse,
    PlugInKey,
    TouchToErase,
    UnplugKey,
)
from core.model import PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
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

PIN_SET = PinStatus(PinState.SET, 8)
REPLUG: list[type[Step]] = [UnplugKey, PlugInKey]


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    return bus.add(key_info(PIN_SET))


def erase(bus: FakeBus, key: Stick, *answers: object, rounds: int | None = None) -> list[Step]:
    """Reset `key`, and see that no other key was ever asked to erase itself."""
    steps = play(bus, reset(bus, key.info, rounds=rounds, patience=0), True, *answers)
    assert [stick for stick in bus.sticks if stick is not key and stick.received] == []
    return steps


def back_in_use(stick: Stick, why: Problem = Problem.KEY_BUSY) -> object:
    """Plug a key in while another program waits for one."""
    return first(refuse(stick, "open", why), plug_in(stick))


def test_once_it_is_free_it_is_known_and_only_has_to_be_plugged_in_again(
    bus: FakeBus, key: Stick
) -> None:
    out_and_in = [unplug(key), plug_in(key)]
    steps = erase(bus, key, unplug(key), back_in_use(key), wait, *out_and_in, touch(key))
    assert kinds(steps) == [
        *(ConfirmErase, *REPLUG, KeyInUse),
        *(*REPLUG, TouchToErase, Erasing, Finished),
    ]
    assert key.sent("reset") == 1


def test_no_reset_goes_out_while_the_touch_may_be_for_another_program(
    bus: FakeBus, key: Stick
) -> None:
    def look(_: Step) -> None:
        assert key.sent("reset") == 0
        bus.unplug(key)

    steps = erase(bus, key, unplug(key), back_in_use(key), wait, look, plug_in(key), touch(key))
    assert isinstance(steps[-1], Finished)


@pytest.mark.parametrize("port", ["1-1", "1-2"])
def test_unplugged_before_that_nobody_knows_which_key_it_was(
    bus: FakeBus, key: Stick, port: str
) -> None:
    twin = bus.add(key_info(PIN_SET), plugged=False)
    swapped = first(unplug(key), plug_in(twin, port=port))
    steps = erase(bus, key, unplug(key), back_in_use(key), swapped)
    assert failed_with(steps) is Problem.CANNOT_TELL_KEY
    assert kinds(steps)[:-1] == [ConfirmErase, *REPLUG, KeyInUse]


def test_its_own_new_plug_in_proves_nothing_either(bus: FakeBus, key: Stick) -> None:
    again = first(unplug(key), plug_in(key))
    steps = erase(bus, key, unplug(key), back_in_use(key), again)
    assert failed_with(steps) is Problem.CANNOT_TELL_KEY
    assert key.received == []


def test_another_key_beside_it_ends_the_job(bus: FakeBus, key: Stick) -> None:
    twin = bus.add(key_info(PIN_SET), plugged=False)
    beside = plug_in(twin, port="1-2")
    steps = erase(bus, key, unplug(key), back_in_use(key), beside)
    assert failed_with(steps) is Problem.OTHER_KEYS_CONNECTED


@pytest.mark.parametrize("found", ["other contents", "U2F only"])
def test_what_turns_out_to_be_another_key_is_sent_away(
    bus: FakeBus, key: Stick, found: str
) -> None:
    contents = authenticator(remaining_discoverable=3)
    other = bus.add(key_info(PIN_SET, info=contents), plugged=False)
    free = refuse(other, "open", Problem.U2F_ONLY) if found == "U2F only" else wait
    right = [unplug(other), plug_in(key), touch(key)]
    steps = erase(bus, key, unplug(key), back_in_use(other), free, *right)
    [told] = [step.failure for step in steps if isinstance(step, UnplugKey) and step.failure]
    assert told.problem is Problem.DIFFERENT_KEY
    assert isinstance(steps[-1], Finished)


def test_a_twin_in_another_socket_is_not_taken_for_it(bus: FakeBus, key: Stick) -> None:
    twin = bus.add(key_info(PIN_SET, port="1-2"), plugged=False)
    steps = erase(bus, key, unplug(key), back_in_use(twin), wait)
    assert failed_with(steps) is Problem.CANNOT_TELL_KEY


def test_silence_while_it_is_read_is_told(bus: FakeBus, key: Stick) -> None:
    silent = refuse(key, "open", Problem.NO_ANSWER)
    steps = erase(bus, key, unplug(key), back_in_use(key), silent, rounds=2)
    assert failed_with(steps) is Problem.NO_ANSWER


def test_a_key_with_a_serial_need_not_stay(bus: FakeBus) -> None:
    key = bus.add(key_info(PIN_SET, serial="A1"))
    steps = erase(bus, key, unplug(key), back_in_use(key), unplug(key), plug_in(key), touch(key))
    assert KeyInUse not in kinds(steps)
    assert isinstance(steps[-1], Finished)


def test_a_key_that_is_busy_for_the_reset_itself_is_known_already(bus: FakeBus, key: Stick) -> None:
    late = first(refuse(key, "reset", Problem.KEY_BUSY), wait)
    out_and_in = [unplug(key), plug_in(key)]
    steps = erase(bus, key, *out_and_in, late, *out_and_in, touch(key))
    assert KeyInUse not in kinds(steps)
    assert isinstance(steps[-1], Finished)
