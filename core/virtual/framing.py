"""CTAPHID packets: 64 bytes, one initial packet and up to 128 continuations (CTAP 2.3 §11.2.4)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, IntFlag

PACKET = 64
_INITIAL = 57
_CONTINUED = 59
MAX_MESSAGE = _INITIAL + 128 * _CONTINUED
BROADCAST = 0xFFFFFFFF


class Cmd(IntEnum):
    """CTAPHID commands, without the bit that marks an initial packet."""

    PING = 0x01
    MSG = 0x03
    INIT = 0x06
    WINK = 0x08
    CBOR = 0x10
    CANCEL = 0x11
    KEEPALIVE = 0x3B
    ERROR = 0x3F


class Capability(IntFlag):
    """Capabilities in the reply to INIT."""

    WINK = 0x01
    CBOR = 0x04
    NMSG = 0x08


@dataclass(frozen=True, slots=True)
class Initial:
    """The first packet of a message; `data` is still padded."""

    cid: int
    command: int
    length: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Continuation:
    """A further packet of a message; `data` is still padded."""

    cid: int
    seq: int
    data: bytes


def parse(packet: bytes) -> Initial | Continuation:
    """Take one packet apart; a short one counts as padded with zeros."""
    packet = packet[:PACKET].ljust(PACKET, b"\0")
    cid, kind = struct.unpack_from(">IB", packet)
    if kind & 0x80:
        (length,) = struct.unpack_from(">H", packet, 5)
        return Initial(cid, kind & 0x7F, length, packet[7:])
    return Continuation(cid, kind, packet[5:])


def frame(cid: int, command: int, payload: bytes) -> Iterator[bytes]:
    """Cut a message of at most `MAX_MESSAGE` bytes into packets."""
    head = struct.pack(">IBH", cid, 0x80 | command, len(payload))
    yield (head + payload[:_INITIAL]).ljust(PACKET, b"\0")
    for seq, start in enumerate(range(_INITIAL, len(payload), _CONTINUED)):
        head = struct.pack(">IB", cid, seq)
        yield (head + payload[start : start + _CONTINUED]).ljust(PACKET, b"\0")
