"""How one problem is told; the tables of words are made of these."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """How one thing is told. Nothing in it is markup; show it as plain text."""

    code: str
    title: str
    text: str
    """What happened and what did not."""
    remedy: str
    """What to do next."""
