"""The steps of a reset by keydeskctl that the tests of both kinds of plug go through."""

from collections.abc import Callable
from typing import Protocol

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from tests.hidraw_world.client import Client

Start = Callable[..., Client]


class Plugs(Protocol):
    """Where a key is plugged in and out."""

    def plug(self, key: VirtualKey) -> str:
        """Plug it in and return its node."""
        ...

    def unplug(self, key: VirtualKey) -> None:
        """Pull it out."""
        ...


def ready(plugs: Plugs, key: VirtualKey, keydeskctl: Start) -> Client:
    """A reset of the only key, confirmed and re-plugged: it waits for a touch."""
    path = plugs.plug(key)
    job = keydeskctl("reset")
    assert job.read()["step"] == "confirm-erase"
    job.send("reset")
    job.read_until(step="unplug")
    plugs.unplug(key)
    job.read_until(step="plug-in")
    assert plugs.plug(key) == path
    job.read_until(step="touch")
    return job


def finish(job: Client, key: VirtualKey) -> None:
    """Touch the key, and see it erased."""
    # Held, not touched: the step is shown before the key has begun to wait.
    key.hold()
    *_, ending = job.rest()
    assert ending["result"] == "erased"
    assert job.wait() == ExitCode.DONE
    assert key.memory.pin_hash is None
