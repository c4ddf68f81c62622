"""authenticatorConfig through python-fido2 (CTAP 2.3 §6.11)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from fido2.ctap2.config import Config
from fido2.ctap2.pin import PinProtocolV2

from core.virtual.models import LATEST_KEY, OLDER_KEY, STANDARD_KEY
from core.virtual.profile import Profile
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench, proof

ACFG = Permission.AUTHENTICATOR_CFG


def desk(profile: Profile = STANDARD_KEY, pin: str | None = None) -> tuple[Bench, Config]:
    stand = bench(profile, lambda key: key.with_pin(pin) if pin else None)
    if pin is None:
        return stand, Config(stand.ctap)
    return stand, Config(stand.ctap, PinProtocolV2(), stand.token(ACFG, pin))


def test_a_fresh_key_is_configured_without_a_token() -> None:
    stand, config = desk(LATEST_KEY)
    config.set_min_pin_length(6)
    config.enable_enterprise_attestation()
    config.toggle_always_uv()
    info = stand.ctap.get_info()
    assert info.min_pin_length == 6
    assert (info.options["ep"], info.options["alwaysUv"]) == (True, True)
    assert info.options["makeCredUvNotRqd"] is False


def test_a_protected_key_wants_one() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    with Refused(ERR.PUAT_REQUIRED):
        Config(stand.ctap).toggle_always_uv()
    stand, config = desk(pin=PIN)
    config.toggle_always_uv()
    config.toggle_always_uv()
    assert stand.ctap.get_info().options["alwaysUv"] is False


def test_always_uv_of_a_key_without_a_pin_can_be_turned_off_and_nothing_else() -> None:
    stand, config = desk(replace(STANDARD_KEY, always_uv=True))
    with Refused(ERR.PUAT_REQUIRED):
        config.set_min_pin_length(6)
    config.toggle_always_uv()
    assert stand.ctap.get_info().options["alwaysUv"] is False


@pytest.mark.parametrize(("length", "accepted"), [(4, True), (6, True), (3, False), (64, False)])
def test_the_minimum_only_rises(length: int, accepted: bool) -> None:
    stand, config = desk()
    if accepted:
        config.set_min_pin_length(length)
    else:
        with Refused(ERR.PIN_POLICY_VIOLATION):
            config.set_min_pin_length(length)
    assert stand.ctap.get_info().min_pin_length == (length if accepted else 4)


def test_a_pin_that_became_too_short_has_to_change() -> None:
    stand, config = desk(pin="123456")
    config.set_min_pin_length(6)
    assert not stand.ctap.get_info().force_pin_change
    config.set_min_pin_length(7)
    info = stand.ctap.get_info()
    assert (info.force_pin_change, info.min_pin_length) == (True, 7)
    with Refused(ERR.PIN_AUTH_INVALID):  # the token went with it
        config.toggle_always_uv()
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.pin().change_pin("123456", "654321")
    stand.pin().change_pin("123456", "7654321")
    stand.token(ACFG, "7654321")


def test_a_change_can_be_forced() -> None:
    stand, config = desk(pin=PIN)
    config.set_min_pin_length(force_change_pin=True)
    assert stand.ctap.get_info().force_pin_change
    stand.replug()
    assert stand.ctap.info.force_pin_change


def test_force_without_a_pin() -> None:
    _stand, config = desk()
    with Refused(ERR.PIN_NOT_SET):
        config.set_min_pin_length(force_change_pin=True)


def minimum_told_to(stand: Bench, rp_id: str) -> int | None:
    algorithms: list[Mapping[str, Any]] = [{"alg": -7, "type": "public-key"}]
    made = stand.ctap.make_credential(
        bytes(32), {"id": rp_id}, {"id": b"u"}, algorithms, extensions={"minPinLength": True}
    )
    told: int | None = (made.auth_data.extensions or {}).get("minPinLength")
    return told


def test_sites_that_may_know_the_minimum() -> None:
    stand, config = desk()
    stand.key.auto_touch = True
    config.set_min_pin_length(6, rp_ids=["example.com"])
    told = [minimum_told_to(stand, rp_id) for rp_id in ("example.com", "other.example")]
    assert told == [6, None]
    config.set_min_pin_length(7, rp_ids=[])  # an empty list changes nothing
    assert minimum_told_to(stand, "example.com") == 7
    with Refused(ERR.KEY_STORE_FULL):
        config.set_min_pin_length(rp_ids=[f"{number}.example" for number in range(5)])


def test_complexity_is_turned_on_for_good() -> None:
    stand, config = desk(replace(LATEST_KEY, complexity=False), pin="1234")
    assert stand.ctap.info.pin_complexity_policy is False
    config.set_min_pin_length(pin_complexity_policy=True)
    info = stand.ctap.get_info()
    assert (info.pin_complexity_policy, info.force_pin_change) == (True, True)
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.pin().change_pin("1234", "4321")
    stand.pin().change_pin("1234", "2468")


def test_complexity_on_a_key_that_has_none() -> None:
    assert bench().cbor(0x0D, {1: 3, 2: {4: True}}) == ERR.INVALID_PARAMETER


def test_long_touch_is_turned_on_for_good() -> None:
    stand = bench(replace(LATEST_KEY, long_touch=False), lambda key: key.with_pin(PIN))
    assert stand.ctap.info.long_touch_for_reset is False
    message = b"\xff" * 32 + b"\x0d\x04"
    param = proof(stand.token(ACFG), message)
    assert stand.cbor(0x0D, {1: 4, 3: 2, 4: param}) == ERR.SUCCESS
    assert stand.ctap.get_info().long_touch_for_reset is True


def test_reset_takes_everything_back() -> None:
    stand, config = desk(LATEST_KEY, PIN)
    config.enable_enterprise_attestation()
    config.toggle_always_uv()
    config.set_min_pin_length(9)
    stand.key.auto_touch = True
    stand.replug()
    stand.ctap.reset()
    info = stand.ctap.get_info()
    assert (info.min_pin_length, info.force_pin_change) == (4, False)
    assert (info.options["ep"], info.options["alwaysUv"]) == (False, False)


def test_an_older_key_cannot_be_configured() -> None:
    assert bench(OLDER_KEY).cbor(0x0D, {1: 2}) == ERR.INVALID_COMMAND
