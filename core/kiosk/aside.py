"""What a visitor may look at beside the job: the report for the help desk, and how to reach it."""

from enum import StrEnum, unique

from core.flow import Done, Failed, Step
from core.kiosk.manners import at_work
from core.kiosk.screens import Screen


@unique
class Aside(StrEnum):
    """What lies over the screen."""

    NONE = ""
    REPORT = "report"
    HELP = "help"


_OF_A_KEY = (Screen.HOME, Screen.NOTHING, Screen.PROBLEM)


def allowed(aside: Aside, shown: Screen, step: Step | None) -> bool:
    """May it lie over this screen? Never over what a key waits for."""
    match aside:
        case Aside.NONE:
            return True
        case Aside.REPORT:
            ended = shown is Screen.JOB and isinstance(step, Done | Failed)
            return ended or shown in _OF_A_KEY
        case Aside.HELP:
            silent = shown is Screen.REMOVE
            return shown is not Screen.STAFF and (silent or not at_work(step))
