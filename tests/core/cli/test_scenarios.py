"""Calls rehearsed in a terminal: the desk of the scenario, and hands that make its mistakes."""

import asyncio
from dataclasses import replace

import pytest

from core.cli.arguments import parse
from core.cli.connect import connect
from core.cli.demo import Rehearsal
from core.cli.exit_codes import ExitCode
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from core.virtual.scenarios import SCENARIOS, find
from tests.core.cli.desk import Desk, Result

IMPATIENT_KEY = replace(STANDARD_KEY, touch_timeout=0.05)


def rehearsed(name: str, line: str, *answers: str) -> Result:
    scenario = find(name)
    assert scenario
    desk = Desk()
    scenario.lay(desk.host)
    first = desk.id(desk.host.keys[0])
    return desk.run(f"{line} {first}", *answers, interactive=True)


@pytest.mark.parametrize("line", ["--demo --scenario busy keys", "keys --scenario busy --demo"])
def test_a_scenario_may_be_named_anywhere(line: str) -> None:
    assert parse(line.split(), interactive=False).scenario == find("busy")


def test_the_same_names_as_in_the_window_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--demo", "--scenario", "list"], interactive=False)
    assert ended.value.code == 0
    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert listed == [one.name for one in SCENARIOS]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("--scenario busy keys", "--scenario goes with --demo"),
        ("--demo --scenario bsuy keys", "there is no scenario “bsuy”; there are new-key, "),
    ],
)
def test_what_makes_no_sense_is_told(
    capsys: pytest.CaptureFixture[str], line: str, why: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(line.split(), interactive=False)
    assert ended.value.code == ExitCode.USAGE
    assert why in capsys.readouterr().err


@pytest.mark.parametrize("name", ["busy", "pin-blocked", "several-keys"])
def test_the_keys_of_the_scenario_are_all_there_are(name: str) -> None:
    scenario, host = find(name), VirtualHost()
    assert scenario
    scenario.lay(host)
    connection = connect(parse(["--demo", "--scenario", name, "keys"], interactive=False))

    async def found() -> set[str]:
        try:
            return {seat.product for seat in await connection.bus.attachments()}
        finally:
            await connection.bus.close()

    assert asyncio.run(found()) == {seat.product for seat in host.attached()}


@pytest.mark.parametrize(
    ("name", "met"),
    [
        ("wrong-key-comes-back", "(RST-1)"),
        ("reset-too-late", "(RST-4)"),
        ("several-keys", "Leave only"),
    ],
)
def test_a_reset_goes_wrong_as_promised_and_then_right(name: str, met: str) -> None:
    result = rehearsed(name, "reset", "reset")
    assert met in result.err + result.out
    assert result.code == ExitCode.DONE


def test_a_twin_is_not_erased() -> None:
    result = rehearsed("twin-keys", "reset", "reset")
    assert "RST-2" in result.err
    assert result.code == ExitCode.DIFFERENT_KEY


def test_hands_that_miss_the_first_touch_come_in_time_for_the_next() -> None:
    desk = Desk(VirtualKey(IMPATIENT_KEY))
    desk.hands = Rehearsal(desk.host, pause=0, misses_touch=True)
    result = desk.run("reset", "reset", interactive=True)
    assert "(RST-5)" in result.err
    assert result.code == ExitCode.DONE
