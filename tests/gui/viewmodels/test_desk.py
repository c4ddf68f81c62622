"""The list and the page: no key is ever selected by itself, and no page turns into another key."""

import asyncio

import pytest

from core.errors import Failure, Problem
from core.model import Access, KeyInfo, PinState, PinStatus
from core.virtual.framing import Cmd
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info
from tests.gui.room import Play, PlayOn, Room, until


def second(state: PinState = PinState.NONE) -> KeyInfo:
    """The same model again, in another socket."""
    return key_info(PinStatus(state, 8), port="1-2", path="/dev/hidraw1")


def test_two_keys_of_one_kind_are_two_rows(play: Play, bus: FakeBus) -> None:
    bus.add(key_info())
    bus.add(second(PinState.SET))

    async def script(room: Room) -> None:
        await room.rows(2)
        assert len(set(room.ids)) == 2
        await until(room.desk.keys.dataChanged, lambda: "Reading" not in str(room.column("hint")))
        assert room.column("name") == ["Maker FIDO", "Maker FIDO"]
        assert room.column("hint") == ["No PIN yet · Socket 1-1", "PIN set · Socket 1-2"]

    play(script)


def test_a_hub_full_of_keys_is_one_piece_of_news(play: Play, bus: FakeBus) -> None:
    told: list[str] = []

    async def script(room: Room) -> None:
        keys = room.desk.keys
        keys.rowsInserted.connect(lambda *_: told.append("in"))
        keys.dataChanged.connect(lambda *_: told.append("changed"))
        keys.rowsRemoved.connect(lambda *_: told.append("out"))
        for place in range(60):
            bus.add(key_info(port=f"1-{place}", path=f"/dev/hidraw{place}"))
        await room.rows(60)
        await until(keys.dataChanged, lambda: "Reading" not in str(room.column("hint")))
        for stick in bus.sticks:
            bus.unplug(stick)
        await room.rows(0)

    play(script)
    assert told == ["in", "changed", "out"]


@pytest.mark.parametrize("access", [access for access in Access if access is not Access.OK])
def test_a_key_that_cannot_be_read_is_a_row_with_its_reason(
    play: Play, bus: FakeBus, access: Access
) -> None:
    failure = Failure(Problem.NO_PERMISSION)
    bus.add(KeyInfo(key_info().attachment, access, failure=failure))

    async def script(room: Room) -> None:
        await room.open()
        assert room.page.problem
        [hint], [problem], [icon] = (room.column(role) for role in ("hint", "problem", "iconName"))
        assert hint not in ("", "Reading…")
        assert problem is (access is not Access.U2F_ONLY)
        assert icon == ("warning" if problem else "key")

    play(script)


def test_nothing_is_selected_by_itself(play: Play, bus: FakeBus) -> None:
    first = bus.add(key_info())

    async def script(room: Room) -> None:
        await room.rows(1)
        bus.unplug(first)
        await room.rows(0)
        bus.add(second())
        await room.rows(1)
        room.desk.select("no such key")
        assert (room.desk.page, room.desk.selectedId) == (None, "")

    play(script)


def test_unplugged_a_key_keeps_its_page(play: Play, bus: FakeBus) -> None:
    first = bus.add(key_info(PinState.SET))
    bus.add(second())

    async def script(room: Room) -> None:
        await room.open()
        selected, page = room.desk.selectedId, room.page
        bus.unplug(first)
        await room.gone()
        assert (room.desk.selectedId, room.page) == (selected, page)
        assert (page.name, page.pinSummary) == ("Maker FIDO", "A PIN is set.")
        assert room.ids != [selected]
        room.job.setPin()
        assert room.job.stage == ""

    play(script)


def test_a_new_plug_in_is_a_new_row_and_not_the_open_page(play: Play, bus: FakeBus) -> None:
    """Without a job nothing proves that it is the same key."""
    stick = bus.add(key_info())

    async def script(room: Room) -> None:
        await room.open()
        selected = room.desk.selectedId
        bus.unplug(stick)
        await room.gone()
        bus.plug(stick)
        await room.rows(1)
        assert room.ids != [selected]
        assert (room.desk.selectedId, room.page.attached) == (selected, False)
        await room.open()
        assert (room.desk.selectedId, room.page.attached) == (room.ids[0], True)

    play(script)


def test_while_a_job_is_open_other_keys_come_and_go(play: Play, bus: FakeBus) -> None:
    bus.add(key_info())
    guest = bus.add(second(), plugged=False)

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        told = (room.desk.selectedId, room.job.keyId, room.job.title, room.job.stage)
        for _ in range(2):
            bus.plug(guest)
            await room.rows(2)
            bus.unplug(guest)
            await room.rows(1)
        assert (room.desk.selectedId, room.job.keyId, room.job.title, room.job.stage) == told
        room.job.newPin("135790")
        await room.stage("finished")

    play(script)
    assert guest.received == []


def test_selecting_another_key_does_not_move_the_job(play: Play, bus: FakeBus) -> None:
    first = bus.add(key_info())
    other = bus.add(second())

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        await room.open(1)
        assert room.job.keyId == room.ids[0] != room.desk.selectedId
        room.job.newPin("135790")
        await room.stage("finished")
        assert room.desk.selectedId == room.ids[1]

    play(script)
    assert (first.sent("set_pin"), other.received) == (1, [])


def test_a_key_that_was_plugged_in_again_does_not_get_the_pin(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info())

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        bus.unplug(stick)
        bus.plug(stick)
        room.job.newPin("135790")
        await room.stage("failed")
        assert room.job.noticeTitle == "The key was unplugged"

    play(script)
    assert stick.received == []


def test_a_key_blinks_when_it_is_looked_for(play_on: PlayOn) -> None:
    host, key = VirtualHost(), VirtualKey(STANDARD_KEY)
    host.plug(key)
    winked = asyncio.Event()

    async def script(room: Room) -> None:
        loop = asyncio.get_running_loop()

        def heard(command: int, _: bytes) -> None:
            if command == Cmd.WINK:
                loop.call_soon_threadsafe(winked.set)

        await room.open()
        assert room.page.canWink
        key.on_command = heard
        room.desk.wink(room.ids[0])
        await winked.wait()
        room.desk.wink("no such key")

    play_on(host, script)
