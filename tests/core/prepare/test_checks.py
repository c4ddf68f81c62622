"""Which keys fit a plan, as a table."""

import pytest

from core.errors import Failure, Problem
from core.model import KeyInfo, PinState
from core.prepare.checks import rules_for, unfit, version
from core.prepare.plan import Plan
from tests.core.support.samples import AAGUID, authenticator, key_info

OTHER = "ffffffff-0000-0000-0000-000000000000"
ADMIN = {"authnrCfg": True, "setMinPINLength": True}


def told(key: KeyInfo, plan: Plan) -> tuple[Problem, str] | None:
    failure = unfit(key, plan)
    return (failure.problem, failure.detail) if failure else None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("5.4.3", (5, 4, 3)),
        ("328707", (328707,)),
        ("", ()),
        ("5.", ()),
        ("v5", ()),
        ("5\u0664", ()),
    ],
)
def test_a_version_is_numbers_and_dots(text: str, numbers: tuple[int, ...]) -> None:
    assert version(text) == numbers


@pytest.mark.parametrize(
    ("plan", "answer"),
    [
        (Plan(), None),
        (Plan(models=frozenset({AAGUID})), None),
        (Plan(models=frozenset({OTHER})), (Problem.MODEL_NOT_PLANNED, AAGUID)),
        (Plan(firmware=(5, 4, 3)), None),
        (Plan(firmware=(5, 4)), None),
        (Plan(firmware=(5, 10)), (Problem.FIRMWARE_TOO_OLD, "5.4.3")),
        (Plan(firmware=(0x50403,)), None),
        (Plan(firmware=(0x50404,)), (Problem.FIRMWARE_TOO_OLD, "328707")),
    ],
)
def test_a_key_fits_or_is_told_why_not(plan: Plan, answer: tuple[Problem, str] | None) -> None:
    assert told(key_info(), plan) == answer


def test_a_key_that_does_not_tell_its_firmware_is_not_taken_for_new() -> None:
    silent = key_info(device_version=None, info=authenticator(firmware_version=None))
    for wanted in ((1, 0), (1,)):
        assert told(silent, Plan(firmware=wanted)) == (Problem.FIRMWARE_TOO_OLD, "not told")


def test_a_key_without_a_model_is_not_one_of_those_planned() -> None:
    nameless = key_info(info=authenticator(aaguid=None))
    assert told(nameless, Plan(models=frozenset({AAGUID}))) == (
        Problem.MODEL_NOT_PLANNED,
        "no AAGUID",
    )


def test_a_key_that_takes_no_pin_cannot_be_prepared() -> None:
    assert unfit(key_info(PinState.UNSUPPORTED), Plan()) == Failure(
        Problem.NOT_SUPPORTED, detail="clientPin"
    )


@pytest.mark.parametrize(
    ("options", "has", "plan", "rules"),
    [
        (ADMIN, 4, Plan(min_length=6, force_change=True), (6, True)),
        (ADMIN, 6, Plan(min_length=6, force_change=True), (None, True)),
        (ADMIN, 8, Plan(min_length=6), (None, False)),
        (ADMIN, 4, Plan(), (None, False)),
        ({}, 4, Plan(min_length=6, force_change=True), (None, False)),
        ({"authnrCfg": True}, 4, Plan(min_length=6, force_change=True), (None, False)),
    ],
)
def test_rules_are_set_where_the_key_can_and_only_made_stricter(
    options: dict[str, bool], has: int, plan: Plan, rules: tuple[int | None, bool]
) -> None:
    key = key_info(info=authenticator(options, min_pin_length=has))
    assert rules_for(key, plan) == rules
