"""What a policy says of the help desk becomes a link where it is one, and stays words where not."""

import pytest

from core.policy.contact import Contact, contacts, link
from core.policy.model import HelpDesk

LINKS = [
    ("https://help.example.org/keys?a=1", "https://help.example.org/keys?a=1"),
    ("HTTPS://help.example.org", "HTTPS://help.example.org"),
    ("http://helpdesk", "http://helpdesk"),
    ("mailto:help@example.org", "mailto:help@example.org"),
    ("help@example.org", "mailto:help@example.org"),
    ("tel:+1-555-0100", "tel:+1-555-0100"),
    ("+1 555 0100", "tel:+15550100"),
    ("(030) 1234/56-78", "tel:03012345678"),
    ("+49 (0)30 12.34", "tel:+49301234"),
    ("4711", "tel:4711"),
]
WORDS = [
    "", "Room 4.12", "ask at the desk", "ext. 4711", "12", "*#06#", "tel:*#06#",
    "+1 555 0100 or 0101", "javascript:alert(1)", "file:///etc/passwd", "https://",
    "https:// example.org", "help.example.org", "a@b@c", "mailto:", "++1555", "1234567890123456",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINKS)
def test_an_address_becomes_a_link(text: str, expected: str) -> None:
    assert link(text) == expected


@pytest.mark.parametrize("text", WORDS)
def test_everything_else_stays_words(text: str) -> None:
    assert link(text) == ""


def test_telephone_and_address_are_the_ways_there_are() -> None:
    desk = HelpDesk("Example IT", "+1 555 0100", "Room 4.12")
    assert contacts(desk) == (Contact("+1 555 0100", "tel:+15550100"), Contact("Room 4.12", ""))
    assert contacts(HelpDesk("Example IT")) == ()
