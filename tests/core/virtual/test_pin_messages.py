"""PIN commands as raw maps: what python-fido2 would never send (CTAP 2.3 §6.5.5)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from fido2.ctap2.pin import PinProtocolV2

from core.virtual.models import STANDARD_KEY
from core.virtual.profile import Profile
from tests.core.virtual.bench import ERR, PIN, Bench, bench, proof

SET, CHANGE, LEGACY, TOKEN = 3, 4, 5, 9
NEW, OLD, PROOF, PEER = 5, 6, 4, 3
NO_LEGACY = replace(STANDARD_KEY, no_mc_ga_with_pin=True)


class Wire:
    """A host side of protocol two that encrypts whatever it is given."""

    def __init__(self, profile: Profile = STANDARD_KEY, pin: str | None = None) -> None:
        self.stand: Bench = bench(profile, lambda key: key.with_pin(pin) if pin else None)
        agreement = self.stand.ctap.client_pin(2, 2)[1]
        self.peer: Mapping[int, Any]
        self.peer, self.secret = PinProtocolV2().encapsulate(agreement)  # type: ignore[no-untyped-call]

    def seal(self, content: bytes) -> bytes:
        sealed: bytes = PinProtocolV2().encrypt(self.secret, content)  # type: ignore[no-untyped-call]
        return sealed

    def status(self, subcommand: int, params: Mapping[int, Any]) -> int:
        return self.stand.cbor(0x06, {1: 2, 2: subcommand, PEER: self.peer, **params})

    def set_pin(self, padded: bytes) -> int:
        new = self.seal(padded)
        return self.status(SET, {NEW: new, PROOF: proof(self.secret, new)})


@pytest.mark.parametrize(
    ("padded", "code"),
    [
        (b"1234".ljust(64, b"\0"), ERR.SUCCESS),
        (b"1234".ljust(48, b"\0"), ERR.INVALID_PARAMETER),
        (b"1234".ljust(80, b"\0"), ERR.INVALID_PARAMETER),
        (bytes(64), ERR.PIN_POLICY_VIOLATION),
        (b"x" * 64, ERR.PIN_POLICY_VIOLATION),
        (b"\xff\xfe\xfd\xfc\xfb".ljust(64, b"\0"), ERR.PIN_POLICY_VIOLATION),
    ],
)
def test_padding(padded: bytes, code: int) -> None:
    wire = Wire()
    assert wire.set_pin(padded) == code
    assert wire.stand.ctap.get_info().options["clientPin"] is (code == ERR.SUCCESS)


def test_a_proof_that_does_not_hold() -> None:
    new = Wire().seal(bytes(64))
    assert Wire().status(SET, {NEW: new, PROOF: bytes(32)}) == ERR.PIN_AUTH_INVALID
    wire = Wire(pin=PIN)
    body = {NEW: new, OLD: new[:32], PROOF: bytes(32)}
    assert wire.status(CHANGE, body) == ERR.PIN_AUTH_INVALID
    # Nothing was compared, so nothing was spent.
    assert wire.stand.pin().get_pin_retries() == (8, False)


def test_what_cannot_be_decrypted() -> None:
    wire, odd = Wire(), bytes(21)
    status = wire.status(SET, {NEW: odd, PROOF: proof(wire.secret, odd)})
    assert status == ERR.PIN_AUTH_INVALID
    wire = Wire(pin=PIN)
    assert wire.status(TOKEN, {OLD: odd, 9: 4}) == ERR.PIN_INVALID
    assert wire.stand.pin().get_pin_retries() == (7, False)


@pytest.mark.parametrize("missing", [NEW, OLD, PROOF, PEER, 1])
def test_changing_wants_everything(missing: int) -> None:
    wire = Wire(pin=PIN)
    body = {1: 2, 2: CHANGE, PEER: wire.peer, NEW: bytes(80), OLD: bytes(32), PROOF: bytes(32)}
    del body[missing]
    assert wire.stand.cbor(0x06, body) == ERR.MISSING_PARAMETER
    assert wire.stand.pin().get_pin_retries() == (8, False)


@pytest.mark.parametrize("surplus", [{9: 4}, {10: "example.com"}])
def test_the_legacy_token_knows_no_permissions(surplus: Mapping[int, Any]) -> None:
    wire = Wire(pin=PIN)
    assert wire.status(LEGACY, {OLD: bytes(32), **surplus}) == ERR.INVALID_PARAMETER


def test_the_legacy_token_of_a_key_that_wants_a_finger_for_sites() -> None:
    status = Wire(NO_LEGACY, PIN).status(LEGACY, {OLD: bytes(32)})
    assert status == ERR.UNAUTHORIZED_PERMISSION


def test_a_key_that_takes_no_pin_at_all() -> None:
    stand = bench(replace(STANDARD_KEY, pin_protocols=(), pin_uv_auth_token=False))
    assert "clientPin" not in stand.ctap.info.options
    assert stand.cbor(0x06, {2: 1}) == ERR.INVALID_COMMAND
