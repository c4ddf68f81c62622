"""The calls of pyscard 2.3 that Keydesk makes (https://github.com/LudovicRousseau/pyscard)."""

from collections.abc import Sequence

State = tuple[str, int, list[int]]

SCARD_S_SUCCESS: int
SCARD_SCOPE_USER: int
SCARD_SHARE_EXCLUSIVE: int
SCARD_SHARE_SHARED: int
SCARD_PROTOCOL_T0: int
SCARD_PROTOCOL_T1: int
SCARD_LEAVE_CARD: int
SCARD_ATTR_CHANNEL_ID: int
SCARD_E_TIMEOUT: int
SCARD_E_NO_READERS_AVAILABLE: int
SCARD_E_NO_ACCESS: int
SCARD_E_SHARING_VIOLATION: int
SCARD_W_SECURITY_VIOLATION: int
SCARD_E_NO_SERVICE: int
SCARD_E_SERVICE_STOPPED: int
SCARD_E_NO_SMARTCARD: int
SCARD_W_REMOVED_CARD: int
SCARD_W_RESET_CARD: int
SCARD_E_READER_UNAVAILABLE: int
SCARD_E_UNKNOWN_READER: int

def SCardEstablishContext(dwScope: int, /) -> tuple[int, int]: ...
def SCardReleaseContext(hcontext: int, /) -> int: ...
def SCardListReaders(hcontext: int, groups: Sequence[str], /) -> tuple[int, list[str]]: ...
def SCardGetStatusChange(
    hcontext: int, dwTimeout: int, states: Sequence[tuple[str, int]], /
) -> tuple[int, list[State]]: ...
def SCardCancel(hcontext: int, /) -> int: ...
def SCardConnect(
    hcontext: int, reader: str, dwShareMode: int, dwPreferredProtocols: int, /
) -> tuple[int, int, int]: ...
def SCardDisconnect(hcard: int, dwDisposition: int, /) -> int: ...
def SCardTransmit(hcard: int, protocol: int, apdu: Sequence[int], /) -> tuple[int, list[int]]: ...
def SCardGetAttrib(hcard: int, dwAttrId: int, /) -> tuple[int, list[int]]: ...
