"""Many keys in the window: plan, keys one after the other, and what is seen of it."""

import csv
from pathlib import Path

import pytest

from core.model import KeyInfo, PinState, PinStatus, Secret
from core.policy.model import JobKind, KioskRules, Policy, ResetRule
from core.policy.passcode import hashed
from core.policy.resolve import Managed
from gui.viewmodels.preparation import Preparation
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import authenticator, key_info
from tests.gui.room import Play, Room, until

ADMIN = authenticator({"authnrCfg": True, "setMinPINLength": True})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pins.csv"


def key(bus: FakeBus, number: int, pin: PinState = PinState.NONE) -> Stick:
    info: KeyInfo = key_info(
        PinStatus(pin, 8), info=ADMIN, path=f"/dev/hidraw{number}", serial=f"KD-{number}"
    )
    return bus.add(info, plugged=False)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def silently(batch: Preparation) -> list[str]:
    """Note the sounds instead of playing them."""
    heard: list[str] = []
    batch._play = heard.append
    return heard


async def begun(room: Room, file: Path, **wishes: object) -> Preparation:
    batch = room.desk.preparation
    batch.start({"file": str(file), **wishes}, "", "")
    await until(batch.changed, lambda: batch.stage == "next")
    return batch


def test_key_after_key_is_prepared_and_each_is_rung_and_told(
    bus: FakeBus, play: Play, file: Path
) -> None:
    first, second = key(bus, 1), key(bus, 2)

    async def script(room: Room) -> None:
        heard = silently(room.desk.preparation)
        batch = await begun(room, file, count="2", forceChange=True, minLength=8)
        bus.plug(first)
        await until(batch.changed, lambda: batch.ready == 1)
        assert (batch.stage, batch.outcome, batch.wanted) == ("next", "success", 2)
        assert batch.label == "No. 1\nMaker FIDO\nSerial KD-1"
        bus.unplug(first)
        bus.plug(second)
        await until(batch.changed, lambda: batch.stage == "over")
        assert batch.ready == 2
        assert batch.last == ["2 · Maker FIDO · KD-2", "1 · Maker FIDO · KD-1"]
        assert heard == ["done", "done"]
        batch.proceed()
        assert batch.stage == "plan"
        assert batch.last == []

    play(script)
    assert [(row["state"], row["min_length"], len(row["pin"])) for row in rows(file)] == [
        ("ready", "8", 8),
        ("ready", "8", 8),
    ]


@pytest.mark.parametrize("shown", [True, False])
def test_the_pin_is_seen_only_where_asked_for_and_gone_with_the_next_key(
    bus: FakeBus, play: Play, file: Path, shown: bool
) -> None:
    first, second = key(bus, 1), key(bus, 2, PinState.SET)

    async def script(room: Room) -> None:
        heard = silently(room.desk.preparation)
        batch = await begun(room, file, labelPin=shown)
        bus.plug(first)
        await until(batch.changed, lambda: batch.ready == 1)
        assert (rows(file)[0]["pin"] in batch.label) is shown
        bus.plug(second)
        await until(batch.changed, lambda: batch.skipped == 1)
        assert batch.label == ""
        assert (batch.outcome, batch.code, batch.codes) == ("caution", "PIN-4", "PIN-4 (1)")
        assert heard == ["done", "trouble"]
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)


def test_who_wants_no_sounds_hears_none(bus: FakeBus, play: Play, file: Path) -> None:
    used = key(bus, 1, PinState.SET)

    async def script(room: Room) -> None:
        heard = silently(room.desk.preparation)
        batch = await begun(room, file)
        room.desk.appearance.setProperty("sounds", False)
        bus.plug(used)
        await until(batch.changed, lambda: batch.skipped == 1)
        assert heard == []
        batch.sample()
        assert heard == []
        room.desk.appearance.setProperty("sounds", True)
        batch.sample()
        assert heard == ["done"]
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)


def test_a_used_key_is_erased_after_enter_and_its_page_is_read_again(
    bus: FakeBus, play: Play, file: Path
) -> None:
    used = key(bus, 1, PinState.SET)

    async def script(room: Room) -> None:
        silently(room.desk.preparation)
        batch = await begun(room, file, reset=True, count="1")
        bus.plug(used)
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        assert batch.losses
        batch.proceed()
        await until(batch.changed, lambda: batch.stage == "unplug")
        bus.unplug(used)
        await until(batch.changed, lambda: batch.stage == "plug-in")
        bus.plug(used)
        await until(batch.changed, lambda: batch.stage == "touch")
        used.touches.put_nowait(None)
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)
    assert used.sent("reset") == used.sent("set_pin") == 1


def test_a_key_that_is_skipped_stays_as_it_is(bus: FakeBus, play: Play, file: Path) -> None:
    used = key(bus, 1, PinState.SET)

    async def script(room: Room) -> None:
        batch = await begun(room, file, reset=True)
        bus.plug(used)
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        batch.skip()
        await until(batch.changed, lambda: batch.skipped == 1)
        assert batch.stage == "next"
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)
    assert used.received == []


def test_what_is_stopped_in_the_middle_of_a_key_can_be_gone_on_with(
    bus: FakeBus, play: Play, file: Path
) -> None:
    one = key(bus, 1, PinState.SET)

    async def script(room: Room) -> None:
        batch = await begun(room, file, reset=True)
        bus.plug(one)
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")
        batch.proceed()
        await begun(room, file, resume=True)
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)
    assert one.received == []


def test_whoever_leaves_leaves_nothing_of_a_batch(bus: FakeBus, play: Play, file: Path) -> None:
    one = key(bus, 1)

    async def script(room: Room) -> None:
        silently(room.desk.preparation)
        batch = await begun(room, file, labelPin=True)
        bus.plug(one)
        await until(batch.changed, lambda: batch.ready == 1)
        room.desk.leave()
        assert (batch.stage, batch.label, batch.last, batch.ready) == ("plan", "", [], 0)
        await until(batch.changed, lambda: batch._stop is None)
        assert batch.stage == "plan"

    play(script)


@pytest.mark.parametrize(
    ("wishes", "pins", "code"),
    [
        ({"file": "/nowhere/pins.csv"}, ("", ""), "LOT-4"),
        ({"pins": "typed"}, ("482915", "482916"), "PIN-8"),
        ({"pins": "typed"}, ("123", "123"), "PIN-8"),
        ({"pins": "list", "list": "/nowhere/list"}, ("", ""), "LOT-4"),
        ({"firmware": "newest"}, ("", ""), "LOT-1"),
    ],
)
def test_a_plan_that_cannot_begin_stays_with_the_reason(
    bus: FakeBus, play: Play, file: Path, wishes: dict[str, str], pins: tuple[str, str], code: str
) -> None:
    async def script(room: Room) -> None:
        batch = room.desk.preparation
        batch.start({"file": str(file), **wishes}, *pins)
        await until(batch.changed, lambda: batch.outcome == "critical")
        assert (batch.stage, batch.code) == ("plan", code)
        assert not any(pin and pin in batch.outcomeText for pin in pins)

    play(script)
    assert not file.exists()


def test_one_typed_pin_goes_to_every_key(bus: FakeBus, play: Play, file: Path) -> None:
    one = key(bus, 1)

    async def script(room: Room) -> None:
        silently(room.desk.preparation)
        batch = room.desk.preparation
        batch.start({"file": str(file), "pins": "typed", "count": "1"}, "482915", "482915")
        await until(batch.changed, lambda: batch.stage == "next")
        bus.plug(one)
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)
    assert one.received == [("set_pin", "482915")]


def test_a_policy_locks_the_page_and_the_job(bus: FakeBus, play: Play, file: Path) -> None:
    one = key(bus, 1)
    forbids = Managed(Policy(jobs=frozenset(JobKind) - {JobKind.PREPARE}))

    async def script(room: Room) -> None:
        batch = room.desk.preparation
        assert batch.lock == ""
        room.desk.policies._find = lambda: forbids
        room.desk.policies.reload()
        assert batch.lock == "Managed by your organisation: AllowedJobs (POL-1)"
        await begun(room, file)
        bus.plug(one)
        await until(batch.changed, lambda: batch.stage == "over")
        assert (batch.outcome, batch.code) == ("critical", "POL-1")

    play(script)
    assert one.received == []


def test_the_staff_is_asked_before_a_key_is_erased(bus: FakeBus, play: Play, file: Path) -> None:
    used = key(bus, 1, PinState.SET)
    staff = KioskRules(staff_hash=hashed(Secret("staff only"), b"salt" * 4))
    policy = Managed(Policy(reset=ResetRule.STAFF, kiosk=staff))

    async def script(room: Room) -> None:
        room.desk.policies._find = lambda: policy
        room.desk.policies.reload()
        batch = await begun(room, file, reset=True)
        bus.plug(used)
        await until(batch.changed, lambda: batch.stage == "passcode")
        batch.passcode("wrong")
        await until(batch.changed, lambda: batch.outcome == "critical")
        batch.passcode("staff only")
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    play(script)
