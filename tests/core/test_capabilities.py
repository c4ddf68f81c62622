"""What a key's page offers, by what the key says of itself."""

import pytest

from core.capabilities import (
    Offers,
    Why,
    fingerprints_enrolled,
    has_passkeys,
    has_sensor,
    lists_passkeys,
    offers,
)
from core.model import Access, AuthenticatorInfo, KeyInfo, PinState, Transport
from tests.core.support.samples import attachment, key_info

CTAP_2_0 = ("FIDO_2_0",)
PREVIEW = ("FIDO_2_0", "FIDO_2_1_PRE")
CTAP_2_1 = ("FIDO_2_0", "FIDO_2_1")


def info(versions: tuple[str, ...] = CTAP_2_1, **options: bool) -> AuthenticatorInfo:
    return AuthenticatorInfo(versions, options=options)


@pytest.mark.parametrize(
    ("state", "change_pin", "fingerprints"),
    [
        (PinState.SET, None, None),
        (PinState.NONE, Why.PIN_FIRST, Why.PIN_FIRST),
        (PinState.MUST_CHANGE, None, Why.CHANGE_PIN_FIRST),
        (PinState.REPLUG, Why.REPLUG_FIRST, Why.REPLUG_FIRST),
        (PinState.BLOCKED, Why.PIN_BLOCKED, Why.PIN_BLOCKED),
        (PinState.UNSUPPORTED, Why.NO_PIN_SUPPORT, Why.NO_PIN_SUPPORT),
    ],
)
def test_the_pin_decides_what_comes_next(
    state: PinState, change_pin: Why | None, fingerprints: Why | None
) -> None:
    offered = offers(key_info(state, info=info(bioEnroll=True)))
    assert (offered.change_pin, offered.fingerprints) == (change_pin, fingerprints)
    assert offered.reset is None


@pytest.mark.parametrize(
    ("state", "set_pin"),
    [(PinState.NONE, None), (PinState.UNSUPPORTED, Why.NO_PIN_SUPPORT)],
)
def test_a_first_pin_needs_a_key_that_knows_pins(state: PinState, set_pin: Why | None) -> None:
    assert offers(key_info(state)).set_pin is set_pin


@pytest.mark.parametrize(
    ("access", "why"),
    [
        (Access.DENIED, Why.NOT_READ),
        (Access.BUSY, Why.NOT_READ),
        (Access.NO_ANSWER, Why.NOT_READ),
        (Access.BAD_ANSWER, Why.NOT_READ),
        (Access.U2F_ONLY, Why.U2F_ONLY),
    ],
)
def test_a_key_that_could_not_be_read_offers_nothing(access: Access, why: Why) -> None:
    nothing = Offers(why, why, why, why)
    assert offers(key_info(access=access)) == nothing
    assert offers(KeyInfo(attachment(), access)) == nothing


def test_a_key_that_is_still_being_read_offers_nothing() -> None:
    assert offers(KeyInfo(attachment(), Access.OK)).reset is Why.NOT_READ


@pytest.mark.parametrize(
    ("transport", "allowed", "why"),
    [
        (Transport.USB, (), None),  # An absent or empty list is no statement.
        (Transport.USB, ("usb",), None),
        (Transport.USB, ("nfc", "usb"), None),
        (Transport.USB, ("nfc",), Why.WRONG_TRANSPORT),
        (Transport.NFC, ("usb",), Why.WRONG_TRANSPORT),
        (Transport.VIRTUAL, ("usb",), None),  # It speaks USB packets.
        (Transport.VIRTUAL, ("nfc",), Why.WRONG_TRANSPORT),
    ],
)
def test_a_reset_goes_where_the_key_takes_it(
    transport: Transport, allowed: tuple[str, ...], why: Why | None
) -> None:
    said = AuthenticatorInfo(CTAP_2_1, transports_for_reset=allowed)
    assert offers(key_info(transport=transport, info=said)).reset is why


@pytest.mark.parametrize(
    ("tapped", "allowed", "why"),
    [
        (True, ("nfc",), None),
        (True, ("usb", "smart-card"), Why.WRONG_TRANSPORT),
        (False, ("smart-card",), None),
        (False, ("nfc",), Why.WRONG_TRANSPORT),
    ],
)
def test_a_reset_over_a_card_reader_depends_on_the_kind_of_reader(
    tapped: bool, allowed: tuple[str, ...], why: Why | None
) -> None:
    said = AuthenticatorInfo(CTAP_2_1, transports_for_reset=allowed)
    key = key_info(transport=Transport.NFC, tapped=tapped, info=said)
    assert offers(key).reset is why


@pytest.mark.parametrize(
    ("said", "sensor", "enrolled"),
    [
        (info(), False, None),
        (info(bioEnroll=False), True, False),
        (info(bioEnroll=True), True, True),
        # The preview counts only on a key that says it speaks it.
        (info(PREVIEW, userVerificationMgmtPreview=False), True, False),
        (info(PREVIEW, userVerificationMgmtPreview=True), True, True),
        (info(CTAP_2_0, userVerificationMgmtPreview=True), False, None),
        (info(CTAP_2_0, userVerificationMgmtPreview=True, uv=True), False, None),
        # With both, the final one is right.
        (info(PREVIEW, bioEnroll=False, userVerificationMgmtPreview=True), True, False),
        # uv alone may be another kind of check, such as a PIN pad.
        (info(uv=True), False, None),
    ],
)
def test_a_sensor_is_known_by_its_options(
    said: AuthenticatorInfo, sensor: bool, enrolled: bool | None
) -> None:
    assert (has_sensor(said), fingerprints_enrolled(said)) == (sensor, enrolled)
    unmanaged = Why.NO_SENSOR if said.option("uv") is None else Why.MANAGED_ELSEWHERE
    without = None if sensor else unmanaged
    assert offers(key_info(PinState.SET, info=said)).fingerprints is without


@pytest.mark.parametrize(
    ("said", "holds", "lists"),
    [
        (info(), False, False),
        (info(rk=False), False, False),
        (info(rk=True), True, False),
        (info(rk=True, credMgmt=True), True, True),
        (info(rk=True, credMgmt=False), True, False),
        (info(PREVIEW, rk=True, credentialMgmtPreview=True), True, True),
        (info(CTAP_2_0, rk=True, credentialMgmtPreview=True), True, False),
    ],
)
def test_passkeys_are_known_by_their_options(
    said: AuthenticatorInfo, holds: bool, lists: bool
) -> None:
    assert (has_passkeys(said), lists_passkeys(said)) == (holds, lists)
