"""Setting and changing a PIN, with python-fido2 in both protocols (CTAP 2.3 §6.5.5)."""

from dataclasses import replace

import pytest
from fido2.ctap2.pin import PinProtocol, PinProtocolV1, PinProtocolV2

from core.virtual.models import LATEST_KEY, OLDER_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.pin_policy import too_simple
from core.virtual.profile import Profile
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench

BOTH = pytest.mark.parametrize("protocol", [PinProtocolV1(), PinProtocolV2()], ids=["one", "two"])
CM = Permission.CREDENTIAL_MGMT


@BOTH
def test_set_then_use(protocol: PinProtocol) -> None:
    stand = bench()
    stand.pin(protocol).set_pin(PIN)
    assert stand.ctap.get_info().options["clientPin"] is True
    assert len(stand.pin(protocol).get_pin_token(PIN, CM)) == 32


@BOTH
def test_change(protocol: PinProtocol) -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    stand.pin(protocol).change_pin(PIN, "another")
    with Refused(ERR.PIN_INVALID):
        stand.pin(protocol).get_pin_token(PIN, CM)
    stand.pin(protocol).get_pin_token("another", CM)


@pytest.mark.parametrize("profile", [OLDER_KEY, PREVIEW_KEY])
def test_legacy_keys(profile: Profile) -> None:
    stand = bench(profile)
    stand.pin().set_pin(PIN)
    stand.pin().change_pin(PIN, "another")
    stand.pin().get_pin_token("another")
    assert stand.pin().get_pin_retries() == (8, None)
    assert stand.ctap.get_info().options["clientPin"] is True


def test_a_second_set_is_refused() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    with Refused(ERR.PIN_AUTH_INVALID):
        stand.pin().set_pin("another")
    old = bench(OLDER_KEY, lambda key: key.with_pin(PIN))
    with Refused(ERR.NOT_ALLOWED):
        old.pin().set_pin("another")


def test_without_a_pin_there_is_nothing_to_change_or_to_unlock() -> None:
    with Refused(ERR.PIN_NOT_SET):
        bench().pin().change_pin(PIN, "another")
    with Refused(ERR.PIN_NOT_SET):
        bench().token(CM)


@pytest.mark.parametrize(
    ("pin", "accepted"),
    [
        ("äöüß", True),  # four code points, eight bytes
        ("🔑🔒🔓🔐", True),
        ("1234", True),  # no complexity rule on this key
        ("x" * 63, True),
        ("x" * 64, False),
        ("ä" * 31 + "x", True),  # 63 bytes
        ("ä" * 32, False),  # 64 bytes
        ("abcd\0", True),  # zeros at the end are padding
    ],
)
def test_lengths(pin: str, accepted: bool) -> None:
    stand = bench()
    if accepted:
        stand.pin().set_pin(pin)
    else:
        with Refused(ERR.PIN_POLICY_VIOLATION):
            stand.pin().set_pin(pin)
    assert stand.ctap.get_info().options["clientPin"] is accepted


def test_more_than_64_bytes_are_no_padded_pin() -> None:
    with Refused(ERR.INVALID_PARAMETER):
        bench().pin().set_pin("x" * 65)


def test_the_minimum_counts_code_points() -> None:
    stand = bench(replace(STANDARD_KEY, min_pin_length=6))
    for short in ("12345", "ääääe"):
        with Refused(ERR.PIN_POLICY_VIOLATION):
            stand.pin().set_pin(short)
    stand.pin().set_pin("ääääee")


@pytest.mark.parametrize("pin", ["1234", "0000", "dcba", "ääää", "x" * 33])
def test_a_key_with_rules_of_its_own(pin: str) -> None:
    stand = bench(LATEST_KEY)
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.pin().set_pin(pin)
    stand.pin().set_pin("2468")


@pytest.mark.parametrize(
    ("pin", "simple"), [("1111", True), ("4567", True), ("7654", True), ("1357", False)]
)
def test_too_simple(pin: str, simple: bool) -> None:
    assert too_simple(pin) is simple


def test_a_refused_new_pin_leaves_the_old_one_and_its_tries() -> None:
    stand = bench(LATEST_KEY, lambda key: key.with_pin(PIN).with_wrong_pins(2))
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.pin().change_pin(PIN, "1111")
    assert stand.pin().get_pin_retries() == (8, False)
    stand.token(CM)


def forced() -> Bench:
    return bench(prepare=lambda key: key.with_pin(PIN).with_force_pin_change())


def test_forced_change_shows_in_get_info_and_bars_every_token() -> None:
    stand = forced()
    assert stand.ctap.info.force_pin_change
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.token(CM)
    with Refused(ERR.PIN_INVALID):
        stand.pin().get_pin_token(PIN)  # the legacy command has another word for it
    assert stand.pin().get_pin_retries() == (8, False)


def test_forced_change_wants_another_pin() -> None:
    stand = forced()
    with Refused(ERR.PIN_POLICY_VIOLATION):
        stand.pin().change_pin(PIN, PIN)
    stand.pin().change_pin(PIN, "another")
    assert not stand.ctap.get_info().force_pin_change
    stand.token(CM, "another")


def test_unforced_change_takes_the_same_pin() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    stand.pin().change_pin(PIN, PIN)
    stand.token(CM)


def test_a_protocol_the_key_does_not_have() -> None:
    stand = bench(OLDER_KEY, lambda key: key.with_pin(PIN))
    with Refused(ERR.INVALID_PARAMETER):
        stand.pin(PinProtocolV2()).get_pin_token(PIN)


def test_a_shared_secret_dies_with_a_wrong_pin() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    before = stand.ctap.client_pin(2, 2)
    assert stand.ctap.client_pin(2, 2) == before
    with Refused(ERR.PIN_INVALID):
        stand.token(CM, "wrong")
    assert stand.ctap.client_pin(2, 2) != before
