"""Policies of Windows, over a registry of the test."""

from collections.abc import Mapping

import pytest

from core.policy.model import JobKind, Policy, ResetRule
from core.policy.resolve import Found, Level, Refused, Status, resolve
from core.policy.sources_windows import places
from tests.core.support.samples import AAGUID

MACHINE = r"HKLM\SOFTWARE\Policies\Keydesk"
PERSON = r"HKCU\SOFTWARE\Policies\Keydesk"


class Written:
    """Implements `Registry`: keys by their whole path."""

    def __init__(self, keys: Mapping[str, Mapping[str, object]], closed: str = "") -> None:
        self._keys = keys
        self._closed = closed

    def values(self, hive: str, path: str) -> Mapping[str, object] | None:
        whole = rf"{hive}\{path}"
        if whole == self._closed:
            raise PermissionError(13, "Access is denied")
        return self._keys.get(whole)


def test_an_empty_registry_manages_nothing() -> None:
    assert places(Written({})) == []


def test_numbers_words_and_lists_are_what_group_policy_writes() -> None:
    found = places(
        Written(
            {
                MACHINE: {"KioskMode": 1, "MinimumPinLength": 8, "ResetAllowed": "no"},
                rf"{MACHINE}\AllowedJobs": {"10": "reset", "2": "set-pin", "1": "change-pin"},
                rf"{MACHINE}\BlockedModels": {"1": AAGUID},
            }
        )
    )
    assert found == [
        Found(
            Level.MACHINE_MANDATORY,
            MACHINE,
            {
                "KioskMode": True,
                "MinimumPinLength": 8,
                "ResetAllowed": "no",
                "AllowedJobs": ["change-pin", "set-pin", "reset"],
                "BlockedModels": [AAGUID],
            },
        )
    ]
    policy = resolve(found).policy
    assert policy.trusted
    assert policy.kiosk_mode
    assert policy.jobs == {JobKind.CHANGE_PIN, JobKind.SET_PIN, JobKind.RESET}


def test_an_empty_list_is_a_decision_too() -> None:
    managed = resolve(places(Written({rf"{MACHINE}\AllowedJobs": {}})))
    assert managed.policy.jobs == frozenset()
    assert managed.locked == {"AllowedJobs"}


def test_the_computer_decides_before_the_person_and_both_before_advice() -> None:
    keys: dict[str, Mapping[str, object]] = {
        rf"{MACHINE}\Recommended": {"ResetAllowed": "confirm", "PinAdvice": "machine"},
        rf"{PERSON}\Recommended": {"PinAdvice": "person"},
        PERSON: {"ResetAllowed": "no", "MinimumPinLength": 6},
        MACHINE: {"MinimumPinLength": 8},
    }
    managed = resolve(places(Written(keys)))
    assert managed.policy.reset is ResetRule.NO
    assert managed.policy.min_pin_length == 8
    assert managed.policy.pin_advice == "machine"


@pytest.mark.parametrize(
    "values",
    [{"KioskMode": 2}, {"KioskMode": "1"}, {"MinimumPinLength": "8"}, {"AllowedJobs": "reset"}],
    ids=str,
)
def test_a_value_of_another_kind_is_refused(values: Mapping[str, object]) -> None:
    managed = resolve(places(Written({MACHINE: values})))
    assert [row.status for row in managed.rows] == [Status.INVALID]
    assert managed.policy == Policy(trusted=False)


@pytest.mark.parametrize(
    ("closed", "trusted"),
    [
        (MACHINE, False),
        (rf"{MACHINE}\AllowedModels", False),
        (PERSON, False),
        (rf"{MACHINE}\Recommended", True),
    ],
)
def test_a_key_that_cannot_be_opened_is_named(closed: str, trusted: bool) -> None:
    found = places(Written({}, closed))
    [refused] = found
    assert isinstance(refused, Refused)
    assert refused.why == "Access is denied"
    assert closed.startswith(refused.origin)
    assert resolve(found).policy.trusted == trusted
