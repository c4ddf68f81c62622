"""Advice for the codes of a key as such, and of how a job ended."""

from core.helpdesk.advice import Advice
from core.translate import mark

KEYS: dict[str, Advice] = {
    "KEY-1": Advice(
        causes=(
            mark("Cause", "The key is not fully in, or in a hub without power."),
            mark("Cause", "A charging cable or a dock that passes no data."),
            mark("Cause", "On Windows a program without administrator rights sees no key."),
        ),
        say=(
            mark("Say", "Plug the key into a socket of the computer itself."),
            mark("Say", "Tell me whether it lights up."),
            mark("Say", "Open “Check this computer”."),
            mark("Say", "Read me the codes you see."),
        ),
        next=("NAV-1", "NAV-4", "DOC-32", "DOC-9"),
    ),
    "KEY-2": Advice(
        causes=(mark("Cause", "Several keys are plugged in, and none was named."),),
        say=(
            mark("Say", "Leave only the key you mean plugged in."),
            mark("Say", "Start again."),
        ),
    ),
    "KEY-3": Advice(
        causes=(mark("Cause", "The key was plugged in again since the list was made."),),
        say=(
            mark("Say", "List the keys again."),
            mark("Say", "Use the new id from the list."),
        ),
    ),
    "KEY-4": Advice(
        causes=(
            mark("Cause", "On Linux no udev rule gives this account access."),
            mark("Cause", "The session is a remote one."),
        ),
        say=(
            mark("Say", "Press “Check this computer”."),
            mark("Say", "Read me the codes you see."),
        ),
        next=("NAV-4", "DOC-9", "DOC-10", "DOC-12"),
    ),
    "KEY-5": Advice(
        causes=(
            mark("Cause", "A browser waits for the key to be touched."),
            mark("Cause", "A program of the maker, or an agent for ssh or smart cards."),
        ),
        say=(
            mark("Say", "Close sign-in windows in your browser."),
            mark("Say", "Close other programs for security keys."),
            mark("Say", "Try again."),
        ),
    ),
    "KEY-6": Advice(
        causes=(mark("Cause", "A dialog of Keydesk is still open."),),
        say=(
            mark("Say", "Finish the open dialog."),
            mark("Say", "Start again."),
        ),
    ),
    "KEY-7": Advice(
        causes=(
            mark("Cause", "The key or the hub hangs."),
            mark("Cause", "A worn socket or cable."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug it into another socket."),
            mark("Say", "Read me what its page says of the PIN."),
        ),
        next=("NAV-3", "KEY-7", "KEY-8"),
    ),
    "KEY-8": Advice(
        causes=(
            mark("Cause", "A poor cable, hub or socket."),
            mark("Cause", "A faulty key, if it returns on another computer."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug it into a socket of the computer itself."),
            mark("Say", "Tell me if the same code returns."),
        ),
        next=("NAV-3", "KEY-8"),
    ),
    "KEY-9": Advice(
        causes=(mark("Cause", "An old model, or one with FIDO2 turned off by its maker's tool."),),
        say=(
            mark("Say", "Use the key as before at your sites."),
            mark("Say", "Ask for a newer key if you need a PIN."),
        ),
    ),
    "KEY-10": Advice(
        causes=(mark("Cause", "The model or its firmware does not have the feature."),),
        say=(
            mark("Say", "Open “About this key”."),
            mark("Say", "Read me what the key can do."),
        ),
        next=("NAV-3",),
    ),
    "KEY-11": Advice(
        causes=(
            mark("Cause", "The caller pulled the key out."),
            mark("Cause", "The key sits loosely."),
        ),
        say=(
            mark("Say", "Plug the key in."),
            mark("Say", "Start again."),
        ),
        next=("NAV-3", "NAV-7"),
    ),
    "KEY-12": Advice(
        causes=(mark("Cause", "The key lost its contact while it was writing."),),
        say=(
            mark("Say", "Plug the key in."),
            mark("Say", "Read me what its page says."),
            mark("Say", "Wait before you try again."),
        ),
        next=("NAV-3",),
    ),
    "KEY-13": Advice(
        causes=(
            mark("Cause", "The key wants to be plugged in afresh."),
            mark("Cause", "A rule of the key forbids it."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug it in again."),
            mark("Say", "Try once more."),
        ),
    ),
    "KEY-14": Advice(
        causes=(mark("Cause", "Passkeys or fingerprints take all the room."),),
        say=(
            mark("Say", "Tell me which sites you no longer use."),
            mark("Say", "Remove what you no longer need from the key."),
        ),
    ),
    "KEY-15": Advice(
        causes=(mark("Cause", "Nobody answered, or nobody touched the key."),),
        say=(
            mark("Say", "Start again."),
            mark("Say", "Stay at the computer until it is done."),
        ),
    ),
    "KEY-16": Advice(
        causes=(mark("Cause", "The touch came late, or missed the metal part."),),
        say=(
            mark("Say", "Start again."),
            mark("Say", "Touch the metal part when it blinks."),
        ),
    ),
    "KEY-17": Advice(
        causes=(
            mark("Cause", "Another program told the key to stop."),
            mark("Cause", "The key was touched on a wrong place, or has a fault."),
        ),
        say=(
            mark("Say", "Close sign-in windows in your browser."),
            mark("Say", "Try again."),
            mark("Say", "Unplug the key if the same code returns."),
        ),
    ),
    "KEY-20": Advice(
        say=(
            mark("Say", "Wait until the screen changes."),
            mark("Say", "Leave the key plugged in."),
        ),
        next=("KEY-7",),
    ),
    "END-1": Advice(
        causes=(mark("Cause", "Somebody pressed “Cancel” or Esc."),),
        say=(mark("Say", "Start again whenever you like."),),
        next=("NAV-3",),
    ),
    "END-2": Advice(
        causes=(mark("Cause", "A fault of Keydesk. The caller did nothing wrong."),),
        say=(
            mark("Say", "Tell me what you did just before."),
            mark("Say", "Unplug the key."),
            mark("Say", "Start Keydesk again."),
            mark("Say", "Try once more."),
        ),
    ),
}
