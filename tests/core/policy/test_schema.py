"""The schema and the typed policy say the same."""

import pytest

from core.model import Secret
from core.policy.model import UNMANAGED, JobKind, Redaction, ResetRule, Sink
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Managed, resolve
from core.policy.schema import defaults, flaw, is_hidden, properties
from tests.core.support.samples import AAGUID


def test_where_nobody_decided_everything_is_as_it_was() -> None:
    assert resolve([]) == Managed()
    assert resolve([]).policy == UNMANAGED


@pytest.mark.parametrize("name", properties())
def test_every_policy_is_described_and_its_default_fits(name: str) -> None:
    rule = properties()[name]
    assert rule["title"]
    assert rule["description"].endswith(".")
    assert flaw(name, defaults()[name]) == ""


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (properties()["AllowedJobs"]["items"]["enum"], JobKind),
        (properties()["ResetAllowed"]["enum"], ResetRule),
        (properties()["ReportRedaction"]["enum"], Redaction),
        (properties()["AuditSinks"]["items"]["enum"], Sink),
    ],
    ids=["jobs", "reset", "redaction", "sinks"],
)
def test_words_of_the_schema_are_those_of_the_program(
    words: list[str], kinds: type[JobKind] | type[ResetRule] | type[Redaction] | type[Sink]
) -> None:
    assert words == list(kinds)


# A value that fits and is not the default.
OTHER: dict[str, object] = {
    "StaffPasscodeHash": hashed(Secret("x")),
    "AllowedModels": [AAGUID],
    "BlockedModels": [AAGUID],
    "RemovalLinks": ["Mail | https://mail.example/keys"],
    "Languages": ["de"],
    "AuditSinks": ["file"],
    "AllowedJobs": [],
    "ResetAllowed": "no",
    "ReportRedaction": "off",
}


def other(name: str) -> object:
    rule = properties()[name]
    match rule["type"]:
        case "boolean":
            return not rule["default"]
        case "integer":
            return rule["maximum"]
        case _:
            return OTHER.get(name, "x")


@pytest.mark.parametrize("name", properties())
def test_every_policy_decides_something(name: str) -> None:
    """A name that nobody reads would promise what is not kept."""
    decided = resolve([Found(Level.MACHINE_MANDATORY, "test", {name: other(name)})])
    assert decided.policy.trusted, decided.rows
    assert decided.policy != UNMANAGED


def test_only_the_passcode_is_hidden() -> None:
    assert [name for name in properties() if is_hidden(name)] == ["StaffPasscodeHash"]
