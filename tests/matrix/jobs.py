"""The jobs and the keys of the matrix."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core.device.wait import TOUCH_PACKET
from core.errors import Problem
from core.flow import Steps
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.flows.reset import reset
from core.flows.set_pin import set_pin
from core.flows.steps import AddFinger, FingerAction, RemoveFingers, RenameFinger
from core.model import Fingerprint, KeyInfo, Secret
from core.policy.model import UNMANAGED
from core.ports import KeyBus
from core.prepare.pins import OnePin
from core.prepare.plan import Plan
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, PREVIEW_KEY
from core.virtual.profile import Profile, Sensor
from tests.core.prepare.samples import Paper
from tests.matrix.person import Choose
from tests.matrix.state import NEW_NAME, OTHER_PIN, PIN, State

NAMES = ("Thumb", "the index finger of my left hand", "the index finger of my right one")
"""So long that their list takes several packets."""

SPECIAL = frozenset(
    {
        Problem.REMOVED_WHILE_WRITING,
        Problem.REMOVED_WHILE_ERASING,
        Problem.DIFFERENT_KEY,
        Problem.TIMED_OUT,
        Problem.FINGERPRINT_UNNAMED,
    }
)
"""Problems that only some jobs can have: no listing is torn, no PIN waits for a touch."""
_WRITES = frozenset({Problem.REMOVED_WHILE_WRITING})
_ERASES = frozenset({Problem.REMOVED_WHILE_ERASING, Problem.DIFFERENT_KEY})


@dataclass(frozen=True, slots=True)
class Job:
    """One flow: `goal` is what a success makes of a key, `choose` what to do with a list."""

    flow: Callable[[KeyBus, KeyInfo], Steps]
    goal: Callable[[State], State]
    choose: Choose = lambda fingers: None
    has_pin: bool = True
    special: frozenset[Problem] = frozenset()
    """Of `SPECIAL` those this job may end in."""
    slips: int = 0
    """Wrong PINs the person types before the right one."""
    replugs: bool = False
    """Packets count from the moment the key is plugged in again."""
    patience: float = 0.0
    """Seconds more where a silent key may be waiting for a touch."""


def _rename(fingers: tuple[Fingerprint, ...]) -> FingerAction:
    return RenameFinger(next(finger for finger in fingers if finger.name != NEW_NAME))


def _one_round(bus: KeyBus, key: KeyInfo) -> Steps:
    return reset(bus, key, rounds=1)


def _prepare(bus: KeyBus, key: KeyInfo) -> Steps:
    plan = Plan(min_length=5, force_change=True)
    return Jobs(bus).prepare(key, Setup(plan, Paper(), OnePin(Secret(OTHER_PIN)), UNMANAGED))


def _with(*names: str) -> Callable[[State], State]:
    return lambda before: replace(before, fingers=names)


def _new_pin(before: State) -> State:
    return replace(before, pin=OTHER_PIN)


JOBS: dict[str, Job] = {
    "set PIN": Job(
        set_pin, lambda before: replace(before, pin=PIN), has_pin=False, special=_WRITES
    ),
    "change PIN": Job(change_pin, _new_pin, special=_WRITES),
    "change PIN after a slip": Job(change_pin, _new_pin, special=_WRITES, slips=1),
    "list fingerprints": Job(fingerprints, lambda before: before),
    "list after two slips": Job(fingerprints, lambda before: before, slips=2),
    "add a fingerprint": Job(
        fingerprints,
        _with(*NAMES, NEW_NAME),
        lambda fingers: AddFinger(),
        special=_WRITES | {Problem.TIMED_OUT, Problem.FINGERPRINT_UNNAMED},
        patience=TOUCH_PACKET,
    ),
    "rename a fingerprint": Job(
        fingerprints, _with(NEW_NAME, *NAMES[1:]), _rename, special=_WRITES
    ),
    "remove a fingerprint": Job(
        fingerprints,
        _with(*NAMES[1:]),
        lambda fingers: RemoveFingers(fingers[:1]),
        special=_WRITES,
    ),
    "prepare": Job(
        _prepare,
        lambda before: replace(before, pin=OTHER_PIN, rules=before.rules and (5, True)),
        has_pin=False,
        special=_WRITES,
    ),
    "reset": Job(
        _one_round,
        lambda before: State(None, (), before.rules and (4, False), erased=True),
        special=_ERASES,
        replugs=True,
        patience=TOUCH_PACKET,
    ),
}

KEYS: dict[str, Profile] = {
    "2.1": replace(FINGERPRINT_KEY, erase_seconds=1.0),
    "preview": replace(PREVIEW_KEY, sensor=Sensor(samples=1)),
    "2.3": LATEST_KEY,
}
"""One for each way to ask for tokens and fingers, and to be erased; one saves at one touch."""
