"""Words for what can go wrong while many keys are prepared, and with the file of their PINs."""

from core.errors import Problem
from core.message import Message
from core.translate import mark

PREPARE_MESSAGES: dict[Problem, Message] = {
    Problem.FIRMWARE_TOO_OLD: Message(
        "LOT-1",
        mark("Problem", "The firmware of this key is too old"),
        mark("Problem", "It is older than planned, or the key does not tell. Nothing was changed."),
        mark("Problem", "Put the key aside and take the next one."),
    ),
    Problem.MODEL_NOT_PLANNED: Message(
        "LOT-2",
        mark("Problem", "This is not one of the planned models"),
        mark("Problem", "The plan names other models. Nothing was changed."),
        mark("Problem", "Put the key aside and take the next one."),
    ),
    Problem.ALREADY_PREPARED: Message(
        "LOT-3",
        mark("Problem", "This key is ready already"),
        mark("Problem", "It stands in the file with its temporary PIN. Nothing was changed."),
        mark("Problem", "Take the next key."),
    ),
    Problem.UNSAFE_FILE: Message(
        "LOT-4",
        mark("Problem", "This file is no safe place for PINs"),
        mark("Problem", "It cannot be used as it is. No key was touched because of it."),
        mark("Problem", "Choose a new file in a folder that only you can write to."),
    ),
    Problem.FILE_NOT_WRITTEN: Message(
        "LOT-5",
        mark("Problem", "The file of the PINs cannot be written"),
        mark("Problem", "The key does not count as ready. If it has a PIN, the file has it too."),
        mark("Problem", "Make room on the disk, then go on with the same file."),
    ),
    Problem.BAD_PIN_LIST: Message(
        "LOT-6",
        mark("Problem", "The list of PINs has a mistake"),
        mark("Problem", "A line is no PIN, stands there twice or would be changed by a table."),
        mark("Problem", "Put one PIN on each line, saved as UTF-8, and start again."),
    ),
    Problem.PINS_USED_UP: Message(
        "LOT-7",
        mark("Problem", "The list of PINs is used up"),
        mark("Problem", "There is no PIN left for this key. No PIN was set on it."),
        mark("Problem", "Go on with a longer list and the same file."),
    ),
}
