"""Setting and changing a PIN, as the window drives it."""

import pytest

from core.errors import Problem
from core.model import PinState, PinStatus
from gui.viewmodels.job import Job
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info
from tests.gui.room import Play, Room, until

PIN = "135790"


def test_a_pin_is_added(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinState.NONE))

    async def script(room: Room) -> None:
        job = room.job
        await room.open()
        job.setPin()
        await room.stage("new-pin")
        assert (job.kind, job.keyId, job.keyName) == ("set-pin", room.ids[0], "Maker FIDO")
        assert "Maker FIDO" in job.title
        job.newPin(PIN)
        await room.stage("finished")
        assert (job.kind, job.slow) == ("set-pin", False)
        await until(room.page.changed, lambda: room.page.pinAction == "change")
        job.dismiss()
        assert (job.stage, job.kind) == ("", "")

    play(script)
    assert stick.received == [("set_pin", PIN)]


def test_a_pin_that_breaks_the_rules_is_not_sent(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinStatus(PinState.NONE, min_length=6)))

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        room.job.newPin("1234")
        await until(room.job.changed, lambda: room.job.flaw != "")
        assert room.job.flaw == "Use at least 6 characters."
        room.job.newPin(PIN)
        await room.stage("finished")

    play(script)
    assert stick.received == [("set_pin", PIN)]


def test_a_pin_the_key_refuses_can_be_replaced(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinState.NONE))
    stick.fails("set_pin", Problem.PIN_REFUSED)

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        room.job.newPin("1111")
        await until(room.job.changed, lambda: room.job.flaw != "")
        assert "does not accept" in room.job.flaw
        room.job.newPin(PIN)
        await room.stage("finished")

    play(script)
    assert stick.received == [("set_pin", "1111"), ("set_pin", PIN)]


def test_a_wrong_pin_costs_one_try_and_is_asked_again(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinStatus(PinState.SET, 8)))
    stick.fails("change_pin", Problem.WRONG_PIN, 7)

    async def script(room: Room) -> None:
        job = room.job
        await room.open()
        job.changePin()
        await room.stage("change-pin")
        assert (job.attemptsLeft, job.wrongPin) == (8, False)
        job.changePinTo("1111", PIN)
        await until(job.changed, lambda: job.wrongPin)
        assert (job.stage, job.attemptsLeft, job.attemptsText) == ("change-pin", 7, "7 tries left.")
        assert (job.noticeSeverity, job.noticeCode) == ("critical", "PIN-1")
        job.changePinTo("2468", PIN)
        await room.stage("finished")
        assert not job.wrongPin

    play(script)
    assert stick.received == [("change_pin", "1111", PIN), ("change_pin", "2468", PIN)]


def test_a_new_pin_like_the_current_one_is_not_sent(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinStatus(PinState.SET, 8)))

    async def script(room: Room) -> None:
        await room.open()
        room.job.changePin()
        await room.stage("change-pin")
        room.job.changePinTo(PIN, PIN)
        await until(room.job.changed, lambda: room.job.flaw != "")
        assert not room.job.wrongPin
        room.job.cancel()
        await room.stage("")

    play(script)
    assert stick.received == []


@pytest.mark.parametrize(
    ("problem", "code"), [(Problem.PIN_NEEDS_REPLUG, "PIN-2"), (Problem.PIN_BLOCKED, "PIN-3")]
)
def test_no_more_tries_ends_the_job(play: Play, bus: FakeBus, problem: Problem, code: str) -> None:
    stick = bus.add(key_info(PinStatus(PinState.SET, 1)))
    stick.fails("change_pin", problem, 0)

    async def script(room: Room) -> None:
        await room.open()
        room.job.changePin()
        await room.stage("change-pin")
        assert "One try left" in room.job.attemptsText
        room.job.changePinTo("1111", PIN)
        await room.stage("failed")
        assert (room.job.kind, room.job.noticeCode) == ("change-pin", code)
        room.job.dismiss()
        assert room.job.stage == ""

    play(script)
    assert stick.sent("change_pin") == 1


def test_a_forced_change_says_so(play: Play, bus: FakeBus) -> None:
    bus.add(key_info(PinStatus(PinState.MUST_CHANGE, 8)))

    async def script(room: Room) -> None:
        await room.open()
        assert room.page.pinAction == "change"
        room.job.changePin()
        await room.stage("change-pin")
        assert room.job.mustChange
        room.job.changePinTo("2468", PIN)
        await room.stage("finished")

    play(script)


def test_a_second_click_does_nothing(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinState.NONE))

    async def script(room: Room) -> None:
        job = room.job
        await room.open()
        job.setPin()
        job.setPin()
        job.reset()
        await room.stage("new-pin")
        job.changePin()
        job.newPin(PIN)
        job.newPin("975310")
        await room.stage("finished")
        assert job.kind == "set-pin"

    play(script)
    assert stick.received == [("set_pin", PIN)]


def test_answers_to_questions_nobody_asked_do_nothing(play: Play, bus: FakeBus) -> None:
    stick = bus.add(key_info(PinStatus(PinState.SET, 8)))

    def everything(job: Job) -> None:
        job.newPin(PIN)
        job.pin(PIN)
        job.addFinger()
        job.nameFinger("Thumb")
        job.confirm(True)
        job.stopFinger()

    async def script(room: Room) -> None:
        everything(room.job)
        room.job.cancel()
        room.job.dismiss()
        await room.open()
        room.job.changePin()
        await room.stage("change-pin")
        everything(room.job)
        assert room.job.stage == "change-pin"
        room.job.cancel()
        await room.stage("")

    play(script)
    assert stick.received == []


def test_without_a_selected_key_nothing_starts(play: Play, bus: FakeBus) -> None:
    async def script(room: Room) -> None:
        room.job.setPin()
        room.job.reset()
        assert (room.job.stage, room.job.kind) == ("", "")

    play(script)
