"""What leaves this computer, searched for everything that must not."""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import fastjsonschema
import pytest

from core.doctor.facts import Facts
from core.policy.model import AuditRules, Policy, Redaction, Sink
from core.policy.resolve import Managed
from core.report.as_json import report_json
from core.report.as_text import report_text
from core.report.compact import ROOM, compact
from core.report.redact import Private
from core.report.report import SCHEMA, AuditState, Report, Seen, compose
from tests.core.report.planted import (
    HOME,
    MACHINE,
    MANAGED_FILE,
    NEVER,
    NOT_BY_DEFAULT,
    NOT_WHEN_STRICT,
    NOW,
    PRIVATE,
    USER,
    seen,
)

DOCUMENT = json.loads(
    (Path(__file__).parents[3] / "docs" / "keydesk-report.schema.json").read_text(encoding="utf-8")
)
FORMS: dict[str, Callable[[Report], str]] = {
    "text": report_text,
    "json": report_json,
    "codes": lambda report: "".join(compact(report)),
}
HIDDEN = {
    Redaction.STRICT: (*NEVER, *NOT_BY_DEFAULT, *NOT_WHEN_STRICT),
    Redaction.STANDARD: (*NEVER, *NOT_BY_DEFAULT),
    Redaction.OFF: NEVER,
}
EMPTY = Seen("1.0", NOW, MACHINE, Facts((), "", ""), Managed())


@pytest.mark.parametrize("redaction", Redaction)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_private_leaves(redaction: Redaction, form: str) -> None:
    told = FORMS[form](compose(seen(redaction), PRIVATE)).lower()
    assert [needle for needle in HIDDEN[redaction] if needle.lower() in told] == []


@pytest.mark.parametrize("form", ["text", "json"])
def test_without_redaction_what_was_planted_is_found(form: str) -> None:
    """Else the search above would prove nothing."""
    told = FORMS[form](compose(seen(Redaction.OFF), PRIVATE))
    assert [needle for needle in (*NOT_BY_DEFAULT, *NOT_WHEN_STRICT) if needle not in told] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_kiosk_redacts_whatever_its_policy_says(form: str) -> None:
    open_minded = seen(Redaction.OFF)
    policy = replace(open_minded.managed.policy, kiosk_mode=True)
    kiosk = replace(open_minded, managed=replace(open_minded.managed, policy=policy))
    report = compose(kiosk, PRIVATE)
    told = FORMS[form](report).lower()
    assert report.redaction == "standard"
    assert [each for each in HIDDEN[Redaction.STANDARD] if each.lower() in told] == []


def test_a_help_desk_reads_codes_names_and_states() -> None:
    told = report_text(compose(seen(), PRIVATE))
    for expected in (
        "Maker FIDO", "00112233-4455-6677-8899-aabbccddeeff", "1050:0402", "…1632", "set, 7 tries",
        "KEY-4", "PIN-1", "CTAP 0x30 NOT_ALLOWED", "DOC-", "FGR-22", MANAGED_FILE, "AllowedJobs",
        "report, reset", "A mandatory policy cannot be read",
    ):  # fmt: skip
        assert expected in told
    assert "StaffPasscodeHash: (set)" in told


def test_a_report_of_nothing_says_so() -> None:
    told = report_text(compose(EMPTY, Private()))
    for expected in ("No key is connected.", "Nothing was done", "Nothing is managed.", "recorded"):
        assert expected in told


def test_the_state_of_the_audit_is_told() -> None:
    audit = AuditState(("file", "journald"), 12, (f"file: no room in {HOME}",))
    told = report_text(compose(replace(EMPTY, audit=audit), PRIVATE))
    assert "To file, journald. Events lost: 12.\n  file: no room in ~\n" in told


def test_without_a_recorder_the_policy_says_where_events_go() -> None:
    rules = AuditRules(frozenset({Sink.SYSLOG, Sink.FILE}))
    found = replace(EMPTY, managed=Managed(Policy(audit=rules)))
    assert compose(found, PRIVATE).audit == AuditState(("file", "syslog"))


@pytest.mark.parametrize("found", [seen(), EMPTY], ids=["everything", "nothing"])
def test_json_keeps_to_its_schema(found: Seen) -> None:
    value = json.loads(report_json(compose(found, PRIVATE)))
    fastjsonschema.compile(DOCUMENT)(value)
    assert value["schema"] == SCHEMA


def test_every_member_is_documented_and_required() -> None:
    _documented(Report, DOCUMENT)


def _documented(kind: type[Any], schema: dict[str, Any]) -> None:
    hints = get_type_hints(kind)
    names = {field.name for field in fields(kind)}
    assert set(schema["properties"]) == set(schema["required"]) == names, kind
    for name in names:
        for inner in (hints[name], *get_args(hints[name])):
            if is_dataclass(inner) and isinstance(inner, type):
                _documented(inner, _inner(schema["properties"][name]))


def _inner(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of the object in a list, behind a reference, or beside null."""
    schema = schema.get("items", schema)
    schema = schema.get("oneOf", [schema])[0]
    if "$ref" in schema:
        found: dict[str, Any] = DOCUMENT["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        return found
    return schema


def test_codes_for_a_camera_fit_and_say_how_many_there_are() -> None:
    pages = compact(compose(seen(), PRIVATE))
    assert len(pages) > 1
    for at, page in enumerate(pages, 1):
        head, _, rest = page.partition("\n")
        assert head == f"KD{SCHEMA} {at}/{len(pages)}"
        assert len(rest) <= ROOM
    whole = "\n".join(pages)
    for expected in ("Maker FIDO", "pin set 7", "KEY-4", "0x30", "UNREADABLE"):
        assert expected in whole


def test_a_name_of_a_person_in_the_name_of_a_key_goes_too() -> None:
    (first, *_) = compose(seen(), PRIVATE).keys
    assert first.name == "FIDO of (user) …1632"
    assert USER not in first.name
