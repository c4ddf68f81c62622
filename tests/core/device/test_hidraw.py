"""The bus in a process of its own, over hidapi, udev and /dev/hidrawN nodes."""

import json
import sys

import pytest

from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.hidraw_world.client import Client, running
from tests.hidraw_world.world import World

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="hidraw is Linux")

WATCH = """
import asyncio, json
from core.device import HostBus
from core.device.hidapi_host import HidapiHost
from core.ports import Arrived

async def main():
    bus = HostBus(HidapiHost())
    async for event in bus.watch():
        seat = event.attachment
        line = {"event": type(event).__name__, "path": seat.path, "address": seat.address}
        if isinstance(event, Arrived):
            row = await bus.read(seat)
            line |= {"port": seat.port, "name": row.name, "access": row.access}
            line["pin"] = row.pin.state
        print(json.dumps(line), flush=True)

asyncio.run(main())
"""

TOUCH = """
import asyncio, json
from core.device import HostBus
from core.device.hidapi_host import HidapiHost
from core.errors import OperationError

async def main():
    bus = HostBus(HidapiHost())
    (seat,) = await bus.attachments()
    try:
        async with bus.open(seat) as key:
            async for waiting in key.reset():
                print(json.dumps(waiting.name), flush=True)
        print(json.dumps("erased"), flush=True)
    except OperationError as error:
        print(json.dumps([error.failure.problem, error.failure.detail]), flush=True)
    await bus.close()

asyncio.run(main())
"""


def arrival(client: Client, **wanted: object) -> dict[str, object]:
    line: dict[str, object] = client.read()
    assert wanted.items() <= line.items(), json.dumps(line)
    return line


def test_keys_come_and_go() -> None:
    with World() as world:
        one, two = VirtualKey(FINGERPRINT_KEY), VirtualKey(STANDARD_KEY).with_pin("2468")
        world.plug(one)
        with running(world, "-c", WATCH) as client:
            first = arrival(client, event="Arrived", name=FINGERPRINT_KEY.product, access="ok")
            assert first["pin"] == "none"
            node = world.plug(two)
            second = arrival(client, event="Arrived", path=node, access="ok", pin="set")
            assert second["port"] != first["port"]
            world.unplug(two)
            arrival(client, event="Left", path=node, address=second["address"])
            assert world.plug(two) == node
            third = arrival(client, event="Arrived", path=node, port=second["port"])
            assert third["address"] != second["address"]


def test_a_key_without_permission_and_one_whose_permission_comes_late() -> None:
    with World() as world:
        never, late = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY)
        world.plug(never, deny=True)
        with running(world, "-c", WATCH) as client:
            arrival(client, event="Arrived", access="denied")
            world.plug(late, deny=True)
            world.permit(late)
            arrival(client, event="Arrived", access="ok")


def test_a_touch_and_an_unplugged_key() -> None:
    with World() as world:
        key = VirtualKey(STANDARD_KEY)
        world.plug(key)
        with running(world, "-c", TOUCH) as client:
            assert client.read() == "TOUCH"
            key.touch()
            assert list(client.rest())[-1] == "erased"
            assert client.wait() == 0
        world.unplug(key)
        world.plug(key)
        with running(world, "-c", TOUCH) as client:
            assert client.read() == "TOUCH"
            world.unplug(key)
            problem, _ = client.read()
            assert problem == "removed-while-erasing"
            assert client.wait() == 0
            assert client.complaints() == ""
