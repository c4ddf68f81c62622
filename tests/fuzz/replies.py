"""What a key would say that does nothing wrong: where each case begins before it is spoilt."""

from random import Random
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor

from core.virtual.framing import Cmd

Members = dict[Any, Any]

_VERSIONS = ("U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE", "FIDO_2_1", "FIDO_2_3")
_OPTIONS = (
    "clientPin",
    "uv",
    "bioEnroll",
    "userVerificationMgmtPreview",
    "pinUvAuthToken",
    "credMgmt",
    "largeBlobs",
    "authnrCfg",
)
_U2F_VERSION = b"U2F_V2\x90\x00"
_STATUSES = (0x01, 0x02, 0x11, 0x27, 0x2C, 0x2F, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x37, 0x3C)
_POINT = ec.derive_private_key(7, ec.SECP256R1()).public_key().public_numbers()
_AGREED = {1: 2, 3: -25, -1: 1, -2: _POINT.x.to_bytes(32, "big"), -3: _POINT.y.to_bytes(32, "big")}
"""A public key of which nobody needs the private one: what it seals is never opened here."""


def proper(rng: Random, command: int, message: bytes) -> bytes:
    """The message a well-behaved key of some kind might answer with."""
    if command == Cmd.MSG:
        return _U2F_VERSION
    if command != Cmd.CBOR:
        return b""
    if rng.random() < 0.1:
        return bytes([rng.choice(_STATUSES)])
    members = _members(rng, message)
    return b"\0" + (cbor.encode(members) if members else b"")


def get_info(rng: Random) -> Members:
    """A key with these or those abilities, mostly with all of them."""
    options = {name: rng.random() < 0.9 for name in _OPTIONS if rng.random() < 0.9}
    members: Members = {
        0x01: [version for version in _VERSIONS if rng.random() < 0.8] or ["FIDO_2_0"],
        0x02: ["credProtect", "hmac-secret"],
        0x03: rng.randbytes(16),
        0x04: options,
        0x05: 1200,
        0x06: rng.choice(([2, 1], [1], [2], [])) if rng.random() < 0.3 else [2, 1],
        0x09: ["usb", "nfc"],
        0x0A: [{"alg": -7, "type": "public-key"}],
        0x0C: rng.random() < 0.1,
        0x0D: 4,
        0x0E: 0x050703,
        0x13: {"FIDO": 1},
        0x1A: ["usb"],
        0x1C: b"https://example.com",
        0x7F: [{"x": [1, "y"]}],
    }
    return {key: value for key, value in members.items() if key == 1 or rng.random() < 0.9}


def _members(rng: Random, message: bytes) -> Members:
    match message[0]:
        case 0x04:
            return get_info(rng)
        case 0x06:
            return _client_pin(rng, _subcommand(message, 2))
        case 0x09 | 0x40:
            return _bio(rng, _subcommand(message, 2))
        case _:
            return {}


def _subcommand(message: bytes, field: int) -> object:
    params = cbor.decode(message[1:])
    assert isinstance(params, dict)
    return params.get(field)


def _client_pin(rng: Random, sub: object) -> Members:
    match sub:
        case 1:
            return {3: rng.randrange(9), 4: rng.random() < 0.2}
        case 2:
            return {1: _AGREED}
        case 5 | 9:
            return {2: rng.randbytes(rng.choice((32, 48)))}
        case _:
            return {}


def _bio(rng: Random, sub: object) -> Members:
    match sub:
        case 1 | 2:
            return {4: b"finger", 5: rng.randrange(15), 6: rng.randrange(6)}
        case 4:
            return {7: [{1: rng.randbytes(2), 2: "Thumb"}, {1: rng.randbytes(2)}]}
        case 7:
            return {2: rng.randrange(3), 3: rng.randrange(9), 8: 32}
        case _:
            return {}
