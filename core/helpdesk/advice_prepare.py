"""Advice for the codes of preparing many keys, for whoever hands them out."""

from core.helpdesk.advice import Advice
from core.translate import mark

PREPARE: dict[str, Advice] = {
    "LOT-1": Advice(
        causes=(
            mark("Cause", "A key of an older delivery."),
            mark("Cause", "The plan compares another kind of version than the key tells."),
        ),
        say=(
            mark("Say", "Read me the firmware on the page of the key."),
            mark("Say", "Take the next key."),
        ),
    ),
    "LOT-2": Advice(
        causes=(mark("Cause", "A key of another model lies among the others."),),
        say=(
            mark("Say", "Read me the name of the key."),
            mark("Say", "Take the next key."),
        ),
    ),
    "LOT-3": Advice(
        causes=(
            mark("Cause", "The same key was plugged in twice."),
            mark("Cause", "A key without a serial number looks like one that is ready."),
        ),
        say=(
            mark("Say", "Check the label of the key."),
            mark("Say", "Take the next key."),
        ),
    ),
    "LOT-4": Advice(
        causes=(
            mark("Cause", "The file exists already, or is a link."),
            mark("Cause", "Other people may read the file or write to its folder."),
            mark("Cause", "Another Keydesk has it open."),
        ),
        say=(
            mark("Say", "Read me what stands behind the code."),
            mark("Say", "Choose a new file in your own folder."),
        ),
    ),
    "LOT-5": Advice(
        causes=(mark("Cause", "The disk is full, or was taken away."),),
        say=(
            mark("Say", "Leave the key as it is."),
            mark("Say", "Check how much room the disk has."),
            mark("Say", "Start again with the same file."),
        ),
    ),
    "LOT-6": Advice(
        causes=(
            mark("Cause", "A PIN stands there twice, or is too short."),
            mark("Cause", "The file was saved in another encoding than UTF-8."),
        ),
        say=(
            mark("Say", "Read me the number of the line."),
            mark("Say", "Open the list in a plain editor."),
        ),
    ),
    "LOT-7": Advice(
        causes=(mark("Cause", "There are more keys than lines in the list."),),
        say=(
            mark("Say", "Add lines to the list."),
            mark("Say", "Start again with the same file."),
        ),
    ),
    "LOT-20": Advice(
        causes=(mark("Cause", "The key stores what it may demand of later PINs."),),
        say=(
            mark("Say", "Leave the key plugged in."),
            mark("Say", "Wait for the next screen."),
        ),
        next=("LOT-30",),
    ),
    "LOT-30": Advice(
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Check that the label fits the key."),
            mark("Say", "Plug the next key in."),
        ),
    ),
}
