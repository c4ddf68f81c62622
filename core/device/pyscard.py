"""`core.device.pcsc` over pyscard. Import it where it may fail: pyscard is an optional extra."""

import errno
from collections.abc import Sequence

from smartcard import scard

from core.device.pcsc import Slot, error

_NOTIFICATION = "\\\\?PnP?\\Notification"
"""The reader that is none: its state changes when readers come or go, where the system has it."""
_PROTOCOLS = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
_LISTS = 3
_ERRORS = {
    scard.SCARD_E_SHARING_VIOLATION: errno.EBUSY,
    scard.SCARD_E_NO_ACCESS: errno.EACCES,
    scard.SCARD_W_SECURITY_VIOLATION: errno.EACCES,
    scard.SCARD_E_NO_SERVICE: errno.ECONNREFUSED,
    scard.SCARD_E_SERVICE_STOPPED: errno.ECONNREFUSED,
    scard.SCARD_E_NO_SMARTCARD: errno.ENODEV,
    scard.SCARD_W_REMOVED_CARD: errno.ENODEV,
    scard.SCARD_W_RESET_CARD: errno.ENODEV,
    scard.SCARD_E_READER_UNAVAILABLE: errno.ENODEV,
    scard.SCARD_E_UNKNOWN_READER: errno.ENODEV,
}


class PyscardContext:
    """Implements `core.device.pcsc.Context`."""

    def __init__(self) -> None:
        code, self._context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
        _require(code)

    def slots(self) -> list[Slot]:
        """All readers as they are now; a list that is outdated at once is made again."""
        code = scard.SCARD_S_SUCCESS
        for _ in range(_LISTS):
            code, names = scard.SCardListReaders(self._context, [])
            if code == scard.SCARD_E_NO_READERS_AVAILABLE or not names:
                return []
            _require(code)
            unseen = [(name, 0) for name in names]
            code, states = scard.SCardGetStatusChange(self._context, 0, unseen)
            if code == scard.SCARD_S_SUCCESS:
                return [Slot(name, state, bytes(atr)) for name, state, atr in states]
        raise error(_ERRORS.get(code, errno.EIO))

    def wait(self, known: Sequence[Slot], seconds: float) -> None:
        """Return when something changed, or time is up."""
        states = [(slot.reader, slot.seen) for slot in known]
        states.append((_NOTIFICATION, len(known) << 16))
        code, _ = scard.SCardGetStatusChange(self._context, round(seconds * 1000), states)
        if code not in (scard.SCARD_E_TIMEOUT, scard.SCARD_E_UNKNOWN_READER):
            _require(code)

    def connect(self, reader: str, *, exclusive: bool) -> "PyscardCard":
        """Connect to the card in a reader."""
        share = scard.SCARD_SHARE_EXCLUSIVE if exclusive else scard.SCARD_SHARE_SHARED
        code, card, protocol = scard.SCardConnect(self._context, reader, share, _PROTOCOLS)
        _require(code)
        return PyscardCard(card, protocol)

    def cancel(self) -> None:
        """Let `wait` return."""
        scard.SCardCancel(self._context)

    def close(self) -> None:
        """End the connection to the service."""
        scard.SCardReleaseContext(self._context)


class PyscardCard:
    """Implements `core.device.pcsc.Card`."""

    def __init__(self, card: int, protocol: int) -> None:
        self._card = card
        self._protocol = protocol

    def transmit(self, command: bytes) -> bytes:
        """Send an APDU; returns its response."""
        code, response = scard.SCardTransmit(self._card, self._protocol, list(command))
        _require(code)
        return bytes(response)

    def channel_id(self) -> int | None:
        """Little-endian on every system that runs Keydesk."""
        code, value = scard.SCardGetAttrib(self._card, scard.SCARD_ATTR_CHANNEL_ID)
        return int.from_bytes(bytes(value), "little") if code == scard.SCARD_S_SUCCESS else None

    def close(self) -> None:
        """Let go of the card."""
        scard.SCardDisconnect(self._card, scard.SCARD_LEAVE_CARD)


def _require(code: int) -> None:
    """Raise what a code means; EIO where all that is known is that it did not work."""
    if code != scard.SCARD_S_SUCCESS:
        raise error(_ERRORS.get(code, errno.EIO))
