"""`keydeskctl policy`: everything that was found, and nothing that must not be seen."""

import pytest

from core.cli.exit_codes import ExitCode
from core.model import Secret
from core.policy.passcode import hashed, matches
from core.policy.resolve import Found, Level, Managed, Refused, resolve
from tests.core.cli.desk import Desk, Result

HASH = hashed(Secret("staff only"))
MACHINE = "/etc/keydesk/policies/managed/10.json"
ADVICE = "/etc/keydesk/policies/recommended/20.json"

EVERYTHING = resolve(
    [
        Found(Level.RECOMMENDED, ADVICE, {"MinimumPinLength": 6, "IdleSeconds": 5}),
        Found(
            Level.MACHINE_MANDATORY,
            MACHINE,
            {
                "MinimumPinLength": 8,
                "KioskMode": False,
                "AllowedJobs": ["set-pin", "reset"],
                "StaffPasscodeHash": HASH,
                "StaffPasscodehash": HASH,
            },
        ),
    ]
)
BROKEN = resolve(
    [
        Found(Level.MACHINE_MANDATORY, MACHINE, {"StaffPasscodeHash": "plain word"}),
        Refused(Level.MACHINE_MANDATORY, "/etc/\x1b[31m.json", "writable by others"),
    ]
)


def run(managed: Managed, line: str, *answers: str, interactive: bool = False) -> Result:
    desk = Desk()
    desk.managed = managed
    return desk.run(line, *answers, interactive=interactive)


def test_a_computer_of_ones_own_is_not_managed() -> None:
    result = run(Managed(), "policy")
    assert (result.code, result.out) == (ExitCode.DONE, "Nothing is managed on this computer.\n")


def test_every_value_is_told_with_who_decided_it_and_where() -> None:
    result = run(EVERYTHING, "policy")
    assert result.code == ExitCode.DONE
    lines = result.out.splitlines()
    assert lines[0] == "Your organisation manages Keydesk on this computer."
    told = dict(zip(lines[1::2], lines[2::2], strict=True))
    assert told == {
        "MinimumPinLength = 6": f"    Overruled · Recommended · {ADVICE}",
        "IdleSeconds = 5": f"    Not valid · Recommended · {ADVICE} · "
        "the value must be bigger than or equal to 15",
        "MinimumPinLength = 8": f"    In force · Required on this computer · {MACHINE}",
        "KioskMode = no": f"    In force · Required on this computer · {MACHINE}",
        "AllowedJobs = set-pin, reset": f"    In force · Required on this computer · {MACHINE}",
        "StaffPasscodeHash = set, not shown": "    In force · Required on this computer · "
        + MACHINE,
        "StaffPasscodehash = ": f"    Unknown name · Required on this computer · {MACHINE}",
    }


@pytest.mark.parametrize("line", ["policy", "policy --json"])
@pytest.mark.parametrize("managed", [EVERYTHING, BROKEN], ids=["good", "broken"])
def test_neither_the_hash_nor_what_stands_in_its_place_is_printed(
    managed: Managed, line: str
) -> None:
    result = run(managed, line)
    assert HASH not in result.out
    assert "plain word" not in result.out


def test_what_is_required_and_cannot_be_read_is_told_with_its_code() -> None:
    result = run(BROKEN, "policy")
    assert result.code == ExitCode.UNEXPECTED
    assert "Not used: /etc/[31m.json\n    Required on this computer · writable by others" in (
        result.out
    )
    assert "(POL-3)" in result.out


def test_a_script_gets_typed_values() -> None:
    [found] = run(EVERYTHING, "policy --json").json
    assert found["trusted"]
    assert [(row["name"], row["value"], row["status"]) for row in found["policies"]] == [
        ("MinimumPinLength", 6, "overruled"),
        ("IdleSeconds", None, "invalid"),
        ("MinimumPinLength", 8, "in-force"),
        ("KioskMode", False, "in-force"),
        ("AllowedJobs", ["set-pin", "reset"], "in-force"),
        ("StaffPasscodeHash", "set", "in-force"),
        ("StaffPasscodehash", None, "unknown"),
    ]
    [broken] = run(BROKEN, "policy --json").json
    assert not broken["trusted"]
    assert broken["refused"] == [
        {
            "source": "/etc/\x1b[31m.json",
            "level": "machine-mandatory",
            "why": "writable by others",
        }
    ]


def test_the_hash_of_a_passcode_is_printed_and_nothing_of_the_passcode() -> None:
    result = run(Managed(), "policy hash", "staff only", "staff only")
    assert result.code == ExitCode.DONE
    assert matches(Secret("staff only"), result.out.strip())
    assert result.typed.hidden == [True, True]
    assert "staff only" not in result.out + result.err


def test_a_script_gets_the_hash_as_json() -> None:
    [made] = run(Managed(), "policy hash --json", "staff only", "staff only").json
    assert matches(Secret("staff only"), made["hash"])


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("staff only", "staff onyl"), "The two passcodes are not the same."),
        (("short",), "Use at least 6 characters."),
    ],
)
def test_a_passcode_that_cannot_be_used_is_not_hashed(answers: tuple[str, ...], said: str) -> None:
    result = run(Managed(), "policy hash", *answers)
    assert (result.code, result.out) == (ExitCode.USAGE, "")
    assert said in result.err


def test_a_person_may_type_it_again() -> None:
    typed = ("short", "staff only", "staff", "staff only", "staff only")
    result = run(Managed(), "policy hash", *typed, interactive=True)
    assert result.code == ExitCode.DONE
    assert matches(Secret("staff only"), result.out.strip())


def test_nothing_typed_is_nothing_done() -> None:
    assert run(Managed(), "policy hash", "staff only").code == ExitCode.CANCELLED
