"""What may be offered for a key, and why not; options are trusted before versions."""

from dataclasses import dataclass
from enum import StrEnum, unique

from core.model import Access, Attachment, AuthenticatorInfo, KeyInfo, PinState, Transport


@unique
class Why(StrEnum):
    """Why something is not offered."""

    NOT_READ = "not-read"
    U2F_ONLY = "u2f-only"
    NO_PIN_SUPPORT = "no-pin-support"
    NO_SENSOR = "no-sensor"
    MANAGED_ELSEWHERE = "managed-elsewhere"
    PIN_FIRST = "pin-first"
    CHANGE_PIN_FIRST = "change-pin-first"
    REPLUG_FIRST = "replug-first"
    PIN_BLOCKED = "pin-blocked"
    WRONG_TRANSPORT = "wrong-transport"


@dataclass(frozen=True, slots=True)
class Offers:
    """What a key's page may offer; None means yes, anything else is the reason why not."""

    set_pin: Why | None
    change_pin: Why | None
    fingerprints: Why | None
    reset: Why | None


def offers(key: KeyInfo) -> Offers:
    """Decide all offers for one key."""
    if key.access is Access.U2F_ONLY:
        return Offers(Why.U2F_ONLY, Why.U2F_ONLY, Why.U2F_ONLY, Why.U2F_ONLY)
    if key.access is not Access.OK or key.info is None:
        return Offers(Why.NOT_READ, Why.NOT_READ, Why.NOT_READ, Why.NOT_READ)
    pin = _pin_ready(key.pin.state)
    return Offers(
        set_pin=Why.NO_PIN_SUPPORT if key.pin.state is PinState.UNSUPPORTED else None,
        change_pin=None if pin is Why.CHANGE_PIN_FIRST else pin,
        fingerprints=pin if has_sensor(key.info) else _unmanaged(key.info),
        reset=_reset(key, key.info),
    )


def _pin_ready(state: PinState) -> Why | None:
    match state:
        case PinState.SET:
            return None
        case PinState.NONE:
            return Why.PIN_FIRST
        case PinState.MUST_CHANGE:
            return Why.CHANGE_PIN_FIRST
        case PinState.REPLUG:
            return Why.REPLUG_FIRST
        case PinState.BLOCKED:
            return Why.PIN_BLOCKED
        case PinState.UNSUPPORTED:
            return Why.NO_PIN_SUPPORT


def _reset(key: KeyInfo, info: AuthenticatorInfo) -> Why | None:
    return None if resets_over(key.attachment, info) else Why.WRONG_TRANSPORT


def resets_over(seat: Attachment, info: AuthenticatorInfo) -> bool:
    """Does the key take a reset over this connection? (transportsForReset, CTAP 2.3 §6.6)"""
    # An absent or empty list is no statement.
    return not info.transports_for_reset or _transport(seat) in info.transports_for_reset


def _transport(seat: Attachment) -> str:
    """What a key calls this connection (AuthenticatorTransport of WebAuthn)."""
    match seat.transport:
        case Transport.NFC:
            return "nfc" if seat.tapped else "smart-card"
        case Transport.USB | Transport.VIRTUAL:
            return "usb"


def _unmanaged(info: AuthenticatorInfo) -> Why:
    return Why.MANAGED_ELSEWHERE if checks_by_itself(info) else Why.NO_SENSOR


def checks_by_itself(info: AuthenticatorInfo) -> bool:
    """Built-in user verification without commands to manage it: a finger, a PIN pad, a face."""
    return info.option("uv") is not None and not has_sensor(info)


def has_sensor(info: AuthenticatorInfo) -> bool:
    """Fingerprints can be managed: bioEnroll, or the preview on FIDO_2_1_PRE (CTAP 2.3 §6.7)."""
    return info.option("bioEnroll") is not None or (
        "FIDO_2_1_PRE" in info.versions and info.option("userVerificationMgmtPreview") is not None
    )


def fingerprints_enrolled(info: AuthenticatorInfo) -> bool | None:
    """At least one finger is saved; None without a sensor or a statement."""
    if not has_sensor(info):
        return None
    final = info.option("bioEnroll")
    return final if final is not None else info.option("userVerificationMgmtPreview")


def has_passkeys(info: AuthenticatorInfo) -> bool:
    """Discoverable credentials can live on the key (option rk)."""
    return info.option("rk") is True


def sets_min_pin_length(info: AuthenticatorInfo) -> bool:
    """The minimum length and a forced change can be set (authnrCfg, CTAP 2.3 §6.11.4)."""
    return info.option("authnrCfg") is True and info.option("setMinPINLength") is True


def lists_passkeys(info: AuthenticatorInfo) -> bool:
    """Passkeys on the key can be listed (credMgmt, or the preview on FIDO_2_1_PRE)."""
    return info.option("credMgmt") is True or (
        "FIDO_2_1_PRE" in info.versions and info.option("credentialMgmtPreview") is True
    )
