"""The card that comes before anything dangerous: is the caller who he says he is?

Keydesk cannot know who is on the phone, and callers who pretend are how accounts are taken over.
A reset by itself gives nobody access; the new registration after it does.
"""

from core.translate import mark

TITLE = mark("Identity", "Check who is calling first")

WHY = mark("Identity", "After this the caller registers a key. An impostor wants just that.")

HANG_UP = mark(
    "Identity", "Say: “I hang up now, and call you back on the number in our directory.”"
)

CHECKS: tuple[str, ...] = (
    mark(
        "Identity", "Ask for the name and nothing else: birthdays and staff numbers are for sale."
    ),
    HANG_UP,
    mark("Identity", "Do not use a number that the caller gives you."),
    mark("Identity", "Let the manager confirm who it is, on a number from the directory too."),
    mark("Identity", "Write down who confirmed what, and when. Then call the caller back."),
    mark("Identity", "End the call if anything does not fit. Hurry is a warning."),
)

ONCE = mark("Identity", "Checked already in this call? Go on. If not, do all of this:")
"""Above the check where most callers come from a code that has it already."""

AGAIN = mark("Identity", "Checked already in this call? Go on. If not, check as at RST-20.")
"""At the later codes of a call, where nobody can hang up and call back any more."""
