"""Advice for the codes of the PIN."""

from core.helpdesk import answers
from core.helpdesk.advice import Advice
from core.translate import mark

_NEW_CODE = mark("Say", "Read me the new code.")

PIN: dict[str, Advice] = {
    "PIN-1": Advice(
        causes=(
            mark("Cause", "A slip of the finger, or Caps Lock."),
            mark("Cause", "Another keyboard layout than on the day the PIN was chosen."),
            mark("Cause", "The PIN of another key, or of the computer."),
        ),
        say=(
            mark("Say", "Read me the number of tries left."),
            mark("Say", "Check that Caps Lock is off."),
            mark("Say", "Type the PIN of this key slowly."),
            mark("Say", "Stop if you are not sure of the PIN."),
            _NEW_CODE,
        ),
        answers=(answers.FORGOTTEN,),
        next=("PIN-1", "PIN-2", "PIN-3"),
    ),
    "PIN-2": Advice(
        causes=(mark("Cause", "Three wrong PINs in a row since the key was plugged in."),),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Wait 3 seconds."),
            mark("Say", "Plug the key in again."),
            mark("Say", "Read me the number of tries left."),
            mark("Say", "Type the PIN only if you are sure of it."),
            _NEW_CODE,
        ),
        next=("PIN-22", "PIN-21", "PIN-1", "PIN-3"),
    ),
    "PIN-3": Advice(
        causes=(mark("Cause", "No try is left. Nobody can bring this PIN back."),),
        say=(
            mark("Say", "Note that only a reset helps now, and that it erases the key."),
            mark("Say", "Tell me which sites you use this key with."),
            mark("Say", "Try another way to sign in to each of them."),
            mark("Say", "Can you get into all of them without the key?"),
            mark("Say", "Choose “Reset” on the page of the key."),
            _NEW_CODE,
        ),
        how=mark(
            "How",
            "First look in your list of keys: one with an unlock PIN is not reset, the tool of its"
            " maker unlocks it and keeps what is on it. No list? Go on.",
        ),
        answers=(
            answers.NOT_BROKEN,
            answers.LEAVE_THE_SCREEN,
            answers.WHY_HANG_UP,
            answers.ACCOUNTS,
            answers.PASSKEY,
            answers.NOTHING_IN_THE_WAY,
            answers.ONLY_WAY_IN,
        ),
        next=("RST-20",),
    ),
    "PIN-4": Advice(
        causes=(mark("Cause", "The key was set up before, by somebody or another program."),),
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Choose “Change” beside the PIN."),
            _NEW_CODE,
        ),
        next=("PIN-21",),
    ),
    "PIN-5": Advice(
        causes=(mark("Cause", "A new key, or one that was reset."),),
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Choose “Add” beside the PIN."),
            _NEW_CODE,
        ),
        next=("PIN-20",),
    ),
    "PIN-6": Advice(
        causes=(
            mark("Cause", "The key refuses simple PINs, such as 1234 or 1111."),
            mark("Cause", "Your organisation made the key ask for a longer PIN."),
        ),
        say=(
            mark("Say", "Keep the PIN to yourself."),
            mark("Say", "Choose a longer PIN."),
            mark("Say", "Avoid repeated or counted digits."),
            _NEW_CODE,
        ),
        next=("PIN-20", "PIN-21", "PIN-30", "PIN-31"),
    ),
    "PIN-7": Advice(
        causes=(mark("Cause", "The key was handed out with a temporary PIN."),),
        say=(
            mark("Say", "Take out the paper with the temporary PIN."),
            mark("Say", "Choose “Change” beside the PIN."),
            mark("Say", "Type the temporary PIN as the current PIN."),
            mark("Say", "Keep the new PIN to yourself, from me too."),
            mark("Say", "Type a new PIN only you know in the fields below."),
            mark("Say", "Press “Change PIN”."),
            _NEW_CODE,
        ),
        next=("PIN-21", "PIN-31"),
    ),
    "PIN-8": Advice(
        causes=(
            mark("Cause", "The PIN is too short or too long for this key."),
            mark("Cause", "The two new PINs are not the same."),
            mark("Cause", "The new PIN is the old one."),
        ),
        say=(
            mark("Say", "Read me the sentence under the PIN field."),
            mark("Say", "Type a PIN that fits that sentence."),
            mark("Say", "Type the same PIN again below."),
            _NEW_CODE,
        ),
        next=("PIN-20", "PIN-21", "PIN-30", "PIN-31"),
    ),
    "PIN-9": Advice(
        causes=(
            mark("Cause", "The key was left alone for some minutes."),
            mark("Cause", "A browser used the key meanwhile."),
        ),
        say=(
            mark("Say", "Close sign-in windows in your browser."),
            mark("Say", "Type the PIN again."),
            _NEW_CODE,
        ),
        next=("PIN-22", "FGR-20"),
    ),
    "PIN-20": Advice(
        say=(
            mark("Say", "Keep the PIN to yourself, from me too."),
            mark("Say", "Type a PIN only you know in both fields."),
            mark("Say", "Press “Add PIN”."),
            _NEW_CODE,
        ),
        answers=(answers.PIN_LENGTH, answers.PIN_LETTERS),
        next=("PIN-30", "PIN-8", "PIN-6"),
    ),
    "PIN-21": Advice(
        say=(
            mark("Say", "Type the current PIN."),
            mark("Say", "Type the new PIN in both fields below."),
            mark("Say", "Press “Change PIN”."),
            _NEW_CODE,
        ),
        answers=(answers.PIN_LENGTH, answers.PIN_LETTERS),
        next=("PIN-31", "PIN-1", "PIN-8", "PIN-6"),
    ),
    "PIN-22": Advice(
        say=(
            mark("Say", "Read me the number of tries left."),
            mark("Say", "Type the PIN of the key."),
            mark("Say", "Press “Continue”."),
            _NEW_CODE,
        ),
        next=("FGR-20", "PIN-1", "PIN-2"),
    ),
    "PIN-30": Advice(
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Sign in to each site in your browser, another way than with the key."),
            mark("Say", "Add this key in the security settings of the site."),
            mark("Say", "Sign in once with the key to try it."),
            mark("Say", "Remove the old entry of this key in the same settings."),
            mark("Say", "Call us again if a site does not take the key."),
        ),
        how=mark(
            "How",
            "The sites may wait until after the call: let the caller write them down step by step,"
            " then end the call.",
        ),
        answers=(
            answers.REGISTER,
            answers.OLD_ENTRY,
            answers.WHICH_ENTRY,
            answers.NO_ROOM,
            answers.TRIES,
            answers.RECEIPT,
            answers.DONE,
        ),
        next=("NAV-3",),
    ),
    "PIN-31": Advice(
        say=(
            mark("Say", "Press “Close”."),
            mark("Say", "Use the new PIN from now on."),
        ),
        answers=(answers.TRIES,),
        next=("NAV-3",),
    ),
}
