"""A key in a card reader is not told to be plugged, and every code stays what it is."""

import re
from dataclasses import replace

import pytest

from core import card_words, describe
from core.capabilities import Why
from core.errors import Failure, Problem
from core.flow import Step
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    KeyInUse,
    Losses,
    PlugInKey,
    TakeOutOthers,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.guidance import HOLD_TO_ERASE, REASONS, STEPS, guide, reason
from core.messages import MESSAGES, words
from core.model import Access, KeyInfo, PinState, PinStatus, Transport
from tests.core.support.samples import key_info

PLUG = re.compile(r"plug|socket|\bport\b", re.IGNORECASE)
NOTHING = Losses(passkeys=False, pin=False, fingerprints=False, settings=False)
ONLY_BEFORE_A_KEY_IS_KNOWN = {Problem.NO_KEY, Problem.SEVERAL_KEYS, Problem.UNKNOWN_KEY}


def card(*, tapped: bool, pin: PinState = PinState.SET) -> KeyInfo:
    return key_info(
        pin,
        product="",
        port="Maker NFC",
        vendor_id=None,
        product_id=None,
        release=None,
        manufacturer="",
        transport=Transport.NFC,
        tapped=tapped,
    )


@pytest.mark.parametrize("problem", set(Problem) - ONLY_BEFORE_A_KEY_IS_KNOWN)
def test_no_message_about_a_card_speaks_of_plugs(problem: Problem) -> None:
    told = words(Failure(problem), "Token", card=True)
    assert not PLUG.search(f"{told.title} {told.text} {told.remedy}")
    assert told.code == MESSAGES[problem].code
    assert "{" not in f"{told.title} {told.text} {told.remedy}"


@pytest.mark.parametrize("tapped", [True, False])
def test_no_step_at_a_reader_speaks_of_plugs_and_codes_stay(tapped: bool) -> None:
    key = card(tapped=tapped)
    steps: list[Step] = [
        Working(key=key),
        ConfirmErase(key=key, losses=NOTHING),
        TakeOutOthers(key=key, others=()),
        UnplugKey(key=key),
        PlugInKey(key=key),
        KeyInUse(key=key),
        TouchToErase(key=key, hold=0.0, window=30.0),
        Erasing(key=key),
    ]
    for step in steps:
        told = guide(step)
        assert told.code == STEPS[type(step)].code
        assert not PLUG.search(f"{told.title} {told.text}")
        assert "{" not in f"{told.title} {told.text}"
    assert set(card_words.TAPPED) == set(card_words.INSERTED) == {type(step) for step in steps}


def test_a_tap_is_asked_for_where_the_reader_is_contactless() -> None:
    def told(step: type[UnplugKey] | type[PlugInKey], *, tapped: bool) -> str:
        return guide(step(key=card(tapped=tapped))).title

    assert told(UnplugKey, tapped=True) == "Lift Security key off the reader"
    assert told(PlugInKey, tapped=True) == "Tap Security key again"
    assert told(UnplugKey, tapped=False) == "Take Security key out"
    assert told(PlugInKey, tapped=False) == "Put Security key back in"


def test_a_long_touch_is_asked_for_only_where_the_key_shows_that_it_wants_one() -> None:
    told = guide(TouchToErase(key=card(tapped=True), hold=5.0, window=30.0))
    assert told.code == HOLD_TO_ERASE.code
    assert told.title == "Keep Security key on the reader"
    assert told.text == "This erases it. If the key blinks, touch it for 5 seconds."


def test_reasons_and_pin_states_of_a_card_speak_of_no_plug() -> None:
    key = card(tapped=True, pin=PinState.REPLUG)
    for text in (
        reason(Why.REPLUG_FIRST, key),
        describe.pin_summary(key),
        describe.hint(key),
    ):
        assert text
        assert not PLUG.search(text)
    assert reason(Why.REPLUG_FIRST, key_info()) == REASONS[Why.REPLUG_FIRST]
    assert reason(None, key) == ""


def test_a_card_says_which_reader_it_is_in_and_has_no_usb_ids() -> None:
    key = card(tapped=True)
    assert describe.where(key.attachment) == "Card reader Maker NFC"
    assert describe.vendor(key.attachment) == ""


def test_a_failure_on_the_page_of_a_card_is_told_in_its_words() -> None:
    key = replace(
        card(tapped=True),
        access=Access.NO_ANSWER,
        info=None,
        failure=Failure(Problem.NO_ANSWER),
        pin=PinStatus(PinState.UNSUPPORTED),
    )
    told = describe.problem_text(key)
    assert told is not None
    assert told[2] == card_words.MESSAGES[Problem.NO_ANSWER][2]
