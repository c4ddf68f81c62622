"""A job can be left at every stage; then nothing of it runs, and no key is held."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from core.errors import Problem
from core.model import Fingerprint, PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import key_info
from tests.gui.room import Play, Room

Reach = Callable[[Room, Stick], Awaitable[None]]


async def new_pin(room: Room, stick: Stick) -> None:
    room.job.setPin()
    await room.stage("new-pin")


async def change_pin(room: Room, stick: Stick) -> None:
    room.job.changePin()
    await room.stage("change-pin")


async def pin(room: Room, stick: Stick) -> None:
    room.job.manageFingerprints()
    await room.stage("pin")


async def fingers(room: Room, stick: Stick) -> None:
    await pin(room, stick)
    room.job.pin("135790")
    await room.stage("fingers")


async def confirm_erase(room: Room, stick: Stick) -> None:
    room.job.reset()
    await room.stage("confirm-erase")


async def unplug(room: Room, stick: Stick) -> None:
    await confirm_erase(room, stick)
    room.job.confirm(True)
    await room.stage("unplug")


async def plug_in(room: Room, stick: Stick) -> None:
    await unplug(room, stick)
    stick.bus.unplug(stick)
    await room.stage("plug-in")


async def in_use(room: Room, stick: Stick) -> None:
    await plug_in(room, stick)
    for _ in range(2):  # As it comes back, and when it is tried again.
        stick.fails("open", Problem.KEY_BUSY)
    stick.bus.plug(stick)
    await room.stage("in-use")


async def touch(room: Room, stick: Stick) -> None:
    await plug_in(room, stick)
    stick.bus.plug(stick)
    await room.stage("touch")


async def take_out_others(room: Room, stick: Stick) -> None:
    stick.bus.add(key_info(port="1-9", path="/dev/hidraw9"))
    await room.rows(2)
    await confirm_erase(room, stick)
    room.job.confirm(True)
    await room.stage("take-out-others")


async def touch_sensor(room: Room, stick: Stick) -> None:
    await fingers(room, stick)
    room.job.addFinger()
    await room.stage("touch-sensor")


async def name_finger(room: Room, stick: Stick) -> None:
    await fingers(room, stick)
    room.job.renameFinger(0)
    await room.stage("name-finger")


async def confirm_remove(room: Room, stick: Stick) -> None:
    await fingers(room, stick)
    room.job.removeFinger(0)
    await room.stage("confirm-remove")


SET = PinState.SET
END_HERE: list[tuple[PinState, Reach]] = [
    (PinState.NONE, new_pin),
    (SET, change_pin),
    (SET, pin),
    (SET, fingers),
    (SET, confirm_erase),
    (SET, unplug),
    (SET, plug_in),
    (SET, in_use),
    (SET, touch),
    (SET, take_out_others),
]
BACK_TO_THE_LIST: list[Reach] = [touch_sensor, name_finger, confirm_remove]


def running() -> set[str]:
    return {task.get_name() for task in asyncio.all_tasks()}


def name(case: object) -> str | None:
    return getattr(case, "__name__", None)


def plugged_in(bus: FakeBus, state: PinState) -> Stick:
    return bus.add(key_info(PinStatus(state, 8)), fingers=(Fingerprint(b"\1", "Thumb"),))


@pytest.mark.parametrize(("state", "reach"), END_HERE, ids=name)
def test_cancelled_a_job_leaves_nothing(
    play: Play, bus: FakeBus, state: PinState, reach: Reach
) -> None:
    stick = plugged_in(bus, state)

    async def script(room: Room) -> None:
        await room.open()
        await reach(room, stick)
        ended = asyncio.Event()
        room.job.ended.connect(ended.set)
        room.job.cancel()
        await ended.wait()
        job = room.job
        assert (job.stage, job.kind, job.title, job.noticeSeverity) == ("", "", "", "none")
        assert not running() & {"set-pin", "change-pin", "fingerprints", "reset"}
        if stick.info.attachment in await bus.attachments():
            async with bus.open(stick.info.attachment):
                pass  # Nobody holds it.

    play(script)
    assert bus.idle
    assert not {"set_pin", "change_pin", "remove"} & {str(name) for name, *_ in stick.received}


@pytest.mark.parametrize("reach", BACK_TO_THE_LIST, ids=name)
def test_cancelled_a_single_deed_leads_back_to_the_list(
    play: Play, bus: FakeBus, reach: Reach
) -> None:
    stick = plugged_in(bus, SET)

    async def script(room: Room) -> None:
        await room.open()
        await reach(room, stick)
        room.job.cancel()
        await room.stage("fingers")
        assert stick.half is None
        room.job.cancel()
        await room.stage("")

    play(script)
    assert bus.idle
    assert stick.fingers == [Fingerprint(b"\1", "Thumb")]


@pytest.mark.parametrize(
    ("state", "reach"), [*END_HERE, *((SET, reach) for reach in BACK_TO_THE_LIST)], ids=name
)
def test_the_window_can_be_closed_in_the_middle(
    play: Play, bus: FakeBus, state: PinState, reach: Reach
) -> None:
    stick = plugged_in(bus, state)

    async def script(room: Room) -> None:
        await room.open()
        await reach(room, stick)

    play(script)
    assert bus.idle
    assert stick.half is None
