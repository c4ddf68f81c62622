"""USB keys and cards as one `core.ports.KeyHost`; a key that is proved to be both is one."""

from collections.abc import Callable

from core.model import Attachment, Transport
from core.ports import KeyHost, Pipe


class Hosts:
    """The keys on USB, and after them those in card readers.

    Some keys show a card reader of their own beside the HID device. That reader is left out where
    it sits on the very USB device of a key that is listed, and nowhere else: what keys say of
    themselves, model and firmware, is said by every key of that model.
    """

    def __init__(self, usb: KeyHost, cards: KeyHost) -> None:
        self._usb = usb
        self._cards = cards
        self._doubles: set[Attachment] = set()

    def attached(self) -> tuple[Attachment, ...]:
        """All keys, each physical one once where that can be known."""
        usb, cards = self._usb.attached(), self._cards.attached()
        addresses = {seat.address for seat in usb}
        # Once known it stays known: of a key that is unplugged, the reader may go a moment later.
        self._doubles = {
            card
            for card in cards
            if card in self._doubles or (card.address and card.address in addresses)
        }
        return *usb, *(card for card in cards if card not in self._doubles)

    def open(self, attachment: Attachment) -> Pipe:
        """Open a key where it is."""
        host = self._cards if attachment.transport is Transport.NFC else self._usb
        return host.open(attachment)

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Both tell; cards are followed without anyone asking, so USB decides how often to look."""
        self._cards.on_change(hint)
        return self._usb.on_change(hint)

    def close(self) -> None:
        """Stop following both."""
        self._cards.close()
        self._usb.close()
