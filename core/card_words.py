"""What is told otherwise of a key in a card reader: nobody plugs it, and hardly anybody touches it.

Codes and meaning are those of `core.messages` and `core.guidance`. Messages fit every card; steps
tell a key that is tapped on a contactless reader from one that is put into it.
"""

from core.capabilities import Why
from core.errors import Problem
from core.flow import Step
from core.flows.steps import (
    ConfirmErase,
    Erasing,
    KeyInUse,
    PlugInKey,
    TakeOutOthers,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.model import PinState
from core.translate import mark

MESSAGES: dict[Problem, tuple[str, str, str]] = {
    Problem.NO_PERMISSION: (
        mark("CardProblem", "No permission to use this key"),
        mark("CardProblem", "The key is connected, but this account may not use the card reader."),
        mark("CardProblem", "Work at the screen of this computer, or ask whoever manages it."),
    ),
    Problem.KEY_BUSY: (
        mark("CardProblem", "Another program is using this key"),
        mark("CardProblem", "Another program held the card the whole time."),
        mark("CardProblem", "Close programs that use smart cards and try again."),
    ),
    Problem.NO_ANSWER: (
        mark("CardProblem", "The key does not answer"),
        mark(
            "CardProblem",
            "The reader sees the key, but it stayed silent. It is not known what it did last.",
        ),
        mark("CardProblem", "Take it away, put it back on the reader, and look at its page."),
    ),
    Problem.BAD_ANSWER: (
        mark("CardProblem", "The key gave an answer that makes no sense"),
        mark("CardProblem", "What it sent cannot be understood. It is not known what it did last."),
        mark(
            "CardProblem",
            "Take it away, put it back and look at its page. It may be faulty if this returns.",
        ),
    ),
    Problem.KEY_REMOVED: (
        mark("CardProblem", "The key was taken away"),
        mark("CardProblem", "The reader lost the key. Nothing more was changed on it."),
        mark("CardProblem", "Put the key back and start again."),
    ),
    Problem.REMOVED_WHILE_WRITING: (
        mark("CardProblem", "The key was taken away while it was saving"),
        mark("CardProblem", "It is not known whether the change was saved."),
        mark("CardProblem", "Put the key back and look at its page before you try again."),
    ),
    Problem.REFUSED: (
        mark("CardProblem", "The key refused"),
        mark("CardProblem", "The key did not accept the last request."),
        mark("CardProblem", "Take it away, put it back and try once more."),
    ),
    Problem.ENDED_BY_KEY: (
        mark("CardProblem", "The key ended the job by itself"),
        mark(
            "CardProblem",
            "It stopped waiting though nobody cancelled. It did not do what was asked.",
        ),
        mark("CardProblem", "Try again. If this returns, take the key away and put it back first."),
    ),
    Problem.PIN_NEEDS_REPLUG: (
        mark("CardProblem", "Take the key away first"),
        mark(
            "CardProblem",
            "Three wrong PINs in a row: the key takes no more until it has left the reader.",
        ),
        mark("CardProblem", "Take the key away, put it back, then try once more."),
    ),
    Problem.DIFFERENT_KEY: (
        mark("CardProblem", "That is a different key"),
        mark("CardProblem", "This is not the key you chose to reset. Nothing was sent to it."),
        mark("CardProblem", "Take it away, then put {key} on the reader."),
    ),
    Problem.CANNOT_TELL_KEY: (
        mark("CardProblem", "Cannot tell whether this is the same key"),
        mark(
            "CardProblem",
            "Nothing was erased: a card tells no serial number, so it may be another one.",
        ),
        mark(
            "CardProblem",
            "Start again with only {key} connected, and use the same reader both times.",
        ),
    ),
    Problem.OTHER_KEYS_CONNECTED: (
        mark("CardProblem", "Another key was connected"),
        mark(
            "CardProblem",
            "Nothing was erased: with two keys connected it could hit the wrong one.",
        ),
        mark("CardProblem", "Start again with only {key} connected."),
    ),
    Problem.TOO_LATE_FOR_RESET: (
        mark("CardProblem", "The key was on the reader for too long"),
        mark(
            "CardProblem",
            "Nothing was erased: a key takes a reset only right after it comes to the reader.",
        ),
        mark("CardProblem", "Take it away and put it back; the rest happens by itself."),
    ),
    Problem.RESET_NOT_TOUCHED: (
        mark("CardProblem", "No touch was seen"),
        mark("CardProblem", "Nothing was erased: the key was not touched in time."),
        mark("CardProblem", "Take it away and try again, as often as you like."),
    ),
    Problem.RESET_REFUSED: (
        mark("CardProblem", "The key refused to be erased"),
        mark("CardProblem", "Nothing was erased. Some keys can only be erased over USB."),
        mark("CardProblem", "Take it away and try again."),
    ),
    Problem.REMOVED_WHILE_ERASING: (
        mark("CardProblem", "The key was taken away during the reset"),
        mark("CardProblem", "It is not known whether anything was erased."),
        mark("CardProblem", "Put it back and repeat the reset."),
    ),
}
"""Title, text and remedy."""

_OTHERS = (
    mark("CardStep", "Leave only {key} connected"),
    mark("CardStep", "It tells no serial number here, so no other key may be connected meanwhile."),
)
_ERASE = (
    mark("CardStep", "Reset {key}?"),
    mark(
        "CardStep",
        "Everything on the key is erased for good once it is back at the reader."
        " Until then you can cancel.",
    ),
)
_IN_USE = (
    mark("CardStep", "{key} is in use"),
    mark("CardStep", "Leave it where it is and close programs that use smart cards."),
)

TAPPED: dict[type[Step], tuple[str, str]] = {
    Working: (
        mark("CardStep", "Please wait"),
        mark("CardStep", "{key} is working. Leave it on the reader."),
    ),
    ConfirmErase: _ERASE,
    TakeOutOthers: _OTHERS,
    UnplugKey: (
        mark("CardStep", "Lift {key} off the reader"),
        mark("CardStep", "Take your time. Nothing is erased before you tap it again."),
    ),
    PlugInKey: (
        mark("CardStep", "Tap {key} again"),
        mark("CardStep", "Lay it on the same reader and leave it. The reset starts by itself."),
    ),
    KeyInUse: _IN_USE,
    TouchToErase: (
        mark("CardStep", "Keep {key} on the reader"),
        mark("CardStep", "This erases it. Touch the key only if it blinks."),
    ),
    Erasing: (mark("CardStep", "Erasing {key}"), mark("CardStep", "Do not lift the key yet.")),
}
"""Heading and sentence for a key on a contactless reader."""

INSERTED: dict[type[Step], tuple[str, str]] = {
    Working: (
        mark("CardStep", "Please wait"),
        mark("CardStep", "{key} is working. Leave it in the reader."),
    ),
    ConfirmErase: _ERASE,
    TakeOutOthers: _OTHERS,
    UnplugKey: (
        mark("CardStep", "Take {key} out"),
        mark("CardStep", "Take your time. Nothing is erased before you put it back in."),
    ),
    PlugInKey: (
        mark("CardStep", "Put {key} back in"),
        mark("CardStep", "Use the same reader. The reset starts by itself."),
    ),
    KeyInUse: _IN_USE,
    TouchToErase: (
        mark("CardStep", "Leave {key} in the reader"),
        mark("CardStep", "This erases it. Touch the key only if it blinks."),
    ),
    Erasing: (
        mark("CardStep", "Erasing {key}"),
        mark("CardStep", "Do not take the key out yet."),
    ),
}
"""The same for one in a reader with contacts, which may be a USB key that is its own reader."""

HOLD = mark("CardStep", "This erases it. If the key blinks, touch it for {n} seconds.")

REASONS: dict[Why, str] = {
    Why.REPLUG_FIRST: mark("Why", "Take the key away and put it back first.")
}

PIN: dict[PinState, str] = {
    PinState.REPLUG: mark("Pin", "Take the key away and put it back to try the PIN once more.")
}
HINTS: dict[PinState, str] = {PinState.REPLUG: mark("Hint", "Take it away first")}
