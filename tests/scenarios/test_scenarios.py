"""Each scenario, played to its end: the codes it promises come up, in that order, and no other."""

import asyncio
from pathlib import Path

import pytest

from core.device.bus import HostBus
from core.flow import run
from core.flows.jobs import Jobs
from core.flows.steps import Finished
from core.helpdesk.registry import entries
from core.virtual.clock import SteppedClock
from core.virtual.host import VirtualHost
from core.virtual.scenarios import SCENARIOS, Scenario, find
from gui.viewmodels.key_page import KeyPage
from tests.scenarios.person import Caller

RESETS = (
    *("reset-too-late", "reset-not-touched", "reset-held", "wrong-key-comes-back"),
    *("several-keys", "twin-keys"),
)
UNREADABLE = ("no-permission", "busy", "silent", "nonsense", "u2f-only")
WORK: dict[str, tuple[str, ...]] = {
    "new-key": ("set_pin", "fingerprints"),
    "wrong-pin": ("change_pin",),
    "pin-blocked": ("reset", "set_pin"),
    "pin-soft-blocked": ("replug", "change_pin"),
    "pin-must-change": ("change_pin",),
    "sensor-blocked": ("fingerprints",),
    "finger-database-full": ("fingerprints",),
    **dict.fromkeys(RESETS, ("reset",)),
    **dict.fromkeys(UNREADABLE, ()),
}
"""What the agent has the caller do, job after job."""

ENDINGS = {"FGR-30", "KEY-20"}
"""Codes of moments that the window passes without a word."""


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.name)
def test_a_scenario_leads_through_exactly_its_codes(scenario: Scenario) -> None:
    caller = asyncio.run(_played(scenario))
    assert tuple(code for code in caller.codes if code not in ENDINGS) == scenario.codes


def test_the_pin_frees_a_blocked_sensor() -> None:
    scenario = find("sensor-blocked")
    assert scenario
    caller = asyncio.run(_played(scenario))
    sensor = caller.key.profile.sensor
    assert sensor
    assert caller.key.memory.uv_retries == sensor.uv_retries


def test_a_scenario_is_found_by_its_name_only() -> None:
    assert [find(one.name) for one in SCENARIOS] == list(SCENARIOS)
    assert find("PIN-3") is None


def test_every_promised_code_can_be_looked_up() -> None:
    known = {entry.code for entry in entries()}
    promised = {code for one in SCENARIOS for code in one.codes}
    assert promised <= known


async def _played(scenario: Scenario) -> Caller:
    clock = SteppedClock()
    host = VirtualHost(clock)
    scenario.lay(host)
    bus = HostBus(host, clock=clock)
    caller = Caller(host, scenario.name, untouched=scenario.untouched)
    try:
        async with asyncio.timeout(20):
            await _open(bus, caller)
            for work in WORK[scenario.name]:
                await _do(bus, caller, work)
    finally:
        await bus.close()
    return caller


async def _open(bus: HostBus, caller: Caller) -> None:
    seat = (await bus.attachments())[0]
    caller.see(KeyPage(await bus.read(seat)))


async def _do(bus: HostBus, caller: Caller, work: str) -> None:
    if work == "replug":
        caller.replug()
        await _open(bus, caller)
        return
    seat = (await bus.attachments())[0]
    row = await bus.read(seat)
    jobs = Jobs(bus)
    flow = jobs.reset(row) if work == "reset" else getattr(jobs, work)(row)
    ending = await run(flow, row, caller.show)
    assert isinstance(ending, Finished) or caller.codes[-1] == "RST-2"


def test_the_page_for_help_desks_lists_every_scenario_with_its_codes() -> None:
    page = Path(__file__).parents[2].joinpath("docs", "helpdesk.md").read_text("utf-8")
    rows = [f"| `{one.name}` | {' '.join(one.codes)} |" for one in SCENARIOS]
    assert [row for row in rows if row not in page] == []
