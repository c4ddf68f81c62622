"""The report and the protocol log of a run with every secret in it have none of them."""

import base64
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from fido2 import cbor

from core.doctor.facts import Facts
from core.policy.model import Policy, Redaction
from core.policy.resolve import Managed
from core.report.as_json import report_json
from core.report.as_text import report_text
from core.report.journal import Journal
from core.report.machine import Machine
from core.report.protocol_log import ProtocolLog
from core.report.redact import Private
from core.report.report import Seen, compose
from tests.secrecy.jobs import everything
from tests.secrecy.test_told import clean

NOW = datetime(2026, 11, 27, tzinfo=UTC)
FINGER = "thumb"
SHORTEST = 4
"""Bytes of a field that count as a secret: template ids are as short."""


def test_a_log_that_is_on_while_every_job_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    log, requests = ProtocolLog(), list[bytes]()
    told = everything(monkeypatch, log, lambda _, payload: requests.append(payload))
    text = log.text()
    assert clean(text, told)
    assert FINGER not in text
    sent = [each for payload in requests if len(payload) > 1 for each in _strings(payload)]
    assert len(sent) > 10
    for secret in sent:
        assert secret.hex() not in text
        assert base64.b64encode(secret).decode().rstrip("=") not in text
        assert base64.urlsafe_b64encode(secret).decode().rstrip("=") not in text
    for name in ("pinHashEnc", "newPinEnc", "pinUvAuthParam", "pinUvAuthToken", "templateId"):
        assert name in text.splitlines()[-1]


def _strings(payload: bytes) -> Iterator[bytes]:
    """Every byte string and text in the parameters of a CTAP2 command."""
    if payload[0] in (0x06, 0x09):
        yield from _inner(cbor.decode(payload[1:]))


def _inner(value: object) -> Iterator[bytes]:
    match value:
        case bytes() if len(value) >= SHORTEST:
            yield value
        case str() if len(value) >= SHORTEST:
            yield value.encode()
        case dict():
            for each in value.values():
                yield from _inner(each)
        case _:
            pass


@pytest.mark.parametrize("redaction", Redaction)
def test_a_report_after_every_job(monkeypatch: pytest.MonkeyPatch, redaction: Redaction) -> None:
    told, journal = everything(monkeypatch), Journal(lambda: NOW)
    for step in told.steps:
        journal.note(step)
    policy = Policy(redaction=redaction)
    seen = Seen(
        "1.0",
        NOW,
        Machine("", "", ""),
        Facts((), "", ""),
        Managed(policy),
        tuple(step.key for step in told.steps[-1:]),
        journal.entries,
    )
    made = compose(seen, Private())
    for form in (report_text(made), report_json(made)):
        assert "FGR-22" in form
        assert clean(form, told)
        assert FINGER not in form
