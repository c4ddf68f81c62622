"""Whom to ask, in one line: in the Guide, on the pages to hand out and in `keydeskctl explain`."""

from core.translate import mark, tr

_QUESTIONS = mark("Guide", "Questions: {desk}")


def questions(*known: str) -> str:
    """What is known of the help desk, such as name and phone; empty where nothing is."""
    desk = ", ".join(filter(None, known))
    return tr(_QUESTIONS).replace("{desk}", desk) if desk else ""
