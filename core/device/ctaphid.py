"""CTAPHID framing: messages as 64-byte packets (CTAP 2.3 §11.2.4). Pure; nothing here does I/O."""

import struct
from collections.abc import Iterator

from fido2.hid import CTAPHID, TYPE_INIT

PACKET = 64
BROADCAST = 0xFFFFFFFF
MAX_MESSAGE = 7609
"""Bytes in one initialisation packet (57) and 128 continuation packets (59 each)."""

_INIT_HEADER = struct.Struct(">IBH")
_NEXT_HEADER = struct.Struct(">IB")
_INIT_REPLY = struct.Struct(">8sIBBBBB")


class Garbled(Exception):  # noqa: N818 - says what the packets are, not who is to blame
    """Packets that CTAPHID does not allow; the text names the rule and quotes no payload."""


def packets(channel: int, command: int, message: bytes) -> Iterator[bytes]:
    """Cut a message into packets, padded to 64 bytes."""
    if len(message) > MAX_MESSAGE:
        raise ValueError("message too long for CTAPHID")
    header = _INIT_HEADER.pack(channel, TYPE_INIT | command, len(message))
    room = PACKET - len(header)
    yield (header + message[:room]).ljust(PACKET, b"\0")
    rest = message[room:]
    for sequence in range(128):
        if not rest:
            return
        header = _NEXT_HEADER.pack(channel, sequence)
        room = PACKET - len(header)
        yield (header + rest[:room]).ljust(PACKET, b"\0")
        rest = rest[room:]


def cancel_packet(channel: int) -> bytes:
    """The packet that ends a pending request; it has no reply of its own."""
    return next(packets(channel, CTAPHID.CANCEL, b""))


def channel_of(packet: bytes) -> int | None:
    """The channel a packet belongs to; None for something too short to be one."""
    if len(packet) < _INIT_HEADER.size:
        return None
    channel: int = struct.unpack_from(">I", packet)[0]
    return channel


def opening(packet: bytes) -> tuple[int, int, bytes]:
    """Take an initialisation packet apart: command, message length, first bytes of the message."""
    _, command, length = _INIT_HEADER.unpack_from(packet)
    if not command & TYPE_INIT:
        raise Garbled("continuation packet without a beginning")
    if length > MAX_MESSAGE:
        raise Garbled("message longer than 7609 bytes")
    return command & ~TYPE_INIT, length, packet[_INIT_HEADER.size :][:length]


def continuation(packet: bytes, expected: int) -> bytes:
    """Take a continuation packet apart; it must carry the expected sequence number."""
    sequence = packet[4]
    if sequence != expected:
        raise Garbled("wrong sequence number")
    return packet[_NEXT_HEADER.size :]


class InitReply:
    """The reply to CTAPHID_INIT (CTAP 2.3 §11.2.9.1.3)."""

    __slots__ = ("capabilities", "channel", "nonce", "version")

    def __init__(self, message: bytes) -> None:
        if len(message) < _INIT_REPLY.size:
            raise Garbled("short INIT reply")
        self.nonce, self.channel, _, *version, self.capabilities = _INIT_REPLY.unpack_from(message)
        if self.channel in (0, BROADCAST):  # CTAP 2.3 §11.2.4: neither is ever given out.
            raise Garbled("INIT gave no channel")
        self.version = ".".join(str(part) for part in version)
        """Version of the device, "major.minor.build"."""
