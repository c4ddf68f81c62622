"""The check of this computer: what the page says, and what its buttons do."""

import asyncio
import errno
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from core.doctor.facts import Facts, RuleInstall
from core.doctor.rule import LINES
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from gui.models.rows import FindingList
from gui.tasks import Tasks
from gui.viewmodels.doctor import Doctor
from tests.core.doctor.samples import DENIED, MadeUp, facts, linux
from tests.gui.room import Play, PlayOn, Room, until

CLOSED = facts(linux(DENIED, rules=()))


@dataclass
class Ways:
    """An `Elevation` that notes what was asked of it."""

    gone: list[str] = field(default_factory=list)

    def open_settings(self) -> bool:
        self.gone.append("settings")
        return True

    def restart(self) -> bool:
        self.gone.append("restart")
        return False


def column(rows: FindingList, place: int) -> list[object]:
    """One field of every row."""
    first = min(rows.roleNames())
    return [rows.data(rows.index(row), first + place) for row in range(rows.count)]


async def settled(doctor: Doctor) -> None:
    await until(doctor.changed, lambda: not doctor.busy)


def make(room: Room, seen: Facts, outcome: RuleInstall = RuleInstall.INSTALLED) -> Doctor:
    """The doctor of the room, over this computer."""
    room.computer.facts, room.computer.outcome = seen, outcome
    return room.desk.doctor


def test_nothing_is_looked_at_before_it_is_asked_for(play: Play) -> None:
    async def script(room: Room) -> None:
        assert room.computer.done == []
        assert (room.desk.doctor.summary, room.desk.doctor.troubles.count) == ("", 0)

    play(script)


def test_a_healthy_computer_has_nothing_to_do(play: Play) -> None:
    async def script(room: Room) -> None:
        doctor = make(room, facts(linux()))
        doctor.check()
        assert doctor.busy
        await settled(doctor)
        assert doctor.summary == "Everything is in order"
        assert (doctor.summaryIcon, doctor.troubles.count) == ("success", 0)
        assert doctor.others.count > 5
        assert not doctor.offersRule
        assert room.computer.done == ["look"]

    play(script)


def test_a_problem_stands_first_and_the_rule_is_offered(play: Play) -> None:
    async def script(room: Room) -> None:
        doctor = make(room, CLOSED)
        doctor.check()
        await settled(doctor)
        assert doctor.summaryIcon == "error"
        assert doctor.offersRule
        assert column(doctor.troubles, 5) == ["critical", "caution"]
        assert column(doctor.troubles, 3) == ["DOC-9", "DOC-16"]
        assert room.computer.done == ["look"]

    play(script)


def test_attention_alone_is_no_alarm(play: Play) -> None:
    async def script(room: Room) -> None:
        doctor = make(room, facts(linux(udev=False)))
        doctor.check()
        await settled(doctor)
        assert (doctor.summaryIcon, doctor.summary) == ("warning", "Security keys should work here")

    play(script)


def test_the_rule_is_installed_once_and_the_computer_checked_again(play: Play) -> None:
    async def script(room: Room) -> None:
        doctor = make(room, CLOSED)
        doctor.installRule()
        doctor.installRule()
        doctor.check()
        await settled(doctor)
        assert room.computer.done == ["install", "look"]
        assert (doctor.outcome, doctor.lines) == ("The rule was installed", "")
        assert (doctor.troubles.count, doctor.offersRule) == (0, False)

    play(script)


def test_where_it_could_not_be_installed_the_lines_are_shown(play: Play) -> None:
    async def script(room: Room) -> None:
        for outcome in set(RuleInstall) - {RuleInstall.INSTALLED}:
            doctor = make(room, CLOSED, outcome)
            doctor.installRule()
            await settled(doctor)
            assert doctor.lines == "\n".join(LINES)
            assert doctor.outcome
            assert doctor.offersRule

    play(script)


def test_keys_that_were_closed_are_read_again_after_the_rule_came(play_on: PlayOn) -> None:
    host, key = VirtualHost(), VirtualKey(STANDARD_KEY)
    host.plug(key)
    host.refuse(key, errno.EACCES)

    async def script(room: Room) -> None:
        await room.open()
        assert room.page.problemCode == "KEY-4"
        host.refuse(key, None)
        room.desk.doctor.installRule()
        await until(room.page.changed, lambda: not room.page.problem)

    play_on(host, script)


def test_the_ways_of_windows_are_offered_where_there_are_some(play: Play) -> None:
    async def script(room: Room) -> None:
        ways, parent = Ways(), QObject()
        doctor = Doctor(MadeUp(facts(elevated=False)), ways, room.tasks, parent)
        before = doctor.offersElevation
        doctor.check()
        await settled(doctor)
        assert (before, doctor.offersElevation) == (False, True)
        doctor.openSettings()
        doctor.restart()
        assert ways.gone == ["settings", "restart"]

    play(script)


def test_where_there_is_no_way_none_is_offered(play: Play) -> None:
    async def script(room: Room) -> None:
        doctor = make(room, facts(elevated=False))
        doctor.check()
        await settled(doctor)
        assert not doctor.offersElevation
        doctor.openSettings()
        doctor.restart()

    play(script)


class Waiting(MadeUp):
    """The question for the password is still open."""

    async def install_rule(self) -> RuleInstall:
        self.done.append("asked")
        await asyncio.Event().wait()
        return RuleInstall.FAILED


def test_closing_the_window_ends_an_open_question(play: Play) -> None:
    async def script(room: Room) -> None:
        tasks = Tasks()
        computer = Waiting(CLOSED)
        doctor = Doctor(computer, None, tasks, room.desk)
        doctor.installRule()
        await asyncio.sleep(0)
        assert computer.done == ["asked"]
        await tasks.close()
        assert (doctor.outcome, doctor.busy) == ("", False)

    play(script)
