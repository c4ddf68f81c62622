"""Words for every Problem: what happened, what did not, what next, and a code for the phone.

The only place where a failure becomes text. Codes are stable for ever; letters are chosen to sound
apart. `{key}` is filled in by `words`.
"""

from dataclasses import replace

from core import card_words
from core.errors import Failure, Problem
from core.message import Message
from core.messages_key import KEY_MESSAGES
from core.messages_policy import POLICY_MESSAGES
from core.messages_prepare import PREPARE_MESSAGES
from core.messages_reset import RESET_MESSAGES
from core.translate import mark, tr

MESSAGES: dict[Problem, Message] = {
    **KEY_MESSAGES,
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
    Problem.AUDIT_UNAVAILABLE: Message(
        "AUD-1",
        mark("Problem", "This cannot be written to the audit log"),
        mark(
            "Problem",
            "Your organisation allows no change that is not written down. Nothing was changed.",
        ),
        mark("Problem", "Ask your help desk; the check of this computer says what is wrong."),
    ),
    **POLICY_MESSAGES,
    **PREPARE_MESSAGES,
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
    told = MESSAGES[what]
    other = card_words.MESSAGES.get(what) if card else None
    return Message(told.code, *map(tr, other or (told.title, told.text, told.remedy)))
