"""The bench lays out another scenario at any time, and nothing of the one before is left."""

import asyncio
import gc
from collections.abc import Callable

import pytest

from core.virtual.key import VirtualKey
from core.virtual.scenarios import SCENARIOS, find
from gui.app import main
from gui.viewmodels import bench
from gui.viewmodels.bench import FREE_PRACTICE
from tests.gui.room import until
from tests.gui.shown import Act, Shown

PLACE = {one.name: place for place, one in enumerate(SCENARIOS, 1)}


async def _lists(shown: Shown, count: int) -> None:
    keys = shown.desk.keys
    await until(keys.countChanged, lambda: keys.count == count)


def test_a_scenario_clears_the_desk_and_the_job_on_it(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(1)
        shown.job.changePin()
        await shown.stage("change-pin")
        shown.bench.rehearse(PLACE["pin-blocked"])
        await _lists(shown, 1)
        assert (shown.job.stage, shown.desk.page) == ("", None)
        await shown.open(0)
        assert shown.page.pinNoticeCode == "PIN-3"
        assert shown.bench.practise == SCENARIOS[PLACE["pin-blocked"] - 1].practise

    handle(act)


def test_a_job_that_waits_for_hands_ends_with_its_scenario(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(1)
        shown.job.reset()
        await shown.stage("confirm-erase")
        shown.job.confirm(True)
        await shown.stage("unplug")
        shown.bench.rehearse(PLACE["silent"])
        await _lists(shown, 1)
        await asyncio.sleep(0)
        assert shown.job.stage == ""

    handle(act)


def test_free_practice_brings_the_desk_and_the_drawer_back(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        before = shown.bench.keys.rowCount()
        shown.bench.load(SCENARIOS[0])
        await _lists(shown, 1)
        shown.bench.rehearse(0)
        await _lists(shown, 3)
        assert shown.bench.practise == FREE_PRACTICE.practise
        assert shown.bench.keys.rowCount() == before
        shown.bench.togglePlug("twin")
        await _lists(shown, 4)

    handle(act)


def test_a_note_tells_of_the_pin_the_key_has_now(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        rows = shown.bench.keys
        spoken = next(role for role, name in rows.roleNames().items() if name == b"note")

        def note() -> str:
            shown.bench.retell()
            return str(rows.data(rows.index(0), spoken))

        shown.bench.rehearse(PLACE["pin-blocked"])
        await _lists(shown, 1)
        key = shown.host.keys[0]
        assert note() == "PIN 2468"
        key.memory.pin_hash = None
        assert note() == "No PIN"
        key.with_pin("135790")
        assert note() == "A PIN of your own"
        key.with_pin("2468")
        assert note() == "PIN 2468"

    handle(act)


def test_the_wrong_key_comes_back_once(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        scenario = find("wrong-key-comes-back")
        assert scenario
        shown.bench.load(scenario)
        shown.bench.togglePlug("desk-1")
        shown.bench.togglePlug("desk-1")
        key, other = shown.host.keys
        assert (key.powered, other.powered) == (False, True)
        shown.bench.togglePlug("desk-1")
        assert key.powered

    handle(act)


def test_hands_that_touch_by_themselves_do_so_in_the_next_scenario(
    handle: Callable[[Act], None],
) -> None:
    async def act(shown: Shown) -> None:
        shown.bench.setAutoTouch(True)
        shown.bench.load(SCENARIOS[0])
        assert all(key.auto_touch for key in shown.host.keys)

    handle(act)


def test_the_names_of_all_scenarios_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--demo", "--scenario", "list"])
    assert ended.value.code == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == [one.name for one in SCENARIOS]


def test_an_unknown_scenario_is_a_usage_error_with_the_list(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--demo", "--scenario", "pin-lost"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert "“pin-lost”" in told
    assert all(one.name in told for one in SCENARIOS)


def test_a_scenario_is_for_the_demo_only(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--scenario", "pin-blocked"])
    assert ended.value.code == 2
    assert "--scenario goes with --demo" in capsys.readouterr().err


def test_a_key_that_is_held_may_leave_with_its_scenario(
    handle: Callable[[Act], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hand lets go of it later, whatever lies on the desk by then."""
    monkeypatch.setattr(bench, "HELD", 1)
    let_go: list[str] = []
    done = asyncio.Event()

    def release(key: VirtualKey) -> None:
        let_go.append(key.profile.product)
        done.set()

    monkeypatch.setattr(VirtualKey, "release", release)

    async def act(shown: Shown) -> None:
        shown.bench.hold("desk-1")
        shown.bench.load(SCENARIOS[0])
        gc.collect()
        await done.wait()

    handle(act)
    assert let_go == ["Keydesk Virtual Fingerprint Key"]
