"""What the organisation decided, as the window shows it and keeps to it."""

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from core.errors import Problem
from core.messages import MESSAGES
from core.model import PinState, PinStatus, Secret
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Managed, Refused, resolve
from gui.models.rows import PolicyList
from gui.viewmodels.doctor import Doctor
from gui.viewmodels.job import Job
from tests.core.doctor.samples import MadeUp, facts
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import AAGUID, authenticator, key_info
from tests.gui.room import Play, Room, until
from tests.gui.viewmodels.test_doctor import Ways

RunWindow = Callable[[Coroutine[Any, Any, None]], None]
Under = Callable[[Managed, Callable[[Room], Coroutine[Any, Any, None]]], None]

PLACE = "/etc/keydesk/policies/managed/10.json"
HASH = hashed(Secret("staff only"))
UNREADABLE = resolve([Refused(Level.MACHINE_MANDATORY, PLACE, "writable by others")])


def decided(**values: object) -> Managed:
    return resolve([Found(Level.MACHINE_MANDATORY, PLACE, values)])


@pytest.fixture
def under(run_window: RunWindow, bus: FakeBus) -> Under:
    """Return a function that lets a test handle the view-models under a policy."""
    return lambda managed, script: run_window(Room(bus, managed).play(script))


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    """A key with everything: a PIN and a sensor."""
    info = authenticator({"bioEnroll": True})
    return bus.add(key_info(PinStatus(PinState.SET, 8), info=info))


def told(rows: PolicyList) -> list[tuple[object, ...]]:
    roles = sorted(rows.roleNames())[1:]
    return [tuple(rows.data(rows.index(row), role) for role in roles) for row in range(rows.count)]


JOBS: dict[str, tuple[Callable[[Job], None], str]] = {
    "pin": (Job.changePin, "change-pin"),
    "fingerprints": (Job.manageFingerprints, "pin"),
    "reset": (Job.reset, "confirm-erase"),
}
ALL = frozenset(JOBS)

RULES = [
    (Managed(), frozenset(), "", ""),
    (decided(PinAdvice="Long."), frozenset(), "", ""),
    (decided(ResetAllowed="no"), {"reset"}, "ResetAllowed", "POL-1"),
    (decided(ResetAllowed="staff"), {"reset"}, "ResetAllowed", "POL-1"),
    (decided(AllowedJobs=["reset"]), {"pin", "fingerprints"}, "AllowedJobs", "POL-1"),
    (decided(AllowedJobs=[]), ALL, "AllowedJobs", "POL-1"),
    (decided(BlockedModels=[AAGUID]), ALL, "BlockedModels", "POL-2"),
    (decided(AllowedModels=[AAGUID.replace("0", "f")]), ALL, "AllowedModels", "POL-2"),
    (decided(AllowedModels=[AAGUID]), frozenset(), "", ""),
    (UNREADABLE, {"reset"}, "cannot be read", "POL-3"),
    (decided(ResetAllowed="perhaps"), {"reset"}, "cannot be read", "POL-3"),
]


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(("managed", "locked", "name", "code"), RULES)
def test_a_control_is_locked_and_its_job_refused_together(
    under: Under, key: Stick, managed: Managed, locked: set[str], name: str, code: str, job: str
) -> None:
    """A locked button is never the only guard: the job is begun here all the same."""
    begin, first = JOBS[job]

    async def script(room: Room) -> None:
        await room.open()
        lock = room.page.locks.property(job)
        begin(room.job)
        if job not in locked:
            assert lock == ""
            await room.stage(first)
            room.job.cancel()
            await room.stage("")
            return
        assert name in lock
        assert code in lock
        await room.stage("failed")
        assert room.job.noticeCode == code
        assert code == "POL-3" or f"Policy: {name}." in room.job.notice
        room.job.dismiss()

    under(managed, script)
    assert key.received == []


def test_a_key_without_a_pin_is_locked_by_what_forbids_to_add_one(
    under: Under, bus: FakeBus
) -> None:
    bus.add(key_info(PinState.NONE))

    async def script(room: Room) -> None:
        await room.open()
        assert "AllowedJobs" in room.page.locks.pin

    under(decided(AllowedJobs=["change-pin"]), script)


def test_the_page_tells_the_length_the_organisation_wants(under: Under, key: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        assert room.page.pinRules.startswith("8 to 63 characters.")
        room.job.changePin()
        await room.stage("change-pin")
        assert room.job.rules == "8 to 63 characters. Not your birthday."
        room.job.cancel()
        await room.stage("")

    under(decided(MinimumPinLength=8, PinAdvice="Not your birthday."), script)


def test_the_staff_is_asked_and_told_when_it_is_wrong(under: Under, key: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        room.job.reset()
        await room.stage("passcode")
        assert (room.job.code, room.job.notice) == ("STF-20", "")
        room.job.passcode("guess")
        await until(room.job.changed, lambda: room.job.notice != "")
        assert room.job.noticeCode == "STF-2"
        room.job.passcode("staff only")
        await room.stage("confirm-erase")
        room.job.cancel()
        await room.stage("")

    under(decided(ResetAllowed="staff", StaffPasscodeHash=HASH), script)


def test_five_guesses_end_the_job(under: Under, key: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        room.job.reset()
        await room.stage("passcode")
        shown: list[str] = []
        room.job.changed.connect(lambda: shown.append(room.job.stage))
        for count in range(1, 6):
            room.job.passcode("guess")
            await until(room.job.changed, lambda: len(shown) == count)  # noqa: B023
        assert shown == ["passcode"] * 4 + ["failed"]
        assert room.job.noticeCode == "STF-1"
        room.job.dismiss()
        room.job.reset()
        await room.stage("failed")
        room.job.dismiss()

    under(decided(ResetAllowed="staff", StaffPasscodeHash=HASH), script)
    assert key.received == []


def test_people_are_told_whom_to_ask(under: Under, key: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        assert room.page.locks.helpDesk == "Help desk: Example IT, +1 555 0100"
        room.job.reset()
        await room.stage("failed")
        assert room.job.helpDesk == "Help desk: Example IT, +1 555 0100"
        room.job.dismiss()
        assert room.job.helpDesk == ""

    policy = decided(ResetAllowed="no", HelpDeskName="Example IT", HelpDeskPhone="+1 555 0100")
    under(policy, script)


def test_without_a_help_desk_nobody_is_named(play: Play, key: Stick) -> None:
    async def script(room: Room) -> None:
        await room.open()
        assert room.page.locks.helpDesk == ""

    play(script)


def test_nothing_managed_is_said_in_one_sentence(play: Play) -> None:
    async def script(room: Room) -> None:
        page = room.desk.policies
        assert (page.managed, page.distrusted, page.rows.count) == (False, False, 0)
        assert page.summary == "Nothing is managed on this computer"

    play(script)


def test_each_value_has_its_name_source_and_status(under: Under) -> None:
    managed = resolve(
        [
            Found(Level.RECOMMENDED, "/etc/r.json", {"MinimumPinLength": 6, "IdleSeconds": 5}),
            Found(
                Level.MACHINE_MANDATORY,
                PLACE,
                {"MinimumPinLength": 8, "StaffPasscodeHash": HASH, "NotYet": "secret"},
            ),
        ]
    )
    required = f"Required on this computer · {PLACE}"

    async def script(room: Room) -> None:
        page = room.desk.policies
        assert told(page.rows) == [
            ("MinimumPinLength", f"Shortest PIN · {required}", "8", "check", "In force"),
            (
                "StaffPasscodeHash",
                f"Passcode of the staff · {required}",
                "set, not shown",
                "check",
                "In force",
            ),
            ("NotYet", required, "", "question", "Unknown name"),
            (
                "MinimumPinLength",
                "Shortest PIN · Recommended · /etc/r.json",
                "6",
                "dash",
                "Overruled",
            ),
            (
                "IdleSeconds",
                "Idle time of the kiosk · Recommended · /etc/r.json · "
                "the value must be bigger than or equal to 15",
                "5",
                "warning",
                "Not valid",
            ),
        ]
        assert HASH not in page.text
        assert "secret" not in page.text
        assert "MinimumPinLength = 8\n    In force" in page.text

    under(managed, script)


def test_a_place_that_was_not_used_is_named(under: Under) -> None:
    async def script(room: Room) -> None:
        page = room.desk.policies
        assert (page.managed, page.distrusted, page.summaryIcon) == (True, True, "error")
        assert page.summary == MESSAGES[Problem.POLICY_UNREADABLE].title
        [(name, says, *_)] = told(page.refused)
        assert name == f"Not used: {PLACE}"
        assert says == "Required on this computer · writable by others"

    under(UNREADABLE, script)


def test_the_page_of_windows_is_not_offered_where_it_is_not_wanted(play: Play) -> None:
    async def script(room: Room) -> None:
        ways = Ways()
        doctor = Doctor(MadeUp(facts(elevated=False)), ways, room.tasks, room.desk)
        doctor.check()
        await until(doctor.changed, lambda: not doctor.busy)
        assert (doctor.offersElevation, doctor.offersSettings) == (True, True)
        doctor.decide(decided(WindowsPage=False).policy)
        assert (doctor.offersElevation, doctor.offersSettings) == (True, False)
        doctor.openSettings()
        doctor.restart()
        assert ways.gone == ["restart"]

    play(script)


def test_reload_locks_and_frees_what_is_on_the_screen(
    run_window: RunWindow, bus: FakeBus, key: Stick
) -> None:
    found = [decided(ResetAllowed="no")]

    async def script(room: Room) -> None:
        await room.open()
        assert room.page.locks.reset == ""
        room.desk.policies.reload()
        assert "ResetAllowed" in room.page.locks.reset
        room.job.reset()
        await room.stage("failed")
        room.job.dismiss()
        found[0] = Managed()
        room.desk.policies.reload()
        assert room.page.locks.reset == ""
        room.job.reset()
        await room.stage("confirm-erase")
        room.job.cancel()
        await room.stage("")

    run_window(Room(bus, find_policies=lambda: found[0]).play(script))
