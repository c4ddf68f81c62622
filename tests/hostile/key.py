"""A virtual key that says one and the same hostile thing wherever a key can say something."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from fido2 import cbor

from core.virtual.framing import Cmd, Continuation, Initial, frame, parse
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY

PIN = "kd-pin-one"
_ROOM = 500
"""Bytes of one text: a message has 7609 for all of them."""


def hostile_key(text: str) -> VirtualKey:
    """A key with a PIN, and two fingerprints that are named like everything else."""
    profile = replace(FINGERPRINT_KEY, product=text, manufacturer=text, serial=text)
    key = VirtualKey(profile).with_pin(PIN).with_fingerprints([_cut(text), ""])
    asked = _Asked()
    key.on_command = asked
    key.faults = _answering(asked, cbor.encode(_get_info(_cut(text))))
    return key


class _Asked:
    """Remembers whether the last request was getInfo."""

    get_info = False

    def __call__(self, command: int, payload: bytes) -> None:
        self.get_info = command == Cmd.CBOR and payload[:1] == b"\x04"


def _answering(asked: _Asked, members: bytes) -> Callable[[bytes], Iterable[bytes]]:
    def faults(packet: bytes) -> Iterable[bytes]:
        match parse(packet):
            case Initial(cid=cid, command=Cmd.CBOR) if asked.get_info:
                return frame(cid, Cmd.CBOR, b"\0" + members)
            case Continuation() if asked.get_info:
                return ()
            case _:
                return (packet,)

    return faults


def _get_info(text: str) -> dict[Any, Any]:
    return {
        0x01: ["FIDO_2_0", "FIDO_2_1", text],
        0x02: ["hmac-secret", text],
        0x03: bytes(range(16)),
        0x04: {
            "rk": True,
            "clientPin": True,
            "bioEnroll": True,
            "pinUvAuthToken": True,
            text: True,
        },
        0x06: [2, 1],
        0x09: ["usb", text],
        0x0A: [{"alg": -7, "type": text}],
        0x13: {text: 1},
        0x16: [text],
        0x1B: True,
        0x1C: text.encode() + b"\xff\xc3",
        0x7E: {text: [text, text.encode()]},
        text: text,
    }


def _cut(text: str) -> str:
    return text.encode()[:_ROOM].decode(errors="ignore")
