"""CTAP commands per job, counted at a virtual key by a bus that has just started."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from core.device.bus import HostBus
from core.flow import Cancelled, Done, Ending, Prompt, Step, Steps, run
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.flows.steps import (
    AskPin,
    ChooseFingerAction,
    NameFinger,
    PinChange,
    PlugInKey,
    RenameFinger,
    UnplugKey,
)
from core.model import Access, Attachment, KeyInfo, Secret
from core.ports import KeyBus
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY

# INIT + getInfo is "open"; see facts on the floor in docs/measurements.md.
FLOOR = {
    "open": 2,
    "set PIN": 4,
    "change PIN": 5,
    "change PIN again": 5,
    "list fingerprints": 6,
    "rename a fingerprint again": 1,
    "reset": 3,
}


def commands() -> Iterator[dict[str, Any]]:
    """One row a job: how many commands the key saw, and the least that does the job."""
    jobs: dict[str, Callable[[], int]] = {
        "open": _open,
        "set PIN": lambda: _job(VirtualKey(STANDARD_KEY), set_pin, Secret("2468")),
        "change PIN": lambda: _job(
            VirtualKey(STANDARD_KEY).with_pin("2468"),
            change_pin,
            PinChange(Secret("2468"), Secret("8642")),
        ),
        "list fingerprints": lambda: _job(
            VirtualKey(FINGERPRINT_KEY).with_pin("2468").with_fingerprints(["thumb"]),
            fingerprints,
            Secret("2468"),
        ),
        "change PIN again": _change_again,
        "rename a fingerprint again": _rename_again,
        "reset": _reset,
    }
    for job, count in jobs.items():
        yield {"measure": "commands", "job": job, "count": count(), "floor": FLOOR[job]}


def _counted(key: VirtualKey) -> list[int]:
    seen: list[int] = []
    key.on_command = lambda command, _payload: seen.append(command)
    return seen


def _open() -> int:
    key, host = VirtualKey(STANDARD_KEY), VirtualHost()
    seen = _counted(key)

    async def look() -> None:
        bus = HostBus(host)
        await bus.read(host.plug(key))
        await bus.close()

    asyncio.run(look())
    return len(seen)


def _job(key: VirtualKey, flow: Callable[[KeyBus, KeyInfo], Steps], *answers: Any) -> int:
    """Run a flow from an attachment alone, as the terminal does when it is told the key."""
    host = VirtualHost()
    seen = _counted(key)
    left = list(answers)

    def show(step: Step) -> None:
        if isinstance(step, Prompt):
            step.answer(left.pop(0)) if left else step.decline()

    _run(host, host.plug(key), flow, show)
    return len(seen)


def _change_again() -> int:
    """A second job on the same bus: it opens the key anew, for keys are not held while idle."""
    key, host = VirtualKey(STANDARD_KEY).with_pin("2468"), VirtualHost()
    seen = _counted(key)
    changes = [PinChange(Secret("2468"), Secret("8642")), PinChange(Secret("8642"), Secret("2468"))]

    def show(step: Step) -> None:
        if isinstance(step, Prompt):
            step.answer(changes.pop(0))

    async def twice(bus: KeyBus, target: KeyInfo) -> Ending:
        await run(change_pin(bus, target), target, show)
        seen.clear()
        return await run(change_pin(bus, target), target, show)

    _drive(host, host.plug(key), twice)
    return len(seen)


def _rename_again() -> int:
    """From choosing a fingerprint in the open list to the list with its new name.

    The second time: the first one also asks the sensor how long a name may be.
    """
    key, host = VirtualKey(FINGERPRINT_KEY), VirtualHost()
    key.with_pin("2468").with_fingerprints(["thumb"])
    seen = _counted(key)
    names = ["index", "middle"]

    def show(step: Step) -> None:
        match step:
            case AskPin():
                step.answer(Secret("2468"))
            case ChooseFingerAction() if names:
                seen.clear()
                step.answer(RenameFinger(step.fingerprints[0]))
            case NameFinger():
                step.answer(names.pop(0))
            case ChooseFingerAction():
                assert [finger.name for finger in step.fingerprints] == ["middle"]
                step.decline()
            case _:
                pass

    _run(host, host.plug(key), fingerprints, show)
    return len(seen)


def _reset() -> int:
    """Commands from the moment the key is plugged in again."""
    key, host = VirtualKey(STANDARD_KEY), VirtualHost()
    key.auto_touch = True
    seen = _counted(key)

    def show(step: Step) -> None:
        match step:
            case Prompt():
                step.answer(True)
            case UnplugKey():
                host.unplug(key)
            case PlugInKey():
                seen.clear()
                host.plug(key)
            case _:
                pass

    _run(host, host.plug(key), reset, show)
    return len(seen)


def _run(
    host: VirtualHost,
    seat: Attachment,
    flow: Callable[[KeyBus, KeyInfo], Steps],
    show: Callable[[Step], None],
) -> None:
    _drive(host, seat, lambda bus, target: run(flow(bus, target), target, show))


def _drive(
    host: VirtualHost,
    seat: Attachment,
    work: Callable[[KeyBus, KeyInfo], Awaitable[Ending]],
) -> None:
    async def job() -> Ending:
        bus = HostBus(host)
        ending = await work(bus, KeyInfo(seat, Access.OK))
        await bus.close()
        return ending

    ending = asyncio.run(job())
    assert isinstance(ending, Done | Cancelled), ending
