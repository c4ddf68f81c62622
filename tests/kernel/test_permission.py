"""A node belongs to root until udev has given access to it, which takes a moment or never comes."""

from collections.abc import Callable
from dataclasses import replace

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, OLDER_KEY, STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.kernel import udev
from tests.kernel.uhid import Keys

Start = Callable[..., Client]
RAW_CLIENT = "tests/hidraw_world/raw_client.py"
SLOW, QUICK = replace(OLDER_KEY, serial="SLOW"), replace(FINGERPRINT_KEY, serial="QUICK")
"""A key that udev gives access to when the gate is opened, and one that it does not stop at."""


def raw_open(client: Client, path: str) -> object:
    """Open the node with nothing between the program and the kernel."""
    client.send(f"raw-open {path}")
    return client.read()


def test_a_key_nobody_may_open_is_shown_and_refused(keys: Keys, keydeskctl: Start) -> None:
    udev.stand_up()
    keys.plug(VirtualKey(STANDARD_KEY))
    (found,) = keydeskctl("keys").read()
    assert (found["access"], found["failure"]["problem"]) == ("denied", "no-permission")
    assert found["name"] == f"{STANDARD_KEY.manufacturer} {STANDARD_KEY.product}"
    job = keydeskctl("pin", "set")
    assert job.read()["problem"] == "no-permission"
    assert job.wait() == ExitCode.NO_PERMISSION


def test_whoever_sits_down_later_may_open_it(keys: Keys, keydeskctl: Start) -> None:
    udev.stand_up()
    keys.plug(VirtualKey(STANDARD_KEY))
    udev.look_again()
    assert [key["access"] for key in keydeskctl("keys").read()] == ["denied"]
    udev.sit_down()
    udev.look_again()
    assert [key["access"] for key in keydeskctl("keys").read()] == ["ok"]


def test_access_that_comes_a_moment_late_is_waited_for(
    keys: Keys, start: Start, keydeskctl: Start
) -> None:
    raw, watch = start(RAW_CLIENT), keydeskctl("watch")
    with udev.gate_for(SLOW) as gate:
        path = keys.plug(VirtualKey(SLOW))
        assert raw_open(raw, path) == {"error": "EACCES"}
        # udev tells of this one; who looks because of that finds the other one too, still closed.
        keys.plug(VirtualKey(QUICK))
        quick = watch.read()["key"]
        assert (quick["serial"], quick["access"]) == ("QUICK", "ok")
        gate.open()
        slow = watch.read()["key"]
    assert (slow["path"], slow["access"]) == (path, "ok")
    assert raw_open(raw, path) == {"ok": None}


def test_access_that_comes_after_all_patience_still_ends_as_a_readable_row(
    keys: Keys, start: Start
) -> None:
    program = start("-m", "tests.soak.client")
    with udev.gate_for(SLOW) as gate:
        keys.plug(VirtualKey(SLOW))
        keys.plug(VirtualKey(QUICK))
        program.read_until(rows={"SLOW": "denied", "QUICK": "ok"})
        gate.open()
        program.read_until(rows={"SLOW": "ok", "QUICK": "ok"})
