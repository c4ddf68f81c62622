"""getInfo of every model, as python-fido2 reads it, and how it follows the state."""

from dataclasses import replace

import pytest
from fido2.ctap2.pin import ClientPin

from core.virtual.models import (
    FINGERPRINT_KEY,
    LATEST_KEY,
    OLDER_KEY,
    PREVIEW_KEY,
    STANDARD_KEY,
    U2F_KEY,
)
from core.virtual.profile import Profile
from tests.core.virtual.bench import Bench, Permission, bench

FIDO2_KEYS = (FINGERPRINT_KEY, STANDARD_KEY, OLDER_KEY, PREVIEW_KEY, LATEST_KEY)


@pytest.mark.parametrize("profile", FIDO2_KEYS, ids=lambda profile: profile.product)
def test_strict_cbor_and_the_profile(profile: Profile) -> None:
    info = bench(profile).ctap.info
    assert tuple(info.versions) == profile.versions
    assert bytes(info.aaguid) == profile.aaguid
    assert tuple(info.pin_uv_protocols) == profile.pin_protocols
    assert info.options["clientPin"] is False
    assert info.max_msg_size == profile.max_msg_size


def test_models_differ_in_aaguid_and_product() -> None:
    models = (*FIDO2_KEYS, U2F_KEY)
    assert len({model.aaguid for model in models}) == len(models)
    assert len({model.product for model in models}) == len(models)
    assert len({(model.vendor_id, model.product_id) for model in models}) == len(models)


def test_an_older_key_has_nothing_new() -> None:
    stand = bench(OLDER_KEY)
    assert stand.ctap.send_cbor(0x04).keys() == {1, 3, 4, 5, 6}
    assert set(stand.ctap.info.options) == {"rk", "up", "plat", "clientPin"}


def test_a_preview_key_names_the_preview_options_only() -> None:
    options = bench(PREVIEW_KEY).ctap.info.options
    assert options["userVerificationMgmtPreview"] is False
    assert options["credentialMgmtPreview"] is True
    assert not {"bioEnroll", "credMgmt", "authnrCfg", "pinUvAuthToken"} & set(options)


def test_a_latest_key_tells_the_members_of_2_3() -> None:
    info = bench(LATEST_KEY).ctap.info
    assert info.long_touch_for_reset
    assert info.transports_for_reset == ["usb"]
    assert info.pin_complexity_policy is True
    assert info.pin_complexity_policy_url == b"https://keydesk.example/pin-rules"
    assert info.max_pin_length == 32
    assert info.authenticator_config_commands == [1, 2, 3, 4]


def test_members_follow_the_state() -> None:
    stand = bench(
        FINGERPRINT_KEY,
        lambda key: key.with_pin("1234").with_fingerprints(["Thumb"]).with_passkeys(4),
    )
    info = stand.ctap.info
    assert info.options["clientPin"] is True
    assert info.options["uv"] is True
    assert info.options["bioEnroll"] is True
    assert info.remaining_disc_creds == 21


def test_u2f_leaves_the_versions_while_always_uv_is_on() -> None:
    assert bench(replace(STANDARD_KEY, always_uv=True)).ctap.info.versions == [
        "FIDO_2_0",
        "FIDO_2_1",
    ]


def sealed(stand: Bench) -> tuple[bytes | None, bytes | None]:
    token = stand.token(Permission.PERSISTENT_CREDENTIAL_MGMT, "zxcvbn")
    info = stand.ctap.get_info()
    return info.get_identifier(token), info.get_cred_store_state(token)


def test_the_identifier_is_sealed_anew_each_time_and_stays_the_same() -> None:
    stand = bench(LATEST_KEY, lambda key: key.with_pin("zxcvbn").with_passkeys(1))
    assert stand.ctap.get_info().enc_identifier != stand.ctap.get_info().enc_identifier
    identifier, state = sealed(stand)
    assert sealed(stand) == (identifier, state)
    ClientPin(stand.ctap).change_pin("zxcvbn", "qwerty")
    ClientPin(stand.ctap).change_pin("qwerty", "zxcvbn")
    assert sealed(stand) == (identifier, state)
    stand.key.auto_touch = True
    stand.replug()
    stand.ctap.reset()
    stand.connect()
    ClientPin(stand.ctap).set_pin("zxcvbn")
    assert sealed(stand)[0] not in (identifier, None)
