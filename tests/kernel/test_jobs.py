"""Jobs from the first question to the last packet: a PIN, and a reset with its re-plug."""

from collections.abc import Callable
from dataclasses import replace

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.kernel import reset
from tests.kernel.uhid import Keys

Start = Callable[..., Client]
PIN, OTHER = "2468", "ключ-🔑-13"


def test_a_first_pin_is_set_and_then_changed(keys: Keys, keydeskctl: Start) -> None:
    keys.plug(VirtualKey(STANDARD_KEY))
    for command, answers, result in (
        ("set", (PIN, PIN), "pin-set"),
        ("change", (PIN, OTHER, OTHER), "pin-changed"),
        ("change", (OTHER, PIN, PIN), "pin-changed"),
    ):
        job = keydeskctl("pin", command)
        for answer in answers:
            job.send(answer)
        *_, ending = job.rest()
        assert ending["result"] == result
        assert job.wait() == ExitCode.DONE


def test_a_reset_follows_the_key_to_its_next_plug_in(keys: Keys, keydeskctl: Start) -> None:
    key = VirtualKey(STANDARD_KEY).with_pin(PIN)
    reset.finish(reset.ready(keys, key, keydeskctl), key)


def test_a_key_without_serial_or_port_is_not_erased(keys: Keys, keydeskctl: Start) -> None:
    keys.plug(VirtualKey(replace(STANDARD_KEY, serial="")).with_pin(PIN))
    job = keydeskctl("reset")
    assert job.read()["problem"] == "cannot-tell-key"
    assert job.wait() == ExitCode.DIFFERENT_KEY


def test_unplugged_while_it_erases_itself(keys: Keys, keydeskctl: Start) -> None:
    key = VirtualKey(replace(STANDARD_KEY, erase_seconds=60.0)).with_pin(PIN)
    job = reset.ready(keys, key, keydeskctl)
    key.hold()
    job.read_until(step="erasing")
    keys.unplug(key)
    *_, ending = job.rest()
    assert ending["problem"] == "removed-while-erasing"
    assert job.wait() == ExitCode.KEY_REMOVED
