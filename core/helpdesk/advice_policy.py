"""Advice for the codes of what an organisation decides, and of its staff."""

from core.helpdesk.advice import Advice
from core.translate import mark

POLICY: dict[str, Advice] = {
    "AUD-1": Advice(
        causes=(mark("Cause", "A full disk, or a log service that does not run."),),
        say=(
            mark("Say", "Leave the key as it is."),
            mark("Say", "Open “Check this computer”."),
            mark("Say", "Read me the line with the code AUD-2."),
        ),
        next=("AUD-2",),
    ),
    "AUD-2": Advice(
        causes=(
            mark("Cause", "A full disk, or a folder this account may not write to."),
            mark("Cause", "A log service that does not run."),
        ),
        say=(
            mark("Say", "Read me the line beside the code."),
            mark("Say", "Tell me who manages this computer."),
        ),
        next=("AUD-3",),
    ),
    "AUD-4": Advice(
        causes=(mark("Cause", "This account has no keyring, or it is locked."),),
        say=(mark("Say", "Tell me who manages this computer."),),
        next=("AUD-3",),
    ),
    "POL-1": Advice(
        causes=(mark("Cause", "A policy of your organisation. The screen names it."),),
        say=(
            mark("Say", "Read me the name of the policy."),
            mark("Say", "Tell me what you want to do."),
            mark("Say", "Wait while I ask whoever decides."),
        ),
    ),
    "POL-2": Advice(
        causes=(
            mark("Cause", "A key bought privately, or of an older series."),
            mark("Cause", "The list of allowed models is out of date."),
        ),
        say=(
            mark("Say", "Read me the name of the key."),
            mark("Say", "Use a key that your organisation gave you."),
        ),
    ),
    "POL-3": Advice(
        causes=(
            mark("Cause", "A policy file holds a mistake."),
            mark("Cause", "Somebody who should not may write to it."),
        ),
        say=(
            mark("Say", "Open the page “Policy”."),
            mark("Say", "Read me the file it names."),
            mark("Say", "Leave the key as it is."),
        ),
    ),
    "STF-1": Advice(
        causes=(mark("Cause", "5 wrong passcodes in a row."),),
        say=(
            mark("Say", "Wait 15 minutes."),
            mark("Say", "Ask a member of the staff to type the passcode."),
        ),
        next=("STF-20",),
    ),
    "STF-2": Advice(
        causes=(mark("Cause", "A slip of the finger, or the passcode of another place."),),
        say=(mark("Say", "Ask a member of the staff to type the passcode."),),
        next=("STF-20", "STF-1"),
    ),
    "STF-20": Advice(
        causes=(mark("Cause", "A policy asks the staff before a key is erased."),),
        say=(mark("Say", "Ask a member of the staff to type the passcode."),),
        next=("RST-22", "STF-2"),
    ),
}
