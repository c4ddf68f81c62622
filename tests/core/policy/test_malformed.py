"""Policies by chance, good and spoilt, judged a second time by a contract of a few lines."""

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.model import Secret
from core.policy.model import JobKind, ResetRule
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Refused, Status, resolve
from core.policy.rules import DESTRUCTIVE, refusal
from core.policy.schema import flaw, properties
from core.policy.sources_linux import places as files
from core.policy.sources_windows import places as registry
from tests.core.support.samples import AAGUID

Place = Found | Refused

MANDATORY = (Level.USER_MANDATORY, Level.MACHINE_MANDATORY)
WEAKEST_FIRST = (
    Level.DEFAULT,
    Level.RECOMMENDED,
    Level.USER_SETTING,
    Level.COMMAND_LINE,
    *MANDATORY,
)
TEXTS = {
    "StaffPasscodeHash": hashed(Secret("x"), b"salt" * 4),
    "AllowedModels": AAGUID,
    "BlockedModels": AAGUID,
    "RemovalLinks": "Mail | https://mail.example/keys",
    "Languages": "de",
}


def good(name: str) -> st.SearchStrategy[object]:
    """What the schema takes."""
    rule = properties()[name]
    words = rule.get("enum") or rule.get("items", {}).get("enum") or [TEXTS.get(name, "text")]
    match rule["type"]:
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(rule["minimum"], rule["maximum"])
        case "array":
            return st.lists(st.sampled_from(words), unique=True)
        case _:
            return st.sampled_from(words)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
KNOWN = st.sampled_from([*properties()])
# Few names, so that places contradict each other.
CONTESTED = st.sampled_from(["ResetAllowed", "MinimumPinLength", "AllowedJobs", "KioskMode"])
GOOD = (CONTESTED | KNOWN).flatmap(lambda name: st.tuples(st.just(name), good(name)))
SPOILT = st.tuples(CONTESTED | KNOWN | st.text(max_size=8), ANYTHING)
UNKNOWN = st.tuples(st.just("NotYetInvented"), ANYTHING)
VALUES = st.lists(st.one_of(GOOD, GOOD, SPOILT, UNKNOWN), max_size=4).map(dict)
LEVELS = st.sampled_from(WEAKEST_FIRST)
PLACE: st.SearchStrategy[Place] = st.builds(Found, LEVELS, st.text(max_size=4), VALUES) | st.builds(
    Refused, LEVELS, st.text(max_size=4), st.text(max_size=4)
)
PLACES = st.lists(PLACE, max_size=5)


def winners(places: list[Place]) -> dict[str, tuple[object, Level]]:
    """The contract again: of all values that fit, that of the strongest and then latest place."""
    found: dict[str, tuple[object, Level]] = {}
    for level in WEAKEST_FIRST:
        for place in places:
            if isinstance(place, Found) and place.level is level:
                for name, value in place.values.items():
                    if name in properties() and not flaw(name, value):
                        found[name] = (value, level)
    return found


def spoilt(place: Place) -> bool:
    """Is something in it that nobody can read?"""
    return isinstance(place, Refused) or any(
        flaw(name, value) for name, value in place.values.items() if name in properties()
    )


@given(PLACES)
def test_whatever_was_found_is_judged_by_the_contract(places: list[Place]) -> None:
    managed, decided = resolve(places), winners(places)
    alone = {name: value for name, (value, _) in decided.items()}
    trusted = not any(spoilt(place) for place in places if place.level in MANDATORY)
    expected = resolve([Found(Level.MACHINE_MANDATORY, "", alone)]).policy
    assert managed.policy == replace(expected, trusted=trusted)
    assert managed.locked == {name for name, (_, level) in decided.items() if level in MANDATORY}
    in_force = {row.name: row.value for row in managed.rows if row.status is Status.IN_FORCE}
    assert in_force == alone


@given(PLACES)
def test_what_cannot_be_undone_is_off_where_something_required_is_spoilt(
    places: list[Place],
) -> None:
    policy = resolve([*places, Refused(Level.MACHINE_MANDATORY, "", "")]).policy
    assert all(refusal(policy, job, None) for job in DESTRUCTIVE)


@given(PLACES)
def test_limits_hold_whatever_was_found(places: list[Place]) -> None:
    policy = resolve(places).policy
    assert policy.jobs <= set(JobKind)
    assert 4 <= policy.min_pin_length <= 63
    assert 15 <= policy.kiosk.idle_seconds <= 600
    assert 20 <= policy.kiosk.warning_seconds <= 120


@given(above=VALUES, places=PLACES)
def test_nothing_below_can_loosen_what_is_mandatory(
    above: dict[str, object], places: list[Place]
) -> None:
    below = [place for place in places if place.level not in MANDATORY]
    here = Found(Level.USER_MANDATORY, "here", above)
    alone, together = resolve([here]), resolve([*below, here])
    assert together.locked == alone.locked
    assert together.policy.trusted == alone.policy.trusted
    mine = [row for row in together.rows if row.origin == "here" and row.level in MANDATORY]
    assert mine == list(alone.rows)


def test_a_file_that_is_cut_off_anywhere_forbids(tmp_path: Path) -> None:
    """As a full disk or a copy that was interrupted leaves it."""
    folder = tmp_path / "policies" / "managed"
    folder.mkdir(parents=True, mode=0o755)
    tmp_path.chmod(0o755)
    whole = json.dumps({"ResetAllowed": "no", "MinimumPinLength": 8}).encode()
    path = folder / "10.json"
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        path.chmod(0o644)
        policy = resolve(files(tmp_path / "policies", os.getuid())).policy
        assert refusal(policy, JobKind.RESET, None), whole[:length]
    path.write_bytes(whole)
    policy = resolve(files(tmp_path / "policies", os.getuid())).policy
    assert (policy.trusted, policy.reset, policy.min_pin_length) == (True, ResetRule.NO, 8)


class Hives:
    """Implements `Registry` with the same values in every key of a hive."""

    def __init__(self, hives: Mapping[str, Mapping[str, object]]) -> None:
        self._hives = hives

    def values(self, hive: str, path: str) -> Mapping[str, object] | None:
        return self._hives.get(hive)


# REG_DWORD and REG_QWORD, REG_SZ, REG_MULTI_SZ, REG_BINARY, and a value without data.
REGISTRY = st.integers(0) | st.text() | st.lists(st.text()) | st.binary() | st.none()
HIVE = st.dictionaries(CONTESTED | st.text(max_size=8), REGISTRY, max_size=4)


@given(st.dictionaries(st.sampled_from(["HKLM", "HKCU"]), HIVE))
def test_any_registry_is_a_policy_or_refused(hives: dict[str, dict[str, object]]) -> None:
    found = list(registry(Hives(hives)))
    policy = resolve(found).policy
    required = [place for place in found if "Recommended" not in place.origin]
    trusted = not any(map(spoilt, required))
    assert policy.trusted == trusted
    assert trusted or refusal(policy, JobKind.RESET, None)
