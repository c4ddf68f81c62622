"""Making and using passkeys, signatures checked by python-fido2 (CTAP 2.3 §6.1, §6.2)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from fido2.attestation.packed import PackedAttestation
from fido2.cose import CoseKey
from fido2.ctap2.base import AssertionResponse, AttestationResponse
from fido2.webauthn import AuthenticatorData

from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.person import Finger
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench, proof

HASH = bytes(range(32))
RP = {"id": "example.com", "name": "Example"}
ES256: list[Mapping[str, Any]] = [{"alg": -7, "type": "public-key"}]
UP, UV = AuthenticatorData.FLAG.UP, AuthenticatorData.FLAG.UV
MC, GA = Permission.MAKE_CREDENTIAL, Permission.GET_ASSERTION


def user(number: int = 1) -> dict[str, Any]:
    return {"id": bytes([number]), "name": f"user{number}", "displayName": f"User {number}"}


def desk(profile: Any = STANDARD_KEY, pin: bool = False) -> Bench:
    stand = bench(profile, lambda key: key.with_pin(PIN) if pin else None)
    stand.key.auto_touch = True
    return stand


def make(stand: Bench, number: int = 1, **given: Any) -> AttestationResponse:
    options = given.pop("options", {"rk": True})
    return stand.ctap.make_credential(HASH, RP, user(number), ES256, options=options, **given)


def make_with_pin(stand: Bench, number: int = 1, **given: Any) -> AttestationResponse:
    param = proof(stand.token(MC, rp_id="example.com"), HASH)
    return make(stand, number, pin_uv_param=param, pin_uv_protocol=2, **given)


def credential_of(made: AttestationResponse) -> tuple[bytes, CoseKey]:
    data = made.auth_data.credential_data
    assert data is not None
    return data.credential_id, data.public_key


def listed(*ids: bytes) -> list[Mapping[str, Any]]:
    return [{"id": each, "type": "public-key"} for each in ids]


def sign_in(stand: Bench, *, with_pin: bool = False, **given: Any) -> AssertionResponse:
    if with_pin:
        token = stand.token(GA, rp_id="example.com")
        given |= {"pin_uv_param": proof(token, HASH), "pin_uv_protocol": 2}
    return stand.ctap.get_assertion("example.com", HASH, **given)


def test_self_attestation_holds() -> None:
    made = make(desk())
    assert made.fmt == "packed"
    assert made.auth_data.credential_data is not None
    assert bytes(made.auth_data.credential_data.aaguid) == STANDARD_KEY.aaguid
    PackedAttestation().verify(made.att_stmt, made.auth_data, HASH)


def test_an_assertion_verifies_and_counts() -> None:
    stand = desk()
    made = make(stand)
    _id, public = credential_of(made)
    counts = [made.auth_data.counter]
    for _ in range(2):
        signed = sign_in(stand)
        signed.verify(HASH, public)
        counts.append(signed.auth_data.counter)
    assert counts == sorted(set(counts))


def test_flags_say_what_happened() -> None:
    stand = desk(pin=True)
    assert make_with_pin(stand).auth_data.flags & (UP | UV) == UP | UV
    assert sign_in(stand).auth_data.flags & (UP | UV) == UP
    assert sign_in(stand, with_pin=True).auth_data.flags & (UP | UV) == UP | UV
    silent = sign_in(stand, options={"up": False})
    assert silent.auth_data.flags & (UP | UV) == 0


def test_names_are_told_after_verification_only() -> None:
    stand = desk(pin=True)
    make_with_pin(stand)
    assert sign_in(stand).user == {"id": b"\x01"}
    assert sign_in(stand, with_pin=True).user == user()


def test_several_accounts_come_newest_first() -> None:
    stand = desk()
    for number in (1, 2, 3):
        make(stand, number)
    first = sign_in(stand)
    rest = [stand.ctap.get_next_assertion() for _ in range(2)]
    assert first.number_of_credentials == 3
    assert [(each.user or {})["id"] for each in (first, *rest)] == [b"\x03", b"\x02", b"\x01"]
    with Refused(ERR.NOT_ALLOWED):
        stand.ctap.get_next_assertion()


def test_another_command_ends_the_list_of_accounts() -> None:
    stand = desk()
    make(stand, 1)
    make(stand, 2)
    sign_in(stand)
    stand.ctap.get_info()
    with Refused(ERR.NOT_ALLOWED):
        stand.ctap.get_next_assertion()


def test_the_same_account_is_replaced() -> None:
    stand = desk()
    old, _ = credential_of(make(stand))
    new, _ = credential_of(make(stand))
    assert sign_in(stand).credential["id"] == new
    with Refused(ERR.NO_CREDENTIALS):
        sign_in(stand, allow_list=listed(old))


def test_excluded_after_a_touch() -> None:
    stand = desk()
    made, _ = credential_of(make(stand))
    stand.key.auto_touch = False
    with Refused(ERR.USER_ACTION_TIMEOUT):
        make(stand, 2, exclude_list=listed(made))
    stand.key.auto_touch = True
    with Refused(ERR.CREDENTIAL_EXCLUDED):
        make(stand, 2, exclude_list=listed(made))
    make(stand, 2, exclude_list=listed(b"unknown"))


def test_a_credential_without_a_place_is_found_by_its_id() -> None:
    stand = desk()
    made, public = credential_of(make(stand, options={}))
    with Refused(ERR.NO_CREDENTIALS):
        sign_in(stand)
    signed = sign_in(stand, allow_list=listed(b"other", made))
    signed.verify(HASH, public)
    assert signed.user is None
    assert stand.ctap.get_info().remaining_disc_creds == 25


def test_a_full_key() -> None:
    stand = desk(replace(STANDARD_KEY, credential_slots=2))
    make(stand, 1)
    make(stand, 2)
    with Refused(ERR.KEY_STORE_FULL):
        make(stand, 3)
    make(stand, 2)
    make(stand, 3, options={})
    assert stand.ctap.get_info().remaining_disc_creds == 0


def test_a_pin_has_to_be_used_where_one_is_set() -> None:
    stand = desk(pin=True)
    with Refused(ERR.PUAT_REQUIRED):
        make(stand)
    make(stand, options={})  # makeCredUvNotRqd
    strict = desk(replace(STANDARD_KEY, always_uv=True), pin=True)
    for attempt in (lambda: make(strict, options={}), lambda: sign_in(strict)):
        with Refused(ERR.PUAT_REQUIRED):
            attempt()
    make_with_pin(strict)
    sign_in(strict, with_pin=True)


def test_a_token_is_for_one_site_and_one_time() -> None:
    stand = desk(pin=True)
    foreign = proof(stand.token(MC, rp_id="other.example"), HASH)
    with Refused(ERR.PIN_AUTH_INVALID):
        make(stand, pin_uv_param=foreign, pin_uv_protocol=2)
    mine = proof(stand.token(MC, rp_id="example.com"), HASH)
    make(stand, pin_uv_param=mine, pin_uv_protocol=2)
    with Refused(ERR.PIN_AUTH_INVALID):
        make(stand, pin_uv_param=mine, pin_uv_protocol=2)


@pytest.mark.parametrize(
    ("level", "bare", "with_list"), [(1, True, True), (2, False, True), (3, False, False)]
)
def test_protection_levels(level: int, bare: bool, with_list: bool) -> None:
    stand = desk(pin=True)
    made = make_with_pin(stand, extensions={"credProtect": level})
    assert made.auth_data.extensions == {"credProtect": level}
    ids = listed(credential_of(made)[0])
    for found, allowed in ((bare, None), (with_list, ids)):
        if found:
            sign_in(stand, allow_list=allowed)
        else:
            with Refused(ERR.NO_CREDENTIALS):
                sign_in(stand, allow_list=allowed)
    assert sign_in(stand, with_pin=True).credential["id"] == ids[0]["id"]


@pytest.mark.parametrize(("level", "told"), [(2, True), (3, False)])
def test_a_hidden_passkey_excludes_nobody_unverified(level: int, told: bool) -> None:
    stand = desk(pin=True)
    ids = listed(credential_of(make_with_pin(stand, extensions={"credProtect": level}))[0])
    if told:
        with Refused(ERR.CREDENTIAL_EXCLUDED):
            make(stand, 2, options={}, exclude_list=ids)
    else:
        make(stand, 2, options={}, exclude_list=ids)
    with Refused(ERR.CREDENTIAL_EXCLUDED):
        make_with_pin(stand, 2, exclude_list=ids)


def test_the_finger_verifies_and_counts_as_the_touch() -> None:
    stand = bench(FINGERPRINT_KEY, lambda key: key.with_fingerprints(["Thumb"]))
    stand.key.script_fingers(Finger.GOOD, Finger.FOREIGN)
    stand.key.auto_touch = True
    made = make(stand, options={"rk": True, "uv": True})
    assert made.auth_data.flags & UV
    with Refused(ERR.UV_INVALID):
        sign_in(stand, options={"uv": True})
    stand.key.auto_touch = False
    stand.key.script_fingers(Finger.GOOD)
    token = stand.pin().get_uv_token(GA, "example.com")
    param = proof(token, HASH)
    assert sign_in(stand, pin_uv_param=param, pin_uv_protocol=2).auth_data.flags & UV


def test_an_empty_proof_asks_which_key() -> None:
    for pin, code in ((True, ERR.PIN_INVALID), (False, ERR.PIN_NOT_SET)):
        with Refused(code):
            make(desk(pin=pin), pin_uv_param=b"", pin_uv_protocol=2)
