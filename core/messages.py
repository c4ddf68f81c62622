"""Words for every Problem: what happened, what did not, what next, and a code for the phone.

The only place where a failure becomes text. Codes are stable for ever; letters are chosen to sound
apart. `{key}` is filled in by `words`.
"""

from dataclasses import replace

from core import card_words
from core.errors import Failure, Problem
from core.message import Message
from core.messages_reset import RESET_MESSAGES
from core.translate import mark

MESSAGES: dict[Problem, Message] = {
    Problem.NO_KEY: Message(
        "KEY-1",
        mark("Problem", "No security key found"),
        mark("Problem", "No security key is connected to this computer."),
        mark("Problem", "Plug in your key and try again."),
    ),
    Problem.SEVERAL_KEYS: Message(
        "KEY-2",
        mark("Problem", "Which key?"),
        mark(
            "Problem", "More than one security key is connected. Nothing was sent to any of them."
        ),
        mark("Problem", "Name the key you mean, or unplug the others."),
    ),
    Problem.UNKNOWN_KEY: Message(
        "KEY-3",
        mark("Problem", "That key is not connected"),
        mark("Problem", "No connected key has this id. Ids change when a key is plugged in again."),
        mark("Problem", "List the keys and use an id from the list."),
    ),
    Problem.NO_PERMISSION: Message(
        "KEY-4",
        mark("Problem", "No permission to use this key"),
        mark("Problem", "The key is connected, but this account may not open it."),
        mark(
            "Problem",
            "On Linux, install the udev rule that comes with Keydesk, then plug in again.",
        ),
    ),
    Problem.KEY_BUSY: Message(
        "KEY-5",
        mark("Problem", "Another program is using this key"),
        mark("Problem", "The key was busy the whole time and did not take the last request."),
        mark("Problem", "Close sign-in windows in your browser and try again."),
    ),
    Problem.ALREADY_WORKING: Message(
        "KEY-6",
        mark("Problem", "Keydesk is already working with this key"),
        mark("Problem", "A job on this key is still open. Nothing was changed."),
        mark("Problem", "Finish or cancel that job first."),
    ),
    Problem.NO_ANSWER: Message(
        "KEY-7",
        mark("Problem", "The key does not answer"),
        mark(
            "Problem", "The key is connected but stayed silent. It is not known what it did last."
        ),
        mark("Problem", "Unplug it, plug it in again, and look at its page."),
    ),
    Problem.BAD_ANSWER: Message(
        "KEY-8",
        mark("Problem", "The key gave an answer that makes no sense"),
        mark("Problem", "What it sent cannot be understood. It is not known what it did last."),
        mark("Problem", "Plug it in again and look at its page. It may be faulty if this returns."),
    ),
    Problem.U2F_ONLY: Message(
        "KEY-9",
        mark("Problem", "This key only works as a second factor"),
        mark("Problem", "It speaks the older U2F protocol: no PIN, no passkeys, nothing to reset."),
        mark("Problem", "You can go on using it where it is registered."),
    ),
    Problem.NOT_SUPPORTED: Message(
        "KEY-10",
        mark("Problem", "This key cannot do that"),
        mark("Problem", "The key does not have this feature. Nothing was changed."),
        mark("Problem", "See “About this key” for what it can do."),
    ),
    Problem.KEY_REMOVED: Message(
        "KEY-11",
        mark("Problem", "The key was unplugged"),
        mark("Problem", "The job was stopped. Nothing more was changed on the key."),
        mark("Problem", "Plug the key in and start again."),
    ),
    Problem.REMOVED_WHILE_WRITING: Message(
        "KEY-12",
        mark("Problem", "The key was unplugged while it was saving"),
        mark("Problem", "It is not known whether the change was saved."),
        mark("Problem", "Plug the key in and look at its page before you try again."),
    ),
    Problem.REFUSED: Message(
        "KEY-13",
        mark("Problem", "The key refused"),
        mark("Problem", "The key did not accept the last request."),
        mark("Problem", "Plug it in again and try once more."),
    ),
    Problem.STORAGE_FULL: Message(
        "KEY-14",
        mark("Problem", "The key is full"),
        mark("Problem", "There is no room left on the key. Nothing was changed."),
        mark("Problem", "Remove something you no longer need from the key first."),
    ),
    Problem.TIMED_OUT: Message(
        "KEY-15",
        mark("Problem", "Nothing happened for too long"),
        mark("Problem", "The job was ended. Nothing was changed on the key."),
        mark("Problem", "Start again when you are ready."),
    ),
    Problem.TOUCH_TIMED_OUT: Message(
        "KEY-16",
        mark("Problem", "The key was not touched in time"),
        mark("Problem", "The key stopped waiting. Nothing was changed."),
        mark("Problem", "Try again and touch the key when it blinks."),
    ),
    Problem.ENDED_BY_KEY: Message(
        "KEY-17",
        mark("Problem", "The key ended the job by itself"),
        mark(
            "Problem", "It stopped waiting though nobody cancelled. It did not do what was asked."
        ),
        mark("Problem", "Try again. If this returns, unplug the key and plug it in again first."),
    ),
    Problem.WRONG_PIN: Message(
        "PIN-1",
        mark("Problem", "That PIN is not right"),
        mark("Problem", "The key did not accept the PIN. Nothing was changed."),
        mark("Problem", "Check Caps Lock and the keyboard layout, then type it again."),
    ),
    Problem.PIN_NEEDS_REPLUG: Message(
        "PIN-2",
        mark("Problem", "Unplug the key first"),
        mark(
            "Problem",
            "Three wrong PINs in a row: the key takes no more until it is plugged in again.",
        ),
        mark("Problem", "Unplug the key, plug it in again, then try once more."),
    ),
    Problem.PIN_BLOCKED: Message(
        "PIN-3",
        mark("Problem", "The PIN is blocked"),
        mark("Problem", "Too many wrong PINs. The PIN of this key can no longer be used."),
        mark("Problem", "Only a reset helps. It erases the key, including all its passkeys."),
    ),
    Problem.PIN_ALREADY_SET: Message(
        "PIN-4",
        mark("Problem", "This key already has a PIN"),
        mark("Problem", "The PIN was not changed."),
        mark("Problem", "Use “Change PIN” and give the current one."),
    ),
    Problem.PIN_NOT_SET: Message(
        "PIN-5",
        mark("Problem", "This key has no PIN yet"),
        mark("Problem", "A PIN is needed before this can be done."),
        mark("Problem", "Add a PIN first."),
    ),
    Problem.PIN_REFUSED: Message(
        "PIN-6",
        mark("Problem", "The key does not accept this PIN"),
        mark("Problem", "The new PIN breaks a rule of the key. The PIN was not changed."),
        mark("Problem", "Choose a longer or less simple PIN."),
    ),
    Problem.PIN_MUST_CHANGE: Message(
        "PIN-7",
        mark("Problem", "The PIN must be changed first"),
        mark("Problem", "Whoever set up this key asks you to choose your own PIN."),
        mark("Problem", "Change the PIN, then go on."),
    ),
    Problem.PIN_UNACCEPTABLE: Message(
        "PIN-8",
        mark("Problem", "This PIN cannot be used"),
        mark("Problem", "Nothing was sent to the key, and no try was lost."),
        mark("Problem", "Choose another PIN."),
    ),
    Problem.SESSION_EXPIRED: Message(
        "PIN-9",
        mark("Problem", "The key wants the PIN again"),
        mark("Problem", "Time ran out, or another program used the key. No try was lost."),
        mark("Problem", "Enter the PIN again."),
    ),
    Problem.SENSOR_BLOCKED: Message(
        "FGR-1",
        mark("Problem", "The fingerprint sensor is blocked"),
        mark("Problem", "Too many touches were not recognised. Your fingerprints are still saved."),
        mark("Problem", "Enter the PIN of the key once: that unblocks the sensor."),
    ),
    Problem.FINGERPRINTS_FULL: Message(
        "FGR-2",
        mark("Problem", "No room for another fingerprint"),
        mark("Problem", "The key holds as many fingerprints as it can. None was added."),
        mark("Problem", "Remove one first."),
    ),
    Problem.FINGERPRINT_GONE: Message(
        "FGR-3",
        mark("Problem", "That fingerprint is no longer on the key"),
        mark("Problem", "It was removed in the meantime."),
        mark("Problem", "Open the list again."),
    ),
    Problem.FINGERPRINT_EXISTS: Message(
        "FGR-4",
        mark("Problem", "This finger is already saved"),
        mark("Problem", "No fingerprint was added."),
        mark("Problem", "Use another finger."),
    ),
    Problem.NAME_TOO_LONG: Message(
        "FGR-5",
        mark("Problem", "The name is too long for this key"),
        mark("Problem", "The name was not changed."),
        mark("Problem", "Choose a shorter name."),
    ),
    Problem.UNKNOWN_FINGERPRINT: Message(
        "FGR-6",
        mark("Problem", "Which fingerprint?"),
        mark("Problem", "No fingerprint, or more than one, fits that name. Nothing was changed."),
        mark("Problem", "List the fingerprints and use a number from the list."),
    ),
    Problem.FINGERPRINT_UNNAMED: Message(
        "FGR-7",
        mark("Problem", "The fingerprint is saved, without a name"),
        mark("Problem", "The finger was added, but the key did not take its name."),
        mark("Problem", "Use it as it is, or rename it in the list."),
    ),
    **RESET_MESSAGES,
    Problem.CANCELLED: Message(
        "END-1",
        mark("Problem", "Cancelled"),
        mark("Problem", "Nothing was changed."),
        mark("Problem", "Start again whenever you like."),
    ),
    Problem.UNEXPECTED: Message(
        "END-2",
        mark("Problem", "Something went wrong in Keydesk"),
        mark("Problem", "This is our fault, not yours. The job was stopped."),
        mark("Problem", "Try again. If it happens again, please report it with the code."),
    ),
}


def words(failure: Failure, key: str, *, card: bool = False) -> Message:
    """The message for a failure on the key called `key`, with that name filled in."""
    told = message(failure.problem, card=card)
    return replace(told, remedy=told.remedy.replace("{key}", key))


def message(what: Problem, *, card: bool = False) -> Message:
    """The words for a problem; `card`: of a key in a card reader."""
    code = MESSAGES[what].code
    other = card_words.MESSAGES.get(what) if card else None
    return Message(code, *other) if other else MESSAGES[what]
