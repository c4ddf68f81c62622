"""Codes of what is no step and no problem: the pages of the window, and what they may say.

The pages hold their own words, in QML; these tell a help desk what the caller is looking at. Codes
are stable for ever, as those of `core.messages`.
"""

from dataclasses import dataclass
from enum import Enum

from core.translate import mark


@dataclass(frozen=True, slots=True)
class Sign:
    """A code on a page, what it says there, and what that means."""

    code: str
    title: str
    text: str


class Place(Enum):
    """Every page, and every note on a page that is not about a problem."""

    NO_KEY = Sign(
        "NAV-1",
        mark("Place", "Plug in your security key"),
        mark("Place", "Keydesk sees no security key. It shows one as soon as it is plugged in."),
    )
    KEYS = Sign(
        "NAV-2",
        mark("Place", "Security keys"),
        mark("Place", "The list of the connected keys. None is chosen yet."),
    )
    KEY = Sign(
        "NAV-3",
        mark("Place", "The page of a key"),
        mark("Place", "PIN, fingerprints, reset and facts of a single key."),
    )
    COMPUTER = Sign(
        "NAV-4",
        mark("Place", "Check this computer"),
        mark("Place", "What has to be right so that security keys work, each with its own code."),
    )
    APPEARANCE = Sign(
        "NAV-5",
        mark("Place", "Appearance"),
        mark("Place", "Theme and text size of the window."),
    )
    GUIDE = Sign(
        "NAV-6",
        mark("Place", "Guide"),
        mark("Place", "What a code means, and what to say about it."),
    )
    UNPLUGGED = Sign(
        "NAV-7",
        mark("Place", "Unplugged"),
        mark("Place", "The key of this page is not connected. Its page waits for it."),
    )
    TWICE = Sign(
        "NAV-8",
        mark("Place", "This key may be listed twice"),
        mark("Place", "A key over USB and a key in a card reader may be the same."),
    )
    STILL_UNLOCKED = Sign(
        "NAV-9",
        mark("Place", "Another key is still unlocked"),
        mark("Place", "The fingerprints of another key are open. Close them first."),
    )
    POLICY = Sign(
        "NAV-11",
        mark("Place", "Policy"),
        mark("Place", "What the organisation has decided, and which file or value says so."),
    )
    REPORT = Sign(
        "NAV-12",
        mark("Place", "Report for the help desk"),
        mark("Place", "What a help desk needs to know, shown before it is passed on."),
    )
    PROTOCOL = Sign(
        "NAV-13",
        mark("Place", "Protocol log"),
        mark("Place", "What is said to keys, without what is secret. It is off until turned on."),
    )
    REMOVES_ALL = Sign(
        "NAV-10",
        mark("Place", "No fingerprint is left afterwards"),
        mark("Place", "The last fingerprint goes. The PIN of the key still works."),
    )
    PREPARE = Sign(
        "NAV-20",
        mark("Place", "Prepare keys"),
        mark("Place", "Many keys for other people: the plan, or the key that is at hand."),
    )
