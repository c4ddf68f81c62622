"""APDUs of FIDO over PC/SC: commands as bytes, replies taken apart (CTAP 2.3 §11.3, ISO 7816-4).

Pure; nothing here does I/O. Commands are short ones, chained where they are long: every key has to
take those, and not every reader passes extended ones.
"""

from collections.abc import Iterator

APPLET = bytes.fromhex("a0000006472f0001")
SELECT = b"\x00\xa4\x04\x00" + bytes([len(APPLET)]) + APPLET + b"\x00"
U2F_VERSION = b"\x00\x03\x00\x00\x00"
GET_RESPONSE = b"\x00\xc0\x00\x00"
POLL = b"\x80\x11\x00\x00\x00"
"""NFCCTAP_GETRESPONSE: is the reply there by now? (§11.3.7.2)"""
CANCEL = b"\x80\x11\x11\x00\x00"
"""The same, and end what waits for a person."""

SUCCESS = 0x9000
WORKING = 0x9100
"""Not done yet; the data is the status CTAPHID would put into a keepalive."""
MORE = 0x61
"""First byte: that many bytes of the reply are waiting, 0 for 256 or more."""
OTHER_LENGTH = 0x6C
"""First byte: ask again, for that many bytes."""
NO_INSTRUCTION, NO_CLASS = 0x6D, 0x6E
"""First bytes: the card knows no such command."""
FAULT = 0x6F
"""First byte: no diagnosis; some keys put a CTAP status into the second one."""

_CHAINED = 0x10
_SHORT = 255
_MESSAGE = b"\x10\x80\x00"
"""NFCCTAP_MSG; P1 says that we know how to ask again (§11.3.7.1)."""


def message(request: bytes) -> Iterator[bytes]:
    """A CTAP2 request in as many commands as it takes; all but the last are answered empty."""
    while len(request) > _SHORT:
        part, request = request[:_SHORT], request[_SHORT:]
        yield bytes([0x80 | _CHAINED]) + _MESSAGE + bytes([len(part)]) + part
    yield b"\x80" + _MESSAGE + bytes([len(request)]) + request + b"\x00"


def rest(length: int) -> bytes:
    """Ask for what is left of a reply."""
    return GET_RESPONSE + bytes([length])


def with_length(command: bytes, length: int) -> bytes:
    """The same command, for a reply of another length."""
    return command[:-1] + bytes([length])
