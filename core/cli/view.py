"""What a renderer has to be able to show; there is one for people and one for scripts."""

from typing import Protocol

from core.cli.outcome import Outcome
from core.errors import Failure
from core.flow import Step
from core.flows.batch import Moment
from core.model import Attachment, KeyInfo
from core.ports import BusEvent


class View(Protocol):
    """Shows one command."""

    def keys(self, keys: tuple[KeyInfo, ...]) -> None:
        """Show the answer of `keys`."""
        ...

    def info(self, key: KeyInfo) -> None:
        """Show the answer of `info`."""
        ...

    def event(self, event: BusEvent, key: KeyInfo, seconds: float) -> None:
        """Show that a key came or left, at this monotonic time."""
        ...

    def step(self, step: Step) -> None:
        """Show a step of a job that goes on."""
        ...

    def ended(self, outcome: Outcome) -> None:
        """Show how a job ended."""
        ...

    def batch(self, moment: Moment) -> None:
        """Show that the next of many keys is wanted, or none any more."""
        ...

    def refused(self, failure: Failure, candidates: tuple[Attachment, ...]) -> None:
        """Show why no job was begun, and which keys there are to choose from."""
        ...
