"""Who may get which permission, and when a token dies (CTAP 2.3 §6.5.2, §6.5.5.7)."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from fido2.ctap import CtapError
from fido2.ctap2.credman import CredentialManagement
from fido2.ctap2.pin import PinProtocolV1

from core.model import SampleStatus
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.person import Finger
from core.virtual.profile import Profile
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench, proof

P = Permission
MC, GA, CM, BE = P.MAKE_CREDENTIAL, P.GET_ASSERTION, P.CREDENTIAL_MGMT, P.BIO_ENROLL
LBW, ACFG, PCMR = P.LARGE_BLOB_WRITE, P.AUTHENTICATOR_CFG, P.PERSISTENT_CREDENTIAL_MGMT
OK, DENIED = ERR.SUCCESS, ERR.UNAUTHORIZED_PERMISSION
BARE = replace(STANDARD_KEY, credential_management=False, config_commands=())
FREE = replace(FINGERPRINT_KEY, uv_bio_enroll=True, uv_config=True)


def prepared(profile: Profile) -> Bench:
    return bench(profile, lambda key: key.with_pin(PIN).with_fingerprints(["Thumb"]))


def status(ask: Callable[[], object]) -> int:
    try:
        ask()
    except CtapError as error:
        return int(error.code)
    return OK


@pytest.mark.parametrize(
    ("profile", "permissions", "by_pin", "by_finger"),
    [
        (FINGERPRINT_KEY, CM, OK, OK),
        (FINGERPRINT_KEY, BE, OK, DENIED),
        (FINGERPRINT_KEY, ACFG, OK, DENIED),
        (FINGERPRINT_KEY, CM | BE | ACFG, OK, DENIED),
        (FREE, CM | BE | ACFG, OK, OK),
        (FINGERPRINT_KEY, MC | GA, OK, OK),
        (FINGERPRINT_KEY, LBW, DENIED, DENIED),
        (FINGERPRINT_KEY, CM | LBW, DENIED, DENIED),
        (FINGERPRINT_KEY, PCMR, DENIED, DENIED),
        (LATEST_KEY, PCMR, OK, OK),
        (LATEST_KEY, PCMR | CM, DENIED, DENIED),
        (FINGERPRINT_KEY, P(0x80), DENIED, DENIED),
        (FINGERPRINT_KEY, P(0), ERR.INVALID_PARAMETER, ERR.INVALID_PARAMETER),
        (STANDARD_KEY, BE, DENIED, None),
        (BARE, CM, DENIED, None),
        (BARE, ACFG, DENIED, None),
        (replace(FINGERPRINT_KEY, no_mc_ga_with_pin=True), MC, DENIED, OK),
        (replace(FINGERPRINT_KEY, no_mc_ga_with_pin=True), CM, OK, OK),
    ],
)
def test_permissions(
    profile: Profile, permissions: Permission, by_pin: int, by_finger: int | None
) -> None:
    pin = prepared(profile).pin()
    assert status(lambda: pin.get_pin_token(PIN, permissions, "example.com")) == by_pin
    if by_finger is not None:
        stand = prepared(profile)
        stand.key.script_fingers(Finger.GOOD)
        got = status(lambda: stand.pin().get_uv_token(permissions, "example.com"))
        assert got == by_finger


def test_permissions_for_sites_need_a_site() -> None:
    with Refused(ERR.MISSING_PARAMETER):
        prepared(STANDARD_KEY).token(MC)


def test_a_refused_permission_spends_no_try() -> None:
    stand = prepared(STANDARD_KEY)
    with Refused(DENIED):
        stand.token(BE)
    assert stand.pin().get_pin_retries() == (8, False)


def lists(stand: Bench, token: bytes) -> int:
    """Try getCredsMetadata with a token."""
    return stand.cbor(0x0A, {1: 1, 3: 2, 4: proof(token, b"\x01")})


def test_a_token_serves_many_commands_for_ten_minutes() -> None:
    stand = prepared(STANDARD_KEY)
    token, answers = stand.token(CM), []
    for _ in range(30):
        stand.clock.advance(20)
        answers.append(lists(stand, token))
    assert answers == [OK] * 29 + [ERR.PIN_AUTH_INVALID]


@pytest.mark.parametrize(("seconds", "code"), [(29.9, OK), (30.1, ERR.PIN_AUTH_INVALID)])
def test_a_token_wants_to_be_used_within_thirty_seconds(seconds: float, code: int) -> None:
    stand = prepared(STANDARD_KEY)
    token = stand.token(CM)
    stand.clock.advance(seconds)
    assert lists(stand, token) == code


@pytest.mark.parametrize(
    "event",
    [
        lambda stand: stand.token(CM),
        lambda stand: stand.pin(PinProtocolV1()).get_pin_token(PIN, ACFG),
        lambda stand: stand.pin().get_pin_token(PIN),
        lambda stand: stand.pin().change_pin(PIN, "another"),
        lambda stand: stand.replug(),
    ],
    ids=["new", "other-protocol", "legacy", "pin-change", "power-cycle"],
)
def test_what_ends_a_token(event: Callable[[Bench], object]) -> None:
    stand = prepared(STANDARD_KEY)
    token = stand.token(CM)
    before = lists(stand, token)
    event(stand)
    assert (before, lists(stand, token)) == (OK, ERR.PIN_AUTH_INVALID)
    # No try is spent by that.
    assert stand.pin().get_pin_retries() == (8, False)


def test_a_token_belongs_to_the_protocol_it_came_by() -> None:
    stand = prepared(STANDARD_KEY)
    token = stand.pin(PinProtocolV1()).get_pin_token(PIN, CM)
    assert lists(stand, token) == ERR.PIN_AUTH_INVALID


def test_a_legacy_token_is_bound_by_its_first_use() -> None:
    stand = bench(STANDARD_KEY, lambda key: key.with_pin(PIN).with_passkeys(3))
    token, codes = stand.pin().get_pin_token(PIN), []
    for site in ("site1", "site1", "site2"):
        asked = {1: f"{site}.example.com", 2: bytes(32), 5: {"up": False}}
        codes.append(stand.cbor(0x02, asked | {6: proof(token, bytes(32)), 7: 2}))
    assert codes == [OK, OK, ERR.PIN_AUTH_INVALID]


def test_a_wrong_pin_ends_no_token() -> None:
    stand = prepared(STANDARD_KEY)
    token = stand.token(CM)
    with Refused(ERR.PIN_INVALID):
        stand.token(CM, "wrong")
    assert lists(stand, token) == OK


def test_the_wrong_permission_and_the_wrong_message() -> None:
    stand = prepared(STANDARD_KEY)
    assert lists(stand, stand.token(ACFG)) == ERR.PIN_AUTH_INVALID
    token = stand.token(CM)
    assert stand.cbor(0x0A, {1: 2, 3: 2, 4: proof(token, b"\x01")}) == ERR.PIN_AUTH_INVALID
    assert stand.cbor(0x0A, {1: 1, 3: 2}) == ERR.PUAT_REQUIRED
    assert stand.cbor(0x0A, {1: 1, 4: proof(token, b"\x01")}) == ERR.MISSING_PARAMETER
    assert stand.cbor(0x0A, {1: 1, 3: 9, 4: proof(token, b"\x01")}) == ERR.INVALID_PARAMETER


def test_the_persistent_token_reads_after_a_power_cycle_and_does_no_more() -> None:
    stand = bench(LATEST_KEY, lambda key: key.with_pin(PIN).with_passkeys(1))
    token = stand.token(PCMR)
    stand.replug()
    assert lists(stand, token) == OK
    with_it = proof(token, b"\x06")
    assert stand.cbor(0x0A, {1: 6, 3: 2, 4: with_it}) == ERR.PIN_AUTH_INVALID
    stand.pin().change_pin(PIN, "another")
    assert lists(stand, token) == ERR.PIN_AUTH_INVALID


def test_a_preview_token_manages_fingers_and_passkeys_without_naming_permissions() -> None:
    stand = bench(PREVIEW_KEY, lambda key: key.with_pin(PIN).with_passkeys(1))
    token = stand.pin().get_pin_token(PIN, CM | BE)
    stand.clock.advance(3600)
    manager = CredentialManagement(stand.ctap, PinProtocolV1(), token)
    assert manager.get_metadata()[1] == 1


@pytest.mark.parametrize(
    ("fingers", "code", "left"),
    [
        ([Finger.GOOD], OK, 3),
        ([SampleStatus.GOOD], OK, 3),
        ([SampleStatus.TOO_FAST], ERR.UV_INVALID, 2),
        ([Finger.FOREIGN], ERR.UV_INVALID, 2),
        ([Finger.BAD], ERR.UV_INVALID, 2),
        ([], ERR.USER_ACTION_TIMEOUT, 3),
    ],
)
def test_one_finger_one_try(fingers: list[Finger | SampleStatus], code: int, left: int) -> None:
    stand = prepared(FINGERPRINT_KEY)
    stand.key.script_fingers(*fingers)
    assert status(lambda: stand.pin().get_uv_token(CM)) == code
    assert stand.pin().get_uv_retries() == left


def test_three_wrong_fingers_block_the_sensor() -> None:
    stand = prepared(FINGERPRINT_KEY)
    stand.key.script_fingers(*[Finger.FOREIGN] * 3, Finger.GOOD)
    codes = [status(lambda: stand.pin().get_uv_token(CM)) for _ in range(4)]
    assert codes == [ERR.UV_INVALID, ERR.UV_INVALID, ERR.UV_BLOCKED, ERR.UV_BLOCKED]


def test_a_key_that_lets_try_again_by_itself() -> None:
    assert FINGERPRINT_KEY.sensor
    sensor = replace(FINGERPRINT_KEY.sensor, platform_attempts=1, uv_retries=5)
    stand = prepared(replace(FINGERPRINT_KEY, sensor=sensor))
    stand.key.script_fingers(Finger.FOREIGN, Finger.BAD, Finger.GOOD)
    stand.pin().get_uv_token(CM)
    assert stand.pin().get_uv_retries() == 5


def test_no_finger_enrolled_no_token_by_finger() -> None:
    stand = bench(FINGERPRINT_KEY, lambda key: key.with_pin(PIN))
    with Refused(ERR.NOT_ALLOWED):
        stand.pin().get_uv_token(CM)
