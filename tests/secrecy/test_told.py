"""Nothing a job says, to a log or to a front end, has a PIN or a token in it."""

import json
import logging

import pytest

from core.flow import Done, Failed
from core.flows.steps import AskNewPin, Finished
from core.json_steps import step_json
from core.json_view import done_json, failure_json, key_json
from core.model import Secret
from tests.secrecy.jobs import Told, change_that_fails, everything


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Told:
    """All jobs, with every logger as verbose as it can be."""
    for name in (None, "fido2", "asyncio", "core"):
        caplog.set_level(1, name)
    return everything(monkeypatch)


def clean(text: str, told: Told) -> bool:
    """None of the secrets is in the text, however it is spelt."""
    return not any(needle in text for needle in told.needles)


def test_logs_at_the_most_verbose_level(told: Told, caplog: pytest.LogCaptureFixture) -> None:
    records = caplog.get_records("setup")
    assert any(record.name.startswith("fido2") for record in records)
    assert clean("\n".join(f"{each.getMessage()} {vars(each)}" for each in records), told)


def test_the_traceback_of_our_own_mistake(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    told = change_that_fails(monkeypatch)
    (record,) = (each for each in caplog.records if each.levelno >= logging.ERROR)
    assert "change_pin" in str(record.exc_text)
    assert clean(f"{caplog.text}{record.exc_text}{told.steps}", told)
    caplog.clear()


def test_steps_as_text_and_as_json(told: Told) -> None:
    for step in told.steps:
        assert clean(repr(step), told)
        assert clean(json.dumps(key_json(step.key)), told)
        match step:
            case Finished():
                assert clean(json.dumps(done_json(step)), told)
            case Failed(failure=failure):
                assert clean(json.dumps(failure_json(failure)), told)
            case Done():
                pass
            case _:
                assert clean(json.dumps(step_json(step)), told)


def test_the_scan_would_find_each_spelling(told: Told) -> None:
    for needle in told.needles:
        assert not clean(f"…{needle}…", told)


def test_an_answered_question_does_not_show_its_answer(told: Told) -> None:
    ask = next(step for step in told.steps if isinstance(step, AskNewPin))
    ask.answer(Secret(told.pins[0]))
    assert clean(f"{ask} {ask!r} {vars(ask)}", told)
