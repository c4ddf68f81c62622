"""Adding, naming and removing fingers, as the window drives it."""

import pytest

from core.errors import Problem
from core.model import Fingerprint, PinState, PinStatus, SampleStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import key_info
from tests.gui.room import Play, Room, until

PIN = "135790"
THUMB, NAMELESS = Fingerprint(b"\1", "Thumb"), Fingerprint(b"\2", "")


@pytest.fixture
def stick(bus: FakeBus) -> Stick:
    return bus.add(key_info(PinStatus(PinState.SET, 8)), fingers=(THUMB, NAMELESS))


def names(room: Room) -> list[object]:
    fingers = room.job.fingers
    role = next(key for key, name in fingers.roleNames().items() if name.data() == b"name")
    return [fingers.data(fingers.index(place), role) for place in range(fingers.count)]


async def unlocked(room: Room) -> None:
    """Open the list of fingers of the first key."""
    await room.open()
    room.job.manageFingerprints()
    await room.stage("pin")
    room.job.pin(PIN)
    await room.stage("fingers")


async def left(room: Room) -> None:
    """Leave the list: no word about it."""
    room.job.cancel()
    await room.stage("")
    assert (room.job.kind, room.job.fingers.count) == ("", 0)


def test_a_wrong_pin_is_asked_again(play: Play, stick: Stick) -> None:
    stick.fails("unlock", Problem.WRONG_PIN, 7)

    async def script(room: Room) -> None:
        job = room.job
        await room.open()
        job.manageFingerprints()
        await room.stage("pin")
        assert job.attemptsLeft == 8
        job.pin("1111")
        await until(job.changed, lambda: job.wrongPin)
        assert (job.stage, job.attemptsLeft) == ("pin", 7)
        job.pin(PIN)
        await room.stage("fingers")
        await left(room)

    play(script)
    assert stick.received == [("unlock", "1111"), ("unlock", PIN)]


def test_a_finger_is_added_and_named(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        job = room.job
        await unlocked(room)
        assert names(room) == ["Thumb", "Fingerprint 2"]
        job.addFinger()
        await room.stage("touch-sensor")
        assert (job.samplesDone, job.samplesTotal, job.sampleHint) == (0, 3, "")
        stick.touches.put_nowait(SampleStatus.TOO_LEFT)
        await until(job.changed, lambda: job.sampleHint != "")
        assert (job.samplesDone, job.sampleIcon) == (0, "right")
        for done in (1, 2):
            stick.touches.put_nowait(None)
            await until(job.changed, lambda: job.samplesDone == done)  # noqa: B023
            assert job.sampleIcon == "good"
        stick.touches.put_nowait(None)
        await room.stage("name-finger")
        assert (job.fingerName, job.nameLimit, job.nameTooLong) == ("", 12, False)
        assert job.fingerNew
        job.nameFinger("thirteen byte")
        await until(job.changed, lambda: job.nameTooLong)
        job.nameFinger("Left thumb")
        await room.stage("fingers")
        assert job.noticeSeverity == "success"
        assert names(room) == ["Thumb", "Fingerprint 2", "Left thumb"]
        await left(room)

    play(script)
    assert stick.fingers[2].name == "Left thumb"


def test_a_finger_that_is_stopped_leaves_nothing(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.addFinger()
        await room.stage("touch-sensor")
        stick.touches.put_nowait(None)
        await until(room.job.changed, lambda: room.job.samplesDone == 1)
        room.job.stopFinger()
        await room.stage("fingers")
        assert names(room) == ["Thumb", "Fingerprint 2"]
        assert stick.half is None
        await left(room)

    play(script)
    assert stick.sent("enrol_cancel") == 1


def test_a_name_can_be_left_out(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.addFinger()
        await room.stage("touch-sensor")
        for _ in range(3):
            stick.touches.put_nowait(None)
        await room.stage("name-finger")
        room.job.cancel()
        await room.stage("fingers")
        assert names(room)[2] == "Fingerprint 3"
        assert room.job.noticeSeverity == "success"
        await left(room)

    play(script)


def test_a_finger_is_renamed(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.renameFinger(0)
        await room.stage("name-finger")
        assert (room.job.fingerName, room.job.fingerNew) == ("Thumb", False)
        room.job.nameFinger("Big one")
        await room.stage("fingers")
        assert names(room) == ["Big one", "Fingerprint 2"]
        await left(room)

    play(script)
    assert stick.fingers == [Fingerprint(b"\1", "Big one"), NAMELESS]


@pytest.mark.parametrize("yes", [False, True])
def test_a_finger_is_removed_after_a_question(play: Play, stick: Stick, yes: bool) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.removeFinger(1)
        await room.stage("confirm-remove")
        assert (room.job.removing, room.job.removesAll) == (["Fingerprint 2"], False)
        room.job.confirm(yes)
        await room.stage("fingers")
        assert names(room) == (["Thumb"] if yes else ["Thumb", "Fingerprint 2"])
        await left(room)

    play(script)
    assert stick.sent("remove") == yes


def test_all_fingers_are_removed_at_once(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.removeAllFingers()
        await room.stage("confirm-remove")
        assert (room.job.removing, room.job.removesAll) == (["Thumb", "Fingerprint 2"], True)
        room.job.confirm(True)
        await room.stage("fingers")
        assert names(room) == []
        await left(room)

    play(script)
    assert stick.fingers == []


def test_no_room_for_another_finger_keeps_the_list_open(play: Play, stick: Stick) -> None:
    stick.fails("enrol_begin", Problem.FINGERPRINTS_FULL)

    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.addFinger()
        await until(room.job.changed, lambda: room.job.noticeSeverity == "caution")
        assert room.job.stage == "fingers"
        await left(room)

    play(script)


def test_an_expired_session_asks_for_the_pin_without_losing_a_try(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        stick.unlocked = False  # Another program took a token.
        room.job.addFinger()
        await room.stage("pin")
        assert (room.job.noticeSeverity, room.job.wrongPin) == ("info", False)
        room.job.pin(PIN)
        await room.stage("touch-sensor")
        room.job.stopFinger()
        await room.stage("fingers")
        await left(room)

    play(script)
    assert stick.sent("unlock") == 2


def test_unplugged_the_list_ends_with_words(play: Play, bus: FakeBus, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        bus.unplug(stick)
        await room.stage("failed")
        assert room.job.noticeTitle == "The key was unplugged"
        assert room.job.fingers.count == 0
        room.job.dismiss()

    play(script)


def test_the_name_it_has_already_is_not_sent_and_not_told(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.renameFinger(0)
        await room.stage("name-finger")
        room.job.nameFinger("Thumb")
        await room.stage("fingers")
        assert (room.job.notice, room.job.noticeSeverity) == ("", "none")
        await left(room)

    play(script)
    assert stick.sent("rename") == 0


def test_a_finger_the_key_does_not_name_is_told_as_saved_and_listed(
    play: Play, stick: Stick
) -> None:
    stick.fails("rename", Problem.REFUSED)

    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.addFinger()
        await room.stage("touch-sensor")
        for _ in range(3):
            stick.touches.put_nowait(None)
        await room.stage("name-finger")
        assert room.job.text.startswith("The fingerprint is saved.")
        room.job.nameFinger("Left thumb")
        await room.stage("fingers")
        assert (room.job.noticeSeverity, room.job.noticeCode) == ("caution", "FGR-7")
        assert room.job.noticeTitle == "The fingerprint is saved, without a name"
        assert names(room)[2] == "Fingerprint 3"
        await left(room)

    play(script)


def test_a_key_that_gives_up_by_itself_is_told(play: Play, stick: Stick) -> None:
    async def script(room: Room) -> None:
        await unlocked(room)
        room.job.addFinger()
        await room.stage("touch-sensor")
        stick.touches.put_nowait(Problem.ENDED_BY_KEY)
        await room.stage("fingers")
        assert room.job.noticeTitle == "The key ended the job by itself"
        assert room.job.noticeCode == "KEY-17"
        await left(room)

    play(script)


def test_a_key_that_ends_the_listing_by_itself_is_told(play: Play, stick: Stick) -> None:
    stick.fails("fingerprints", Problem.ENDED_BY_KEY)

    async def script(room: Room) -> None:
        await room.open()
        room.job.manageFingerprints()
        await room.stage("pin")
        room.job.pin(PIN)
        await room.stage("failed")
        assert room.job.noticeCode == "KEY-17"
        room.job.dismiss()

    play(script)
