"""Advice for the codes of fingerprints."""

from core.helpdesk.advice import Advice
from core.translate import mark

FINGERS: dict[str, Advice] = {
    "FGR-1": Advice(
        causes=(
            mark("Cause", "A wet, cold or cut finger."),
            mark("Cause", "A finger that is not saved, or another person."),
        ),
        say=(
            mark("Say", "Choose “Manage” beside the fingerprint."),
            mark("Say", "Type the PIN of the key."),
            mark("Say", "Dry the finger."),
            mark("Say", "Try the finger once more."),
        ),
        next=("PIN-22", "FGR-20"),
    ),
    "FGR-2": Advice(
        causes=(mark("Cause", "Most keys hold 5 fingerprints or fewer."),),
        say=(
            mark("Say", "Choose a fingerprint you no longer use."),
            mark("Say", "Press its button to remove it."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-23", "FGR-33"),
    ),
    "FGR-3": Advice(
        causes=(mark("Cause", "Another program or window removed it."),),
        say=(
            mark("Say", "Press “Done”."),
            mark("Say", "Open the fingerprints again."),
            mark("Say", "Read me the new code."),
        ),
        next=("PIN-22", "FGR-20"),
    ),
    "FGR-4": Advice(
        causes=(mark("Cause", "The caller forgot that this finger was added before."),),
        say=(
            mark("Say", "Press “Add another”."),
            mark("Say", "Use a finger that is not in the list."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-21",),
    ),
    "FGR-5": Advice(
        causes=(mark("Cause", "Accented letters and symbols take more room."),),
        say=(
            mark("Say", "Choose a shorter name."),
            mark("Say", "Press “Save name”."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-20", "FGR-31", "FGR-32"),
    ),
    "FGR-6": Advice(
        causes=(mark("Cause", "In a terminal: the name fits no finger, or several."),),
        say=(
            mark("Say", "List the fingerprints."),
            mark("Say", "Use the number of the line instead of the name."),
        ),
    ),
    "FGR-7": Advice(
        causes=(mark("Cause", "The key refused the name, or went on to something else."),),
        say=(
            mark("Say", "Use the finger as it is."),
            mark("Say", "Rename it in the list if you like."),
        ),
        next=("FGR-20", "FGR-22"),
    ),
    "FGR-20": Advice(
        say=(
            mark("Say", "Press “Add a fingerprint” to save a finger."),
            mark("Say", "Read me the new code."),
            mark("Say", "Press “Done” when nothing is left to do."),
        ),
        next=("FGR-21", "FGR-23", "FGR-30"),
    ),
    "FGR-21": Advice(
        causes=(mark("Cause", "The key takes several touches of the same finger."),),
        say=(
            mark("Say", "Lay your finger flat on the sensor."),
            mark("Say", "Lift it when the sentence changes."),
            mark("Say", "Repeat that until the code changes."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-22", "FGR-4", "FGR-2"),
    ),
    "FGR-22": Advice(
        say=(
            mark("Say", "Type a name, such as right thumb."),
            mark("Say", "Press “Save name”."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-31", "FGR-5"),
    ),
    "FGR-23": Advice(
        say=(
            mark("Say", "Read me the name of the finger."),
            mark("Say", "Press “Remove fingerprint” if that is right."),
            mark("Say", "Read me the new code."),
        ),
        next=("FGR-33", "FGR-20"),
    ),
    "FGR-30": Advice(
        say=(mark("Say", "Sign in once with your finger to try it."),),
        next=("NAV-3",),
    ),
    "FGR-31": Advice(
        say=(
            mark("Say", "Add a finger of the other hand too."),
            mark("Say", "Press “Done” when nothing is left to do."),
        ),
        next=("FGR-21", "FGR-30"),
    ),
    "FGR-32": Advice(
        say=(mark("Say", "Press “Done” when nothing is left to do."),),
        next=("FGR-30",),
    ),
    "FGR-33": Advice(
        say=(mark("Say", "Press “Done” when nothing is left to do."),),
        next=("FGR-30", "FGR-21"),
    ),
}
