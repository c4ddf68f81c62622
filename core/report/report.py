"""The report itself: named values that were chosen to be told, and no others.

It is made once, redacted while it is made, and only shown after that: what the preview says, the
files and the codes for a camera are all written from the same value.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from core.doctor.facts import Facts, Part
from core.doctor.findings import Finding, Verdict
from core.doctor.judge import judge
from core.model import KeyInfo
from core.policy.resolve import Managed
from core.policy.rules import redaction
from core.report.journal import Entry
from core.report.key_report import KeyReport, Trouble, key_report, trouble
from core.report.machine import Machine
from core.report.policy_report import PolicyReport, policy_report
from core.report.redact import Private, Redactor
from core.translate import english, speaking

SCHEMA = 1
"""Version of docs/keydesk-report.schema.json; members are only ever added to one version."""


@dataclass(frozen=True, slots=True)
class AuditState:
    """How the record of what was done fares."""

    sinks: tuple[str, ...]
    lost: int = 0
    """Events that did not reach every place."""
    failing: tuple[str, ...] = ()
    """Places that do not work now, and why."""


@dataclass(frozen=True, slots=True)
class Check:
    """One finding about this computer."""

    code: str
    state: str
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that was shown to the person."""

    at: str
    kind: str
    code: str
    what: str
    key: str
    trouble: Trouble | None
    times: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything a report is made from, as it was found."""

    version: str
    made: datetime
    machine: Machine
    facts: Facts
    managed: Managed
    keys: tuple[KeyInfo, ...] = ()
    recent: tuple[Entry, ...] = ()
    audit: AuditState | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What leaves this computer."""

    made: str
    redaction: str
    version: str
    machine: Machine
    parts: tuple[Part, ...]
    checks: tuple[Check, ...]
    keys: tuple[KeyReport, ...]
    recent: tuple[Moment, ...]
    policy: PolicyReport
    audit: AuditState | None
    schema: int = SCHEMA


def compose(seen: Seen, private: Private) -> Report:
    """Choose what is told, in English, and take out of it what the policy wants out."""
    with speaking(english):
        return _composed(seen, private)


def _composed(seen: Seen, private: Private) -> Report:
    redactor = Redactor(redaction(seen.managed.policy), private, tuple(_serials(seen)))
    return Report(
        made=_when(seen.made),
        redaction=redactor.redaction.value,
        version=seen.version,
        machine=seen.machine,
        parts=tuple(
            Part(part.name, part.version, redactor.text(part.fault)) for part in seen.facts.parts
        ),
        checks=tuple(
            _check(each, seen, redactor)
            for each in judge(seen.facts)
            if each.verdict is not Verdict.VERSIONS  # These are the parts.
        ),
        keys=tuple(key_report(key, redactor) for key in seen.keys),
        recent=tuple(_moment(entry, redactor) for entry in seen.recent),
        policy=policy_report(seen.managed, redactor),
        audit=_audit(seen, redactor),
    )


def _audit(seen: Seen, redactor: Redactor) -> AuditState | None:
    """What runs says more; without it the policy says at least where events are to go."""
    sinks = tuple(sorted(sink.value for sink in seen.managed.policy.audit.sinks))
    state = seen.audit or (AuditState(sinks) if sinks else None)
    return state and replace(state, failing=tuple(map(redactor.text, state.failing)))


def _serials(seen: Seen) -> Iterable[str]:
    yield from (key.attachment.serial for key in seen.keys)
    yield from (entry.serial for entry in seen.recent)


def _when(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _check(found: Finding, seen: Seen, redactor: Redactor) -> Check:
    text = found.text
    for name in seen.facts.cards.names:
        text = text.replace(name, redactor.reader(name) or "…")
    return Check(found.code, found.state.value, redactor.text(text))


def _moment(entry: Entry, redactor: Redactor) -> Moment:
    told = None
    if entry.detail or entry.attempts_left is not None:
        told = trouble(entry.what, entry.code, entry.detail, entry.attempts_left, redactor)
    name = redactor.text(entry.key)
    return Moment(
        _when(entry.at), entry.kind.value, entry.code, entry.what, name, told, entry.times
    )
