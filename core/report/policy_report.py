"""What a report tells of the policy: each value that was set, where, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.policy.resolve import Level, Managed, Row, Status
from core.policy.schema import is_hidden
from core.report.redact import Redactor
from core.text import plain

_HIDDEN = "(set)"
"""For a value that is never told. So is one that makes no sense: it may be a secret misplaced."""
_TOLD = (Status.IN_FORCE, Status.OVERRULED)
_NAME_LIMIT, _LIMIT = 64, 200


@dataclass(frozen=True, slots=True)
class Setting:
    """One value of one place."""

    name: str
    value: str
    level: str
    origin: str
    status: str


@dataclass(frozen=True, slots=True)
class RefusedPlace:
    """A place that could not be used."""

    level: str
    origin: str
    why: str


@dataclass(frozen=True, slots=True)
class PolicyReport:
    """The policy in force."""

    trusted: bool
    settings: tuple[Setting, ...]
    refused: tuple[RefusedPlace, ...]


def policy_report(managed: Managed, redactor: Redactor) -> PolicyReport:
    """What may be told of the policy; paths of its files stay, without names of people."""
    return PolicyReport(
        managed.policy.trusted,
        tuple(_setting(row, redactor) for row in managed.rows),
        tuple(
            RefusedPlace(_level(place.level), redactor.text(place.origin), redactor.text(place.why))
            for place in managed.refused
        ),
    )


def _setting(row: Row, redactor: Redactor) -> Setting:
    told = row.status in _TOLD and not is_hidden(row.name)
    return Setting(
        name=redactor.text(plain(row.name, _NAME_LIMIT)),
        value=plain(redactor.text(_text(row.value)), _LIMIT) if told else _HIDDEN,
        level=_level(row.level),
        origin=redactor.text(row.origin),
        status=row.status.value,
    )


def _level(level: Level) -> str:
    return level.name.lower().replace("_", "-")


def _text(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str() | int() | float():
            return str(value)
        case Sequence():
            return ", ".join(map(_text, value))
        case _:
            return f"({type(value).__name__})"
