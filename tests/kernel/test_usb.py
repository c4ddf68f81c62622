"""A key in a USB port: the hub's debounce and reset, and an address that is new each time."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.kernel import reset
from tests.kernel.usb import UsbPort

Start = Callable[..., Client]
REPLUGS = 5


@pytest.mark.parametrize("serial", ["KD-0002", ""], ids=["serial", "no serial"])
def test_a_key_that_comes_back_to_its_port_is_reset(
    port: UsbPort, keydeskctl: Start, serial: str
) -> None:
    key = VirtualKey(replace(STANDARD_KEY, serial=serial)).with_pin("2468")
    reset.finish(reset.ready(port, key, keydeskctl), key)


def test_each_plug_in_is_told_with_what_usb_and_the_key_say(
    port: UsbPort, keydeskctl: Start, took: Callable[[str, float], None]
) -> None:
    key, watch, ids = VirtualKey(STANDARD_KEY), keydeskctl("watch"), set()
    for _ in range(REPLUGS):
        began = time.monotonic()
        path = port.plug(key)
        arrived = watch.read()
        took("plugged into USB, until its row was told", time.monotonic() - began)
        found = arrived["key"]
        assert (found["path"], found["access"]) == (path, "ok")
        assert (found["name"], found["serial"]) == (STANDARD_KEY.product, STANDARD_KEY.serial)
        began = time.monotonic()
        port.unplug(key)
        assert watch.read()["event"] == "left"
        took("unplugged from USB, until that was told", time.monotonic() - began)
        ids.add(found["id"])
    assert len(ids) == REPLUGS
