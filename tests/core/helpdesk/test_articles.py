"""Every code has an article, and what it says can be said over the phone."""

import re
from itertools import pairwise

import pytest

from core.describe import PIN_LINES
from core.doctor.findings import State, Verdict
from core.flows.reset import TOUCH_WINDOW
from core.helpdesk import answers
from core.helpdesk.advice_computer import FINE
from core.helpdesk.articles import ADVICE, Article, articles
from core.helpdesk.decisions import DECISIONS
from core.helpdesk.identity_check import AGAIN, CHECKS, ONCE
from core.helpdesk.registry import Kind, entries
from core.model import PinState
from core.reset_words import AFTER_RESET

ARTICLES = articles()
SENTENCES = sorted({sentence for each in ARTICLES for sentence in each.say})

VERBS = {
    "Add", "Ask", "Avoid", "Call", "Check", "Choose", "Close", "Connect", "Dry", "Finish", "Keep",
    "Lay", "Leave", "Lift", "List", "Note", "Open", "Paste", "Plug", "Press", "Read", "Remember",
    "Remove", "Rename", "Repeat", "Sign", "Start", "Stay", "Stop", "Take", "Tell", "Tick",
    "Touch", "Try", "Turn", "Type", "Unplug", "Use", "Wait",
}  # fmt: skip
"""With which a sentence may begin."""

COLOURS = r"\b(red|green|blue|yellow|orange|grey|gray|amber|white|black)\b"
NUMBERS = r"\b(one|two|three|four|five|six|seven|eight|nine|ten|fifteen)\b"


def ids(found: Article) -> str:
    return found.code


def test_every_code_has_advice_of_its_own() -> None:
    fine = {each.value.code for each in Verdict if each.value.state is State.OK}
    assert {entry.code for entry in entries()} - set(ADVICE) == fine


def test_there_is_no_advice_about_codes_that_do_not_exist() -> None:
    assert set(ADVICE) <= {entry.code for entry in entries()}


@pytest.mark.parametrize("found", ARTICLES, ids=ids)
def test_an_article_is_whole(found: Article) -> None:
    assert found.title
    assert found.say
    assert found.meaning or found.kind is Kind.CHECK
    known = {each.code for each in ARTICLES}
    assert [code for code in found.next if code not in known] == []
    for text in (found.title, *found.meaning, *found.causes):
        assert not re.search(r"[{}<>]", text), text
    assert [cause for cause in found.causes if not re.fullmatch(r"[A-Z0-9].+\.", cause)] == []


@pytest.mark.parametrize("found", [each for each in ARTICLES if each.kind is Kind.PROBLEM], ids=ids)
def test_a_problem_has_a_likely_cause(found: Article) -> None:
    assert found.causes


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_can_be_said_and_done(sentence: str) -> None:
    words = sentence.removesuffix(".").split()
    assert sentence.endswith((".", "?"))
    assert len(words) <= 15
    assert words[0] in ({"Can"} if sentence.endswith("?") else VERBS)
    joined = [two for one, two in pairwise(words) if one in ("and", "then")]
    assert [word for word in joined if word.capitalize() in VERBS] == [], "one action each"
    for banned in (COLOURS, NUMBERS, r"\bhere\b"):
        assert not re.search(banned, sentence, re.IGNORECASE)


def test_who_is_calling_is_checked_before_a_key_is_erased_or_handed_out() -> None:
    first = {each.code for each in ARTICLES if each.identity_first}
    assert first == {each.code for each in ARTICLES if each.code.startswith(("RST-", "LOT-"))} | {
        "PIN-3"
    }
    told = {each.code: each.identity_check for each in ARTICLES if each.identity_first}
    assert (told.pop("PIN-3"), told.pop("RST-20")) == (CHECKS, (ONCE, *CHECKS))
    assert set(told.values()) == {(AGAIN,)}


@pytest.mark.parametrize("found", ARTICLES, ids=ids)
def test_what_callers_ask_is_answered_in_plain_words(found: Article) -> None:
    for each in found.answers:
        assert each.heard.endswith(("?", "."))
        assert each.reply.endswith(".")
        assert len(each.reply.split()) <= 25


def test_each_line_about_a_pin_has_a_next_step() -> None:
    answered = [each.heard for each in ADVICE["NAV-3"].answers]
    stuck = (PinState.NONE, PinState.SET, PinState.BLOCKED)
    assert [PIN_LINES[state] for state in stuck if PIN_LINES[state] not in answered] == []


def test_the_time_for_the_touch_is_told_before_the_key_is_plugged_in() -> None:
    told = next(each for each in ARTICLES if each.code == "RST-23")
    for texts in (told.meaning, told.say):
        assert f"{TOUCH_WINDOW:.0f} seconds" in " ".join(texts)


def test_the_old_entry_of_a_key_goes_only_when_the_new_one_is_there() -> None:
    said = next(each.say for each in ARTICLES if each.code == "PIN-30")
    for text in (answers.REGISTER.reply, " ".join(said), " ".join(AFTER_RESET)):
        first, second = re.findall("add this key|register the key|old entry", text, re.IGNORECASE)
        assert (first.lower() != "old entry", second) == (True, "old entry")


def test_a_list_that_leads_to_another_screen_asks_for_the_new_code_last() -> None:
    for found in ARTICLES:
        asks = [place for place, sentence in enumerate(found.say) if "the new code" in sentence]
        ends = (len(found.say) - 1, 1) if found.code == "FGR-20" else (len(found.say) - 1,)
        assert set(asks) <= set(ends), found.code
        if found.code.startswith(("RST-", "PIN-2")):
            assert asks, found.code


def test_what_is_in_order_asks_for_nothing() -> None:
    fine = next(each for each in ARTICLES if each.code == Verdict.SEAT.value.code)
    assert (fine.say, fine.causes, fine.next) == (FINE.say, (), ())


def test_the_calls_of_a_help_desk_are_decided() -> None:
    assert [decision.id for decision in DECISIONS] == [
        "wrong-pin", "forgotten-pin", "lost-key", "found-key", "joiner", "leaver", "site-refuses",
    ]  # fmt: skip
    known = {each.code for each in ARTICLES}
    for decision in DECISIONS:
        for choice in decision.choices:
            assert set(choice.codes) <= known
            assert choice.when.endswith(".")
            assert choice.do.endswith(".")


def test_whoever_may_get_a_new_key_is_checked_first() -> None:
    checked = {decision.id for decision in DECISIONS if decision.identity_first}
    assert checked == {"forgotten-pin", "lost-key", "joiner"}
