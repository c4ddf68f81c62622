"""Which key a command works on: never a guess, and nothing is opened before it is certain."""

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import OLDER_KEY, STANDARD_KEY
from tests.core.cli.desk import PIN, Desk, never

JOBS = ["info", "pin set", "pin change", "fingerprints list", "fingerprints add", "reset"]


@pytest.fixture
def desk() -> Desk:
    return Desk(VirtualKey(STANDARD_KEY), VirtualKey(OLDER_KEY))


@pytest.mark.parametrize("job", JOBS)
def test_a_script_has_to_say_which_key(desk: Desk, job: str) -> None:
    result = desk.run(f"{job} --json", PIN, PIN)
    assert result.code == ExitCode.NO_KEY
    assert result.json == [
        {
            "problem": "several-keys",
            "code": "KEY-2",
            "attempts_left": None,
            "detail": "",
            "candidates": [
                {"id": desk.id(key), "name": key.profile.product, "path": f"/virtual/{number}"}
                for number, key in enumerate(desk.host.keys)
            ],
        }
    ]
    assert desk.sent == []
    assert result.typed.answers == [PIN, PIN]


def test_the_refusal_can_be_read(desk: Desk) -> None:
    result = desk.run("pin set", PIN, PIN)
    for key in desk.host.keys:
        assert f"  {desk.id(key)}  {key.profile.product} (" in result.err


@pytest.mark.parametrize("job", JOBS)
def test_an_unknown_id_is_refused(desk: Desk, job: str) -> None:
    result = desk.run(f"{job} 00000000 --json", interactive=True)
    assert result.code == ExitCode.NO_KEY
    assert result.ending["problem"] == "unknown-key"
    assert desk.sent == []


@pytest.mark.parametrize("job", JOBS)
def test_no_key_is_said(job: str) -> None:
    result = Desk().run(f"{job} --json")
    assert (result.code, result.ending["problem"]) == (ExitCode.NO_KEY, "no-key")


def test_a_person_picks(desk: Desk) -> None:
    result = desk.run("pin set", "3", "two", "2", PIN, PIN, interactive=True)
    assert result.code == ExitCode.DONE
    assert "Keydesk Virtual Classic Key now has a PIN." in result.out
    assert result.err.count("Which key? (1 to 2): ") == 3


def test_a_picker_can_be_left(desk: Desk) -> None:
    result = desk.run("pin set", interactive=True)
    assert result.code == ExitCode.CANCELLED
    assert result.err.endswith("Cancelled. Nothing was changed.\n")


@pytest.mark.parametrize("job", ["pin set", "info"])
def test_a_picker_can_be_interrupted(desk: Desk, job: str) -> None:
    result = desk.run_words(job.split(), [never], interactive=True, until=lambda _: True)
    assert result.code == ExitCode.CANCELLED
    assert "Traceback" not in result.err
