"""What a policy does to a command: a script and a person meet the same refusal."""

from dataclasses import replace
from uuid import UUID

import pytest

from core.cli.exit_codes import ExitCode
from core.model import Secret
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Managed, Refused, resolve
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.core.cli.desk import NEW_PIN, PIN, Desk

PASSCODE = "kd-staff"
STAFF = {"ResetAllowed": "staff", "StaffPasscodeHash": hashed(Secret(PASSCODE))}
MODEL = str(UUID(bytes=STANDARD_KEY.aaguid))
SENSOR_MODEL = str(UUID(bytes=FINGERPRINT_KEY.aaguid))
KEY = replace(STANDARD_KEY, touch_timeout=5.0)

JOBS = {
    "pin change --json": (PIN, NEW_PIN, NEW_PIN),
    "fingerprints list --json": (PIN,),
    "reset --json": ("reset",),
}


def managed(**values: object) -> Managed:
    return resolve([Found(Level.MACHINE_MANDATORY, "test", values)])


UNREADABLE = resolve([Refused(Level.MACHINE_MANDATORY, "/etc/x.json", "not JSON")])

REFUSED = [
    ("reset --json", managed(ResetAllowed="no"), "POL-1", "ResetAllowed"),
    ("reset --json", managed(ResetAllowed="staff"), "POL-1", "ResetAllowed"),
    ("reset --json", managed(AllowedJobs=["set-pin"]), "POL-1", "AllowedJobs"),
    ("pin change --json", managed(AllowedJobs=["reset"]), "POL-1", "AllowedJobs"),
    ("fingerprints list --json", managed(AllowedJobs=["reset"]), "POL-1", "AllowedJobs"),
    ("reset --json", UNREADABLE, "POL-3", ""),
    ("reset --json", managed(ResetAllowed="perhaps"), "POL-3", ""),
    *((job, managed(BlockedModels=[SENSOR_MODEL]), "POL-2", "BlockedModels") for job in JOBS),
    *((job, managed(AllowedModels=[MODEL]), "POL-2", "AllowedModels") for job in JOBS),
]


@pytest.mark.parametrize(("job", "policy", "code", "name"), REFUSED)
def test_a_refused_job_sends_nothing_and_names_its_policy(
    job: str, policy: Managed, code: str, name: str
) -> None:
    desk = Desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    desk.managed = policy
    result = desk.run(job, *JOBS[job])
    assert result.code == ExitCode.REFUSED
    assert (result.ending["code"], result.ending["detail"]) == (code, name)
    assert result.steps == []
    assert result.typed.hidden == []


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize(
    "policy",
    [managed(), managed(AllowedModels=[SENSOR_MODEL]), managed(PinAdvice="Long.")],
    ids=["nothing", "its model", "advice"],
)
def test_what_is_allowed_is_done(job: str, policy: Managed) -> None:
    desk = Desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    desk.managed = policy
    assert desk.run(job, *JOBS[job]).code == ExitCode.DONE


def test_looking_at_a_key_is_always_allowed() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY))
    desk.managed = managed(AllowedJobs=[], BlockedModels=[MODEL], ResetAllowed="no")
    assert desk.run("keys --json").code == desk.run("info --json").code == ExitCode.DONE


def test_a_person_reads_that_it_is_the_organisation() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY))
    desk.managed = managed(ResetAllowed="no")
    said = desk.run("reset", interactive=True).err
    assert "Your organisation does not allow this." in said
    assert "(POL-1, ResetAllowed)" in said


def test_the_staff_allows_a_reset_with_its_passcode() -> None:
    desk = Desk(VirtualKey(KEY))
    desk.managed = managed(**STAFF)
    result = desk.run("reset --json", PASSCODE, "reset")
    assert result.code == ExitCode.DONE
    assert result.steps[:2] == ["ask-passcode", "confirm-erase"]
    assert result.typed.hidden == [True, False]
    assert PASSCODE not in result.out + result.err


def test_a_script_has_one_passcode() -> None:
    desk = Desk(VirtualKey(KEY))
    desk.managed = managed(**STAFF)
    result = desk.run("reset --json", "guess", PASSCODE, "reset")
    assert (result.code, result.ending["problem"]) == (ExitCode.REFUSED, "wrong-passcode")
    assert len(result.typed.hidden) == 1


def test_a_person_may_try_again_five_times() -> None:
    desk = Desk(VirtualKey(KEY))
    desk.managed = managed(**STAFF)
    result = desk.run("reset", *["guess"] * 5, PASSCODE, interactive=True)
    assert result.code == ExitCode.REFUSED
    assert result.err.count("That passcode is not right.") == 4
    assert "Too many wrong passcodes." in result.err
    assert len(result.typed.hidden) == 5


@pytest.mark.parametrize(("wanted", "code"), [(10, ExitCode.DONE), (11, ExitCode.REFUSED)])
def test_a_pin_is_as_long_as_the_policy_wants(wanted: int, code: ExitCode) -> None:
    desk = Desk(VirtualKey(STANDARD_KEY))
    desk.managed = managed(MinimumPinLength=wanted, PinAdvice="Not your birthday.")
    assert len(NEW_PIN) == 10
    result = desk.run("pin set", NEW_PIN, NEW_PIN)
    assert result.code == code
    assert f"{wanted} to 63 characters.\nNot your birthday.\n" in result.err
