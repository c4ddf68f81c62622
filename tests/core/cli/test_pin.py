"""`pin set` and `pin change`: prompts in order, tries told first, each PIN sent once."""

from dataclasses import replace
from typing import NoReturn

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.framing import Cmd
from core.virtual.key import VirtualKey
from core.virtual.models import LATEST_KEY, STANDARD_KEY, U2F_KEY
from tests.core.cli.desk import NEW_PIN, PIN, WRONG_PIN, Desk, Typed, never


@pytest.fixture
def new() -> VirtualKey:
    return VirtualKey(STANDARD_KEY)


@pytest.fixture
def used() -> VirtualKey:
    return VirtualKey(STANDARD_KEY).with_pin(PIN)


def test_a_pin_is_set_with_four_commands(new: VirtualKey) -> None:
    desk = Desk(new)
    result = desk.run("pin set --json", PIN, PIN)
    assert result.code == ExitCode.DONE
    assert result.steps == ["ask-new-pin", "working"]
    assert result.ending["result"] == "pin-set"
    assert desk.sent == [Cmd.INIT, Cmd.CBOR, Cmd.CBOR, Cmd.CBOR]
    assert result.typed.hidden == [True, True]
    assert desk.run("pin change --json", PIN, NEW_PIN, NEW_PIN).code == ExitCode.DONE


def test_other_keys_are_left_alone(new: VirtualKey, used: VirtualKey) -> None:
    desk = Desk(new, used)
    touched: list[int] = []
    used.on_command = lambda command, _: touched.append(command)
    assert desk.run(f"pin set {desk.id(new)}", PIN, PIN).code == ExitCode.DONE
    assert touched == []


def test_the_tries_left_are_told_before_the_pin_is_changed(used: VirtualKey) -> None:
    result = Desk(used.with_wrong_pins(2)).run("pin change --json", PIN, NEW_PIN, NEW_PIN)
    assert result.code == ExitCode.DONE
    assert result.json[0]["attempts_left"] == 6
    assert result.json[0]["limits"] == {
        "min_length": 4,
        "max_length": 63,
        "complexity": False,
        "policy_url": None,
        "advice": None,
    }


def test_a_person_reads_the_key_the_tries_and_the_result(used: VirtualKey) -> None:
    result = Desk(used).run("pin change", PIN, NEW_PIN, NEW_PIN, interactive=True)
    assert result.out == "PIN changed. Use the new PIN of Keydesk Virtual Key from now on.\n"
    assert "Current PIN of Keydesk Virtual Key (8 tries left): " in result.err
    assert "New PIN for Keydesk Virtual Key: " in result.err


@pytest.mark.parametrize("command", ["pin change", "pin change --json"])
def test_a_script_is_not_asked_again_after_a_wrong_pin(used: VirtualKey, command: str) -> None:
    desk = Desk(used)
    result = desk.run(command, WRONG_PIN, NEW_PIN, NEW_PIN, PIN, NEW_PIN, NEW_PIN)
    assert result.code == ExitCode.WRONG_PIN
    assert result.typed.answers == [PIN, NEW_PIN, NEW_PIN]
    assert desk.run("keys --json").json[0][0]["pin"]["retries"] == 7


def test_a_person_is_asked_again_and_told_what_is_left(used: VirtualKey) -> None:
    answers = (WRONG_PIN, NEW_PIN, NEW_PIN, PIN, NEW_PIN, NEW_PIN)
    result = Desk(used).run("pin change", *answers, interactive=True)
    assert result.code == ExitCode.DONE
    assert "That PIN is not right." in result.err
    assert "(7 tries left)" in result.err


@pytest.mark.parametrize(
    ("answers", "flaw"),
    [
        (["abc", "abc"], "too-short"),
        (["", ""], "empty"),
        (["x" * 64, "x" * 64], "too-long"),
        (["\N{CAT FACE}" * 16, "\N{CAT FACE}" * 16], "too-many-bytes"),
        ([PIN, NEW_PIN], "mismatch"),
        ([b"pin\xff\xfe", b""], "not UTF-8"),
    ],
)
def test_a_pin_that_cannot_be_used_ends_a_script(
    new: VirtualKey, answers: list[str | bytes], flaw: str
) -> None:
    desk = Desk(new)
    result = desk.run("pin set --json", *answers, PIN, PIN)
    assert result.code == ExitCode.REFUSED
    assert (result.ending["problem"], result.ending["detail"]) == ("pin-unacceptable", flaw)
    assert len(desk.sent) == 2


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (["123"], "Use at least 4 characters.\n"),
        ([PIN, NEW_PIN], "The two PINs are not the same.\n"),
        ([b"pin\xff\xfe"], "Choose another PIN. (PIN-8, not UTF-8)\n"),
    ],
)
def test_a_script_reads_what_is_wrong_with_its_pin(
    new: VirtualKey, answers: list[str | bytes], why: str
) -> None:
    err = Desk(new).run("pin set", *answers).err
    assert why in err
    assert "This PIN cannot be used.\nNothing was sent to the key, and no try was lost.\n" in err


def test_the_same_pin_again_is_no_change(used: VirtualKey) -> None:
    result = Desk(used).run("pin change --json", PIN, PIN, PIN)
    assert result.ending["detail"] == "same-as-current"
    assert result.typed.answers == [PIN]


def test_an_empty_current_pin_costs_no_try(used: VirtualKey) -> None:
    desk = Desk(used)
    assert desk.run("pin change --json", "", NEW_PIN, NEW_PIN).ending["detail"] == "empty"
    assert desk.run("pin change --json", PIN, NEW_PIN, NEW_PIN).json[0]["attempts_left"] == 8


def test_a_person_may_mistype_until_it_fits(new: VirtualKey) -> None:
    answers = ("abc", PIN, NEW_PIN, PIN, PIN)
    result = Desk(new).run("pin set", *answers, interactive=True)
    assert result.code == ExitCode.DONE
    assert "Use at least 4 characters." in result.err
    assert "The two PINs are not the same." in result.err


def test_a_pin_the_key_refuses_ends_a_script() -> None:
    desk = Desk(VirtualKey(LATEST_KEY))
    result = desk.run("pin set --json", "1111", "1111", PIN, PIN)
    assert result.code == ExitCode.REFUSED
    assert result.ending["problem"] == "pin-refused"
    assert result.typed.answers == [PIN, PIN]


def test_rules_of_the_key_are_told() -> None:
    result = Desk(VirtualKey(LATEST_KEY)).run("pin set", interactive=True)
    assert "4 to 32 characters." in result.err
    assert "https://keydesk.example/pin-rules" in result.err


def test_three_wrong_pins_want_the_key_unplugged(used: VirtualKey) -> None:
    desk = Desk(used)
    for _ in range(2):
        desk.run("pin change", WRONG_PIN, NEW_PIN, NEW_PIN)
    result = desk.run("pin change --json", WRONG_PIN, NEW_PIN, NEW_PIN)
    assert result.code == ExitCode.PIN_BLOCKED
    assert result.ending["problem"] == "pin-needs-replug"


def test_a_blocked_pin_is_not_asked_for(used: VirtualKey) -> None:
    result = Desk(used.with_wrong_pins(8)).run("pin change --json", PIN)
    assert result.code == ExitCode.PIN_BLOCKED
    assert result.steps == []
    assert result.typed.answers == [PIN]


def test_a_forced_change_says_why(used: VirtualKey) -> None:
    desk = Desk(used.with_force_pin_change())
    result = desk.run("pin change", PIN, NEW_PIN, NEW_PIN)
    assert result.code == ExitCode.DONE
    assert "The PIN must be changed first." in result.err


@pytest.mark.parametrize(
    ("profile", "command", "problem"),
    [
        (STANDARD_KEY, "change", "pin-not-set"),
        (U2F_KEY, "set", "u2f-only"),
        (replace(STANDARD_KEY, pin_protocols=()), "set", "not-supported"),
    ],
    ids=["no PIN", "U2F", "no protocol"],
)
def test_what_cannot_be_done_is_refused(profile: object, command: str, problem: str) -> None:
    result = Desk(VirtualKey(profile)).run(f"pin {command} --json", PIN)  # type: ignore[arg-type]
    assert result.code == ExitCode.REFUSED
    assert result.ending["problem"] == problem


def test_a_second_pin_cannot_be_set(used: VirtualKey) -> None:
    assert Desk(used).run("pin set --json", PIN).ending["problem"] == "pin-already-set"


def test_a_remedy_names_the_command_and_no_button(used: VirtualKey) -> None:
    err = Desk(used).run("pin set", PIN).err
    assert err.endswith("Use `keydeskctl pin change` and give the current one. (PIN-4)\n")


def test_a_key_that_leaves_gets_no_pin(new: VirtualKey) -> None:
    desk = Desk(new)
    result = desk.run("pin set --json", PIN, lambda: desk.host.unplug(new), PIN)
    assert result.code == ExitCode.KEY_REMOVED
    assert result.ending["problem"] == "key-removed"
    assert len(desk.sent) == 2


def test_a_question_is_closed_when_the_key_leaves(new: VirtualKey) -> None:
    desk = Desk(new)
    result = desk.run("pin set", lambda: desk.host.unplug(new), never, interactive=True)
    assert result.code == ExitCode.KEY_REMOVED
    assert "New PIN for Keydesk Virtual Key: \nThe key was unplugged.\n" in result.err


def test_the_end_of_the_input_cancels(new: VirtualKey) -> None:
    result = Desk(new).run("pin set --json", PIN)
    assert result.code == ExitCode.CANCELLED
    assert (result.ending["problem"], result.ending["detail"]) == ("cancelled", "nothing-changed")


def test_a_terminal_that_breaks_ends_the_job(
    new: VirtualKey, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Typed) -> NoReturn:
        raise RuntimeError("the terminal went away")

    monkeypatch.setattr(Typed, "quiet", broken)
    result = Desk(new).run("pin set --json")
    assert (result.code, result.ending["problem"]) == (ExitCode.UNEXPECTED, "unexpected")
    caplog.clear()
