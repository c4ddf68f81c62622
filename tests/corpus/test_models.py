"""Every model of the FIDO metadata: what is shown of it is what it says, no more and no less."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.capabilities import Offers, Why, fingerprints_enrolled, has_sensor, offers
from core.describe import abilities
from core.device.getinfo import parse
from core.device.link import pin_status
from core.model import Access, AuthenticatorInfo, KeyInfo, PinState
from tests.core.support.samples import attachment
from tests.corpus.models import REPLIES, Said, encoded

_UNMANAGED = (Why.NO_SENSOR, Why.MANAGED_ELSEWHERE)
PAIRS = [(said, parse(encoded(said))) for said in REPLIES]


def option(said: Said, name: str) -> object:
    return said.get("options", {}).get(name)


def previewed(said: Said, name: str) -> object:
    return option(said, name) if "FIDO_2_1_PRE" in said["versions"] else None


# Each sentence of a page with what a reply must say for it, straight from CTAP 2.3 §6.4.
EVIDENCE: dict[str, Callable[[Said], bool]] = {
    "Can be protected with a PIN": lambda said: "clientPin" in said.get("options", {}),
    "Stores passkeys": lambda said: option(said, "rk") is True,
    "Can list the passkeys it stores": lambda said: (
        option(said, "credMgmt") is True or previewed(said, "credentialMgmtPreview") is True
    ),
    "Has a fingerprint sensor": lambda said: (
        option(said, "bioEnroll") is not None
        or previewed(said, "userVerificationMgmtPreview") is not None
    ),
    "Checks who you are by itself": lambda said: (
        option(said, "uv") is not None
        and option(said, "bioEnroll") is None
        and previewed(said, "userVerificationMgmtPreview") is None
    ),
    "Can unlock a Windows PC offline": lambda said: "hmac-secret" in said.get("extensions", ()),
    "Works as a second factor on older sites (U2F)": lambda said: "U2F_V2" in said["versions"],
    "Always asks for PIN or fingerprint": lambda said: option(said, "alwaysUv") is True,
    "Stores extra data for sites": lambda said: option(said, "largeBlobs") is True,
    "Can identify itself to your organisation": lambda said: option(said, "ep") is True,
    "Wants a long touch before it erases itself": lambda said: (
        said.get("longTouchForReset") is True
    ),
}


def test_the_corpus_is_no_handful() -> None:
    assert len(REPLIES) > 300
    assert {"U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE", "FIDO_2_1", "FIDO_2_3"} <= {
        version for said in REPLIES for version in said["versions"]
    }


def test_each_reply_is_read_whole() -> None:
    for said, info in PAIRS:
        assert list(info.versions) == said["versions"]
        assert list(info.extensions) == said.get("extensions", [])
        assert info.options == said.get("options", {})
        assert list(info.pin_uv_protocols) == said.get("pinUvAuthProtocols", [])
        assert list(info.transports) == said.get("transports", [])
        assert len(info.raw) == len(said)
        assert (info.aaguid or "0" * 32).replace("-", "") == said["aaguid"].replace("-", "").lower()


def test_each_ability_that_is_shown_was_said_and_each_that_was_said_is_shown() -> None:
    for said, info in PAIRS:
        shown = {sentence.split("; room for ")[0] for sentence in abilities(info)}
        assert shown == {sentence for sentence, proof in EVIDENCE.items() if proof(said)}, said


@pytest.mark.parametrize("sentence", EVIDENCE)
def test_each_ability_is_met(sentence: str) -> None:
    has = {EVIDENCE[sentence](said) for said in REPLIES}
    assert has == {True, False} or sentence == "Can identify itself to your organisation"


def key(info: AuthenticatorInfo, pin: bool) -> KeyInfo:
    """A row of this model, with or without a PIN."""
    if "clientPin" in info.options:
        info = replace(info, options={**info.options, "clientPin": pin})
    return KeyInfo(attachment(), Access.OK, info, pin_status(info))


@pytest.mark.parametrize("pin", [False, True])
def test_nothing_is_offered_that_the_model_cannot_do(pin: bool) -> None:
    for said, info in PAIRS:
        row = key(info, pin)
        offered = offers(row)
        can_pin = option(said, "clientPin") is not None and bool(said.get("pinUvAuthProtocols"))
        assert (row.pin.state is not PinState.UNSUPPORTED) == can_pin
        if not can_pin:
            assert offered.set_pin is offered.change_pin is Why.NO_PIN_SUPPORT
        assert (offered.fingerprints in _UNMANAGED) != EVIDENCE["Has a fingerprint sensor"](said)
        by_itself = offered.fingerprints is Why.MANAGED_ELSEWHERE
        assert by_itself == EVIDENCE["Checks who you are by itself"](said)
        assert (offered.reset is None) == _resets_over_usb(said), said
        _only_with_a_pin(offered, row)


def _resets_over_usb(said: Said) -> bool:
    return not said.get("transportsForReset") or "usb" in said["transportsForReset"]


def _only_with_a_pin(offered: Offers, row: KeyInfo) -> None:
    assert (offered.fingerprints is None) <= (row.pin.state is PinState.SET)
    assert (offered.change_pin is None) <= (row.pin.state in (PinState.SET, PinState.MUST_CHANGE))


def test_fingers_are_said_to_be_saved_by_keys_with_a_sensor_only() -> None:
    for said, info in PAIRS:
        assert (fingerprints_enrolled(info) is not None) == has_sensor(info), said
