"""keydeskctl resets a key that somebody unplugs, plugs in and touches when the steps say so."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

Start = Callable[..., Client]
ANONYMOUS = replace(STANDARD_KEY, serial="")


@pytest.fixture
def key() -> VirtualKey:
    return VirtualKey(STANDARD_KEY).with_pin("2468").with_passkeys(3)


def confirmed(client: Client) -> None:
    """Type the confirmation."""
    assert client.read()["step"] == "confirm-erase"
    client.send("reset")


def replugged(world: World, client: Client, key: VirtualKey, port: str = "1-1") -> None:
    """Unplug and plug in when told to."""
    client.read_until(step="unplug")
    world.unplug(key)
    client.read_until(step="plug-in")
    world.plug(key, port=port)


def pin_state(keydeskctl: Start) -> object:
    """The PIN of the only key."""
    (found,) = keydeskctl("keys").read()
    return found["pin"]["state"]


@pytest.mark.parametrize("serial", ["KD-0002", ""], ids=["serial", "no serial"])
def test_a_reset_erases_the_key_that_was_confirmed(
    world: World, keydeskctl: Start, serial: str
) -> None:
    key = VirtualKey(replace(STANDARD_KEY, serial=serial)).with_pin("2468").with_passkeys(3)
    world.plug(key, port="1-1")
    job = keydeskctl("reset")
    confirm = job.read()
    assert confirm["losses"] == {
        "passkeys": True,
        "pin": True,
        "fingerprints": False,
        "settings": True,
    }
    job.send("reset")
    replugged(world, job, key)
    job.read_until(step="touch")
    # Held, not touched: the step is shown before the key has begun to wait.
    key.hold()
    *_, ending = job.rest()
    assert (ending["done"], ending["result"]) == (True, "erased")
    assert job.wait() == ExitCode.DONE
    assert pin_state(keydeskctl) == "none"


def test_without_the_word_nothing_happens(world: World, keydeskctl: Start, key: VirtualKey) -> None:
    world.plug(key)
    job = keydeskctl("reset")
    assert job.read()["step"] == "confirm-erase"
    job.send("yes")
    assert job.read()["problem"] == "cancelled"
    assert job.wait() == ExitCode.CANCELLED


def test_another_kind_of_key_in_its_place_is_not_erased(
    world: World, keydeskctl: Start, key: VirtualKey
) -> None:
    other = VirtualKey(FINGERPRINT_KEY).with_pin("1357")
    world.plug(key, port="1-1")
    job = keydeskctl("reset")
    confirmed(job)
    job.read_until(step="unplug")
    world.unplug(key)
    job.read_until(step="plug-in")
    other.hold()
    world.plug(other, port="1-1")
    assert job.read()["problem"] == "different-key"
    assert job.wait() == ExitCode.DIFFERENT_KEY
    assert pin_state(keydeskctl) == "set"


def test_a_key_that_cannot_be_told_from_its_twin_must_be_alone(
    world: World, keydeskctl: Start
) -> None:
    key = VirtualKey(ANONYMOUS).with_pin("2468")
    twin = VirtualKey(ANONYMOUS).with_pin("2468")
    world.plug(key, port="1-1")
    world.plug(twin, port="1-2")
    target = next(row for row in keydeskctl("keys").read() if row["path"] == "/dev/hidraw0")
    job = keydeskctl("reset", target["id"])
    confirmed(job)
    alone = job.read()
    assert alone["step"] == "take-out-others"
    assert [other["path"] for other in alone["others"]] == ["/dev/hidraw1"]
    world.unplug(twin)
    replugged(world, job, key)
    job.read_until(step="touch")
    key.hold()
    *_, ending = job.rest()
    assert ending["result"] == "erased"


def test_back_on_another_port_an_anonymous_key_is_not_erased(
    world: World, keydeskctl: Start
) -> None:
    key = VirtualKey(ANONYMOUS).with_pin("2468")
    world.plug(key, port="1-1")
    job = keydeskctl("reset")
    confirmed(job)
    key.hold()
    replugged(world, job, key, port="1-2")
    assert job.read()["problem"] == "cannot-tell-key"
    assert job.wait() == ExitCode.DIFFERENT_KEY
    assert pin_state(keydeskctl) == "set"


def test_unplugged_instead_of_touched_the_key_is_not_erased(
    world: World, keydeskctl: Start, key: VirtualKey
) -> None:
    world.plug(key)
    job = keydeskctl("reset")
    confirmed(job)
    replugged(world, job, key)
    job.read_until(step="touch")
    world.unplug(key)
    *_, ending = job.rest()
    # Which of the two depends on whether the command was out already.
    assert ending["problem"] in {"key-removed", "removed-while-erasing"}
    assert job.wait() == ExitCode.KEY_REMOVED
    world.plug(key)
    assert pin_state(keydeskctl) == "set"


def test_unplugged_while_it_erases_itself(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(replace(STANDARD_KEY, erase_seconds=60.0)).with_pin("2468")
    world.plug(key)
    job = keydeskctl("reset")
    confirmed(job)
    replugged(world, job, key)
    job.read_until(step="touch")
    key.hold()
    job.read_until(step="erasing")
    world.unplug(key)
    *_, ending = job.rest()
    assert ending["problem"] == "removed-while-erasing"
    assert job.wait() == ExitCode.KEY_REMOVED
