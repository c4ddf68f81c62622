"""The raw libraries in the world behave as on a real kernel (facts: Linux hidraw, hidapi 0.15)."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

SCRIPT = str(Path(__file__).with_name("raw_client.py"))
FIDO_USAGE_PAGE = 0xF1D0

Order = Callable[[str], Any]


def order(client: Client, command: str) -> Any:
    """Let the client do one thing; what it answers, or {"error": …}."""
    client.send(command)
    answer = client.read()
    return answer.get("ok", answer)


@pytest.fixture
def client(start: Callable[..., Client]) -> Client:
    return start(SCRIPT)


@pytest.fixture
def do(client: Client) -> Order:
    return partial(order, client)


@pytest.fixture
def key() -> VirtualKey:
    return VirtualKey(STANDARD_KEY)


def test_an_empty_world_has_no_device(do: Order) -> None:
    assert do("list") == []


def test_enumerating_finds_the_key_by_its_usage_page(
    world: World, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key)
    (found,) = do("list")
    assert path == found["path"] == "/dev/hidraw0"
    assert (found["usage_page"], found["usage"]) == (FIDO_USAGE_PAGE, 1)
    assert found["vendor_id"] == STANDARD_KEY.vendor_id
    assert found["product_id"] == STANDARD_KEY.product_id
    assert found["release_number"] == STANDARD_KEY.release
    assert found["serial_number"] == STANDARD_KEY.serial
    assert found["manufacturer_string"] == STANDARD_KEY.manufacturer
    assert found["product_string"] == STANDARD_KEY.product
    assert found["interface_number"] == 0


def test_two_identical_keys_are_two_devices(world: World, do: Order, key: VirtualKey) -> None:
    twin = VirtualKey(STANDARD_KEY)
    paths = {world.plug(key), world.plug(twin)}
    found = do("list")
    assert {entry["path"] for entry in found} == paths == {"/dev/hidraw0", "/dev/hidraw1"}
    assert len({entry["serial_number"] for entry in found}) == 1
    for path in paths:
        do(f"open {path}")
        assert do("ping 100") is True
        do("close")
    world.unplug(key)
    assert [entry["path"] for entry in do("list")] == ["/dev/hidraw1"]


def test_a_key_without_a_serial_has_none(world: World, do: Order) -> None:
    world.plug(VirtualKey(replace(STANDARD_KEY, serial="")))
    (found,) = do("list")
    assert found["serial_number"] == ""


@pytest.mark.parametrize("size", [0, 57, 58, 1024, 7609])
def test_messages_of_every_size_go_there_and_back(
    world: World, do: Order, key: VirtualKey, size: int
) -> None:
    do(f"open {world.plug(key)}")
    assert do(f"ping {size}") is True


def test_a_monitor_sees_the_key_come_and_go(world: World, do: Order, key: VirtualKey) -> None:
    do("watch")
    path = world.plug(key)
    assert do("event") == ["add", path]
    world.unplug(key)
    assert do("event") == ["remove", path]
    assert do("list") == []


def test_two_processes_watch_at_once(
    world: World, start: Callable[..., Client], key: VirtualKey
) -> None:
    clients = [start(SCRIPT), start(SCRIPT)]
    for client in clients:
        order(client, "watch")
    path = world.plug(key)
    assert [order(client, "event") for client in clients] == [["add", path]] * 2


def test_unplugging_ends_a_pending_read_at_once(
    world: World, client: Client, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key)
    do(f"open {path}")
    client.send("wait")
    assert client.read() == "waiting"
    world.unplug(key)
    assert client.read() == {"error": "read error"}
    assert do("send") == -1
    do("close")
    assert do(f"open {path}") == {"error": "open failed"}


def test_after_unplugging_the_errors_are_the_kernels(
    world: World, client: Client, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key)
    do(f"raw-open {path}")
    world.unplug(key)
    for _ in range(2):
        client.send("raw-read")
        assert client.read() == "waiting"
        assert client.read() == {"error": "EIO"}
    assert do("raw-poll") == ["POLLERR", "POLLHUP"]
    assert do("raw-write") == {"error": "ENODEV"}
    do("raw-close")
    assert do(f"raw-open {path}") == {"error": "ENOENT"}


def test_a_key_that_comes_back_gets_its_node_but_no_old_address(
    world: World, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key, port="1-4")
    before = do(f"address {path}")
    world.unplug(key)
    assert world.plug(key, port="1-4") == path
    after = do(f"address {path}")
    assert before[0] == after[0] == "1-4"
    assert before[1] < after[1]
    do(f"open {path}")
    assert do("ping 10") is True


def test_nothing_an_earlier_client_left_unread_reaches_the_next_one(
    world: World, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key)
    do(f"raw-open {path}")
    do("raw-write")
    assert do("raw-poll") == []
    do("raw-close")
    do(f"open {path}")
    assert do("ping 10") is True


def test_a_denied_node_can_be_seen_but_not_opened(world: World, do: Order, key: VirtualKey) -> None:
    path = world.plug(key, deny=True)
    assert [entry["path"] for entry in do("list")] == [path]
    assert do(f"open {path}") == {"error": "open failed"}
    assert do(f"raw-open {path}") == {"error": "EACCES"}


def test_permission_comes_later_with_a_change_event(
    world: World, do: Order, key: VirtualKey
) -> None:
    do("watch")
    path = world.plug(key, deny=True)
    assert do("event") == ["add", path]
    world.permit(key)
    assert do("event") == ["change", path]
    do(f"open {path}")
    assert do("ping 10") is True


def test_a_client_survives_a_hundred_failing_opens(
    world: World, do: Order, key: VirtualKey
) -> None:
    path = world.plug(key)
    for _ in range(100):
        assert do(f"raw-open {path}9") == {"error": "ENOENT"}
        assert do(f"raw-open-folder {path}") == {"error": "ENOTDIR"}
    do(f"open {path}")
    assert do("ping 10") is True


def test_a_client_survives_a_hundred_replugs_in_the_middle_of_a_read(
    world: World, client: Client, do: Order, key: VirtualKey
) -> None:
    do("watch")
    for _ in range(100):
        path = world.plug(key)
        assert do("event") == ["add", path]
        do(f"open {path}")
        assert do("ping 100") is True
        client.send("wait")
        assert client.read() == "waiting"
        world.unplug(key)
        assert client.read() == {"error": "read error"}
        do("close")
        assert do("event") == ["remove", path]
    client.end_input()
    assert client.wait() == 0


def test_a_world_leaves_nothing_behind(key: VirtualKey) -> None:
    with World() as world:
        world.plug(key)
        root = world.root
    assert not root.exists()
    assert not key.powered
