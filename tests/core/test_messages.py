"""Every problem, step and hint has words, every code is one and stays what it is."""

import re
from collections import Counter
from dataclasses import fields
from enum import Enum
from pathlib import Path

import pytest

from core import capabilities, pin_rules
from core.errors import Failure, Problem
from core.flow import Cancelled, Done, Failed, Prompt, Step, Stoppable
from core.flows.steps import (
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    Finished,
    Losses,
    NameFinger,
    Prepared,
    Result,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import (
    FLAWS,
    REASONS,
    RESULTS,
    SAMPLES,
    STEPS,
    guide,
)
from core.helpdesk.registry import entries
from core.messages import MESSAGES, words
from core.model import Fingerprint, SampleStatus
from core.reset_words import AFTER_RESET, LOSSES
from tests.core.support.samples import key_info

CODES = Path(__file__).with_name("codes.tsv")
"""The codes people read over the phone: lines may be added, none may change or go."""

KEY = key_info(product="Maker FIDO")


def codes() -> list[tuple[str, str]]:
    """Every code with what it stands for."""
    return [(entry.code, entry.name) for entry in entries()]


def shown_kinds(kind: type[Step] = Step) -> set[type[Step]]:
    """Every kind of step that the jobs can show."""
    kinds = {each for child in kind.__subclasses__() for each in shown_kinds(child)} | {kind}
    return {each for each in kinds if each.__module__ == ConfirmErase.__module__}


def test_every_problem_has_words() -> None:
    assert set(MESSAGES) == set(Problem)


@pytest.mark.parametrize(
    ("table", "all_of_them"),
    [
        (FLAWS, pin_rules.PinFlaw),
        (SAMPLES, SampleStatus),
        (REASONS, capabilities.Why),
        (RESULTS, Result),
    ],
    ids=["flaws", "samples", "reasons", "results"],
)
def test_every_value_has_words(table: dict[Enum, object], all_of_them: type[Enum]) -> None:
    assert set(table) == set(all_of_them)
    assert all(table.values())


def test_every_step_has_words() -> None:
    assert set(STEPS) == shown_kinds() - {Finished, Prepared}


def test_steps_without_words_are_never_shown_as_such() -> None:
    assert shown_kinds().isdisjoint({Step, Prompt, Stoppable, Done, Failed, Cancelled})


def test_every_loss_has_words() -> None:
    assert list(LOSSES) == [field.name for field in fields(Losses)]


def test_codes_are_unique() -> None:
    counted = Counter(code for code, _ in codes())
    assert [code for code, times in counted.items() if times > 1] == []


def test_codes_are_easy_to_read_over_the_phone() -> None:
    assert [code for code, _ in codes() if not re.fullmatch(r"[A-Z]{3}-[0-9]{1,2}", code)] == []


def test_codes_never_change() -> None:
    pinned = CODES.read_text(encoding="utf-8").splitlines()
    assert {f"{code}\t{meaning}" for code, meaning in codes()} == set(pinned)


@pytest.mark.parametrize("problem", Problem)
def test_a_message_is_whole_and_names_the_key_where_it_has_to(problem: Problem) -> None:
    told = words(Failure(problem), "Maker FIDO")
    assert told.code == MESSAGES[problem].code
    for text in (told.title, told.text, told.remedy):
        assert re.fullmatch(r"[A-Z“][^{}<>%\n]+", text), text
    assert not told.title.endswith(".")
    assert told.text.endswith(".")
    assert told.remedy.endswith(".")
    assert ("Maker FIDO" in told.remedy) == ("{key}" in MESSAGES[problem].remedy)


# Problems after which nobody knows, or after which something has been saved.
UNSURE = {
    Problem.NO_ANSWER,
    Problem.BAD_ANSWER,
    Problem.REMOVED_WHILE_WRITING,
    Problem.REMOVED_WHILE_ERASING,
    Problem.UNEXPECTED,
}


@pytest.mark.parametrize("problem", UNSURE)
def test_nothing_is_promised_where_nobody_knows(problem: Problem) -> None:
    told = MESSAGES[problem]
    assert not re.search(r"[Nn]othing was|was not changed|before anything", told.text)


def test_only_a_lost_pin_is_answered_with_a_reset() -> None:
    assert [p for p, told in MESSAGES.items() if "Only a reset" in told.remedy] == [
        Problem.PIN_BLOCKED
    ]


@pytest.mark.parametrize("kind", STEPS, ids=lambda kind: kind.__name__)
def test_the_words_of_a_step_leave_nothing_open(kind: type[Step]) -> None:
    told = STEPS[kind]
    filled = [text.replace("{key}", "Maker FIDO") for text in (told.title, told.text)]
    assert [text for text in filled if re.search(r"[{}]", text)] == []


@pytest.mark.parametrize(
    ("step", "code", "title"),
    [
        (Working(key=KEY), "KEY-20", "Please wait"),
        (Erasing(key=KEY), "RST-25", "Erasing Maker FIDO"),
        (TouchToErase(key=KEY, hold=0.0, window=30.0), "RST-24", "Touch Maker FIDO now"),
        (TouchToErase(key=KEY, hold=5.0, window=30.0), "RST-26", "Hold Maker FIDO for 5 seconds"),
        (Finished(key=KEY, result=Result.PIN_SET), "PIN-30", "PIN added"),
        (Finished(key=KEY, result=Result.ERASED), "RST-30", "Reset complete"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_a_step_is_told_with_its_key(step: Step, code: str, title: str) -> None:
    told = guide(step)
    assert (told.code, told.title) == (code, title)
    assert "{" not in told.text


@pytest.mark.parametrize("new", [True, False])
def test_whoever_is_asked_for_a_name_knows_whether_a_finger_is_saved(new: bool) -> None:
    step = NameFinger(key=KEY, fingerprint=Fingerprint(b"1", ""), max_bytes=32, new=new)
    assert ("The fingerprint is saved." in guide(step).text) == new


def test_another_key_at_a_reset_is_asked_out_as_such() -> None:
    wrong = UnplugKey(key=KEY, failure=Failure(Problem.DIFFERENT_KEY))
    assert guide(wrong).title == "This key is not Maker FIDO"
    late = UnplugKey(key=KEY, failure=Failure(Problem.TOO_LATE_FOR_RESET))
    assert guide(late).title == guide(UnplugKey(key=KEY)).title == "Unplug Maker FIDO"


@pytest.mark.parametrize(("count", "word"), [(1, "finger "), (2, "fingers ")])
def test_one_finger_and_several_are_spoken_of_as_such(count: int, word: str) -> None:
    chosen = tuple(Fingerprint(bytes([number]), "") for number in range(count))
    step = ConfirmRemoveFingers(key=KEY, fingerprints=chosen, all_of_them=True)
    assert word in guide(step).text


@pytest.mark.parametrize("result", Result)
def test_every_result_is_told(result: Result) -> None:
    told = guide(Finished(key=KEY, result=result))
    assert told.code == RESULTS[result].code
    assert "{" not in told.title + told.text


def test_a_key_cannot_smuggle_a_placeholder_into_a_step() -> None:
    hold = TouchToErase(key=key_info(product="{n} {key}"), hold=5.0, window=30.0)
    assert guide(hold).title == "Hold {n} {key} for 5 seconds"


@pytest.mark.parametrize("flaw", [pin_rules.PinFlaw.TOO_SHORT, pin_rules.PinFlaw.TOO_LONG])
def test_a_length_is_told_with_its_number(flaw: pin_rules.PinFlaw) -> None:
    assert "{n}" in FLAWS[flaw]


def test_hints_are_whole_sentences() -> None:
    hints = [*FLAWS.values(), *SAMPLES.values(), *REASONS.values(), *AFTER_RESET]
    assert [hint for hint in hints if not re.fullmatch(r"[A-Z].*\.", hint)] == []
