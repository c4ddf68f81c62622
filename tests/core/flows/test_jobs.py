"""The front door: every job under every policy, allowed and forbidden."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from core.errors import Failure, Problem
from core.flow import Cancelled, Step, Steps
from core.flows.jobs import Jobs
from core.flows.steps import (
    AskNewPin,
    AskPasscode,
    AskPinChange,
    ConfirmErase,
    Finished,
    PinChange,
)
from core.model import Access, KeyInfo, PinState, PinStatus, Secret
from core.policy.model import JobKind, KioskRules, Policy, ResetRule
from core.policy.passcode import PAUSE, TRIES, Gate, hashed
from core.policy.rules import DESTRUCTIVE, refusal
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    each,
    failure,
    kinds,
    only,
    play,
    plug_in,
    touch,
    unplug,
)
from tests.core.support.samples import AAGUID, authenticator, key_info

STRANGE = "ffffffff-0000-0000-0000-000000000000"
PASSCODE = Secret("staff only")
STAFF = Policy(reset=ResetRule.STAFF, kiosk=KioskRules(staff_hash=hashed(PASSCODE, b"salt" * 4)))

Begin = Callable[[Jobs, KeyInfo], Steps]
JOBS: dict[JobKind, Begin] = {
    JobKind.SET_PIN: Jobs.set_pin,
    JobKind.CHANGE_PIN: Jobs.change_pin,
    JobKind.FINGERPRINTS: Jobs.fingerprints,
    JobKind.RESET: Jobs.reset,
}


@dataclass(frozen=True)
class Rule:
    """A policy, and what it says to the jobs it forbids."""

    policy: Policy
    forbids: frozenset[JobKind]
    problem: Problem = Problem.NOT_ALLOWED
    name: str = ""


RULES = {
    "nothing is managed": Rule(Policy(), frozenset()),
    "no reset": Rule(Policy(reset=ResetRule.NO), frozenset({JobKind.RESET}), name="ResetAllowed"),
    "staff without a passcode": Rule(
        Policy(reset=ResetRule.STAFF), frozenset({JobKind.RESET}), name="ResetAllowed"
    ),
    "no job": Rule(Policy(jobs=frozenset()), frozenset(JOBS), name="AllowedJobs"),
    **{
        f"all but {job}": Rule(
            Policy(jobs=frozenset(JOBS) - {job}), frozenset({job}), name="AllowedJobs"
        )
        for job in JOBS
    },
    "this model is blocked": Rule(
        Policy(blocked_models=frozenset({AAGUID})),
        frozenset(JOBS),
        Problem.MODEL_NOT_ALLOWED,
        "BlockedModels",
    ),
    "another model is blocked": Rule(Policy(blocked_models=frozenset({STRANGE})), frozenset()),
    "only this model": Rule(Policy(allowed_models=frozenset({AAGUID})), frozenset()),
    "only another model": Rule(
        Policy(allowed_models=frozenset({STRANGE})),
        frozenset(JOBS),
        Problem.MODEL_NOT_ALLOWED,
        "AllowedModels",
    ),
    "allowed and blocked": Rule(
        Policy(allowed_models=frozenset({AAGUID}), blocked_models=frozenset({AAGUID})),
        frozenset(JOBS),
        Problem.MODEL_NOT_ALLOWED,
        "BlockedModels",
    ),
    "unreadable": Rule(
        Policy(trusted=False), frozenset({JobKind.RESET}), Problem.POLICY_UNREADABLE
    ),
}


def walk(bus: FakeBus, jobs: Jobs, kind: JobKind, read: Callable[[KeyInfo], KeyInfo]) -> list[Step]:
    """A person does a whole job; nothing is asked where the job is refused."""
    new = PinState.NONE if kind is JobKind.SET_PIN else PinStatus(PinState.SET, 8)
    key = bus.add(key_info(new, info=authenticator({"bioEnroll": True})))
    answers: dict[JobKind, tuple[object, ...]] = {
        JobKind.SET_PIN: (Secret("246810"),),
        JobKind.CHANGE_PIN: (PinChange(Secret("2468"), Secret("135790")),),
        JobKind.FINGERPRINTS: (Secret("2468"), DECLINE),
        JobKind.RESET: (True, unplug(key), plug_in(key), touch(key)),
    }
    info = read(key.info)
    refused = refusal(jobs.policy, kind, key.info)
    steps = play(bus, JOBS[kind](jobs, info), *(() if refused else answers[kind]))
    assert (key.received == []) == (refused is not None)
    return steps


def as_listed(key: KeyInfo) -> KeyInfo:
    """The window has read the key before."""
    return key


def not_read(key: KeyInfo) -> KeyInfo:
    """The terminal has not."""
    return KeyInfo(key.attachment, Access.OK)


@pytest.mark.parametrize("read", [as_listed, not_read])
@pytest.mark.parametrize("kind", JOBS)
@pytest.mark.parametrize("name", RULES)
def test_a_job_runs_or_is_refused_as_the_policy_says(
    bus: FakeBus, name: str, kind: JobKind, read: Callable[[KeyInfo], KeyInfo]
) -> None:
    rule = RULES[name]
    steps = walk(bus, Jobs(bus, rule.policy), kind, read)
    if kind in rule.forbids:
        assert failure(steps) == Failure(rule.problem, detail=rule.name)
        assert len(steps) == 1
    else:
        assert isinstance(steps[-1], Finished | Cancelled)
        assert len(steps) > 1


def test_what_cannot_be_undone_is_off_where_nobody_knows_the_policy() -> None:
    refused = {kind for kind in JobKind if refusal(Policy(trusted=False), kind, key_info())}
    assert refused == DESTRUCTIVE


def test_a_key_that_cannot_be_read_is_not_taken_for_an_allowed_one(bus: FakeBus) -> None:
    key = bus.add(key_info(access=Access.DENIED))
    unread = replace(key.info, info=None, failure=Failure(Problem.NO_PERMISSION))
    key.info = unread
    jobs = Jobs(bus, Policy(blocked_models=frozenset({STRANGE})))
    assert failure(play(bus, jobs.reset(unread))).problem is Problem.NO_PERMISSION


@pytest.fixture
def key(bus: FakeBus) -> Stick:
    return bus.add(key_info(PinStatus(PinState.SET, 8)))


def test_the_staff_is_asked_before_the_person(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, Jobs(bus, STAFF).reset(key.info), PASSCODE, DECLINE)
    assert kinds(steps) == [AskPasscode, ConfirmErase, Cancelled]


def test_a_wrong_passcode_is_told_and_asked_again(bus: FakeBus, key: Stick) -> None:
    answers = (Secret("guess"), PASSCODE, True, unplug(key), plug_in(key), touch(key))
    steps = play(bus, Jobs(bus, STAFF).reset(key.info), *answers)
    assert [ask.wrong for ask in each(steps, AskPasscode)] == [False, True]
    assert key.received == [("reset",)]


def test_nothing_is_erased_without_the_passcode(bus: FakeBus, key: Stick) -> None:
    steps = play(bus, Jobs(bus, STAFF).reset(key.info), DECLINE)
    assert kinds(steps) == [AskPasscode, Cancelled]
    assert key.received == []


def test_after_five_guesses_nobody_gets_in_for_a_while(bus: FakeBus, key: Stick) -> None:
    now = [0.0]
    jobs = Jobs(bus, STAFF, Gate(lambda: now[0]))
    steps = play(bus, jobs.reset(key.info), *[Secret("guess")] * TRIES)
    assert failure(steps).problem is Problem.PASSCODE_PAUSED
    now[0] = PAUSE - 1
    assert failure(play(bus, jobs.reset(key.info))).problem is Problem.PASSCODE_PAUSED
    now[0] = PAUSE
    assert kinds(play(bus, jobs.reset(key.info), PASSCODE, DECLINE))[:2] == [
        AskPasscode,
        ConfirmErase,
    ]


@pytest.mark.parametrize(("wanted", "holds"), [(4, 6), (8, 8), (63, 20)])
def test_the_shortest_pin_is_as_long_as_key_and_policy_want(
    bus: FakeBus, wanted: int, holds: int
) -> None:
    new = bus.add(key_info(PinStatus(PinState.NONE, min_length=6, max_length=20)))
    pin = PinStatus(PinState.SET, 8, min_length=6, max_length=20)
    used = bus.add(key_info(pin, path="/dev/hidraw1"))
    jobs = Jobs(bus, Policy(min_pin_length=wanted, pin_advice="Not your birthday."))
    first = only(play(bus, jobs.set_pin(new.info), DECLINE), AskNewPin).limits
    later = only(play(bus, jobs.change_pin(used.info), DECLINE), AskPinChange).limits
    assert (first.min_length, first.max_length, first.advice) == (holds, 20, "Not your birthday.")
    assert later == first


def test_a_pin_the_policy_finds_too_short_never_reaches_the_key(bus: FakeBus) -> None:
    key = bus.add(key_info(PinState.NONE))
    jobs = Jobs(bus, Policy(min_pin_length=8))
    steps = play(bus, jobs.set_pin(key.info), Secret("1234567"), Secret("12345678"))
    assert [ask.flaw for ask in each(steps, AskNewPin)] == [None, "too-short"]
    assert key.sent("set_pin") == 1


def test_a_job_that_has_begun_keeps_the_policy_it_began_with(bus: FakeBus, key: Stick) -> None:
    jobs = Jobs(bus, STAFF)

    def relax(step: Step) -> None:
        jobs.policy = Policy()
        assert isinstance(step, AskPasscode)
        step.answer(Secret("guess"))

    steps = play(bus, jobs.reset(key.info), relax, DECLINE)
    assert kinds(steps) == [AskPasscode, AskPasscode, Cancelled]
