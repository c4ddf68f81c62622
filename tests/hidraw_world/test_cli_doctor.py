"""keydeskctl doctor meets a device node that the operating system keeps closed."""

from collections.abc import Callable

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.hidraw_world.world import World

Start = Callable[..., Client]


def test_a_closed_node_is_a_problem_of_its_own(world: World, keydeskctl: Start) -> None:
    opened, closed = VirtualKey(FINGERPRINT_KEY), VirtualKey(STANDARD_KEY)
    free, denied = world.plug(opened), world.plug(closed, deny=True)
    doctor = keydeskctl("doctor")
    keys = [found for found in doctor.read()["findings"] if found["id"] == "key"]
    assert [found["state"] for found in keys] == ["ok", "problem"]
    assert f"{FINGERPRINT_KEY.product} ({free}, " in keys[0]["text"]
    assert f"{STANDARD_KEY.product} ({denied}, " in keys[1]["text"]
    assert "may not use" in keys[1]["text"]
    assert keys[1]["advice"]
    assert doctor.wait() == ExitCode.NO_PERMISSION


def test_once_permitted_it_is_well(world: World, keydeskctl: Start) -> None:
    key = VirtualKey(STANDARD_KEY)
    world.plug(key, deny=True)
    world.permit(key)
    doctor = keydeskctl("doctor")
    assert {found["state"] for found in doctor.read()["findings"]} <= {"ok", "attention", "unknown"}
    assert doctor.wait() == ExitCode.DONE
