"""The getInfo reply of any key, however odd, as validated values (CTAP 2.3 §6.4).

A member that has the wrong type counts as absent and a number out of range is clamped: one odd
member must not cost the whole key. Only a reply that is not a map or names no version is refused.
"""

import uuid
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from fido2.ctap2.base import Info

from core.device import cbor
from core.device.diagnostic import diagnostic
from core.device.faults import MISSHAPEN
from core.errors import Problem, problem
from core.model import AuthenticatorInfo
from core.text import plain

T = TypeVar("T")

MEMBERS: Final = {
    0x01: "versions",
    0x02: "extensions",
    0x03: "aaguid",
    0x04: "options",
    0x05: "maxMsgSize",
    0x06: "pinUvAuthProtocols",
    0x07: "maxCredentialCountInList",
    0x08: "maxCredentialIdLength",
    0x09: "transports",
    0x0A: "algorithms",
    0x0B: "maxSerializedLargeBlobArray",
    0x0C: "forcePINChange",
    0x0D: "minPINLength",
    0x0E: "firmwareVersion",
    0x0F: "maxCredBlobLength",
    0x10: "maxRPIDsForSetMinPINLength",
    0x11: "preferredPlatformUvAttempts",
    0x12: "uvModality",
    0x13: "certifications",
    0x14: "remainingDiscoverableCredentials",
    0x15: "vendorPrototypeConfigCommands",
    0x16: "attestationFormats",
    0x17: "uvCountSinceLastPinEntry",
    0x18: "longTouchForReset",
    0x19: "encIdentifier",
    0x1A: "transportsForReset",
    0x1B: "pinComplexityPolicy",
    0x1C: "pinComplexityPolicyURL",
    0x1D: "maxPINLength",
    0x1E: "encCredStoreState",
    0x1F: "authenticatorConfigCommands",
}
_NUMBERS: Final = {name: number for number, name in MEMBERS.items()}

_LIST_LIMIT = 64
_WORD_LIMIT = 64
_RAW_LIMIT = 2000
_MAX_MESSAGE = 7609


def parse(reply: bytes) -> AuthenticatorInfo:
    """Validate a getInfo reply (without its status byte); BAD_ANSWER where nothing is usable."""
    try:
        decoded = cbor.decode(reply)
    except MISSHAPEN as error:
        raise problem(Problem.BAD_ANSWER, f"getInfo is not CBOR: {type(error).__name__}") from None
    if not isinstance(decoded, Mapping):
        raise problem(Problem.BAD_ANSWER, "getInfo is not a map")
    info = _info(decoded)
    if not info.versions:
        raise problem(Problem.BAD_ANSWER, "getInfo names no version")
    return info


def for_fido2(info: AuthenticatorInfo) -> Info:
    """The part of getInfo that python-fido2 looks at, from values already validated."""
    return Info(
        versions=list(info.versions),
        extensions=list(info.extensions),
        options=dict(info.options),
        max_msg_size=info.max_msg_size,
        pin_uv_protocols=list(info.pin_uv_protocols),
        force_pin_change=info.force_pin_change,
        min_pin_length=info.min_pin_length,
    )


def _info(members: Mapping[object, object]) -> AuthenticatorInfo:
    def get(name: str, read: Callable[[object], T | None], default: T) -> T:
        value = read(members.get(_NUMBERS[name]))
        return default if value is None else value

    return AuthenticatorInfo(
        versions=get("versions", _words, ()),
        extensions=get("extensions", _words, ()),
        aaguid=get("aaguid", _aaguid, None),
        options=get("options", _options, {}),
        max_msg_size=get("maxMsgSize", _number(1024, _MAX_MESSAGE), 1024),
        pin_uv_protocols=get("pinUvAuthProtocols", _numbers, ()),
        transports=get("transports", _words, ()),
        algorithms=get("algorithms", _algorithms, ()),
        force_pin_change=get("forcePINChange", _flag, False),
        min_pin_length=get("minPINLength", _number(4, 63), 4),
        max_pin_length=get("maxPINLength", _number(4, 63), 63),
        firmware_version=get("firmwareVersion", _number(0, 2**64 - 1), None),
        remaining_discoverable=get("remainingDiscoverableCredentials", _number(0, 2**16), None),
        max_cred_count_in_list=get("maxCredentialCountInList", _number(0, 2**16), None),
        max_large_blob=get("maxSerializedLargeBlobArray", _number(0, 2**24), None),
        preferred_platform_uv_attempts=get("preferredPlatformUvAttempts", _number(1, 25), 1),
        uv_modality=get("uvModality", _number(0, 2**32 - 1), 0),
        long_touch_for_reset=get("longTouchForReset", _flag, False),
        transports_for_reset=get("transportsForReset", _words, ()),
        pin_complexity_policy=get("pinComplexityPolicy", _flag, None),
        pin_complexity_policy_url=get("pinComplexityPolicyURL", _url, None),
        certifications=get("certifications", _certifications, ()),
        raw=_raw(members),
    )


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _number(lowest: int, highest: int) -> Callable[[object], int | None]:
    def read(value: object) -> int | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        return min(max(value, lowest), highest)

    return read


def _numbers(value: object) -> tuple[int, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(n for n in value[:_LIST_LIMIT] if isinstance(n, int) and not isinstance(n, bool))


def _words(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    words = (plain(word, _WORD_LIMIT) for word in value[:_LIST_LIMIT] if isinstance(word, str))
    return tuple(word for word in words if word)


def _aaguid(value: object) -> str | None:
    if not isinstance(value, bytes) or len(value) != 16 or not any(value):
        return None
    return str(uuid.UUID(bytes=value))


def _options(value: object) -> dict[str, bool] | None:
    if not isinstance(value, Mapping):
        return None
    known = [(name, on) for name, on in value.items() if isinstance(name, str)]
    return {
        plain(name, _WORD_LIMIT): on for name, on in known[:_LIST_LIMIT] if isinstance(on, bool)
    }


def _algorithms(value: object) -> tuple[int, ...] | None:
    if not isinstance(value, list):
        return None
    return _numbers([entry.get("alg") for entry in value if isinstance(entry, Mapping)])


def _url(value: object) -> str | None:
    """A byte string by the spec, a text string on some keys; text for people, never opened."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return (plain(value, 255) or None) if isinstance(value, str) else None


def _certifications(value: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, Mapping):
        return None
    known = [(name, level) for name, level in value.items() if isinstance(name, str)]
    return tuple(
        (plain(name, _WORD_LIMIT), plain(str(level), _WORD_LIMIT))
        for name, level in known[:_LIST_LIMIT]
        if isinstance(level, int | str)
    )


def _raw(members: Mapping[object, object]) -> tuple[tuple[str, str], ...]:
    rows = list(members.items())[:_LIST_LIMIT]
    return tuple((_name(key), plain(diagnostic(value), _RAW_LIMIT)) for key, value in rows)


def _name(key: object) -> str:
    known = MEMBERS.get(key) if isinstance(key, int) and not isinstance(key, bool) else None
    return known or plain(diagnostic(key), _WORD_LIMIT)
