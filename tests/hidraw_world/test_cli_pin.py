"""keydeskctl sets and changes PINs through the real hidapi."""

from collections.abc import Callable

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, OLDER_KEY, STANDARD_KEY
from core.virtual.profile import Profile
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

Start = Callable[..., Client]
PIN, OTHER = "2468", "ключ-🔑-13"


def pin_of(keydeskctl: Start) -> dict[str, object]:
    """What the only key says of its PIN now."""
    (key,) = keydeskctl("keys").read()
    pin: dict[str, object] = key["pin"]
    return pin


def answered(client: Client, *answers: str) -> dict[str, object]:
    """Give all answers and return the last line."""
    for answer in answers:
        client.send(answer)
    *_, last = client.rest()
    assert isinstance(last, dict)
    return last


@pytest.mark.parametrize("profile", [STANDARD_KEY, OLDER_KEY], ids=lambda profile: profile.product)
def test_a_first_pin_is_set_and_then_changed(
    world: World, keydeskctl: Start, profile: Profile
) -> None:
    world.plug(VirtualKey(profile))
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    assert answered(setting, PIN, PIN)["result"] == "pin-set"
    assert setting.wait() == ExitCode.DONE
    assert pin_of(keydeskctl)["state"] == "set"

    changing = keydeskctl("pin", "change")
    ask = changing.read()
    assert (ask["step"], ask["attempts_left"]) == ("ask-pin-change", 8)
    assert answered(changing, PIN, OTHER, OTHER)["result"] == "pin-changed"
    assert changing.wait() == ExitCode.DONE

    again = keydeskctl("pin", "change")
    assert answered(again, OTHER, PIN, PIN)["result"] == "pin-changed"


def test_a_wrong_pin_costs_one_try_and_is_never_sent_twice(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY).with_pin(PIN))
    changing = keydeskctl("pin", "change")
    ending = answered(changing, "1357", OTHER, OTHER)
    assert (ending["problem"], ending["attempts_left"]) == ("wrong-pin", 7)
    assert changing.wait() == ExitCode.WRONG_PIN
    assert pin_of(keydeskctl)["retries"] == 7

    assert answered(keydeskctl("pin", "change"), PIN, OTHER, OTHER)["done"] is True
    assert pin_of(keydeskctl)["retries"] == 8


def test_after_three_wrong_pins_only_unplugging_helps(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(STANDARD_KEY).with_pin(PIN)
    world.plug(key)
    endings = [answered(keydeskctl("pin", "change"), "1357", OTHER, OTHER) for _ in range(3)]
    assert [ending["attempts_left"] for ending in endings[:2]] == [7, 6]
    assert endings[2]["problem"] == "pin-needs-replug"
    blocked = keydeskctl("pin", "change")
    assert blocked.read()["problem"] == "pin-needs-replug"
    assert blocked.wait() == ExitCode.PIN_BLOCKED

    world.unplug(key)
    world.plug(key)
    assert answered(keydeskctl("pin", "change"), PIN, OTHER, OTHER)["done"] is True


def test_a_pin_that_is_blocked_for_good_is_not_asked_for(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY).with_pin(PIN).with_wrong_pins(8))
    changing = keydeskctl("pin", "change")
    assert changing.read()["problem"] == "pin-blocked"
    assert changing.wait() == ExitCode.PIN_BLOCKED


def test_unplugging_while_a_pin_is_asked_ends_the_job(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(STANDARD_KEY)
    world.plug(key)
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    world.unplug(key)
    assert setting.read()["problem"] == "key-removed"
    assert setting.wait() == ExitCode.KEY_REMOVED


def test_a_pin_typed_for_one_key_never_reaches_its_successor(
    world: World, keydeskctl: Start
) -> None:
    first, second = VirtualKey(STANDARD_KEY), VirtualKey(STANDARD_KEY)
    path = world.plug(first, port="1-1")
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    world.unplug(first)
    assert world.plug(second, port="1-1") == path
    assert answered(setting, PIN, PIN)["problem"] == "key-removed"
    assert pin_of(keydeskctl)["state"] == "none"


def test_another_key_does_not_disturb_a_job(world: World, keydeskctl: Start) -> None:
    target, other = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
    world.plug(target)
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    world.plug(other)
    world.unplug(other)
    assert answered(setting, PIN, PIN)["result"] == "pin-set"


def test_the_end_of_the_input_cancels_and_changes_nothing(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY))
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    setting.end_input()
    assert setting.read()["problem"] == "cancelled"
    assert setting.wait() == ExitCode.CANCELLED
    assert pin_of(keydeskctl)["state"] == "none"
