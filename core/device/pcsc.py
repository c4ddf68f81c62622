"""The few calls of PC/SC that Keydesk makes, as a seam; every failure is an OSError.

They block for as long as the service or a reader likes, so each belongs on a thread that nobody has
to wait for.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

PRESENT = 0x20
MUTE = 0x200
IN_USE = 0x80 | 0x100
"""SCARD_STATE bits: a card is there, it says nothing, another program has it (alone or shared)."""
_CHANGED = 0x02


@dataclass(frozen=True, slots=True)
class Slot:
    """What the service knows of a reader without a connection to its card."""

    reader: str
    state: int = 0
    atr: bytes = b""

    @property
    def insertion(self) -> int:
        """Cards that came to this reader or left it; always 0 where the system does not count."""
        return self.state >> 16 & 0xFFFF

    @property
    def filled(self) -> bool:
        """A card that could answer is there."""
        return bool(self.atr and self.state & PRESENT) and not self.state & MUTE

    @property
    def in_use(self) -> bool:
        """Another program works with the card."""
        return bool(self.state & IN_USE)

    @property
    def card(self) -> tuple[str, int, bytes]:
        """This card, this time in this reader."""
        return self.reader, self.insertion, self.atr

    @property
    def seen(self) -> int:
        """The state as `Context.changes` wants to have it back."""
        return self.state & ~_CHANGED


class Card(Protocol):
    """A connection to a card; it ends with this time of the card in the reader."""

    def transmit(self, command: bytes) -> bytes:
        """Send an APDU; returns its response."""
        ...

    def channel_id(self) -> int | None:
        """How the reader is connected (SCARD_ATTR_CHANNEL_ID); None where its driver is silent."""
        ...

    def close(self) -> None:
        """Let go of the card and leave it as it is."""
        ...


class Context(Protocol):
    """A connection to the service."""

    def slots(self) -> list[Slot]:
        """All readers as they are now."""
        ...

    def wait(self, known: Sequence[Slot], seconds: float) -> None:
        """Return when anything differs from `known`, a reader comes or goes, or time is up."""
        ...

    def connect(self, reader: str, *, exclusive: bool) -> Card:
        """Connect to the card in a reader."""
        ...

    def cancel(self) -> None:
        """Let `wait` return; from any thread."""
        ...

    def close(self) -> None:
        """End the connection to the service."""
        ...


Establish = Callable[[], Context]
"""Connects to the service; OSError where none runs."""


def installed() -> Establish | None:
    """PC/SC, where the optional pyscard and the system library below it are there."""
    try:
        from core.device.pyscard import PyscardContext
    except (ImportError, OSError):
        return None
    return PyscardContext


def usb_address(channel: int | None) -> str:
    """The "bus-device" of a reader on USB, from its channel id; else empty (PC/SC part 3, §3.1)."""
    if channel is None or channel >> 16 != 0x20:
        return ""
    return f"{channel >> 8 & 0xFF}-{channel & 0xFF}"


def contactless(atr: bytes) -> bool:
    """Does a contactless reader make up this ATR? (PC/SC part 3, §3.1.3.2.3)"""
    return len(atr) >= 4 and atr[0] == 0x3B and atr[1] & 0xF0 == 0x80 and atr[2:4] == b"\x80\x01"


def error(number: int) -> OSError:
    """An OSError with the text of its number."""
    return OSError(number, os.strerror(number))
