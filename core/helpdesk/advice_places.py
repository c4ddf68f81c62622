"""Advice for the codes of pages, which tell where the caller is."""

from core.helpdesk import answers
from core.helpdesk.advice import Advice
from core.translate import mark

PLACES: dict[str, Advice] = {
    "NAV-1": Advice(
        causes=(
            mark("Cause", "No key is plugged in, or not fully."),
            mark("Cause", "A hub or cable passes no data."),
            mark("Cause", "This account may not see keys."),
        ),
        say=(
            mark("Say", "Plug the key into a socket of the computer itself."),
            mark("Say", "Tell me whether the screen changes."),
            mark("Say", "Open “Check this computer” if it does not."),
            mark("Say", "Read me the new code."),
        ),
        next=("NAV-2", "NAV-3", "NAV-4"),
    ),
    "NAV-2": Advice(
        say=(
            mark("Say", "Read me the name of each key with the line under it."),
            mark("Say", "Choose the key you mean."),
            mark("Say", "Read me the new code."),
        ),
        answers=(answers.NOT_BROKEN,),
        next=("NAV-3",),
    ),
    "NAV-3": Advice(
        say=(
            mark("Say", "Read me the name of the key."),
            mark("Say", "Read me the line under “Security key PIN”."),
            mark("Say", "Tell me what does not work, or what you want to do."),
            mark("Say", "Read me every code you have not read to me yet."),
        ),
        how=mark("How", "A code in a box on the page counts more than this one: look that up."),
        answers=(
            answers.NO_PIN_YET,
            answers.PIN_IS_SET,
            answers.FORGOTTEN,
            answers.PIN_IS_BLOCKED,
        ),
        next=("PIN-20", "PIN-21", "PIN-22", "RST-20", "PIN-2", "PIN-3"),
    ),
    "NAV-4": Advice(
        say=(
            mark("Say", "Press “Check again”."),
            mark("Say", "Read me the codes from the top."),
        ),
        next=("DOC-9", "DOC-32", "DOC-16", "DOC-34"),
    ),
    "NAV-5": Advice(
        say=(
            mark("Say", "Choose a text size you can read well."),
            mark("Say", "Choose “Security keys” to go back."),
        ),
        next=("NAV-2", "NAV-3"),
    ),
    "NAV-6": Advice(
        say=(
            mark("Say", "Press F1 to leave the guide."),
            mark("Say", "Read me the code on the page you see then."),
        ),
    ),
    "NAV-7": Advice(
        causes=(
            mark("Cause", "The caller pulled the key out."),
            mark("Cause", "The key sits loosely."),
        ),
        say=(mark("Say", "Plug the key in again."), mark("Say", "Read me the new code.")),
        next=("NAV-3", "NAV-1"),
    ),
    "NAV-8": Advice(
        causes=(mark("Cause", "A key with USB lies on a card reader at the same time."),),
        say=(
            mark("Say", "Take the key off the card reader."),
            mark("Say", "Choose the key in the list."),
            mark("Say", "Read me the new code."),
        ),
        next=("NAV-2", "NAV-3"),
    ),
    "NAV-9": Advice(
        causes=(mark("Cause", "The caller left the fingerprints of another key open."),),
        say=(mark("Say", "Press “Close them”."), mark("Say", "Read me the new code.")),
        next=("NAV-3",),
    ),
    "NAV-11": Advice(
        say=(
            mark("Say", "Press “Reload”."),
            mark("Say", "Read me every line with a code."),
        ),
        next=("POL-3",),
    ),
    "NAV-12": Advice(
        say=(
            mark("Say", "Read through the report on the screen."),
            mark("Say", "Press “Copy” if you agree with all of it."),
            mark("Say", "Paste it into your message to me."),
        ),
        next=("NAV-13",),
    ),
    "NAV-13": Advice(
        say=(
            mark("Say", "Turn the log on."),
            mark("Say", "Repeat what went wrong."),
            mark("Say", "Press “Copy” in the log."),
        ),
        next=("NAV-12",),
    ),
    "NAV-10": Advice(
        say=(
            mark("Say", "Check that you know the PIN of the key."),
            mark("Say", "Press the button to remove it only then."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-33",),
    ),
    "NAV-20": Advice(
        say=(
            mark("Say", "Choose a new file for the PINs in your own folder."),
            mark("Say", "Press “Begin”."),
            mark("Say", "Plug the first key in."),
        ),
        next=("LOT-30", "LOT-4", "PIN-4"),
    ),
}
