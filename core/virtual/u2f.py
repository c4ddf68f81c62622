"""CTAP1/U2F raw messages (CTAPHID_MSG): only the version is told, nothing can be registered."""

_GET_VERSION = 0x03
_OK, _UNKNOWN = b"\x90\x00", b"\x6d\x00"


def answer(apdu: bytes) -> bytes:
    """The response APDU: data and status word."""
    if len(apdu) >= 2 and apdu[1] == _GET_VERSION:
        return b"U2F_V2" + _OK
    return _UNKNOWN
