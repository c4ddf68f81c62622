"""Advice for the codes of a kiosk, where nobody but the caller can see the screen."""

from core.helpdesk.advice import Advice
from core.translate import mark

_STAFF = mark("Say", "Ask the staff on the spot.")
_CHANGES = mark("Say", "Wait until the screen changes.")

KIOSK: dict[str, Advice] = {
    "KSK-20": Advice(
        say=(mark("Say", "Touch the screen."), mark("Say", "Tell me whether the screen changes.")),
        next=("KSK-21", "KSK-23"),
    ),
    "KSK-21": Advice(
        causes=(
            mark("Cause", "No key is plugged in, or not fully."),
            mark("Cause", "The socket of the kiosk is broken."),
        ),
        say=(
            mark("Say", "Plug the key in as far as it goes."),
            mark("Say", "Try the other socket if nothing happens."),
        ),
        next=("KSK-25", "KSK-26"),
    ),
    "KSK-22": Advice(
        say=(mark("Say", "Take every other key out."), mark("Say", "Leave only your own.")),
        next=("KSK-26",),
    ),
    "KSK-23": Advice(
        causes=(
            mark("Cause", "An earlier visitor forgot the key."),
            mark("Cause", "The session of the caller ended while the key was plugged in."),
        ),
        say=(
            mark("Say", "Take the key out if it is yours."),
            mark("Say", "Plug it in again."),
            mark("Say", "Ask the staff to keep a key that is not yours."),
        ),
        next=("KSK-21", "KSK-26"),
    ),
    "KSK-24": Advice(
        causes=(mark("Cause", "The key is broken, or hangs until it is unplugged."),),
        say=(mark("Say", "Take the key out."), mark("Say", "Plug it in again.")),
        next=("KSK-25", "KSK-26"),
    ),
    "KSK-25": Advice(say=(_CHANGES,), next=("KSK-26", "KSK-27")),
    "KSK-26": Advice(
        say=(
            mark("Say", "Read me the buttons."),
            mark("Say", "Touch the button for what you want to do."),
        ),
        next=("PIN-20", "PIN-21", "PIN-22", "RST-20"),
    ),
    "KSK-27": Advice(
        causes=(
            mark("Cause", "The policy of this kiosk allows no job that this key can do."),
            mark("Cause", "The key knows neither PIN nor reset."),
        ),
        say=(mark("Say", "Take the key with you."), _STAFF),
        next=("POL-1",),
    ),
    "KSK-28": Advice(
        causes=(mark("Cause", "Nobody touched the screen for a while."),),
        say=(mark("Say", "Touch “Continue”."),),
        next=("KSK-20",),
    ),
    "KSK-29": Advice(
        causes=(mark("Cause", "The corner of the staff was pressed for some seconds."),),
        say=(mark("Say", "Touch “Back”."),),
        next=("STF-1", "STF-2"),
    ),
    "KSK-30": Advice(
        say=(mark("Say", "Touch “Back to visitors” when you have finished."),),
        next=("KSK-20",),
    ),
    "KSK-31": Advice(
        causes=(
            mark("Cause", "The kiosk crashed several times in a row."),
            mark("Cause", "Its policy cannot be read."),
        ),
        say=(mark("Say", "Use another kiosk."), _STAFF),
        next=("POL-3",),
    ),
    "AUD-5": Advice(
        causes=(
            mark("Cause", "No drive is plugged in, or this kiosk does not mount drives by itself."),
        ),
        say=(
            mark("Say", "Plug in a USB drive."),
            mark("Say", "Wait until a button with its name appears."),
        ),
        next=("AUD-6",),
    ),
    "AUD-6": Advice(
        say=(mark("Say", "Leave the drive plugged in."), _CHANGES), next=("AUD-7", "AUD-8")
    ),
    "AUD-7": Advice(
        say=(mark("Say", "Take the drive out."), mark("Say", "Touch “Back to visitors”.")),
        next=("KSK-20",),
    ),
    "AUD-8": Advice(
        causes=(
            mark("Cause", "Somebody changed, moved, added or removed lines of the log."),
            mark("Cause", "The key of the log was lost, and a new one was made."),
        ),
        say=(
            mark("Say", "Read me the file and the line."),
            mark("Say", "Take the drive out."),
            mark("Say", "Tell whoever is responsible for security."),
        ),
    ),
    "AUD-9": Advice(
        causes=(mark("Cause", "There is too little room on the drive."),),
        say=(mark("Say", "Use an empty drive."),),
        next=("AUD-7",),
    ),
    "AUD-10": Advice(
        causes=(
            mark("Cause", "The drive has a switch against writing, or is broken."),
            mark("Cause", "The account of the kiosk may not write to it."),
        ),
        say=(mark("Say", "Use another drive."),),
        next=("AUD-7",),
    ),
    "AUD-11": Advice(
        causes=(mark("Cause", "The drive was taken out too early, or is broken."),),
        say=(
            mark("Say", "Plug the drive in again."),
            mark("Say", "Touch the button with its name."),
            mark("Say", "Leave it plugged in until the screen says so."),
        ),
        next=("AUD-7",),
    ),
    "AUD-12": Advice(
        causes=(
            mark("Cause", "Something of the same name is on the drive."),
            mark("Cause", "The file system of the drive is damaged."),
        ),
        say=(mark("Say", "Use another drive."),),
        next=("AUD-7",),
    ),
    "AUD-13": Advice(
        causes=(
            mark("Cause", "Nothing was written to the log yet."),
            mark("Cause", "The key of the log cannot be reached."),
            mark("Cause", "The folder of the log cannot be read by this account."),
        ),
        say=(mark("Say", "Touch “Check again”."), mark("Say", "Read me every code you see.")),
        next=("AUD-2", "AUD-4"),
    ),
    "KSK-32": Advice(
        causes=(mark("Cause", "The caller touched “Report for the help desk”."),),
        say=(
            mark("Say", "Leave the code on the screen until I have read it."),
            mark("Say", "Touch the right arrow for the next code."),
            mark("Say", "Touch “Back” after the last code."),
        ),
        next=("KSK-26",),
    ),
    "KSK-33": Advice(
        causes=(mark("Cause", "The caller touched “Help”."),),
        say=(mark("Say", "Touch “Back”."), mark("Say", "Read me the code on the screen then.")),
        next=("KSK-21", "KSK-26"),
    ),
}
