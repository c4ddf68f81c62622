"""A dialog is open for a key, and keys are swapped: page, selection and words stay with it."""

from collections.abc import Awaitable, Callable

import pytest

from core.errors import Problem
from core.messages import MESSAGES
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from tests.gui.room import PlayOn, Room
from tests.swaps.world import LinuxHost, WindowsHost, word

PIN, NEW_PIN = "135790", "246813"
READS = {"INIT", "04", "06 01"}
"""What the list asks of every key that comes: INIT, getInfo, getPINRetries."""

Reach = Callable[[Room], Awaitable[None]]
Go = Callable[[Room], None]


async def new_pin(room: Room) -> None:
    room.job.setPin()
    await room.stage("new-pin")


async def change_pin(room: Room) -> None:
    room.job.changePin()
    await room.stage("change-pin")


async def pin(room: Room) -> None:
    room.job.manageFingerprints()
    await room.stage("pin")


async def fingers(room: Room) -> None:
    await pin(room)
    room.job.pin(PIN)
    await room.stage("fingers")


async def finger_name(room: Room) -> None:
    await fingers(room)
    room.job.renameFinger(0)
    await room.stage("name-finger")


async def sure_to_remove(room: Room) -> None:
    await fingers(room)
    room.job.removeAllFingers()
    await room.stage("confirm-remove")


async def sensor(room: Room) -> None:
    await fingers(room)
    room.job.addFinger()
    await room.stage("touch-sensor")


async def sure_to_erase(room: Room) -> None:
    room.job.reset()
    await room.stage("confirm-erase")


DIALOGS: dict[str, tuple[Reach, Go]] = {
    "new PIN": (new_pin, lambda room: room.job.newPin(PIN)),
    "change PIN": (change_pin, lambda room: room.job.changePinTo(PIN, NEW_PIN)),
    "PIN": (pin, lambda room: room.job.pin(PIN)),
    "fingers": (fingers, lambda room: room.job.removeAllFingers()),
    "name": (finger_name, lambda room: room.job.nameFinger("Index")),
    "remove": (sure_to_remove, lambda room: room.job.confirm(True)),
    "sensor": (sensor, lambda room: None),
    "erase": (sure_to_erase, lambda room: room.job.confirm(True)),
}


def made(dialog: str) -> tuple[VirtualKey, list[str]]:
    """A key without a serial number, and what reaches it."""
    key = VirtualKey(FINGERPRINT_KEY).with_fingerprints(["Thumb", "Ring"])
    if dialog != "new PIN":
        key.with_pin(PIN)
    sent: list[str] = []
    key.on_command = lambda command, payload: sent.append(word(command, payload))
    return key, sent


def told(room: Room) -> tuple[str, ...]:
    job = room.job
    return room.desk.selectedId, job.stage, job.title, job.keyId, job.keyName, job.keyWhere


@pytest.mark.parametrize("dialog", DIALOGS)
@pytest.mark.parametrize("host", [LinuxHost, WindowsHost])
def test_a_key_beside_it_comes_and_goes(
    play_on: PlayOn, dialog: str, host: type[VirtualHost]
) -> None:
    computer, (key, _), (guest, reached) = host(), made(dialog), made(dialog)
    computer.plug(key, "1-1")
    reach, _ = DIALOGS[dialog]

    async def script(room: Room) -> None:
        await room.open()
        await reach(room)
        before = told(room)
        for _ in range(2):
            computer.plug(guest, "1-2")
            await room.rows(2)
            assert told(room) == before
            computer.unplug(guest)
            await room.rows(1)
        assert told(room) == before
        room.job.cancel()

    play_on(computer, script)
    assert set(reached) <= READS


@pytest.mark.parametrize("dialog", DIALOGS)
@pytest.mark.parametrize("port", ["1-1", "1-2"])
@pytest.mark.parametrize("host", [LinuxHost, WindowsHost])
def test_swapped_for_its_twin_the_job_ends_with_the_right_words(
    play_on: PlayOn, dialog: str, port: str, host: type[VirtualHost]
) -> None:
    computer, (key, sent), (twin, reached) = host(), made(dialog), made(dialog)
    computer.plug(key, "1-1")
    reach, go = DIALOGS[dialog]

    async def script(room: Room) -> None:
        await room.open()
        await reach(room)
        selected, name, before = room.desk.selectedId, room.job.keyName, len(sent)
        computer.unplug(key)
        computer.plug(twin, port)
        go(room)  # Typed and confirmed by someone who saw nothing of it.
        await room.stage("failed")
        go(room)
        said = MESSAGES[Problem.KEY_REMOVED]
        assert (room.job.noticeTitle, room.job.noticeCode) == (said.title, said.code)
        assert (room.job.keyId, room.job.keyName) == (selected, name)
        assert room.desk.selectedId == selected
        assert set(sent[before:]) <= READS
        if host is LinuxHost:
            await room.gone()
            assert room.ids != [selected]

    play_on(computer, script)
    assert set(reached) <= READS
    assert twin.memory.pin_hash == made(dialog)[0].memory.pin_hash
    assert len(twin.memory.templates) == 2
