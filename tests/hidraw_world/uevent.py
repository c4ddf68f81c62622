"""Device events in libudev's own multicast format (systemd: sd-device/device-monitor.c)."""

import socket
import struct
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

MAGIC = 0xFEEDCAFE
HEADER = struct.Struct("=8s4s3I4s4s8s")
"""Prefix, magic, size of this, offset and length of the properties, two hashes, tags."""
PATIENCE = 2.0
"""Seconds a full event socket is waited for; a real netlink queue is too deep to be full."""


def murmur2(text: bytes) -> int:
    """MurmurHash2 with seed 0, by which libudev's socket filter knows subsystems."""
    factor, mask = 0x5BD1E995, 0xFFFFFFFF
    value = len(text)
    whole = len(text) // 4 * 4
    for (word,) in struct.iter_unpack("<I", text[:whole]):
        mixed = word * factor & mask
        mixed = (mixed ^ mixed >> 24) * factor & mask
        value = value * factor & mask ^ mixed
    if rest := text[whole:]:
        value = (value ^ int.from_bytes(rest, "little")) * factor & mask
    value = (value ^ value >> 13) * factor & mask
    return value ^ value >> 15


def packet(properties: Mapping[str, str]) -> bytes:
    """One event; `properties` has at least ACTION, DEVPATH, SUBSYSTEM and SEQNUM."""
    body = b"".join(f"{name}={value}\0".encode() for name, value in properties.items())
    devtype = properties.get("DEVTYPE")
    head = HEADER.pack(
        b"libudev",
        MAGIC.to_bytes(4, "big"),
        HEADER.size,
        HEADER.size,
        len(body),
        murmur2(properties["SUBSYSTEM"].encode()).to_bytes(4, "big"),
        murmur2(devtype.encode()).to_bytes(4, "big") if devtype else bytes(4),
        bytes(8),
    )
    return head + body


def multicast(folder: Path, message: bytes) -> None:
    """Send one event to every monitor that is open in the world."""
    for listener in folder.glob("event*"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender, suppress(TimeoutError):
            sender.settimeout(PATIENCE)
            try:
                sender.connect(str(listener))
                sender.send(message)
            except (ConnectionError, FileNotFoundError):
                # The client closed its monitor; only the name is left.
                listener.unlink(missing_ok=True)
