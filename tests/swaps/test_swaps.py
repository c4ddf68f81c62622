"""No secret and no destructive command ever reaches a key the person did not choose.

Judged by what the keys themselves remember and received, not by what the job says.
"""

import asyncio
from collections import Counter
from itertools import product

import pytest

from core.errors import Problem
from core.flow import Failed
from core.flows.steps import Erasing, Finished, KeyInUse, TouchSensor, TouchToErase
from core.messages import words
from tests.swaps.cases import (
    PAUSES,
    Case,
    Computer,
    Guest,
    Job,
    Moment,
    Move,
    Own,
    resets,
    undisturbed,
)
from tests.swaps.person import Told
from tests.swaps.walk import told_of
from tests.swaps.world import Sent, World, contents

READS = {"INIT", "04", "06 01"}
"""What a key may be asked to know what it is: INIT, getInfo, getPINRetries."""
ERASE = "07"


def played(case: Case) -> Told:
    return asyncio.run(told_of(World(case)))


COMPUTERS = [Computer.LINUX, Computer.WINDOWS]


@pytest.mark.parametrize(
    ("job", "computer"),
    [each for each in product(Job, COMPUTERS) if each != (Job.HELD_RESET, Computer.WINDOWS)],
)
def test_undisturbed_jobs_have_these_pauses(job: Job, computer: Computer) -> None:
    told = played(undisturbed(job, computer))
    assert tuple(type(step) for step in told.steps) == (*PAUSES[job], Finished)


def test_swap(case: Case, tally: Counter[tuple[str, str]]) -> None:
    told = played(case)
    assert told.swapped
    no_secret_goes_astray(told)
    no_other_key_is_erased(told)
    the_job_stays_with_its_key(told)
    the_words_are_true(told)
    if not resets(case):
        the_job_ends_as_it_must(told)
    tally[case.job.value, ending(told)] += 1


def no_secret_goes_astray(told: Told) -> None:
    """PINs and changes went to the plug-in that was chosen, and to no key after it left."""
    world = told.world
    for key, sent in world.sent.items():
        mine = 1 if key is world.chosen and not resets(world.case) else 0
        astray = [each for each in sent if each.plug_in != mine and not harmless(each)]
        assert not astray, f"{key.profile.product}: {astray}"
    assert not world.sent[world.bystander]


def harmless(sent: Sent) -> bool:
    return sent.word in READS or sent.word == ERASE  # Erasing is judged apart.


def no_other_key_is_erased(told: Told) -> None:
    world = told.world
    erased = [key for key, sent in world.sent.items() if any(s.word == ERASE for s in sent)]
    assert not erased or resets(world.case)
    if world.guest in erased:
        assert allowed(told), "another key was asked to erase itself"
    else:
        assert not world.changed(world.guest)
    assert not world.changed(world.bystander)
    in_first = [s for s in world.sent[world.chosen] if s.word == ERASE and s.plug_in == 1]
    assert not in_first, "erased without having been unplugged"


def allowed(told: Told) -> str:
    """Which of the two exceptions lets a reset reach the guest; empty for none.

    One key left, one came to the same socket, no other is there, and nothing a computer can read
    tells them apart.
    """
    case = told.world.case
    here = case.move is Move.SAME_PORT
    started = ERASE in {sent.word for sent in told.world.sent[told.world.chosen]}
    if PAUSES[case.job][case.pause] is KeyInUse:
        return ""
    match case.own, case.guest:
        case Own.NONE, Guest.TWIN if here:
            return "no serial, same socket, alone"
        case Own.NONE, Guest.CONTENTS if here and started:
            return "no serial, same socket, alone, after an erasure nobody saw the end of"
        case Own.NAMED, Guest.SAME_SERIAL:
            return "two keys with one serial"
        case Own.NAMED, Guest.CONTENTS if started:
            return "two keys with one serial"
    return ""


def the_job_stays_with_its_key(told: Told) -> None:
    """What a step speaks of is the plug-in that was chosen, or in a reset the one erased."""
    guest = told.world.guest
    for step, named in zip(told.steps, told.named, strict=True):
        if resets(told.world.case) and isinstance(step, TouchToErase | Erasing | Finished):
            assert named is not guest or allowed(told)
        elif not (resets(told.world.case) and allowed(told)):
            same = step.key.attachment == told.row.attachment
            assert same or (resets(told.world.case) and named is not guest)


def the_words_are_true(told: Told) -> None:
    """A failure claims no more than the keys know."""
    world = told.world
    failures = [step.failure for step in told.steps if isinstance(step, Failed)]
    for failure in failures:
        assert failure.problem is not Problem.UNEXPECTED
        said = words(failure, "the key")
        if "Nothing was erased" in said.text or "Nothing was sent" in said.text:
            assert not any(world.changed(key) for key in world.sent)
        if failure.problem is Problem.KEY_REMOVED:
            assert contents(world.chosen) == told.at_swap[world.chosen]
    if resets(world.case):
        done = isinstance(told.steps[-1], Finished)
        assert done == (world.changed(world.chosen) or world.changed(world.guest)) or doubt(told)


def doubt(told: Told) -> bool:
    return told.problem is Problem.REMOVED_WHILE_ERASING


def the_job_ends_as_it_must(told: Told) -> None:
    case = told.world.case
    if case.move is Move.JOINED:
        assert told.problem is None
        assert told.world.changed(told.world.chosen)
        assert not told.world.sent[told.world.guest]
        return
    assert told.steps[-1].key.attachment == told.row.attachment
    left_the_list = case.job is Job.FINGERPRINTS and case.pause == len(PAUSES[case.job]) - 1
    last_sample = case.moment is Moment.WAITING and PAUSES[case.job][case.pause] is TouchSensor
    match told.problem:
        case None:  # Whoever leaves the list gets nothing more from the key, here or gone.
            assert left_the_list
        case Problem.REMOVED_WHILE_WRITING:
            assert last_sample
        case problem:
            assert problem is Problem.KEY_REMOVED


def ending(told: Told) -> str:
    """The outcome for the table."""
    if told.problem:
        return told.problem.value
    if told.world.changed(told.world.guest):
        return f"done, on the guest ({allowed(told)})"
    return "done, on the chosen key"
