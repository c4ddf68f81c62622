"""Listing, deleting and renaming passkeys through python-fido2 (CTAP 2.3 §6.8)."""

from dataclasses import replace
from typing import Any

import pytest
from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap2.credman import CredentialManagement
from fido2.ctap2.pin import PinProtocol, PinProtocolV1, PinProtocolV2
from fido2.utils import sha256
from fido2.webauthn import PublicKeyCredentialDescriptor, PublicKeyCredentialUserEntity

from core.virtual.models import LATEST_KEY, OLDER_KEY, PREVIEW_KEY, STANDARD_KEY
from core.virtual.profile import Profile
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench, proof

CM = Permission.CREDENTIAL_MGMT
Desk = tuple[Bench, CredentialManagement]


def desk(profile: Profile = STANDARD_KEY, passkeys: int = 6, rp_id: str | None = None) -> Desk:
    stand = bench(profile, lambda key: key.with_pin(PIN).with_passkeys(passkeys))
    protocol: PinProtocol = PinProtocolV2() if 2 in profile.pin_protocols else PinProtocolV1()
    token = stand.pin(protocol).get_pin_token(PIN, CM, rp_id)
    return stand, CredentialManagement(stand.ctap, protocol, token)


def accounts(manager: CredentialManagement) -> dict[str, list[Any]]:
    """Site -> names, the whole key."""
    return {
        site[3]["id"]: [entry[6]["name"] for entry in manager.enumerate_creds(site[4])]
        for site in manager.enumerate_rps()
    }


def first(manager: CredentialManagement) -> tuple[Any, Any]:
    """The descriptor and the user of one passkey of the first site."""
    entry = manager.enumerate_creds(sha256(b"site1.example.com"))[0]
    return PublicKeyCredentialDescriptor.from_dict(entry[7]), entry[6]


@pytest.mark.parametrize("profile", [STANDARD_KEY, PREVIEW_KEY, LATEST_KEY])
def test_list(profile: Profile) -> None:
    _stand, manager = desk(profile)
    assert accounts(manager) == {
        "site1.example.com": ["user1@example.com", "user2@example.com"],
        "site2.example.com": ["user3@example.com"],
        "site3.example.com": ["user4@example.com", "user5@example.com"],
        "site4.example.com": ["user6@example.com"],
    }
    assert manager.get_metadata() == {1: 6, 2: profile.credential_slots - 6}


def test_a_site_is_told_with_its_hash_and_an_account_with_its_key() -> None:
    _stand, manager = desk()
    (site, *_) = manager.enumerate_rps()
    assert site[3] == {"id": "site1.example.com", "name": "Site 1"}
    assert site[4] == sha256(b"site1.example.com")
    entry = manager.enumerate_creds(site[4])[0]
    assert ES256(entry[8]).ALGORITHM == -7
    assert entry[10] == 1


@pytest.mark.parametrize("count", [1, 25])
def test_few_and_many(count: int) -> None:
    _stand, manager = desk(passkeys=count)
    assert sum(len(names) for names in accounts(manager).values()) == count


def test_an_empty_key() -> None:
    _stand, manager = desk(passkeys=0)
    assert accounts(manager) == {}
    assert manager.get_metadata() == {1: 0, 2: 25}
    with Refused(ERR.NO_CREDENTIALS):
        manager.enumerate_creds_begin(bytes(32))


def test_delete() -> None:
    stand, manager = desk()
    before = sum(len(names) for names in accounts(manager).values())
    descriptor, _user = first(manager)
    manager.delete_cred(descriptor)
    assert accounts(manager)["site1.example.com"] == ["user2@example.com"]
    assert before == 6
    assert stand.ctap.get_info().remaining_disc_creds == 20
    with Refused(ERR.NO_CREDENTIALS):
        manager.delete_cred(descriptor)


def test_the_last_passkey_takes_its_site_along() -> None:
    _stand, manager = desk(passkeys=1)
    manager.delete_cred(first(manager)[0])
    assert accounts(manager) == {}


def test_rename() -> None:
    _stand, manager = desk()
    descriptor, user = first(manager)
    renamed = PublicKeyCredentialUserEntity(id=user["id"], name="new", display_name=None)
    manager.update_user_info(descriptor, renamed)
    # An absent display name erases the old one.
    assert first(manager)[1] == {"id": user["id"], "name": "new"}


def test_rename_keeps_the_account() -> None:
    _stand, manager = desk()
    stranger = PublicKeyCredentialUserEntity(id=b"stranger", name="new")
    with Refused(ERR.INVALID_PARAMETER):
        manager.update_user_info(first(manager)[0], stranger)


def test_a_preview_key_cannot_rename() -> None:
    assert bench(PREVIEW_KEY).cbor(0x41, {1: 7}) == ERR.INVALID_SUBCOMMAND


def test_parameters_that_are_missing() -> None:
    _stand, manager = desk()
    for subcommand, params in ((4, None), (6, None), (6, {1: bytes(32)}), (7, {2: {"id": b"x"}})):
        with Refused(ERR.MISSING_PARAMETER):
            call(manager, subcommand, params)


def call(manager: CredentialManagement, subcommand: int, params: dict[int, Any] | None) -> None:
    token, body = manager.pin_uv.token, b"" if params is None else cbor.encode(params)
    sent = {1: subcommand, 2: params, 3: 2, 4: proof(token, bytes([subcommand]) + body)}
    manager.ctap.send_cbor(0x0A, {key: value for key, value in sent.items() if value is not None})


def test_a_key_may_be_made_without_it() -> None:
    plain = replace(STANDARD_KEY, credential_management=False)
    assert "credMgmt" not in bench(plain).ctap.info.options
    assert bench(plain).cbor(0x0A, {1: 1}) == ERR.INVALID_COMMAND


def test_an_older_key_has_neither_command() -> None:
    stand = bench(OLDER_KEY)
    assert [stand.cbor(command, {1: 1}) for command in (0x0A, 0x41)] == [ERR.INVALID_COMMAND] * 2


@pytest.mark.parametrize("listing", ["rps", "credentials"])
def test_a_listing_bears_no_interruption(listing: str) -> None:
    stand, manager = desk()

    def begin() -> None:
        if listing == "rps":
            manager.enumerate_rps_begin()
        else:
            manager.enumerate_creds_begin(sha256(b"site1.example.com"))

    go_on = manager.enumerate_rps_next if listing == "rps" else manager.enumerate_creds_next
    begin()
    go_on()
    begin()
    stand.ctap.get_info()
    with Refused(ERR.NOT_ALLOWED):
        go_on()
    begin()
    stand.clock.advance(31)
    with Refused(ERR.NOT_ALLOWED):
        go_on()


def test_listings_do_not_mix_and_do_not_go_past_the_end() -> None:
    _stand, manager = desk()
    manager.enumerate_rps_begin()
    with Refused(ERR.NOT_ALLOWED):
        manager.enumerate_creds_next()
    manager.enumerate_rps()
    with Refused(ERR.NOT_ALLOWED):
        manager.enumerate_rps_next()


def test_a_token_for_one_site_reaches_no_other() -> None:
    _stand, manager = desk(rp_id="site1.example.com")
    descriptor, _user = first(manager)
    with Refused(ERR.PIN_AUTH_INVALID):
        manager.enumerate_creds_begin(sha256(b"site2.example.com"))
    with Refused(ERR.PIN_AUTH_INVALID):
        manager.get_metadata()
    manager.delete_cred(descriptor)


def test_passkeys_survive_being_unplugged() -> None:
    stand, manager = desk()
    before = accounts(manager)
    stand.replug()
    assert accounts(manager_of(stand)) == before


def test_the_store_state_follows_every_change() -> None:
    stand, _manager = desk(LATEST_KEY)
    states = [state_of(stand), state_of(stand)]
    descriptor, user = first(manager_of(stand))
    renamed = PublicKeyCredentialUserEntity(id=user["id"], name="new")
    manager_of(stand).update_user_info(descriptor, renamed)
    states.append(state_of(stand))
    manager_of(stand).delete_cred(descriptor)
    states.append(state_of(stand))
    assert states[0] == states[1]
    assert len(set(states)) == 3


def manager_of(stand: Bench) -> CredentialManagement:
    return CredentialManagement(stand.ctap, PinProtocolV2(), stand.token(CM))


def state_of(stand: Bench) -> bytes | None:
    token = stand.token(Permission.PERSISTENT_CREDENTIAL_MGMT)
    return stand.ctap.get_info().get_cred_store_state(token)
