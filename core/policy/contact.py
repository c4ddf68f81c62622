"""The ways to a help desk, in words and as a link that a telephone follows.

The words of a policy are free: what is no telephone number and no address stays words.
"""

import re
from dataclasses import dataclass

from core.policy.model import HelpDesk

_ADDRESS = re.compile(
    r"https?://[^\s/]\S*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]{3,}", re.IGNORECASE
)
_MAIL = re.compile(r"[^\s@:/?]+@[^\s@:/?]+")
_NUMBER = re.compile(r"\+?\d{3,15}")
"""E.164 has at most 15 digits. No "*" and no "#": these are commands to a telephone."""
_BETWEEN = re.compile(r"[\s()./-]")
_TRUNK = "(0)"
"""Dialled without the country only, as in +49 (0)30."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach it."""

    text: str
    link: str
    """Empty where the text is words only."""


def contacts(desk: HelpDesk) -> tuple[Contact, ...]:
    """Telephone and address, as far as they are known."""
    return tuple(Contact(text, link(text)) for text in (desk.phone, desk.address) if text)


def link(text: str) -> str:
    """What a telephone opens for this text; empty where it is no address of anything."""
    if _ADDRESS.fullmatch(text):
        return text
    if _MAIL.fullmatch(text):
        return f"mailto:{text}"
    number = _BETWEEN.sub("", text.replace(_TRUNK, "") if text.startswith("+") else text)
    return f"tel:{number}" if _NUMBER.fullmatch(number) else ""
