"""A browser uses the key at the same time: wait, say who might hold it, go on, lose no try."""

import asyncio
from dataclasses import replace

import pytest

from core.errors import Problem
from core.flow import Failed, Step
from core.flows.steps import (
    AskPin,
    ChooseFingerAction,
    Erasing,
    Finished,
    NameFinger,
    PlugInKey,
    TouchToErase,
    UnplugKey,
)
from core.messages import MESSAGES
from core.virtual.clock import SteppedClock
from core.virtual.framing import Cmd
from tests.swaps.browser import Disturbed
from tests.swaps.cases import PAUSES, Computer, Job, Own, undisturbed
from tests.swaps.person import Person, Told
from tests.swaps.walk import told_of
from tests.swaps.world import World

BY_PIN = "06 09"
JOBS = [Job.SET_PIN, Job.CHANGE_PIN, Job.FINGERPRINTS, Job.RESET]
TRIES = 8


class Pinging(Disturbed):
    """The key answers somebody else before it answers us, each time."""

    def at_command(self, command: int) -> None:
        self.browser.ping()


class Initialising(Disturbed):
    """Each time we send INIT another program does, and its answer comes first."""

    def at_command(self, command: int) -> None:
        if command == Cmd.INIT:
            self.browser.init()


class Busy(Disturbed):
    """At every step a sign-in window opens: the key waits for the touch that it wants."""

    def at_step(self, step: Step) -> None:
        self.browser.want_touch()

    def at_return(self) -> None:
        self.browser.want_touch()


class BusyOnce(Busy):
    """The same, at one step only."""

    pause = 0

    def at_step(self, step: Step) -> None:
        if len(self.told.steps) == self.pause:
            super().at_step(step)

    def at_return(self) -> None:
        if len(self.told.steps) == self.pause + 1:
            super().at_return()


class Thief(Disturbed):
    """Another program signs in with the PIN, which ends our token: once, or at every step."""

    pause = -1

    def at_step(self, step: Step) -> None:
        unlocked = len(self.told.steps) > 1 and not isinstance(step, AskPin)
        if self.pause in (-1, len(self.told.steps)) and unlocked:
            self.browser.take_token()


def at(who: type[BusyOnce] | type[Thief], pause: int) -> type[Person]:
    """One that strikes at this step of the undisturbed job."""
    return type(who.__name__, (who,), {"pause": pause})


def played(
    job: Job,
    who: type[Person],
    touch_timeout: float = 30.0,
    own: Own = Own.NAMED,
    computer: Computer = Computer.LINUX,
) -> Told:
    case = replace(undisturbed(job, computer), own=own)
    world = World(case, SteppedClock(), touch_timeout)
    return asyncio.run(told_of(world, who))


def requests(told: Told) -> list[str]:
    return [sent.word for sent in told.world.sent[told.world.chosen]]


def tries(told: Told) -> int:
    return told.world.chosen.memory.pin_retries


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize("who", [Pinging, Initialising])
def test_what_a_key_says_to_others_is_not_for_us(job: Job, who: type[Disturbed]) -> None:
    told = played(job, who)
    assert tuple(type(step) for step in told.steps) == (*PAUSES[job], Finished)
    assert requests(told) == requests(played(job, Person))
    assert tries(told) == TRIES


@pytest.mark.parametrize("job", JOBS)
def test_a_key_that_is_busy_for_a_while_is_waited_for(job: Job) -> None:
    told, alone = played(job, Busy, touch_timeout=2.0), played(job, Person)
    assert tuple(type(step) for step in told.steps) == (*PAUSES[job], Finished)
    assert requests(told) == requests(alone)
    assert told.world.time() - alone.world.time() > 2.0
    assert tries(told) == TRIES


SENDS_NOTHING_NEXT = (UnplugKey, TouchToErase, Erasing)
"""Steps after which nothing but the touch of the person comes, or the key is out anyway."""


@pytest.mark.parametrize(("job", "pause"), [(j, p) for j in JOBS for p in range(len(PAUSES[j]))])
def test_a_key_that_stays_busy_is_told_and_nothing_is_lost(job: Job, pause: int) -> None:
    told = played(job, at(BusyOnce, pause))
    expected = set() if unharmed(job, pause) else {Problem.KEY_BUSY}
    if names_a_new_finger(job, pause):
        expected.add(Problem.FINGERPRINT_UNNAMED)
    assert problems(told) == expected
    assert tries(told) == TRIES
    assert requests(told).count(BY_PIN) == (job is Job.FINGERPRINTS and pause > 1)
    if isinstance(told.steps[-1], Failed):
        assert not told.world.changed(told.world.chosen)


BACK = PAUSES[Job.RESET].index(PlugInKey)


def test_a_key_without_serial_that_comes_back_busy_is_read_where_it_is() -> None:
    """The sign-in window gives up after 30 seconds; until then the key must not be unplugged."""
    told = played(Job.RESET, at(BusyOnce, BACK), own=Own.NONE)
    kinds = tuple(type(step) for step in told.steps)
    assert kinds == (*PAUSES[Job.HELD_RESET], Finished)
    assert told.world.changed(told.world.chosen)
    assert not problems(told)


def test_where_plug_ins_have_no_address_it_is_not_known_afterwards() -> None:
    """Nothing tells that the plug-in that is free later is the one that was busy."""
    told = played(Job.RESET, at(BusyOnce, BACK), own=Own.NONE, computer=Computer.WINDOWS)
    assert told.problem is Problem.CANNOT_TELL_KEY
    assert not told.world.changed(told.world.chosen)


def unharmed(job: Job, pause: int) -> bool:
    leaving = job is Job.FINGERPRINTS and pause == len(PAUSES[job]) - 1
    return leaving or PAUSES[job][pause] in SENDS_NOTHING_NEXT


def names_a_new_finger(job: Job, pause: int) -> bool:
    """It is saved by then, and that is what has to be told."""
    steps = PAUSES[job]
    return NameFinger in steps and 0 <= pause - steps.index(NameFinger) <= 1


def problems(told: Told) -> set[Problem]:
    failures = [getattr(step, "failure", None) for step in told.steps]
    return {failure.problem for failure in failures if failure}


def test_a_busy_key_is_blamed_on_the_browser() -> None:
    said = MESSAGES[Problem.KEY_BUSY]
    assert "Another program" in said.title
    assert "sign-in windows" in said.remedy
    assert "browser" in said.remedy


@pytest.mark.parametrize("pause", range(2, len(PAUSES[Job.FINGERPRINTS])))
def test_after_a_stolen_token_the_pin_is_asked_once_more(pause: int) -> None:
    told = played(Job.FINGERPRINTS, at(Thief, pause))
    leaving = pause == len(PAUSES[Job.FINGERPRINTS]) - 1
    asked = [step.expired for step in told.steps if isinstance(step, AskPin)]
    assert asked == ([False] if leaving else [False, True])
    assert not problems(told)
    assert names(told) == names(played(Job.FINGERPRINTS, Person))
    assert tries(told) == TRIES


def names(told: Told) -> list[str]:
    return sorted(told.world.chosen.memory.templates.values())


def test_a_token_that_is_stolen_each_time_ends_in_words_and_costs_no_try() -> None:
    told = played(Job.FINGERPRINTS, Thief)
    assert isinstance(told.steps[-1], Finished)
    assert problems(told) == {Problem.SESSION_EXPIRED}
    lists = [step for step in told.steps if isinstance(step, ChooseFingerAction)]
    assert len([step for step in told.steps if isinstance(step, AskPin)]) <= len(lists)
    assert tries(told) == TRIES
