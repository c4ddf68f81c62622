"""Advice for the codes of a reset. Who is on the phone is checked before any of it."""

from core.helpdesk import answers
from core.helpdesk.advice import Advice
from core.translate import mark

_AGAIN = ("RST-23", "RST-24", "RST-30")
_NEW_CODE = mark("Say", "Read me the new code.")
_TOUCH = mark("Say", "Touch the key when it blinks or the screen asks: you have 30 seconds.")
_IN_ONE_GO = mark(
    "How", "Say all of it before the key is plugged in: after that the screen is quicker than you."
)

RESET: dict[str, Advice] = {
    "RST-1": Advice(
        causes=(
            mark("Cause", "The caller has several keys and took the wrong one."),
            mark("Cause", "Somebody else plugged in a key."),
        ),
        say=(
            mark("Say", "Unplug this key."),
            mark("Say", "Take the key you unplugged before."),
            mark("Say", "Plug that key in."),
            _TOUCH,
            _NEW_CODE,
        ),
        how=_IN_ONE_GO,
        next=_AGAIN,
    ),
    "RST-2": Advice(
        causes=(
            mark("Cause", "The key has no serial number."),
            mark("Cause", "It came back in another socket, or beside another key."),
        ),
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Unplug every other key."),
            mark("Say", "Remember the socket of your key: use it both times."),
            mark("Say", "Start the reset again."),
            _NEW_CODE,
        ),
        next=("RST-20", "RST-21"),
    ),
    "RST-3": Advice(
        causes=(mark("Cause", "A second key was plugged in during the reset."),),
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Unplug every other key."),
            mark("Say", "Start the reset again."),
            _NEW_CODE,
        ),
        next=("RST-20",),
    ),
    "RST-4": Advice(
        causes=(
            mark("Cause", "A key takes a reset only in its first seconds."),
            mark("Cause", "Another program held the key just after it was plugged in."),
        ),
        say=(
            mark("Say", "Close sign-in windows in your browser."),
            mark("Say", "Unplug the key."),
            mark("Say", "Lay a finger beside the metal part or button of the key."),
            mark("Say", "Plug the key into the same socket."),
            _TOUCH,
            _NEW_CODE,
        ),
        how=_IN_ONE_GO,
        answers=(answers.NO_FAULT, answers.WHICH_PART, answers.NO_BLINKING),
        next=_AGAIN,
    ),
    "RST-5": Advice(
        causes=(
            mark("Cause", "The touch came late, or missed the metal part."),
            mark("Cause", "The key wants a long touch."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug the key in again."),
            mark("Say", "Touch the metal part when it blinks."),
            mark("Say", "Keep your finger on it until the code changes."),
            _NEW_CODE,
        ),
        how=_IN_ONE_GO,
        answers=(answers.NO_FAULT, answers.WHICH_PART, answers.NO_BLINKING),
        next=_AGAIN,
    ),
    "RST-6": Advice(
        causes=(
            mark("Cause", "Some keys want a longer touch."),
            mark("Cause", "Whoever manages the key may have turned its reset off."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug the key into a socket of the computer itself."),
            mark("Say", "Keep touching the key for 10 seconds."),
            _NEW_CODE,
        ),
        how=_IN_ONE_GO,
        next=(*_AGAIN, "RST-6"),
    ),
    "RST-7": Advice(
        causes=(mark("Cause", "The key takes a reset over USB only, or over a reader only."),),
        say=(
            mark("Say", "Open “About this key”."),
            mark("Say", "Read me the line of its connections."),
            mark("Say", "Connect the key in a way that line names."),
            _NEW_CODE,
        ),
        next=("NAV-3", "RST-20"),
    ),
    "RST-8": Advice(
        causes=(mark("Cause", "The key lost its contact while it was erasing."),),
        say=(
            mark("Say", "Plug the key in again."),
            mark("Say", "Start the reset again."),
            mark("Say", "Leave the key in until it is to be unplugged."),
            _NEW_CODE,
        ),
        next=("RST-20",),
    ),
    "RST-20": Advice(
        causes=(
            mark("Cause", "Nothing is erased yet. “Cancel” turns back until the key is touched."),
        ),
        say=(
            mark("Say", "Read me the name of the key on the screen."),
            mark("Say", "Read me what you will lose."),
            mark("Say", "Can you do without all of it?"),
            mark("Say", "Tick the box."),
            mark("Say", "Press “Erase this key”."),
            _NEW_CODE,
        ),
        answers=(
            answers.FEAR,
            answers.ACCOUNTS,
            answers.PASSKEY,
            answers.CANNOT_DO_WITHOUT,
            answers.SET_UP_AGAIN,
            answers.STOP,
        ),
        next=("RST-22", "RST-21"),
    ),
    "RST-21": Advice(
        causes=(mark("Cause", "Without a serial number this key looks like others of its model."),),
        say=(
            mark("Say", "Unplug the other keys in the list."),
            mark("Say", "Leave the key you want to reset in."),
            _NEW_CODE,
        ),
        next=("RST-22",),
    ),
    "RST-22": Advice(
        say=(
            mark("Say", "Unplug the key."),
            _NEW_CODE,
        ),
        answers=(answers.STOP,),
        next=("RST-23",),
    ),
    "RST-23": Advice(
        causes=(
            mark("Cause", "RST-24 and RST-25 may pass unseen. The next code is then RST-30."),
            mark("Cause", "On a card reader there may be no touch: the key is erased right away."),
        ),
        say=(
            mark("Say", "Keep the key in your hand until you have heard me."),
            mark("Say", "Lay a finger beside the metal part or button of the key."),
            mark("Say", "Plug the key into the same socket."),
            _TOUCH,
            _NEW_CODE,
        ),
        how=_IN_ONE_GO,
        answers=(answers.CLOCK, answers.WHICH_PART, answers.NO_BLINKING, answers.STOP),
        next=("RST-30", "RST-24", "RST-26", "RST-25", "RST-27", "RST-4", "RST-1"),
    ),
    "RST-24": Advice(
        say=(
            mark("Say", "Touch the metal part of the key now."),
            _NEW_CODE,
        ),
        answers=(answers.WHICH_PART, answers.NO_BLINKING, answers.STOP),
        next=("RST-30", "RST-25", "RST-5"),
    ),
    "RST-25": Advice(
        say=(
            mark("Say", "Wait."),
            mark("Say", "Leave the key plugged in."),
            _NEW_CODE,
        ),
        next=("RST-30", "RST-8"),
    ),
    "RST-26": Advice(
        causes=(mark("Cause", "This key wants a long touch before it erases itself."),),
        say=(
            mark("Say", "Touch the metal part of the key now."),
            mark("Say", "Keep touching it until the code changes."),
            _NEW_CODE,
        ),
        answers=(answers.WHICH_PART, answers.STOP),
        next=("RST-25", "RST-30", "RST-5"),
    ),
    "RST-27": Advice(
        causes=(mark("Cause", "A browser or a sign-in window took the key first."),),
        say=(
            mark("Say", "Leave the key plugged in."),
            mark("Say", "Close sign-in windows in your browser."),
            _NEW_CODE,
        ),
        next=("RST-24", "RST-4", "RST-22"),
    ),
    "RST-30": Advice(
        causes=(mark("Cause", "The key is empty. Sites still list it and do not know that."),),
        say=(
            mark("Say", "Read me what stands under “What to do next”."),
            mark("Say", "Press “Close”."),
            mark("Say", "Choose “Add” beside the PIN."),
            _NEW_CODE,
        ),
        answers=(
            answers.IT_WORKED,
            answers.REGISTER,
            answers.OLD_ENTRY,
            answers.WHICH_ENTRY,
            answers.RECEIPT,
        ),
        next=("NAV-3", "PIN-20"),
    ),
}
