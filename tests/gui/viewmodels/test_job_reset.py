"""Erasing a key, as the window drives it: the page and the dialog stay with that key."""

from dataclasses import replace

import pytest

from core.errors import Problem
from core.messages import MESSAGES
from core.model import PinState, PinStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import authenticator, key_info
from tests.gui.room import Play, Room, until

OTHER_AAGUID = "ffffffff-0000-0000-0000-000000000001"


@pytest.fixture
def stick(bus: FakeBus) -> Stick:
    """The key to erase; its serial number tells it from others."""
    return bus.add(key_info(PinStatus(PinState.SET, 8), serial="A1"))


def other(bus: FakeBus, *, plugged: bool = True) -> Stick:
    """A key of another model."""
    info = key_info(
        PinStatus(PinState.SET, 8),
        info=authenticator(aaguid=OTHER_AAGUID),
        serial="B2",
        port="1-2",
        path="/dev/hidraw7",
        product="Other FIDO",
        product_id=0x9999,
    )
    return bus.add(info, plugged=plugged)


async def armed(room: Room) -> None:
    """Confirm, up to "unplug it"."""
    await room.open()
    room.job.reset()
    await room.stage("confirm-erase")
    room.job.confirm(True)
    await room.stage("unplug")


async def replugged(room: Room, bus: FakeBus, stick: Stick) -> None:
    bus.unplug(stick)
    await room.stage("plug-in")
    bus.plug(stick)


def test_a_key_is_erased(play: Play, bus: FakeBus, stick: Stick) -> None:
    async def script(room: Room) -> None:
        job = room.job
        await room.open()
        before = room.page.keyId
        job.reset()
        await room.stage("confirm-erase")
        assert (job.kind, len(job.losses)) == ("reset", 2)
        assert stick.received == []
        job.confirm(True)
        await room.stage("unplug")
        await replugged(room, bus, stick)
        await room.stage("touch")
        assert (job.holdSeconds, job.windowSeconds) == (0.0, 30.0)
        stick.touches.put_nowait(None)
        await room.stage("erasing", "finished")
        await room.stage("finished")
        assert len(job.nextSteps) == 3
        after = room.page.keyId
        assert after != before
        assert (room.desk.selectedId, room.ids, room.page.attached) == (after, [after], True)
        await until(room.page.changed, lambda: room.page.pinAction == "add")
        job.dismiss()

    play(script)
    assert stick.sent("reset") == 1


def test_without_a_yes_nothing_is_sent(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        room.job.reset()
        await room.stage("confirm-erase")
        room.job.confirm(False)
        await room.stage("")
        assert room.job.kind == ""

    play(script)
    assert stick.received == []


@pytest.mark.parametrize(
    "problem", [Problem.TOO_LATE_FOR_RESET, Problem.RESET_NOT_TOUCHED, Problem.RESET_REFUSED]
)
def test_a_round_that_goes_wrong_begins_again_with_its_words(
    play: Play, bus: FakeBus, stick: Stick, problem: Problem
) -> None:
    async def script(room: Room) -> None:
        await armed(room)
        await replugged(room, bus, stick)
        await room.stage("touch")
        stick.touches.put_nowait(problem)
        await room.stage("unplug")
        assert room.job.noticeSeverity == "caution"
        assert room.job.noticeCode == MESSAGES[problem].code
        await replugged(room, bus, stick)
        await room.stage("touch")
        assert room.job.noticeSeverity == "none"
        stick.touches.put_nowait(None)
        await room.stage("finished")

    play(script)
    assert stick.sent("reset") == 2


def test_unplugged_at_the_touch_it_asks_to_plug_in(play: Play, bus: FakeBus, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await armed(room)
        await replugged(room, bus, stick)
        await room.stage("touch")
        bus.unplug(stick)
        await room.stage("plug-in")
        assert room.job.noticeCode == "KEY-11"
        room.job.cancel()
        await room.stage("")

    play(script)


def test_a_different_key_is_never_erased_and_never_shown(
    play: Play, bus: FakeBus, stick: Stick
) -> None:
    stranger = other(bus, plugged=False)

    async def script(room: Room) -> None:
        await armed(room)
        page = room.page.keyId
        bus.unplug(stick)
        await room.stage("plug-in")
        bus.plug(stranger, port="1-1")
        await until(room.job.changed, lambda: room.job.noticeSeverity == "caution")
        assert room.job.stage == "unplug"
        assert "Maker FIDO" in room.job.title
        assert (room.page.keyId, room.page.name, room.page.attached) == (page, "Maker FIDO", False)
        bus.unplug(stranger)
        await room.stage("plug-in")
        bus.plug(stick)
        await room.stage("touch")
        stick.touches.put_nowait(None)
        await room.stage("finished")
        assert (room.page.name, room.page.attached) == ("Maker FIDO", True)

    play(script)
    assert (stranger.sent("reset"), stick.sent("reset")) == (0, 1)


def test_a_key_without_a_serial_has_to_be_alone(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinStatus(PinState.SET, 8)))
    twin = other(bus)

    async def script(room: Room) -> None:
        await room.open()
        room.job.reset()
        await room.stage("confirm-erase")
        room.job.confirm(True)
        await room.stage("take-out-others")
        assert room.job.others == ["Other FIDO"]
        bus.unplug(twin)
        await room.stage("unplug")
        await replugged(room, bus, stick)
        await room.stage("touch")
        stick.touches.put_nowait(None)
        await room.stage("finished")

    play(script)
    assert twin.received == []


def test_a_long_touch_is_told(play: Play, bus: FakeBus) -> None:
    info = authenticator(long_touch_for_reset=True)
    stick = bus.add(key_info(PinStatus(PinState.SET, 8), info=info, serial="A1"))

    async def script(room: Room) -> None:
        await armed(room)
        await replugged(room, bus, stick)
        await room.stage("touch")
        assert room.job.holdSeconds == 5.0
        assert "for 5 seconds" in room.job.title
        room.job.cancel()
        await room.stage("")

    play(script)


def test_other_keys_that_come_and_go_change_nothing(play: Play, bus: FakeBus, stick: Stick) -> None:
    guest = other(bus, plugged=False)

    async def script(room: Room) -> None:
        await armed(room)
        selected, told = room.desk.selectedId, (room.job.stage, room.job.title, room.job.keyId)
        for _ in range(2):
            bus.plug(guest)
            await room.rows(2)
            bus.unplug(guest)
            await room.rows(1)
        assert (room.job.stage, room.job.title, room.job.keyId) == told
        assert room.desk.selectedId == selected
        room.job.cancel()
        await room.stage("")

    play(script)
    assert guest.received == []


def test_a_key_that_changed_its_words_is_still_followed(
    play: Play, bus: FakeBus, stick: Stick
) -> None:
    """After the reset the page shows the new plug-in of the same key, and only that one."""

    async def script(room: Room) -> None:
        await armed(room)
        await replugged(room, bus, stick)
        await room.stage("touch")
        assert room.page.keyId == room.job.keyId
        room.job.cancel()
        await room.stage("")
        bus.unplug(stick)
        await room.gone()
        stick.info = replace(stick.info, pin=PinStatus(PinState.NONE))
        bus.plug(stick)
        await room.rows(1)
        assert not room.page.attached

    play(script)
