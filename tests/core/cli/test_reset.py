"""`reset`: a script tries once, a person until it works, and never another key."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from core.cli.exit_codes import ExitCode
from core.flow import Step
from core.flows.steps import PlugInKey, UnplugKey
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, STANDARD_KEY
from tests.core.cli.desk import PIN, Desk, Result

HOLD_KEY = replace(LATEST_KEY, hold_seconds=0.01, erase_seconds=0.0)
IMPATIENT_KEY = replace(STANDARD_KEY, touch_timeout=0.05)


def hands(
    host: Callable[[], VirtualHost], taken: VirtualKey, put: VirtualKey
) -> Callable[[Step], Awaitable[None]]:
    """Hands that take one key out and put a key in, perhaps another one."""

    async def do(step: Step) -> None:
        match step:
            case UnplugKey():
                host().unplug(taken)
            case PlugInKey():
                host().plug(put, "1-1")
            case _:
                return

    return do


def state(desk: Desk) -> list[object]:
    (rows,) = desk.run("keys --json").json
    return [row["pin"]["state"] for row in rows]


def test_a_key_is_erased() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY).with_pin(PIN))
    result = desk.run("reset --json", "reset")
    assert result.code == ExitCode.DONE
    assert result.steps == ["confirm-erase", "unplug", "plug-in", "touch"]
    assert result.ending["result"] == "erased"
    assert state(desk) == ["none"]


def test_a_person_reads_what_is_lost_and_what_comes_next() -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN).with_fingerprints(["thumb"])
    result = Desk(key).run("reset", "Reset", interactive=True)
    assert result.code == ExitCode.DONE
    assert "\n  Socket 1-1\n" in result.err
    for lost in ("All passkeys", "The PIN", "All fingerprints", "All settings"):
        assert f"  - {lost}" in result.err
    assert "Type “reset” to erase Keydesk Virtual Fingerprint Key" in result.err
    assert "Unplug Keydesk Virtual Fingerprint Key." in result.err
    assert "It waits about 30 seconds." in result.err
    assert "  - Add a PIN to the key.\n" in result.out


def test_a_key_that_wants_to_be_held_says_how_long() -> None:
    result = Desk(VirtualKey(HOLD_KEY)).run("reset --json", "reset")
    assert result.code == ExitCode.DONE
    hold = next(line for line in result.json if line.get("step") == "hold")
    assert (hold["hold"], hold["code"]) == (5.0, "RST-26")


@pytest.mark.parametrize("answer", ["", "yes", "resett"])
def test_without_the_word_nothing_is_erased(answer: str) -> None:
    desk = Desk(VirtualKey(STANDARD_KEY).with_pin(PIN))
    result = desk.run("reset", answer)
    assert result.code == ExitCode.CANCELLED
    assert "Cancelled. Nothing was changed.\n" in result.err
    assert state(desk) == ["set"]


def test_a_person_who_mistypes_the_word_is_asked_again() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY).with_pin(PIN))
    result = desk.run("reset", "rest", "yes", "", interactive=True)
    assert (result.code, result.err.count("Type “reset”")) == (ExitCode.CANCELLED, 3)
    assert state(desk) == ["set"]
    assert desk.run("reset", "rest", "reset", interactive=True).code == ExitCode.DONE


def test_another_key_is_not_erased() -> None:
    key, other = VirtualKey(STANDARD_KEY), VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    other.auto_touch = True
    desk = Desk(key, hands=hands(lambda: desk.host, key, other))
    result = desk.run("reset --json", "reset")
    assert result.code == ExitCode.DIFFERENT_KEY
    assert result.ending["problem"] == "different-key"
    assert state(desk) == ["set"]


def test_a_script_has_one_try() -> None:
    key = VirtualKey(IMPATIENT_KEY).with_pin(PIN)
    desk = Desk(key, hands=hands(lambda: desk.host, key, key))
    result = desk.run("reset --json", "reset")
    assert result.code == ExitCode.TIMED_OUT
    assert result.ending["problem"] == "reset-not-touched"
    assert result.steps.count("unplug") == 1


def test_a_person_goes_on_until_it_works() -> None:
    key = VirtualKey(IMPATIENT_KEY).with_pin(PIN)

    async def second_time_lucky(step: Step) -> None:
        key.auto_touch = (
            isinstance(step, UnplugKey) and step.failure is not None
        ) or key.auto_touch
        await plain(step)

    desk = Desk(key, hands=second_time_lucky)
    plain = hands(lambda: desk.host, key, key)
    result = desk.run("reset", "reset", interactive=True)
    assert result.code == ExitCode.DONE
    assert "No touch was seen. Nothing was erased" in result.err


def test_other_keys_are_taken_out_where_serials_are_missing() -> None:
    key, twin = VirtualKey(FINGERPRINT_KEY).with_pin(PIN), VirtualKey(FINGERPRINT_KEY)
    desk = Desk(key, twin)
    result = desk.run(f"reset {desk.id(key)} --json", "reset")
    assert result.code == ExitCode.DONE
    others = next(line["others"] for line in result.json if line.get("step") == "take-out-others")
    assert len(others) == 1


def interrupted(at: str) -> Result:
    key = VirtualKey(STANDARD_KEY).with_pin(PIN)
    desk = Desk(key, hands=hands(lambda: desk.host, key, key))
    result = desk.run_words(["reset", "--json"], ["reset"], until=lambda out: f'"{at}"' in out)
    assert result.code == ExitCode.CANCELLED
    assert result.ending["problem"] == "cancelled"
    assert key.waiting is None
    return result


def test_an_interrupt_before_the_touch_changes_nothing() -> None:
    assert interrupted("unplug").ending["detail"] == "nothing-changed"


def test_an_interrupt_at_the_touch_says_what_is_not_certain() -> None:
    assert interrupted("touch").ending["detail"] == "nothing-changed-unless-touched"
