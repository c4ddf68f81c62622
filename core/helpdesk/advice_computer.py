"""Advice for the codes of the check of this computer; what is in order needs none of its own.

The caller may not be allowed to repair it: then the agent, or whoever manages the computer, does
what the screen asks for.
"""

from core.helpdesk.advice import Advice
from core.translate import mark

FINE = Advice(say=(mark("Say", "Read me the next code."),))
"""For what is in order."""

_WHO_MANAGES = mark("Say", "Tell me who manages this computer.")
_CHECK_AGAIN = mark("Say", "Press “Check again”.")
_READ_LINE = mark("Say", "Read me the line beside the code.")

COMPUTER: dict[str, Advice] = {
    "DOC-2": Advice(
        causes=(mark("Cause", "A part of Keydesk is missing or does not fit this system."),),
        say=(_READ_LINE, _WHO_MANAGES),
    ),
    "DOC-4": Advice(
        causes=(mark("Cause", "A kernel built without raw HID, as on some small devices."),),
        say=(_READ_LINE, _WHO_MANAGES),
    ),
    "DOC-5": Advice(
        causes=(mark("Cause", "A container or sandbox hides /sys."),),
        say=(mark("Say", "Tell me how Keydesk was installed."), _WHO_MANAGES),
    ),
    "DOC-6": Advice(
        causes=(
            mark("Cause", "No key is plugged in, or not fully."),
            mark("Cause", "A hub or cable passes no data."),
        ),
        say=(mark("Say", "Plug in the key."), _CHECK_AGAIN),
        next=("DOC-7", "DOC-9", "DOC-12"),
    ),
    "DOC-8": Advice(
        causes=(
            mark("Cause", "Another program holds the key."),
            mark("Cause", "A poor socket, hub or cable."),
        ),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug it into another socket."),
            _CHECK_AGAIN,
        ),
        next=("DOC-7", "DOC-8"),
    ),
    "DOC-9": Advice(
        causes=(mark("Cause", "The udev rule that gives access was never installed."),),
        say=(
            mark("Say", "Press “Install the rule”."),
            mark("Say", "Type the password of the administrator if you have it."),
            mark("Say", "Unplug the key."),
            mark("Say", "Plug the key in again."),
        ),
        next=("DOC-7", "DOC-12", "DOC-13"),
    ),
    "DOC-10": Advice(
        causes=(mark("Cause", "The caller works over ssh or a remote desktop."),),
        say=(mark("Say", "Sign in at the screen of the computer itself."), _CHECK_AGAIN),
        next=("DOC-7", "DOC-18"),
    ),
    "DOC-11": Advice(
        causes=(mark("Cause", "The container was started without the device of the key."),),
        say=(_READ_LINE, mark("Say", "Tell me who started the container.")),
        next=("DOC-7",),
    ),
    "DOC-12": Advice(
        causes=(mark("Cause", "The rule was installed after the key was plugged in."),),
        say=(
            mark("Say", "Unplug the key."),
            mark("Say", "Plug the key in again."),
            _CHECK_AGAIN,
        ),
        next=("DOC-7", "DOC-12"),
    ),
    "DOC-14": Advice(
        causes=(mark("Cause", "The rule of a maker that lists its own keys only."),),
        say=(mark("Say", "Press “Install the rule”."), _CHECK_AGAIN),
        next=("DOC-13",),
    ),
    "DOC-15": Advice(
        causes=(mark("Cause", "An old or cut-down udev."),),
        say=(_READ_LINE, _WHO_MANAGES),
        next=("DOC-13",),
    ),
    "DOC-16": Advice(
        causes=(mark("Cause", "The udev rule that gives access was never installed."),),
        say=(mark("Say", "Press “Install the rule”."), _CHECK_AGAIN),
        next=("DOC-13",),
    ),
    "DOC-17": Advice(
        causes=(mark("Cause", "Keydesk runs in a container and cannot see the rules."),),
        say=(mark("Say", "Read me the next code."),),
    ),
    "DOC-19": Advice(
        causes=(mark("Cause", "The caller works over ssh or a remote desktop."),),
        say=(mark("Say", "Sign in at the screen of the computer itself."), _CHECK_AGAIN),
        next=("DOC-18",),
    ),
    "DOC-20": Advice(
        causes=(mark("Cause", "A service or a job started Keydesk, not a person at a screen."),),
        say=(mark("Say", "Sign in at the screen of the computer itself."), _CHECK_AGAIN),
        next=("DOC-18",),
    ),
    "DOC-22": Advice(
        causes=(mark("Cause", "Keys have to be handed to a container one by one."),),
        say=(mark("Say", "Tell me who started the container."),),
        next=("DOC-11",),
    ),
    "DOC-23": Advice(
        causes=(mark("Cause", "The sandbox was not given all devices."),),
        say=(_READ_LINE, _WHO_MANAGES),
        next=("DOC-7",),
    ),
    "DOC-24": Advice(
        causes=(mark("Cause", "The plug of the snap is not connected."),),
        say=(_READ_LINE, _WHO_MANAGES),
        next=("DOC-7",),
    ),
    "DOC-26": Advice(
        causes=(mark("Cause", "A container, or a system without udev."),),
        say=(mark("Say", "Read me the next code."),),
    ),
    "DOC-28": Advice(
        causes=(mark("Cause", "No keyring runs in this session. Keys work without it."),),
        say=(mark("Say", "Read me the next code."),),
    ),
    "DOC-30": Advice(
        causes=(mark("Cause", "A terminal without a desktop."),),
        say=(mark("Say", "Sign in at the screen of the computer itself."),),
    ),
    "DOC-32": Advice(
        causes=(mark("Cause", "Keydesk was started without administrator rights."),),
        say=(
            mark("Say", "Press “Open the page of Windows” if you are no administrator."),
            mark("Say", "Press “Restart as administrator” if you are."),
        ),
        next=("DOC-31", "NAV-1"),
    ),
    "DOC-34": Advice(
        causes=(mark("Cause", "The service is stopped, or was never installed."),),
        say=(
            mark("Say", "Tell me whether your key is in a card reader."),
            mark("Say", "Use the key over USB if it has a plug."),
        ),
        next=("DOC-36", "DOC-37"),
    ),
    "DOC-35": Advice(
        causes=(mark("Cause", "A remote session, or a rule of this computer."),),
        say=(mark("Say", "Sign in at the screen of the computer itself."), _CHECK_AGAIN),
        next=("DOC-37",),
    ),
}
