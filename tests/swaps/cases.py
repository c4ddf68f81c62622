"""The product of all swaps: who comes, how, at which pause of which job, on what computer."""

from dataclasses import dataclass, replace
from enum import Enum
from itertools import product

from core.flow import Step
from core.flows.steps import (
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    KeyInUse,
    NameFinger,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.virtual.models import FINGERPRINT_KEY, OLDER_KEY
from core.virtual.profile import Profile, Sensor


class Job(Enum):
    """A whole job, from its first question to its end."""

    SET_PIN = "set PIN"
    CHANGE_PIN = "change PIN"
    FINGERPRINTS = "fingerprints"
    RESET = "reset"
    CROWDED_RESET = "reset, others out first"
    HELD_RESET = "reset, held by a browser"
    """A sign-in window takes the key as it comes back, and is closed when the job asks for it."""


class Computer(Enum):
    """What the system tells about a plug-in."""

    LINUX = "Linux"
    """A new USB address each time."""
    WINDOWS = "Windows"
    """No address, and the path of a socket is used again."""
    ASLEEP = "Windows, unseen"
    """The same, and the swap happens between two looks, as while the computer sleeps."""
    PORTLESS = "no ports"
    """Neither address nor port."""


class Own(Enum):
    """The serial number of the chosen key."""

    NONE = ""
    NAMED = "KD-1"


class Guest(Enum):
    """The other key."""

    TWIN = "identical, no serial"
    SAME_SERIAL = "identical, same serial"
    OTHER_SERIAL = "identical, other serial"
    CONTENTS = "same model, other contents"
    MODEL = "another model"


class Move(Enum):
    """What the hands do."""

    SAME_PORT = "guest in its port"
    OTHER_PORT = "guest in another port"
    BETWEEN = "guest in and out, key back"
    JOINED = "guest beside it"
    BACK = "itself, same port"
    MOVED = "itself, another port"


GUESTLESS = (Move.BACK, Move.MOVED)


class Moment(Enum):
    """When, at a pause."""

    SHOWN = "as it is shown"
    WAITING = "while it waits"


class Then(Enum):
    """What the person does after a swap that went wrong."""

    UNAWARE = "takes the guest for the key"
    RIGHTS_IT = "puts the right key back"


@dataclass(frozen=True, slots=True)
class Case:
    """One swap. `pause` counts the steps of the undisturbed job; -1 is before its first."""

    job: Job
    computer: Computer
    own: Own
    guest: Guest
    move: Move
    pause: int
    moment: Moment
    then: Then

    def __str__(self) -> str:
        names = (part.name for part in (self.job, self.computer, self.own, self.guest))
        last = (self.move.name, str(self.pause), self.moment.name, self.then.name)
        return "-".join((*names, *last)).lower()


KEY = replace(FINGERPRINT_KEY, sensor=Sensor(samples=2), erase_seconds=5.0)

BEFORE = -1
"""The pause between the choice of a key and the first step of its job."""

NEVER = 1000
"""A pause that no job comes to."""

_ENROL = (TouchSensor, TouchSensor, NameFinger, Working)
_RENAME = (NameFinger, Working)
_REMOVE = (ConfirmRemoveFingers, Working)
_LIST = (ChooseFingerAction,)
_REPLUG = (UnplugKey, PlugInKey, TouchToErase, Erasing)
PAUSES: dict[Job, tuple[type[Step], ...]] = {
    Job.SET_PIN: (AskNewPin, Working),
    Job.CHANGE_PIN: (AskPinChange, Working),
    Job.FINGERPRINTS: (
        *(AskPin, Working, *_LIST, *_ENROL, *_LIST),
        *(*_RENAME, *_LIST, *_REMOVE, *_LIST),
    ),
    Job.RESET: (ConfirmErase, *_REPLUG),
    Job.CROWDED_RESET: (ConfirmErase, TakeOutOthers, *_REPLUG),
    Job.HELD_RESET: (ConfirmErase, UnplugKey, PlugInKey, KeyInUse, *_REPLUG),
}
"""Steps of each job before its end, when nothing disturbs it; a test proves them."""


def profile(own: Own) -> Profile:
    """The chosen key."""
    return replace(KEY, serial=own.value)


def guest_profile(own: Own, guest: Guest) -> Profile:
    """The other key."""
    match guest:
        case Guest.TWIN:
            return replace(KEY, serial="")
        case Guest.SAME_SERIAL | Guest.CONTENTS:
            return profile(own)
        case Guest.OTHER_SERIAL:
            return replace(KEY, serial="KD-2")
        case Guest.MODEL:
            return replace(OLDER_KEY, serial=own.value)


def undisturbed(job: Job, computer: Computer = Computer.LINUX) -> Case:
    """A job in which nobody touches the keys but its person."""
    keys = (Own.NONE, Guest.TWIN, Move.BACK)
    return Case(job, computer, *keys, NEVER, Moment.SHOWN, Then.UNAWARE)


def every() -> list[Case]:
    """The whole product, without what is impossible or the same twice."""
    longest = max(map(len, PAUSES.values()))
    cases = product(Job, Computer, Own, Guest, Move, range(BEFORE, longest), Moment, Then)
    return [case for case in (Case(*parts) for parts in cases) if _possible(case)]


def _possible(case: Case) -> bool:
    return (
        case.pause < len(PAUSES[case.job])
        and _waits(case)
        and _keys_make_sense(case)
        and (not resets(case) or _reset_makes_sense(case))
        and not (case.then is Then.RIGHTS_IT and (not resets(case) or case.move in GUESTLESS))
    )


def resets(case: Case) -> bool:
    """Does the job erase?"""
    return case.job in (Job.RESET, Job.CROWDED_RESET, Job.HELD_RESET)


def _waits(case: Case) -> bool:
    """While a command runs the keys are swapped packet by packet elsewhere: the fault matrix."""
    if case.moment is Moment.SHOWN:
        return True
    return case.pause != BEFORE and PAUSES[case.job][case.pause] not in (Working, Erasing)


def _keys_make_sense(case: Case) -> bool:
    if case.computer is Computer.ASLEEP and case.pause == BEFORE and _is_the_row(case):
        return False
    if case.move in GUESTLESS:  # One guest, who never comes, stands for all.
        return case.guest is Guest.TWIN
    return case.guest is not Guest.SAME_SERIAL or case.own is Own.NAMED


def _is_the_row(case: Case) -> bool:
    """What nobody saw come, and what says of itself exactly what the row says, is that row."""
    if case.move is Move.SAME_PORT:
        return guest_profile(case.own, case.guest) == profile(case.own)
    return case.move in (Move.BACK, Move.BETWEEN)


def _reset_makes_sense(case: Case) -> bool:
    """Only a key without serial has to be alone; only one with a port can be recognised then, and
    only one with an address while it is held.
    """
    unprovable = case.computer is Computer.PORTLESS and case.own is Own.NONE
    if case.job is Job.CROWDED_RESET:
        return case.own is Own.NONE and case.pause > 0 and not unprovable
    if case.job is Job.HELD_RESET:
        return case.own is Own.NONE and case.pause > 0 and case.computer is Computer.LINUX
    return case.pause == BEFORE or not unprovable
