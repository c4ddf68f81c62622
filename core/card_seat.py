"""The place of a key on a card reader."""

from core.model import Attachment, Transport
from core.text import plain


def on_reader(reader: str, address: str, insertion: int, *, contactless: bool) -> Attachment:
    """A card has neither vendor nor product id, and no name but that of its model."""
    name = plain(reader)
    return Attachment(
        path=f"pcsc:{name}",
        address=address,
        port=name,
        vendor_id=None,
        product_id=None,
        release=None,
        manufacturer="",
        product="",
        serial="",
        transport=Transport.NFC,
        generation=insertion,
        tapped=contactless,
    )
