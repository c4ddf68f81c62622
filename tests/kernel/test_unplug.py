"""What a program meets when a key is pulled out under its hands: the kernel's errors, our words."""

import signal
from collections.abc import Callable, Iterable
from threading import Event

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.hidraw_world.client import PATIENCE, Client
from tests.kernel import udev
from tests.kernel.uhid import Keys

Start = Callable[..., Client]
RAW_CLIENT = "tests/hidraw_world/raw_client.py"
PIN = "2468"


def test_the_kernels_errors_are_those_the_imitated_one_gives(keys: Keys, start: Start) -> None:
    key, raw = VirtualKey(STANDARD_KEY), start(RAW_CLIENT)

    def do(command: str) -> object:
        raw.send(command)
        return raw.read()

    path = keys.plug(key)
    udev.settle()
    assert do(f"raw-open {path}") == {"ok": None}
    assert do("raw-read") == "waiting"
    keys.unplug(key)
    assert raw.read() == {"error": "EIO"}
    assert do("raw-poll") == {"ok": ["POLLERR", "POLLHUP"]}
    assert do("raw-write") == {"error": "ENODEV"}
    assert do("raw-close") == {"ok": None}
    assert do(f"raw-open {path}") == {"error": "ENOENT"}


def test_a_key_that_goes_before_it_answers_was_removed(keys: Keys, keydeskctl: Start) -> None:
    key, asked = VirtualKey(STANDARD_KEY), Event()

    def fall_silent(_: bytes) -> Iterable[bytes]:
        asked.set()
        return ()

    key.faults = fall_silent
    keys.plug(key)
    job = keydeskctl("info")
    assert asked.wait(PATIENCE)
    keys.unplug(key)
    problems = [line["failure"]["problem"] for line in job.rest()]
    assert problems == ["key-removed"]
    assert job.wait() == ExitCode.KEY_REMOVED


def test_a_pin_typed_for_one_key_never_reaches_the_next_one(keys: Keys, keydeskctl: Start) -> None:
    first, second = VirtualKey(STANDARD_KEY), VirtualKey(STANDARD_KEY)
    keys.plug(first)
    setting = keydeskctl("pin", "set")
    assert setting.read()["step"] == "ask-new-pin"
    setting.signal(signal.SIGSTOP)  # It sees all of this at once, as after a sleep.
    keys.unplug(first)
    keys.plug(second)
    for _ in range(2):
        setting.send(PIN)
    setting.signal(signal.SIGCONT)
    *_, ending = setting.rest()
    assert ending["problem"] == "key-removed"
    assert setting.wait() == ExitCode.KEY_REMOVED
    assert second.memory.pin_hash is None
