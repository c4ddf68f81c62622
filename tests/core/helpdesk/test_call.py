"""The call of docs/helpdesk.md: a PIN is blocked, the key is reset and gets a new PIN."""

import re
from itertools import pairwise
from pathlib import Path

from core.flow import Step
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.flows.steps import Working
from core.guidance import guide
from core.helpdesk.articles import article
from core.model import PinState, PinStatus, Secret
from tests.core.support.bus import FakeBus
from tests.core.support.person import play, plug_in, touch, unplug
from tests.core.support.samples import key_info

MANUAL = (Path(__file__).parents[3] / "docs" / "helpdesk.md").read_text(encoding="utf-8")


def rows() -> list[tuple[str, str]]:
    """Code and sentence of every line of the call."""
    found = re.findall(r"^\| (\w{3}-\d+)? ?\| (.+) \|$", MANUAL, re.MULTILINE)
    return [(code, sentence) for code, sentence in found if "---" not in sentence]


def codes(steps: list[Step]) -> list[str]:
    return [guide(step).code for step in steps if not isinstance(step, Working)]


def test_the_call_in_the_manual_names_the_codes_of_the_screens_in_order(bus: FakeBus) -> None:
    key = bus.add(key_info(PinStatus(PinState.BLOCKED, 0)))
    erased = play(bus, reset(bus, key.info), True, unplug(key), plug_in(key), touch(key))
    protected = play(bus, set_pin(bus, key.info), Secret("kd-pin-one"))
    told = [code for code, _ in rows() if code]
    assert told == ["PIN-3", *codes(erased), *codes(protected)]


def test_each_code_of_the_call_announces_the_next() -> None:
    told = [code for code, _ in rows() if code]
    assert [(one, two) for one, two in pairwise(told) if two not in article(one).next] == []


def test_the_agent_says_what_the_guide_says() -> None:
    code = ""
    for read, sentence in rows():
        code = read or code
        assert sentence in article(code).say
