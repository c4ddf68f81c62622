"""Linux lets any number of programs open one key, and each of them hears every reply."""

from collections.abc import Callable

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import Client
from tests.kernel import udev
from tests.kernel.uhid import Keys

Start = Callable[..., Client]
RAW_CLIENT = "tests/hidraw_world/raw_client.py"
PIN = "2468"


def do(client: Client, command: str) -> object:
    """Let the raw client do one thing."""
    client.send(command)
    return client.read()


def test_two_keydeskctl_read_one_key_at_once(keys: Keys, keydeskctl: Start) -> None:
    keys.plug(VirtualKey(STANDARD_KEY).with_pin(PIN))
    udev.settle()
    listings = [keydeskctl("keys") for _ in range(4)]
    found = [listing.read() for listing in listings]
    assert [[key["access"] for key in rows] for rows in found] == [["ok"]] * 4
    assert len({rows[0]["id"] for rows in found}) == 1


def test_a_program_that_listens_hears_what_was_said_to_another(
    keys: Keys, start: Start, keydeskctl: Start
) -> None:
    path = keys.plug(VirtualKey(STANDARD_KEY))
    udev.settle()
    listener = start(RAW_CLIENT)
    assert do(listener, f"raw-open {path}") == {"ok": None}
    assert [key["access"] for key in keydeskctl("keys").read()] == ["ok"]
    assert do(listener, "raw-poll") == {"ok": []}
    assert do(listener, "raw-read") == "waiting"
    assert listener.read() == {"ok": 64}


def test_a_program_that_talks_all_the_time_does_not_disturb_a_job(
    keys: Keys, start: Start, keydeskctl: Start
) -> None:
    key = VirtualKey(STANDARD_KEY)
    path = keys.plug(key)
    udev.settle()
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    talker = start(RAW_CLIENT)
    assert do(talker, f"raw-open {path}") == {"ok": None}
    assert do(talker, "raw-talk") == "talking"
    for _ in range(2):
        setting.send(PIN)
    *_, ending = setting.rest()
    assert ending["result"] == "pin-set"
    assert setting.wait() == ExitCode.DONE
    talker.interrupt()
    assert talker.read()["ok"] > 0


def test_a_reply_that_nobody_read_does_not_reach_the_next_program(
    keys: Keys, start: Start, keydeskctl: Start
) -> None:
    path = keys.plug(VirtualKey(STANDARD_KEY))
    udev.settle()
    raw = start(RAW_CLIENT)
    assert do(raw, f"raw-open {path}") == {"ok": None}
    for _ in range(3):
        assert do(raw, "raw-write") == {"ok": 65}
    assert do(raw, "raw-close") == {"ok": None}
    (found,) = keydeskctl("keys").read()
    assert found["access"] == "ok"
