"""Who decides: every level against every other, and what becomes of what is not in force."""

import json
from itertools import permutations, product
from pathlib import Path

import pytest

from core.model import Secret
from core.policy.model import Policy, ResetRule
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Managed, Refused, Status, resolve
from core.policy.schema import properties
from tests.core.support.samples import AAGUID

ORDER = [
    Level.MACHINE_MANDATORY,
    Level.USER_MANDATORY,
    Level.COMMAND_LINE,
    Level.USER_SETTING,
    Level.RECOMMENDED,
    Level.DEFAULT,
]
"""The contract, the strongest first."""

PAIRS = [(one, other) for one, other in product(ORDER, ORDER) if one != other]

BAD: dict[str, list[object]] = {
    "KioskMode": [1, "true", None],
    "AllowedJobs": ["reset", ["fly"], ["reset", "reset"], {"0": "reset"}],
    "ResetAllowed": ["yes", True, ["no"]],
    "MinimumPinLength": [3, 64, 4.5, "8", True],
    "AllowedModels": [["not an id"], [AAGUID, 5]],
    "IdleSeconds": [14, 601],
    "StaffPasscodeHash": ["secret", "scrypt$1$8$1$AA$AA"],
    "RemovalLinks": [["http://plain.example"], ["Mail | javascript:alert(1)"]],
    "HelpDeskName": ["x" * 81, 5],
    "Languages": [["Deutsch!"]],
}


def found(level: Level, origin: str = "", **values: object) -> Found:
    return Found(level, origin or level.name, values)


def statuses(managed: Managed) -> dict[str, Status]:
    return {row.origin: row.status for row in managed.rows}


def test_levels_are_in_the_order_of_the_contract() -> None:
    assert sorted(Level, reverse=True) == ORDER
    assert [level for level in ORDER if level.mandatory] == ORDER[:2]


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=lambda level: level.name)
def test_the_higher_of_two_levels_decides(one: Level, other: Level) -> None:
    managed = resolve([found(one, MinimumPinLength=10), found(other, MinimumPinLength=20)])
    winner, loser = max(one, other), min(one, other)
    assert managed.policy.min_pin_length == (10 if winner is one else 20)
    assert statuses(managed) == {
        winner.name: Status.IN_FORCE,
        loser.name: Status.OVERRULED,
    }
    assert managed.locked == ({"MinimumPinLength"} if winner.mandatory else frozenset())
    assert managed.policy.trusted


@pytest.mark.parametrize("level", ORDER, ids=lambda level: level.name)
def test_of_two_places_on_one_level_the_later_decides(level: Level) -> None:
    managed = resolve(
        [found(level, "10", ResetAllowed="no"), found(level, "20", ResetAllowed="staff")]
    )
    assert managed.policy.reset is ResetRule.STAFF
    assert statuses(managed) == {"10": Status.OVERRULED, "20": Status.IN_FORCE}


def test_each_value_is_decided_by_itself() -> None:
    managed = resolve(
        [
            found(Level.MACHINE_MANDATORY, ResetAllowed="no"),
            found(Level.USER_SETTING, ResetAllowed="confirm", MinimumPinLength=6),
            found(Level.RECOMMENDED, MinimumPinLength=8, HelpDeskName="Desk"),
        ]
    )
    assert managed.policy.reset is ResetRule.NO
    assert managed.policy.min_pin_length == 6
    assert managed.policy.help_desk.name == "Desk"
    assert managed.locked == {"ResetAllowed"}


@pytest.mark.parametrize("places", [*permutations(ORDER[:3])], ids=str)
def test_the_order_in_which_places_are_found_does_not_matter(places: tuple[Level, ...]) -> None:
    values = {Level.MACHINE_MANDATORY: "no", Level.USER_MANDATORY: "staff"}
    managed = resolve(found(each, ResetAllowed=values.get(each, "confirm")) for each in places)
    assert managed.policy.reset is ResetRule.NO


@pytest.mark.parametrize("level", ORDER[:5], ids=lambda level: level.name)
@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in BAD.items() for value in values]
)
def test_a_bad_value_is_refused_and_a_mandatory_one_turns_erasing_off(
    name: str, value: object, level: Level
) -> None:
    managed = resolve([Found(level, "here", {name: value})])
    [row] = managed.rows
    assert row.status is Status.INVALID
    assert row.why.startswith("the value")
    assert managed.policy == Policy(trusted=not level.mandatory)


def test_a_bad_mandatory_value_does_not_hand_the_decision_down_in_silence() -> None:
    managed = resolve(
        [
            found(Level.MACHINE_MANDATORY, ResetAllowed="never"),
            found(Level.RECOMMENDED, ResetAllowed="confirm"),
        ]
    )
    assert managed.policy.reset is ResetRule.CONFIRM
    assert managed.distrusted
    assert not managed.policy.trusted


def test_an_unknown_name_is_told_and_changes_nothing() -> None:
    managed = resolve([found(Level.MACHINE_MANDATORY, NotYetInvented=True)])
    assert [row.status for row in managed.rows] == [Status.UNKNOWN]
    assert managed.policy == Policy()


@pytest.mark.parametrize("level", ORDER[:5], ids=lambda level: level.name)
def test_a_place_that_cannot_be_read_turns_erasing_off_where_it_is_mandatory(level: Level) -> None:
    managed = resolve([Refused(level, "/etc/x.json", "writable by others")])
    assert managed.policy.trusted != level.mandatory
    assert [place.why for place in managed.refused] == ["writable by others"]


def test_a_whole_number_may_be_written_with_a_point() -> None:
    assert (
        resolve([found(Level.MACHINE_MANDATORY, MinimumPinLength=8.0)]).policy.min_pin_length == 8
    )


def test_text_is_shown_on_one_line_and_without_tricks() -> None:
    managed = resolve([found(Level.MACHINE_MANDATORY, HelpDeskName="IT\n\u202edesk\x1b[31m")])
    assert managed.policy.help_desk.name == "IT desk[31m"


def test_models_are_compared_without_regard_to_case() -> None:
    models = [AAGUID.upper()]
    place = found(Level.MACHINE_MANDATORY, AllowedModels=models, BlockedModels=models)
    policy = resolve([place]).policy
    assert policy.allowed_models == policy.blocked_models == {AAGUID}


def test_a_link_has_a_name_and_an_address() -> None:
    links = ["Mail and files | https://mail.example/keys"]
    [link] = resolve([found(Level.MACHINE_MANDATORY, RemovalLinks=links)]).policy.removal_links
    assert (link.name, link.url) == ("Mail and files", "https://mail.example/keys")


def test_the_hash_of_the_passcode_is_in_no_repr() -> None:
    secret = hashed(Secret("staff only"))
    managed = resolve([found(Level.MACHINE_MANDATORY, StaffPasscodeHash=secret)])
    assert managed.policy.kiosk.staff_hash == secret
    assert secret not in repr(managed)


def test_a_hidden_value_is_not_in_the_repr_of_anything_found() -> None:
    managed = resolve([found(Level.MACHINE_MANDATORY, StaffPasscodeHash="hunter2")])
    assert "hunter2" not in repr(managed.rows)
    assert "hunter2" not in managed.rows[0].why


def test_the_schema_stands_in_the_resources() -> None:
    root = Path(__file__).parents[3]
    document = json.loads((root / "resources" / "policy.schema.json").read_text("utf-8"))
    assert list(document["properties"]) == list(properties())
