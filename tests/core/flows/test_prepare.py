"""One key made ready: its PIN is in the file before it is on the key, and nothing is done twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import Problem
from core.flow import Cancelled, Step
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.flows.steps import (
    ApplyRules,
    ConfirmErase,
    PlugInKey,
    Prepared,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.model import PinState, PinStatus, Secret
from core.policy.model import UNMANAGED, JobKind, Policy, ResetRule
from core.prepare.book import Book
from core.prepare.pins import OnePin
from core.prepare.plan import Plan
from core.prepare.row import State
from tests.core.prepare.samples import AtOnce, open_book
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.person import (
    DECLINE,
    during,
    failed_with,
    failure,
    kinds,
    only,
    play,
    plug_in,
    touch,
    unplug,
)
from tests.core.support.samples import authenticator, key_info

PIN = "482915"
ADMIN = authenticator({"authnrCfg": True, "setMinPINLength": True})
RULES = Plan(min_length=6, force_change=True)
EVERYTHING = [
    ("set_pin", PIN),
    ("unlock", PIN),
    ("set_min_pin_length", 6, True),
]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = open_book(tmp_path / "pins.csv")
    yield book
    book.close()


def job(
    bus: FakeBus,
    key: Stick,
    book: Book,
    *answers: object,
    plan: Plan = RULES,
    policy: Policy = UNMANAGED,
) -> list[Step]:
    setup = Setup(plan, AtOnce(book), OnePin(Secret(PIN)), policy)
    return play(bus, Jobs(bus, policy).prepare(key.info, setup), *answers)


def states(book: Book) -> list[State]:
    return [row.state for row in book._rows.values()]


def test_a_new_key_gets_its_pin_and_its_rules(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(info=ADMIN, serial="KD-1"))
    steps = job(bus, key, book)
    assert kinds(steps) == [Working, ApplyRules, Prepared]
    assert key.received == EVERYTHING
    row = only(steps, Prepared).row
    assert (row.state, row.pin.reveal(), row.min_length, row.must_change) == (
        State.READY,
        PIN,
        6,
        True,
    )
    assert only(steps, Prepared).key.pin.state is PinState.MUST_CHANGE
    assert PIN not in repr(steps)


def test_a_key_that_takes_no_rules_gets_its_pin_and_the_row_says_so(
    bus: FakeBus, book: Book
) -> None:
    key = bus.add(key_info())
    row = only(job(bus, key, book), Prepared).row
    assert key.received == [("set_pin", PIN)]
    assert (row.min_length, row.must_change) == (4, False)


def test_the_pin_is_in_the_file_before_it_goes_to_the_key(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(serial="KD-1"))
    key.fails("set_pin", Problem.REMOVED_WHILE_WRITING)
    assert failed_with(job(bus, key, book)) is Problem.REMOVED_WHILE_WRITING
    begun = book.unfinished(key.info)
    assert begun is not None
    assert begun.pin.reveal() == PIN


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (Problem.PIN_REFUSED, State.UNSET),
        (Problem.KEY_REMOVED, State.UNSET),
        (Problem.PIN_ALREADY_SET, State.UNSET),
        (Problem.NO_ANSWER, State.BEGUN),
        (Problem.BAD_ANSWER, State.BEGUN),
        (Problem.REMOVED_WHILE_WRITING, State.BEGUN),
    ],
)
def test_the_file_claims_no_more_about_a_failure_than_is_known(
    bus: FakeBus, book: Book, problem: Problem, state: State
) -> None:
    key = bus.add(key_info())
    key.fails("set_pin", problem)
    assert failed_with(job(bus, key, book)) is problem
    assert states(book) == [state]


@pytest.mark.parametrize("command", ["unlock", "set_min_pin_length"])
def test_a_key_without_its_rules_is_not_ready(bus: FakeBus, book: Book, command: str) -> None:
    key = bus.add(key_info(info=ADMIN))
    key.fails(command, Problem.REFUSED)
    assert failed_with(job(bus, key, book)) is Problem.REFUSED
    assert states(book) == [State.BEGUN]


def test_a_key_pulled_before_its_rules_is_not_ready(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(info=ADMIN))
    job(bus, key, book, during(ApplyRules, unplug(key)))
    assert states(book) == [State.BEGUN]


def test_a_key_that_was_stopped_is_finished_with_the_pin_of_its_row(
    bus: FakeBus, book: Book
) -> None:
    key = bus.add(key_info(info=ADMIN, serial="KD-1"))
    key.fails("set_min_pin_length", Problem.KEY_REMOVED)
    job(bus, key, book)
    key.received.clear()
    steps = job(bus, key, book)
    assert key.received == [("unlock", PIN), *EVERYTHING[1:]]
    assert only(steps, Prepared).row.number == 1
    assert states(book) == [State.READY]


def test_a_key_that_only_lacked_the_last_word_gets_it(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(info=ADMIN, serial="KD-1"))
    book.begin(key.info, Secret(PIN), min_length=6, must_change=True)
    key.info = replace(key.info, pin=PinStatus(PinState.MUST_CHANGE, 8))
    assert kinds(job(bus, key, book)) == [Prepared]
    assert key.received == []
    assert states(book) == [State.READY]


def test_a_key_whose_pin_is_not_that_of_its_row_is_left_alone(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(PinStatus(PinState.SET, 8), info=ADMIN, serial="KD-1"))
    book.begin(key.info, Secret("739105"), min_length=6, must_change=True)
    key.fails("unlock", Problem.WRONG_PIN, 7)
    told = failure(job(bus, key, book))
    assert (told.problem, told.detail) == (Problem.PIN_ALREADY_SET, "not that of number 1")
    assert key.received == [("unlock", "739105")]


@pytest.mark.parametrize(
    "state", [PinState.SET, PinState.MUST_CHANGE, PinState.BLOCKED, PinState.REPLUG]
)
def test_a_key_that_has_a_pin_is_left_alone(bus: FakeBus, book: Book, state: PinState) -> None:
    key = bus.add(key_info(state, info=ADMIN))
    assert failed_with(job(bus, key, book)) is Problem.PIN_ALREADY_SET
    assert (key.received, states(book)) == ([], [])


@pytest.mark.parametrize("serial", ["KD-1", ""])
@pytest.mark.parametrize("erase", [False, True])
def test_the_same_key_is_not_prepared_twice(
    bus: FakeBus, book: Book, serial: str, erase: bool
) -> None:
    key = bus.add(key_info(info=ADMIN, serial=serial))
    job(bus, key, book)
    key.received.clear()
    told = failure(job(bus, key, book, plan=replace(RULES, reset=erase)))
    assert (told.problem, told.detail) == (Problem.ALREADY_PREPARED, "number 1")
    assert key.received == []


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        (Plan(models=frozenset({"another"})), Problem.MODEL_NOT_PLANNED),
        (Plan(firmware=(9, 0)), Problem.FIRMWARE_TOO_OLD),
    ],
)
@pytest.mark.parametrize("erase", [False, True])
def test_a_key_that_does_not_fit_is_neither_erased_nor_given_a_pin(
    bus: FakeBus, book: Book, plan: Plan, problem: Problem, erase: bool
) -> None:
    key = bus.add(key_info(info=ADMIN))
    assert failed_with(job(bus, key, book, plan=replace(plan, reset=erase))) is problem
    assert (key.received, states(book)) == ([], [])


def test_a_used_key_is_erased_first_where_that_is_planned(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info(PinStatus(PinState.SET, 8), info=ADMIN))
    hands = (True, unplug(key), plug_in(key), touch(key))
    steps = job(bus, key, book, *hands, plan=replace(RULES, reset=True))
    assert kinds(steps)[:4] == [ConfirmErase, UnplugKey, PlugInKey, TouchToErase]
    assert isinstance(steps[-1], Prepared)
    assert key.received == [("reset",), *EVERYTHING]


@pytest.mark.parametrize("answer", [False, DECLINE])
def test_a_key_that_is_not_to_be_erased_is_left_as_it_is(
    bus: FakeBus, book: Book, answer: object
) -> None:
    key = bus.add(key_info(PinStatus(PinState.SET, 8), info=ADMIN))
    steps = job(bus, key, book, answer, plan=Plan(reset=True))
    assert isinstance(steps[-1], Cancelled)
    assert (key.received, states(book)) == ([], [])


@pytest.mark.parametrize(
    ("policy", "name"),
    [
        (Policy(jobs=frozenset(JobKind) - {JobKind.PREPARE}), "AllowedJobs"),
        (Policy(reset=ResetRule.NO), "ResetAllowed"),
        (Policy(jobs=frozenset(JobKind) - {JobKind.RESET}), "AllowedJobs"),
    ],
)
def test_what_the_organisation_forbids_is_not_done_in_the_name_of_preparing(
    bus: FakeBus, book: Book, policy: Policy, name: str
) -> None:
    key = bus.add(key_info(info=ADMIN))
    told = failure(job(bus, key, book, plan=Plan(reset=True), policy=policy))
    assert (told.problem, told.detail) == (Problem.NOT_ALLOWED, name)
    assert (key.received, states(book)) == ([], [])


def test_a_temporary_pin_keeps_the_minimum_of_the_organisation(bus: FakeBus, book: Book) -> None:
    key = bus.add(key_info())
    steps = job(bus, key, book, policy=Policy(min_pin_length=8))
    assert failed_with(steps) is Problem.PIN_UNACCEPTABLE
    assert (key.received, states(book)) == ([], [])


def test_the_label_has_the_pin_only_where_the_plan_says_so(bus: FakeBus, book: Book) -> None:
    for plan, shown in ((Plan(), False), (Plan(label_pin=True), True)):
        steps = job(bus, bus.add(key_info(path=f"/dev/{shown}")), book, plan=plan)
        assert (PIN in only(steps, Prepared).label) is shown
