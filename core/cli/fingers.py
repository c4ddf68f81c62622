"""What one `fingerprints` command does in a flow that could go on: one action, then leave."""

import argparse
import re
from dataclasses import dataclass
from enum import Enum, auto, unique

from core.cli import words
from core.cli.answers import Answers
from core.cli.outcome import FingerOutcome
from core.errors import Failure, Problem, problem
from core.flow import Declined
from core.flows.steps import (
    AddFinger,
    ChooseFingerAction,
    FingerAction,
    FingerNews,
    RemoveFingers,
    RenameFinger,
)
from core.model import Fingerprint


@unique
class FingerVerb(Enum):
    """The four commands."""

    LIST = auto()
    ADD = auto()
    RENAME = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class FingerOrder:
    """A command as it was typed; `which` is a name or a number from the list."""

    verb: FingerVerb = FingerVerb.LIST
    which: str | None = None
    every: bool = False
    name: str | None = None


_ROW_ID = re.compile(r"[0-9a-f]{8}")


def finger_order(found: argparse.Namespace, interactive: bool) -> tuple[str | None, FingerOrder]:
    """Tell KEY from FINGER; raises ValueError when too much or too little was typed."""
    typed: list[str] = [*getattr(found, "words", [])]
    every = getattr(found, "all", False)
    most = {FingerVerb.RENAME: 2, FingerVerb.REMOVE: 0 if every else 1}.get(found.verb, 0)
    takes_key = len(typed) > most or (typed and _ROW_ID.fullmatch(typed[0]))
    key = typed.pop(0) if takes_key else None
    if len(typed) > most:
        raise ValueError("too many arguments")
    if most and not typed and not interactive:
        raise ValueError("name the fingerprint, by its name or its number in the list")
    which = typed[0] if typed else None
    name = typed[1] if len(typed) > 1 else getattr(found, "name", None)
    return key, FingerOrder(found.verb, which, every, name)


class FingerPlan:
    """Chooses the action of an order, once, and remembers what came of it."""

    def __init__(self, order: FingerOrder | None = None) -> None:
        self._order = order or FingerOrder()
        self._acted = False
        self.name = self._order.name
        """The name given on the command line."""
        self.outcome: FingerOutcome | None = None
        self.failure: Failure | None = None

    async def action(self, step: ChooseFingerAction, answers: Answers) -> FingerAction:
        """The action of the order; Declined when there is nothing (more) to do."""
        self.outcome = FingerOutcome(step.fingerprints, step.news)
        self.failure = step.failure
        if self._acted:
            raise Declined
        self._acted = True
        match self._order.verb:
            case FingerVerb.LIST:
                raise Declined
            case FingerVerb.ADD:
                return AddFinger()
            case FingerVerb.RENAME:
                return RenameFinger(await self._chosen(step.fingerprints, answers))
            case FingerVerb.REMOVE if self._order.every:
                return RemoveFingers(_some(step.fingerprints))
            case FingerVerb.REMOVE:
                return RemoveFingers((await self._chosen(step.fingerprints, answers),))

    @property
    def cancelled(self) -> bool:
        """The action was left without a result."""
        return self.outcome is not None and self.outcome.news is FingerNews.CANCELLED

    @property
    def saved_all_the_same(self) -> FingerOutcome | None:
        """What a failure must not hide: the finger was added, though the rest went wrong."""
        added = self.outcome is not None and self.outcome.news is FingerNews.ADDED
        return self.outcome if added else None

    async def _chosen(self, saved: tuple[Fingerprint, ...], answers: Answers) -> Fingerprint:
        if self._order.which is None:
            names = [finger.name or words.NAMELESS for finger in _some(saved)]
            return saved[await answers.choice(words.WHICH_FINGER, names)]
        return find(saved, self._order.which)


def find(saved: tuple[Fingerprint, ...], which: str) -> Fingerprint:
    """The one fingerprint with this name or number; raises UNKNOWN_FINGERPRINT, never guesses."""
    fits = [finger for number, finger in enumerate(saved, 1) if which in (str(number), finger.name)]
    if len(fits) != 1:
        raise problem(Problem.UNKNOWN_FINGERPRINT, f"{len(fits)} fit")
    return fits[0]


def _some(saved: tuple[Fingerprint, ...]) -> tuple[Fingerprint, ...]:
    if not saved:
        raise problem(Problem.UNKNOWN_FINGERPRINT, "no fingerprints")
    return saved
