"""Which screen a kiosk shows, as one pure table, and what the screens say."""

from dataclasses import dataclass
from enum import StrEnum, unique

from core.guidance import Guide
from core.kiosk.session import Phase
from core.translate import mark


@unique
class Screen(StrEnum):
    """Everything a visitor can be looking at."""

    ATTRACT = "attract"
    STAFF = "staff"
    REMOVE = "remove"
    JOB = "job"
    LEFT = "left"
    SEVERAL = "several"
    INSERT = "insert"
    READING = "reading"
    PROBLEM = "problem"
    NOTHING = "nothing"
    HOME = "home"


SIGNS: dict[Screen, Guide] = {
    Screen.ATTRACT: Guide(
        "KSK-20",
        mark("Kiosk", "Take care of your security key here"),
        mark("Kiosk", "Touch the screen or plug in your key."),
    ),
    Screen.INSERT: Guide(
        "KSK-21",
        mark("Kiosk", "Plug in your security key"),
        mark("Kiosk", "Leave it plugged in until you are asked to take it out."),
    ),
    Screen.SEVERAL: Guide(
        "KSK-22",
        mark("Kiosk", "One key at a time, please"),
        mark("Kiosk", "Take the other keys out. Leave only yours plugged in."),
    ),
    Screen.LEFT: Guide(
        "KSK-23",
        mark("Kiosk", "A key was left here"),
        mark("Kiosk", "If it is yours, take it out and plug it in again. If not, hand it in."),
    ),
    Screen.REMOVE: Guide(
        "KSK-24",
        mark("Kiosk", "Please remove the key"),
        mark("Kiosk", "It has stopped answering. Plug it in again to try once more."),
    ),
    Screen.READING: Guide(
        "KSK-25",
        mark("Kiosk", "Reading your key"),
        mark("Kiosk", "This takes a moment. Leave it plugged in."),
    ),
    Screen.HOME: Guide(
        "KSK-26",
        mark("Kiosk", "What would you like to do?"),
        mark("Kiosk", "Take your key with you when you have finished."),
    ),
    Screen.NOTHING: Guide(
        "KSK-27",
        mark("Kiosk", "Nothing can be done with this key here"),
        mark("Kiosk", "Ask the help desk. Take your key with you."),
    ),
}

WARNING = Guide(
    "KSK-28",
    mark("Kiosk", "Are you still there?"),
    mark("Kiosk", "If nobody answers, this session ends and everything typed is forgotten."),
)
STAFF = Guide(
    "KSK-29",
    mark("Kiosk", "For the staff"),
    mark("Kiosk", "Type the passcode of the staff, or go back."),
)
MAINTENANCE = Guide(
    "KSK-30",
    mark("Kiosk", "Maintenance"),
    mark("Kiosk", "No visitor can do anything while this page is open."),
)
OUT_OF_ORDER = Guide(
    "KSK-31",
    mark("Kiosk", "Out of order"),
    mark("Kiosk", "This kiosk cannot be used at the moment. It tries again by itself."),
)
REPORT = Guide(
    "KSK-32",
    mark("Kiosk", "Report for the help desk"),
    mark("Kiosk", "Show each code to the help desk's camera. No PIN, account or passkey is in it."),
)
HELP = Guide(
    "KSK-33",
    mark("Kiosk", "Help"),
    mark("Kiosk", "A telephone reads the code with its camera."),
)
HELP_BY_STAFF = mark("Kiosk", "Ask the staff.")
"""What KSK-33 says where the policy names no help desk."""

NAMED: dict[str, Guide] = {
    **{f"KIOSK_{shown.name}": told for shown, told in SIGNS.items()},
    "KIOSK_WARNING": WARNING,
    "KIOSK_STAFF": STAFF,
    "KIOSK_MAINTENANCE": MAINTENANCE,
    "KIOSK_OUT_OF_ORDER": OUT_OF_ORDER,
    "KIOSK_REPORT": REPORT,
    "KIOSK_HELP": HELP,
}
"""Everything that has a code, by a name that stays."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What decides on the screen."""

    phase: Phase = Phase.ATTRACT
    staff: bool = False
    stuck: bool = False
    job: bool = False
    left_behind: bool = False
    keys: int = 0
    reading: bool = False
    problem: bool = False
    tiles: int = 0


def screen(now: Moment) -> Screen:
    """The first line that fits."""
    table = (
        (now.staff, Screen.STAFF),
        (now.phase is Phase.ATTRACT, Screen.ATTRACT),
        (now.stuck, Screen.REMOVE),
        (now.job, Screen.JOB),
        (now.left_behind, Screen.LEFT),
        (now.keys > 1, Screen.SEVERAL),
        (now.keys == 0, Screen.INSERT),
        (now.reading, Screen.READING),
        (now.problem, Screen.PROBLEM),
        (now.tiles == 0, Screen.NOTHING),
        (True, Screen.HOME),
    )
    return next(shown for fits, shown in table if fits)
