"""keydeskctl, run by somebody who is not root, finds the keys that a real kernel and udev show."""

import time
from collections.abc import Callable

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY, U2F_KEY
from tests.hidraw_world.client import Client
from tests.kernel import udev
from tests.kernel.uhid import Keys

Start = Callable[..., Client]
Took = Callable[[str, float], None]
REPLUGS = 10
MOUSE = bytes.fromhex("05010902a1010901a1000509190129031500250175019503810295018105c0c0")
"""Usage page 0x01: three buttons."""


def test_keys_are_listed_with_what_the_kernel_and_the_key_say(
    keys: Keys, keydeskctl: Start
) -> None:
    path = keys.plug(VirtualKey(STANDARD_KEY).with_pin("2468"))
    udev.settle()
    (found,) = keydeskctl("keys").read()
    assert (found["path"], found["access"]) == (path, "ok")
    assert found["name"] == f"{STANDARD_KEY.manufacturer} {STANDARD_KEY.product}"
    assert found["serial"] == STANDARD_KEY.serial
    assert found["vendor_id"] == STANDARD_KEY.vendor_id
    assert found["pin"] == {"state": "set", "retries": 8, "min_length": 4, "max_length": 63}


def test_each_key_is_found_and_nothing_else_is(keys: Keys, keydeskctl: Start) -> None:
    paths = {
        keys.plug(VirtualKey(STANDARD_KEY)): "ok",
        keys.plug(VirtualKey(FINGERPRINT_KEY)): "ok",
        keys.plug(VirtualKey(U2F_KEY)): "u2f-only",
    }
    keys.plug(VirtualKey(STANDARD_KEY), descriptor=MOUSE)
    udev.settle()
    found = keydeskctl("keys").read()
    assert {key["path"]: key["access"] for key in found} == paths


def test_watch_tells_of_every_plug_and_unplug(keys: Keys, keydeskctl: Start) -> None:
    first, second = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
    keys.plug(first)
    watch = keydeskctl("watch")
    lines = [watch.read()]
    for change, key in ((keys.plug, second), (keys.unplug, first), (keys.unplug, second)):
        change(key)
        lines.append(watch.read())
    assert [line["event"] for line in lines] == ["arrived", "arrived", "left", "left"]
    assert [line["key"]["access"] for line in lines[:2]] == ["ok", "ok"]
    ids = [line["key"]["id"] for line in lines]
    assert ids[:2] == ids[2:]
    watch.interrupt()
    assert watch.wait() == ExitCode.CANCELLED


def test_a_node_that_is_used_again_at_once_is_another_plug_in(
    keys: Keys, keydeskctl: Start, took: Took
) -> None:
    key, other = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
    watch = keydeskctl("watch")
    for _ in range(REPLUGS):
        began = time.monotonic()
        path = keys.plug(key)
        first = watch.read()
        took("plugged in, until its row was told", time.monotonic() - began)
        keys.unplug(key)
        assert keys.plug(other) == path
        left, second = watch.read(), watch.read()
        assert [line["event"] for line in (first, left, second)] == ["arrived", "left", "arrived"]
        assert first["key"]["id"] == left["key"]["id"] != second["key"]["id"]
        assert second["key"]["product_id"] == FINGERPRINT_KEY.product_id
        assert [line["key"]["access"] for line in (first, second)] == ["ok", "ok"]
        began = time.monotonic()
        keys.unplug(other)
        assert watch.read()["event"] == "left"
        took("unplugged, until that was told", time.monotonic() - began)
