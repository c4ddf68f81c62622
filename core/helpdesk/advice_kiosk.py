"""Advice for the codes of a kiosk, where nobody but the caller can see the screen."""

from core.helpdesk.advice import Advice
from core.translate import mark

_STAFF = mark("Say", "Ask the staff on the spot.")

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
    "KSK-25": Advice(
        say=(mark("Say", "Wait until the screen changes."),), next=("KSK-26", "KSK-27")
    ),
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
}
