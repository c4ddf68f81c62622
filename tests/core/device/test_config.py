"""What an administrator fixes on a key: a minimum length, and a PIN that has to be changed."""

from dataclasses import replace

import pytest

from core.errors import OperationError, Problem
from core.model import PinState
from core.virtual.models import LATEST_KEY, OLDER_KEY, STANDARD_KEY
from core.virtual.profile import Profile
from tests.core.device.desk import OTHER_PIN, PIN, Desk, failure


def desk_with(profile: Profile = STANDARD_KEY) -> Desk:
    desk = Desk(profile)
    desk.key.with_pin("2468")
    return desk


@pytest.mark.parametrize(
    "profile", [STANDARD_KEY, LATEST_KEY, replace(STANDARD_KEY, pin_protocols=(1,))]
)
@pytest.mark.parametrize(("length", "force"), [(None, True), (4, False), (6, True), (None, False)])
def test_the_rules_are_on_the_key_and_are_what_we_note(
    profile: Profile, length: int | None, force: bool
) -> None:
    desk = desk_with(profile)
    session = desk.unlocked()
    session.config.set_min_pin_length(length, force_change=force)
    assert desk.sent == ["0D 03"]
    noted = session.key
    assert (desk.key.memory.min_pin_length, desk.key.memory.force_pin_change) == (
        length or 4,
        force or length == 6,
    )
    assert noted.pin.state is (PinState.MUST_CHANGE if force else PinState.SET)
    assert noted.pin.min_length == (length or 4)
    assert session.reread() == replace(
        noted, pin=replace(noted.pin, retries=8), info=session.key.info
    )


def test_the_token_is_used_once() -> None:
    session = desk_with().unlocked()
    session.config.set_min_pin_length(None, force_change=False)
    with pytest.raises(OperationError) as caught:
        session.config.set_min_pin_length(None, force_change=False)
    assert failure(caught) == (Problem.SESSION_EXPIRED, None)


def test_a_forced_change_is_done_by_whoever_has_the_pin() -> None:
    session = desk_with().unlocked()
    session.config.set_min_pin_length(None, force_change=True)
    session.change_pin(PIN, OTHER_PIN)
    assert session.key.pin.state is PinState.SET


@pytest.mark.parametrize("profile", [OLDER_KEY, replace(STANDARD_KEY, config_commands=(2,))])
def test_a_key_without_this_rule_is_not_asked(profile: Profile) -> None:
    desk = desk_with(profile)
    session = desk.open()
    desk.sent.clear()
    with pytest.raises(OperationError) as caught:
        session.config.set_min_pin_length(6, force_change=True)
    assert failure(caught) == (Problem.NOT_SUPPORTED, None)
    assert desk.sent == []


@pytest.mark.parametrize("length", [3, 64])
def test_a_minimum_that_the_key_refuses_is_no_word_about_pins(length: int) -> None:
    session = desk_with().unlocked()
    with pytest.raises(OperationError) as caught:
        session.config.set_min_pin_length(length, force_change=False)
    assert failure(caught) == (Problem.REFUSED, None)


def test_a_key_pulled_during_the_request_may_have_the_rule() -> None:
    desk = desk_with()
    session = desk.unlocked()
    desk.key.on_command = lambda *_: desk.host.unplug(desk.key)
    with pytest.raises(OperationError) as caught:
        session.config.set_min_pin_length(6, force_change=True)
    assert failure(caught) == (Problem.REMOVED_WHILE_WRITING, None)
