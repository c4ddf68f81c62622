"""`fingerprints`: one action a command, on the one finger that was meant."""

from collections.abc import Iterable
from typing import Any

import pytest

from core.cli.exit_codes import ExitCode
from core.cli.fingers import find
from core.errors import OperationError, Problem
from core.model import Fingerprint, SampleStatus
from core.virtual.framing import Cmd, frame
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.person import Finger
from tests.core.cli.desk import PIN, WRONG_PIN, Desk, idle, never

ENROL_BEGIN = bytes.fromhex("09 a5 01 01")
"""How the request begins: authenticatorBioEnrollment, five members, the fingerprint modality."""
KEEPALIVE_CANCEL = b"\x2d"


@pytest.fixture
def key() -> VirtualKey:
    return VirtualKey(FINGERPRINT_KEY).with_pin(PIN).with_fingerprints(["left", "right", "", "2"])


@pytest.fixture
def desk(key: VirtualKey) -> Desk:
    return Desk(key)


def names(ending: dict[str, Any]) -> list[str]:
    return [finger["name"] for finger in ending["fingerprints"]]


def test_the_list_takes_six_commands_and_ends(desk: Desk) -> None:
    result = desk.run("fingerprints list --json", PIN)
    assert result.code == ExitCode.DONE
    assert result.steps == ["ask-pin", "working", "fingerprints"]
    assert names(result.ending) == ["left", "right", "", "2"]
    # INIT, getInfo, the tries, key agreement, the token, the list.
    assert desk.sent == [Cmd.INIT, *[Cmd.CBOR] * 5]


def test_a_person_reads_a_numbered_list(desk: Desk) -> None:
    result = desk.run("fingerprints list", PIN, interactive=True)
    assert result.out.splitlines() == [
        "Fingerprints on Keydesk Virtual Fingerprint Key:",
        "  1  left",
        "  2  right",
        "  3  (no name)",
        "  4  2",
    ]
    assert "PIN of Keydesk Virtual Fingerprint Key (8 tries left): " in result.err


@pytest.mark.parametrize("given", ["argument", "answer"])
def test_a_finger_is_added_and_named(given: str) -> None:
    desk = Desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    if given == "argument":
        result = desk.run("fingerprints add --name thumb --json", PIN)
    else:
        result = desk.run("fingerprints add --json", PIN, "thumb")
    assert result.code == ExitCode.DONE
    assert result.steps.count("touch-sensor") == 5
    assert (result.ending["news"], names(result.ending)) == ("added", ["thumb"])


def test_a_person_is_coached() -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    desk = Desk(key, hands=idle)
    key.script_fingers(SampleStatus.TOO_HIGH, *[Finger.GOOD] * 5)
    result = desk.run("fingerprints add", PIN, "thumb", interactive=True)
    assert "Place your finger a little lower. (0 of 5)\n" in result.err
    assert "Name for the fingerprint on Keydesk Virtual Fingerprint Key" in result.err
    assert result.out.splitlines()[1:] == ["  1  thumb"]


def test_a_finger_without_a_name_is_saved_all_the_same() -> None:
    result = Desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN)).run("fingerprints add --json", PIN)
    assert (result.code, names(result.ending)) == (ExitCode.DONE, [""])


def test_nobody_at_the_sensor_times_out() -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    key.script_fingers(*[SampleStatus.NO_USER_ACTIVITY] * 3)
    result = Desk(key, hands=idle).run("fingerprints add --json", PIN, "thumb")
    assert result.code == ExitCode.TIMED_OUT
    assert result.json[-2]["news"] == "failed"
    assert result.ending["problem"] == "touch-timed-out"


@pytest.mark.parametrize("which", ["left", "1"])
def test_a_finger_is_renamed(desk: Desk, which: str) -> None:
    result = desk.run(f"fingerprints rename {which} thumb --json", PIN)
    assert result.code == ExitCode.DONE
    assert (result.ending["news"], names(result.ending)[0]) == ("renamed", "thumb")


@pytest.mark.parametrize("given", ["argument", "answer"])
def test_the_name_it_has_already_is_no_failure(desk: Desk, given: str) -> None:
    line, answers = "fingerprints rename left", [PIN, "left"]
    if given == "argument":
        line, answers = f"{line} left", [PIN]
    result = desk.run(f"{line} --json", *answers)
    assert result.code == ExitCode.DONE
    assert (result.ending["news"], names(result.ending)[0]) == ("unchanged", "left")
    # The six of the list, and what the sensor says of names.
    assert desk.sent == [Cmd.INIT, *[Cmd.CBOR] * 6]
    told = desk.run(line, *answers, interactive=True)
    assert told.out.startswith("It has that name already. Fingerprints on")


def test_a_finger_that_gets_no_name_is_told_as_saved() -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN)
    result = Desk(key).run(f"fingerprints add --name {'x' * 33}", PIN, interactive=True)
    assert result.code == ExitCode.REFUSED
    assert "The fingerprint is saved." in result.err
    assert "The name is too long for this key." in result.err
    assert result.out.splitlines()[1:] == ["  1  (no name)"]


def test_a_new_name_is_asked_where_none_was_given(desk: Desk) -> None:
    assert names(desk.run("fingerprints rename left --json", PIN, "thumb").ending)[0] == "thumb"


@pytest.mark.parametrize("interactive", [True, False])
def test_a_name_that_is_too_long_ends_the_command(desk: Desk, interactive: bool) -> None:
    line = f"fingerprints rename left {'x' * 33} --json"
    result = desk.run(line, PIN, "thumb", interactive=interactive)
    assert result.code == ExitCode.REFUSED
    assert result.ending["problem"] == "name-too-long"
    assert result.typed.answers == ["thumb"]


def test_a_person_may_shorten_a_name(desk: Desk) -> None:
    result = desk.run("fingerprints rename left", PIN, "x" * 33, "thumb", interactive=True)
    assert result.code == ExitCode.DONE
    assert "too long" in result.err


@pytest.mark.parametrize(("interactive", "name"), [(True, "left"), (False, "")])
def test_a_person_who_types_no_name_keeps_the_old_one(
    desk: Desk, interactive: bool, name: str
) -> None:
    result = desk.run("fingerprints rename left", PIN, "", interactive=interactive)
    assert result.code == (ExitCode.CANCELLED if interactive else ExitCode.DONE)
    assert names(desk.run("fingerprints list --json", PIN).ending)[0] == name


@pytest.mark.parametrize("answer", ["yes", "y", "Yes"])
def test_one_finger_is_removed_after_a_yes(desk: Desk, answer: str) -> None:
    result = desk.run("fingerprints remove right --json", PIN, answer)
    assert result.code == ExitCode.DONE
    assert (result.ending["news"], names(result.ending)) == ("removed", ["left", "", "2"])


def test_all_fingers_are_removed(desk: Desk) -> None:
    result = desk.run("fingerprints remove --all", PIN, "yes", interactive=True)
    assert result.code == ExitCode.DONE
    assert result.out.endswith("  none\n")
    assert "  - left\n" in result.err


def test_anything_but_yes_removes_nothing(desk: Desk) -> None:
    result = desk.run("fingerprints remove --all --json", PIN, "no")
    assert result.code == ExitCode.CANCELLED
    assert result.ending["detail"] == "nothing-changed"
    assert len(names(desk.run("fingerprints list --json", PIN).ending)) == 4


def test_a_person_who_says_neither_yes_nor_no_is_asked_again(desk: Desk) -> None:
    result = desk.run("fingerprints remove right", PIN, "yse", "", "yes", interactive=True)
    assert result.code == ExitCode.DONE
    assert result.err.count("Type yes or no: ") == 3


@pytest.mark.parametrize("which", ["middle", "2", "0", "5"])
def test_a_finger_that_is_not_certain_is_not_touched(desk: Desk, which: str) -> None:
    result = desk.run(f"fingerprints remove {which} --json", PIN, "yes")
    assert result.code == ExitCode.USAGE
    assert result.ending["problem"] == "unknown-fingerprint"
    assert result.typed.answers == ["yes"]


def test_two_fingers_of_one_name_are_told_apart_by_number() -> None:
    twins = (Fingerprint(b"a", "thumb"), Fingerprint(b"b", "thumb"))
    assert find(twins, "2") is twins[1]
    with pytest.raises(OperationError) as caught:
        find(twins, "thumb")
    assert caught.value.failure.problem is Problem.UNKNOWN_FINGERPRINT


def test_a_person_picks_the_finger(desk: Desk) -> None:
    result = desk.run("fingerprints remove", PIN, "9", "3", "yes", interactive=True)
    assert result.code == ExitCode.DONE
    assert "  3  (no name)\n" in result.err
    assert result.out.splitlines()[1:] == ["  1  left", "  2  right", "  3  2"]


def test_nothing_can_be_removed_from_an_empty_key() -> None:
    desk = Desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    assert desk.run("fingerprints remove --all", PIN, "yes").code == ExitCode.USAGE


def test_the_pin_is_sent_once_by_a_script(desk: Desk) -> None:
    result = desk.run("fingerprints list --json", WRONG_PIN, PIN)
    assert result.code == ExitCode.WRONG_PIN
    assert result.ending["attempts_left"] == 7
    assert result.typed.answers == [PIN]


@pytest.mark.parametrize("interactive", [True, False])
def test_a_key_that_gives_up_by_itself_is_told(key: VirtualKey, interactive: bool) -> None:
    desk = Desk(key)
    giving_up = False

    def hear(command: int, payload: bytes) -> None:
        nonlocal giving_up
        giving_up = payload[:4] == ENROL_BEGIN

    def speak(packet: bytes) -> Iterable[bytes]:
        if giving_up and packet[4] == Cmd.CBOR | 0x80:
            return frame(int.from_bytes(packet[:4], "big"), Cmd.CBOR, KEEPALIVE_CANCEL)
        return (packet,)

    key.on_command, key.faults = hear, speak
    json = "" if interactive else "--json"
    result = desk.run(f"fingerprints add {json}", PIN, interactive=interactive)
    assert result.code == ExitCode.REFUSED
    if interactive:
        assert "The key ended the job by itself." in result.err
    else:
        assert result.ending["problem"] == "ended-by-key"


def test_an_interrupt_leaves_no_half_finger(key: VirtualKey) -> None:
    desk = Desk(key, hands=idle)
    words = ["fingerprints", "add", "--json"]
    result = desk.run_words(words, [PIN, never], until=lambda out: "touch-sensor" in out)
    assert result.code == ExitCode.CANCELLED
    assert result.ending["detail"] == "nothing-changed-unless-touched"
    assert key.waiting is None
    assert len(names(desk.run("fingerprints list --json", PIN).ending)) == 4


def test_an_interrupt_while_naming_keeps_the_finger(key: VirtualKey) -> None:
    words = ["fingerprints", "add", "--json"]
    result = Desk(key).run_words(words, [PIN, never], until=lambda out: "name-fingerprint" in out)
    assert result.ending["detail"] == "earlier-changes-kept"


def test_a_key_without_a_sensor_is_refused() -> None:
    result = Desk(VirtualKey(STANDARD_KEY).with_pin(PIN)).run("fingerprints list --json", PIN)
    assert (result.code, result.ending["problem"]) == (ExitCode.REFUSED, "not-supported")
