"""keydeskctl finds and names keys as the operating system shows them."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY, U2F_KEY
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

Start = Callable[..., Client]


def test_no_key_is_an_empty_list_and_a_problem_for_a_job(keydeskctl: Start) -> None:
    listing, job = keydeskctl("keys"), keydeskctl("info")
    assert listing.read() == []
    assert listing.wait() == ExitCode.DONE
    assert job.read()["problem"] == "no-key"
    assert job.wait() == ExitCode.NO_KEY


def test_keys_are_listed_with_what_usb_and_the_key_say(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin("2468").with_fingerprints(["thumb"])
    path = world.plug(key)
    (found,) = keydeskctl("keys").read()
    assert found["path"] == path
    assert (found["access"], found["transport"]) == ("ok", "usb")
    assert found["name"] == FINGERPRINT_KEY.product
    assert found["vendor_id"] == FINGERPRINT_KEY.vendor_id
    assert found["product_id"] == FINGERPRINT_KEY.product_id
    assert found["serial"] is None
    assert found["versions"] == ["U2F_V2", "FIDO_2_0", "FIDO_2_1"]
    assert found["pin"] == {"state": "set", "retries": 8, "min_length": 4, "max_length": 63}
    assert found["fingerprints"] == {"supported": True, "enrolled": True}
    assert found["passkeys"]["supported"] is True


def test_the_row_id_is_the_same_in_every_process(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY))
    (first,), (second,) = keydeskctl("keys").read(), keydeskctl("keys").read()
    assert first["id"] == second["id"]
    assert keydeskctl("info", first["id"]).read()["id"] == first["id"]


def test_a_replugged_key_has_another_row_id(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(STANDARD_KEY)
    path = world.plug(key, port="1-3")
    (before,) = keydeskctl("keys").read()
    world.unplug(key)
    assert world.plug(key, port="1-3") == path
    (after,) = keydeskctl("keys").read()
    assert after["path"] == before["path"]
    assert after["id"] != before["id"]
    job = keydeskctl("info", before["id"])
    assert job.read()["problem"] == "unknown-key"
    assert job.wait() == ExitCode.NO_KEY


def test_a_u2f_only_key_has_its_own_row(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(U2F_KEY))
    (found,) = keydeskctl("keys").read()
    assert (found["access"], found["pin"]["state"]) == ("u2f-only", "unsupported")


def test_a_key_without_permission_is_shown_and_refused(world: World, keydeskctl: Start) -> None:
    world.plug(VirtualKey(STANDARD_KEY), deny=True)
    listing, job = keydeskctl("keys"), keydeskctl("pin", "set")
    (found,) = listing.read()
    assert found["access"] == "denied"
    assert found["name"] == STANDARD_KEY.product
    assert found["failure"]["problem"] == "no-permission"
    assert found["pin"]["state"] is None
    assert listing.wait() == ExitCode.DONE
    assert job.read()["problem"] == "no-permission"
    assert job.wait() == ExitCode.NO_PERMISSION


@pytest.mark.parametrize("serial", ["", "KD-0002"], ids=["no serial", "same serial"])
def test_of_two_identical_keys_a_script_has_to_name_one(
    world: World, keydeskctl: Start, serial: str
) -> None:
    profile = replace(STANDARD_KEY, serial=serial)
    paths = [world.plug(VirtualKey(profile)), world.plug(VirtualKey(profile))]
    found = keydeskctl("keys").read()
    assert sorted(key["path"] for key in found) == paths
    assert len({key["id"] for key in found}) == 2
    job = keydeskctl("pin", "set")
    refusal = job.read()
    assert refusal["problem"] == "several-keys"
    assert {(seat["id"], seat["path"]) for seat in refusal["candidates"]} == {
        (key["id"], key["path"]) for key in found
    }
    assert job.wait() == ExitCode.NO_KEY


def test_watch_tells_of_every_plug_and_unplug(world: World, keydeskctl: Start) -> None:
    first, second = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
    world.plug(first)
    watch = keydeskctl("watch")
    lines = [watch.read()]
    world.plug(second)
    lines.append(watch.read())
    world.unplug(first)
    lines.append(watch.read())
    world.unplug(second)
    lines.append(watch.read())
    assert [line["event"] for line in lines] == ["arrived", "arrived", "left", "left"]
    ids = [line["key"]["id"] for line in lines]
    assert ids[:2] == ids[2:]
    assert [line["key"]["access"] for line in lines[:2]] == ["ok", "ok"]
    times = [line["t"] for line in lines]
    assert times == sorted(times)
    watch.interrupt()
    assert watch.wait() == ExitCode.CANCELLED


def test_watch_waits_a_moment_for_a_permission_that_comes_late(
    world: World, keydeskctl: Start
) -> None:
    watch, key = keydeskctl("watch"), VirtualKey(STANDARD_KEY)
    world.plug(key, deny=True)
    world.permit(key)
    line = watch.read()
    assert (line["event"], line["key"]["access"]) == ("arrived", "ok")
