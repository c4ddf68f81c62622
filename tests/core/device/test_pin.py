from collections.abc import Callable
from dataclasses import replace

import pytest

from core.errors import OperationError, Problem
from core.model import PinState, Secret
from core.virtual.framing import Cmd, frame
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, OLDER_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.profile import Profile
from tests.core.device.desk import OTHER_PIN, PIN, WRONG, Desk, failure

OPEN = ["INIT", "04"]


@pytest.mark.parametrize("profile", [STANDARD_KEY, OLDER_KEY, PREVIEW_KEY])
def test_set_and_change_cost_four_commands_each(profile: Profile) -> None:
    desk = Desk(profile)
    desk.open().set_pin(PIN)
    assert desk.sent == [*OPEN, "06 02", "06 03"]
    desk.sent.clear()
    session = desk.open()
    session.change_pin(PIN, OTHER_PIN)
    assert desk.sent == [*OPEN, "06 02", "06 04"]
    assert desk.open().pin_status().retries == 8


def test_status_is_asked_only_where_a_pin_is_set() -> None:
    desk = Desk(STANDARD_KEY)
    session = desk.open()
    assert session.pin_status().state is PinState.NONE
    session.set_pin(PIN)
    assert session.key.pin.state is PinState.SET
    assert session.pin_status().retries == 8
    assert desk.sent == [*OPEN, "06 02", "06 03", "06 01"]


def test_a_row_asks_for_the_tries_once() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    session = desk.open()
    assert session.row().pin.retries == 8
    assert session.row().pin.retries == 8
    assert desk.sent == [*OPEN, "06 01"]


@pytest.mark.parametrize(
    ("wrong", "force", "state", "retries"),
    [
        (0, False, PinState.SET, 8),
        (1, False, PinState.SET, 7),
        (3, False, PinState.REPLUG, 5),
        (8, False, PinState.BLOCKED, 0),
        (0, True, PinState.MUST_CHANGE, 8),
    ],
)
def test_the_states_of_a_pin(wrong: int, force: bool, state: PinState, retries: int) -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    if force:
        desk.key.with_force_pin_change()
    session = desk.open()
    desk.key.with_wrong_pins(wrong)
    status = session.pin_status()
    assert (status.state, status.retries) == (state, retries)


def test_three_wrong_pins_want_a_replug_and_eight_block() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    met = []
    for _ in range(3):
        session = desk.open()
        while session.key.pin.state is PinState.SET:
            with pytest.raises(OperationError) as caught:
                session.unlock(WRONG)
            met.append(failure(caught))
    assert met == [
        (Problem.WRONG_PIN, 7),
        (Problem.WRONG_PIN, 6),
        (Problem.PIN_NEEDS_REPLUG, 5),
        (Problem.WRONG_PIN, 4),
        (Problem.WRONG_PIN, 3),
        (Problem.PIN_NEEDS_REPLUG, 2),
        (Problem.WRONG_PIN, 1),
        (Problem.PIN_BLOCKED, 0),
    ]


@pytest.mark.parametrize(
    ("wrong", "problem"), [(3, Problem.PIN_NEEDS_REPLUG), (8, Problem.PIN_BLOCKED)]
)
def test_no_pin_is_sent_to_a_locked_key(wrong: int, problem: Problem) -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    session = desk.open()
    desk.key.with_wrong_pins(wrong)
    session.pin_status()
    desk.sent.clear()
    enters: list[Callable[[], None]] = [
        lambda: session.unlock(PIN),
        lambda: session.change_pin(PIN, OTHER_PIN),
    ]
    for enter in enters:
        with pytest.raises(OperationError) as caught:
            enter()
        assert failure(caught) == (problem, 8 - wrong)
    assert desk.sent == []


def test_a_wrong_current_pin_spends_a_try_and_changes_nothing() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    session = desk.open()
    with pytest.raises(OperationError) as caught:
        session.change_pin(WRONG, OTHER_PIN)
    assert failure(caught) == (Problem.WRONG_PIN, 7)
    assert session.key.pin.retries == 7
    session.unlock(PIN)
    assert session.pin_status().retries == 8


def test_a_forced_change_is_asked_for_before_a_token() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468").with_force_pin_change()
    session = desk.open()
    with pytest.raises(OperationError) as caught:
        session.unlock(PIN)
    assert failure(caught) == (Problem.PIN_MUST_CHANGE, None)
    assert desk.sent == OPEN
    session.change_pin(PIN, OTHER_PIN)
    assert session.key.pin.state is PinState.SET
    session.unlock(OTHER_PIN)


def test_a_pin_the_key_refuses_for_its_own_reasons() -> None:
    desk = Desk(replace(LATEST_KEY, complexity=True))
    with pytest.raises(OperationError) as caught:
        desk.open().set_pin(Secret("1111"))
    assert failure(caught) == (Problem.PIN_REFUSED, None)


def test_set_where_a_pin_is_set_and_change_where_none_is() -> None:
    desk = Desk(STANDARD_KEY)
    session = desk.open()
    with pytest.raises(OperationError) as unset:
        session.change_pin(PIN, OTHER_PIN)
    with pytest.raises(OperationError) as locked:
        session.unlock(PIN)
    desk.key.with_pin("2468")  # By another program, since we looked.
    with pytest.raises(OperationError) as late:
        session.set_pin(OTHER_PIN)
    with pytest.raises(OperationError) as known:
        desk.open().set_pin(OTHER_PIN)
    problems = [caught.value.failure.problem for caught in (unset, locked, late, known)]
    assert problems == [Problem.PIN_NOT_SET] * 2 + [Problem.PIN_ALREADY_SET] * 2


@pytest.mark.parametrize(
    "text", ["123", "", "12\x00345", "x" * 64, "\U0001f511" * 16, "\ud800abcd"]
)
def test_an_impossible_new_pin_is_never_sent(text: str) -> None:
    desk = Desk(STANDARD_KEY)
    with pytest.raises(OperationError) as caught:
        desk.open().set_pin(Secret(text))
    assert failure(caught) == (Problem.PIN_UNACCEPTABLE, None)
    assert desk.sent == OPEN
    assert text not in str(caught.value) or not text
    assert caught.value.__context__ is None  # A UnicodeEncodeError would hold the PIN.


def test_unlock_is_key_agreement_and_one_token() -> None:
    for profile, token in ((FINGERPRINT_KEY, "06 09"), (PREVIEW_KEY, "06 05")):
        desk = Desk(profile)
        desk.key.with_pin("2468")
        desk.open().unlock(PIN)
        assert desk.sent == [*OPEN, "06 02", token]


@pytest.mark.parametrize("reply", [b"\x01", b"\x00", b"\x00\xa1\x03\x19\xff\xff", b"\x00\xa0"])
def test_a_key_that_cannot_count_is_shown_without_a_count(reply: bytes) -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.with_pin("2468")
    session = desk.open()
    desk.key.faults = lambda packet: frame(int.from_bytes(packet[:4], "big"), Cmd.CBOR, reply)
    status = session.pin_status()
    assert (status.state, status.retries) == (PinState.SET, None)
