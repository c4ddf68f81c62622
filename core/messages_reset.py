"""Words for what can go wrong with a reset: each says what was not erased, or that nobody knows."""

from core.errors import Problem
from core.message import Message
from core.translate import mark

RESET_MESSAGES: dict[Problem, Message] = {
    Problem.DIFFERENT_KEY: Message(
        "RST-1",
        mark("Problem", "That is a different key"),
        mark("Problem", "This is not the key you chose to reset. Nothing was sent to it."),
        mark("Problem", "Unplug it, then plug in {key}."),
    ),
    Problem.CANNOT_TELL_KEY: Message(
        "RST-2",
        mark("Problem", "Cannot tell whether this is the same key"),
        mark("Problem", "Nothing was erased: the key has no serial number and may be another one."),
        mark(
            "Problem", "Start again with only {key} connected, and use the same socket both times."
        ),
    ),
    Problem.OTHER_KEYS_CONNECTED: Message(
        "RST-3",
        mark("Problem", "Another key was plugged in"),
        mark("Problem", "Nothing was erased: with two keys connected it could hit the wrong one."),
        mark("Problem", "Start again with only {key} connected."),
    ),
    Problem.TOO_LATE_FOR_RESET: Message(
        "RST-4",
        mark("Problem", "The key was plugged in for too long"),
        mark(
            "Problem", "Nothing was erased: a key takes a reset only right after it is plugged in."
        ),
        mark("Problem", "Unplug it, plug it in again, and touch it when it is asked for."),
    ),
    Problem.RESET_NOT_TOUCHED: Message(
        "RST-5",
        mark("Problem", "No touch was seen"),
        mark("Problem", "Nothing was erased: the key was not touched in time."),
        mark("Problem", "Unplug it and try again, as often as you like."),
    ),
    Problem.RESET_REFUSED: Message(
        "RST-6",
        mark("Problem", "The key refused to be erased"),
        mark("Problem", "Nothing was erased. Some keys want to be held longer or in another port."),
        mark("Problem", "Unplug it and try again."),
    ),
    Problem.RESET_WRONG_TRANSPORT: Message(
        "RST-7",
        mark("Problem", "This key cannot be reset over this connection"),
        mark("Problem", "Nothing was erased: the key takes a reset only over another connection."),
        mark("Problem", "See “About this key” for the connections it names."),
    ),
    Problem.REMOVED_WHILE_ERASING: Message(
        "RST-8",
        mark("Problem", "The key was unplugged during the reset"),
        mark("Problem", "It is not known whether anything was erased."),
        mark("Problem", "Plug it in again and repeat the reset."),
    ),
}
