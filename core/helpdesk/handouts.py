"""Pages to hand out, one a job: what to do, in short sentences, with the codes of the screens.

They are printed by `gui.print`, which takes the pictures from the running window.
"""

from dataclasses import dataclass

from core.translate import mark


@dataclass(frozen=True, slots=True)
class Task:
    """One numbered thing to do. Without a code it is done away from the window."""

    text: str
    code: str = ""
    screen: str = ""
    """Which picture belongs to it, see `gui.print.screens`; none where it is empty."""


@dataclass(frozen=True, slots=True)
class Handout:
    """One page."""

    name: str
    """For files and the command line: "add-pin"."""
    title: str
    first: str
    """What to know before anything is done."""
    tasks: tuple[Task, ...]
    links: bool = False
    """Name the pages where the organisation removes lost keys."""


_CHOOSE = "NAV-3"

_ERASE = (
    Task(
        mark("Handout", "Press “Reset”. Read what is lost, tick the box, press “Erase this key”."),
        "RST-20",
        "confirm-erase",
    ),
    Task(mark("Handout", "Unplug the key. Keep it in your hand."), "RST-22", "unplug"),
    Task(mark("Handout", "Plug it into the same socket."), "RST-23", "plug-in"),
    Task(mark("Handout", "Touch its metal or button as soon as it blinks."), "RST-24", "touch"),
)

_NEW_PIN = Task(
    mark("Handout", "Type a PIN only you know. Type it again, then press “Add PIN”."),
    "PIN-20",
    "new-pin",
)

HANDOUTS: tuple[Handout, ...] = (
    Handout(
        "add-pin",
        mark("Handout", "Add a PIN to your security key"),
        mark("Handout", "You need the key, a USB socket and two minutes."),
        (
            Task(
                mark("Handout", "Plug in the key and choose it in Keydesk. Press “Add”."),
                _CHOOSE,
                "pin-card",
            ),
            _NEW_PIN,
            Task(
                mark("Handout", "Done. Tell the PIN to nobody, not even to the help desk."),
                "PIN-30",
                "pin-added",
            ),
        ),
    ),
    Handout(
        "change-pin",
        mark("Handout", "Change the PIN of your security key"),
        mark("Handout", "You need the PIN you use now. Everything on the key stays."),
        (
            Task(
                mark("Handout", "Plug in the key and choose it in Keydesk. Press “Change”."),
                _CHOOSE,
                "pin-set-card",
            ),
            Task(
                mark("Handout", "Type the PIN you use now, then the new one twice."),
                "PIN-21",
                "change-pin",
            ),
            Task(
                mark(
                    "Handout", "PIN not right? Look at the tries left. Stop when you are not sure."
                ),
                "PIN-1",
                "wrong-pin",
            ),
            Task(mark("Handout", "Done. Use the new PIN from now on."), "PIN-31", "pin-changed"),
        ),
    ),
    Handout(
        "forgotten-pin",
        mark("Handout", "PIN forgotten or blocked"),
        mark(
            "Handout",
            "Nobody can read a PIN. A reset erases the key, not your accounts: first make sure that"
            " you can sign in to each site without it.",
        ),
        (
            Task(
                mark("Handout", "This is what a blocked PIN looks like. Only a reset helps."),
                "PIN-3",
                "pin-blocked",
            ),
            *_ERASE,
            Task(
                mark(
                    "Handout",
                    "Add a new PIN. At each site, add the key again, then remove its old entry.",
                ),
                "PIN-20",
                "new-pin",
            ),
        ),
    ),
    Handout(
        "add-fingerprint",
        mark("Handout", "Add a fingerprint to your security key"),
        mark("Handout", "The key needs a sensor and a PIN. The PIN goes on working as well."),
        (
            Task(
                mark("Handout", "Plug in the key and choose it in Keydesk. Press “Set up”."),
                _CHOOSE,
                "fingerprint-card",
            ),
            Task(mark("Handout", "Type the PIN of the key."), "PIN-22", "pin"),
            Task(
                mark("Handout", "Press “Add fingerprint”. Lay the finger on, lift it, and again."),
                "FGR-21",
                "touch-sensor",
            ),
            Task(
                mark("Handout", "Give the finger a name, such as “right thumb”."),
                "FGR-22",
                "name-finger",
            ),
        ),
    ),
    Handout(
        "reset",
        mark("Handout", "Reset your security key"),
        mark(
            "Handout",
            "A reset erases the key, not your accounts. First make sure that you can sign in to"
            " each site without it.",
        ),
        (
            Task(
                mark("Handout", "Plug in the key and choose it in Keydesk. Leave other keys out."),
                _CHOOSE,
                "reset-card",
            ),
            *_ERASE,
            Task(
                mark(
                    "Handout",
                    "Done. Add a PIN. At each site, add the key again, then remove its old entry.",
                ),
                "RST-30",
                "erased",
            ),
        ),
    ),
    Handout(
        "lost-key",
        mark("Handout", "Security key lost"),
        mark("Handout", "Without its PIN nobody signs in with your key. Act today all the same."),
        (
            Task(mark("Handout", "Tell the help desk, and say when you saw the key last.")),
            Task(mark("Handout", "Sign in with your spare key, or another way you set up before.")),
            Task(mark("Handout", "Remove the lost key from each of your accounts.")),
            Task(mark("Handout", "End the sessions that are still open there.")),
            Task(
                mark("Handout", "Got a new key? Add a PIN to it, then register it at each site."),
                "PIN-20",
                "new-pin",
            ),
        ),
        links=True,
    ),
    Handout(
        "found-key",
        mark("Handout", "Security key found"),
        mark("Handout", "Somebody cannot sign in without it. It is of no use to you."),
        (
            Task(
                mark("Handout", "Do not try a PIN: each wrong one brings the key nearer its end.")
            ),
            Task(mark("Handout", "Take it to the help desk. Say where and when you found it.")),
            Task(
                mark("Handout", "The help desk: look for a label, or the serial number."),
                _CHOOSE,
                "about",
            ),
            Task(
                mark(
                    "Handout", "The help desk: no owner to be found? Reset it before further use."
                ),
                "RST-20",
                "confirm-erase",
            ),
        ),
    ),
)
