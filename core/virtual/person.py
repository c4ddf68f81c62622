"""The person beside the key: what a command asks of them, and what they do.

A command yields an `Ask` and is resumed with an `Act`, or with None when nothing came in time.
`Person` keeps what was done until a command asks for it, for a moment only, as a real button would.
"""

from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

from fido2.ctap import CtapError

from core.model import SampleStatus

MOMENT = 0.3
"""Seconds a touch counts for that came before it was asked for."""


class Want(Enum):
    """What a key waits for."""

    TOUCH = "touch"
    HOLD = "hold"
    FINGER = "finger"


class Finger(Enum):
    """A finger laid on the sensor: the right one well, the right one badly, or another one."""

    GOOD = auto()
    BAD = auto()
    FOREIGN = auto()


class Button(Enum):
    """A press of the key's button or contact."""

    PRESSED = auto()


Act = Button | Finger | SampleStatus


@dataclass(frozen=True, slots=True)
class Ask:
    """A running command wants something for at most `seconds`; without `want` it is working."""

    want: Want | None
    seconds: float
    hold: float = 0.0
    """Seconds the contact has to be held for Want.HOLD."""


T = TypeVar("T")
Asking = Generator[Ask, Act | None, T]


def working(seconds: float) -> Asking[None]:
    """Keep the host waiting while the key works."""
    if seconds > 0:
        yield Ask(None, seconds)


def touched(seconds: float) -> Asking[None]:
    """Wait for a touch."""
    if (yield Ask(Want.TOUCH, seconds)) is None:
        raise CtapError(CtapError.ERR.USER_ACTION_TIMEOUT)


def held(hold: float, seconds: float) -> Asking[None]:
    """Wait until the contact was held without a break."""
    if (yield Ask(Want.HOLD, seconds, hold)) is None:
        raise CtapError(CtapError.ERR.USER_ACTION_TIMEOUT)


def finger_laid(seconds: float) -> Asking[Finger | SampleStatus | None]:
    """Wait for a finger on the sensor; None when nobody came."""
    act = yield Ask(Want.FINGER, seconds)
    return None if isinstance(act, Button) else act


class Person:
    """Hands: pressing, holding, laying a finger; by hand or after a script."""

    def __init__(self) -> None:
        self.auto_touch = False
        self.script: deque[Finger | SampleStatus] = deque()
        self._act: tuple[Act, float] | None = None
        self._held_since: float | None = None

    def do(self, act: Act, now: float) -> None:
        """Press briefly or lay a finger."""
        self._act = (act, now)

    def hold(self, now: float) -> None:
        """Put the finger on the contact and leave it there."""
        if self._held_since is None:
            self._held_since = now

    def release(self) -> None:
        """Lift the finger."""
        self._held_since = None

    def let_go(self) -> None:
        """The key left the hand."""
        self._act = self._held_since = None

    def answer(self, ask: Ask, now: float) -> Act | None:
        """What the person does about this, by now."""
        match ask.want:
            case None:
                return None
            case Want.TOUCH:
                return self._press(now)
            case Want.HOLD:
                return self._long_press(ask.hold, now)
            case Want.FINGER:
                return self.script.popleft() if self.script else self._lay(now)

    def due(self, ask: Ask) -> float | None:
        """When a contact held now will have been held long enough."""
        if ask.want is Want.HOLD and self._held_since is not None:
            return self._held_since + ask.hold
        return None

    def _press(self, now: float) -> Act | None:
        recent = self._recent(now)
        if recent is not None or self._held_since is not None or self.auto_touch:
            self._act = None
            return Button.PRESSED
        return None

    def _long_press(self, seconds: float, now: float) -> Act | None:
        if self.auto_touch:
            self.hold(now)
        if self._held_since is None or now < self._held_since + seconds:
            return None
        if self.auto_touch:
            self.release()
        return Button.PRESSED

    def _lay(self, now: float) -> Act | None:
        recent = self._recent(now)
        if recent is None or recent is Button.PRESSED:
            return None
        self._act = None
        return recent

    def _recent(self, now: float) -> Act | None:
        if self._act is None or now > self._act[1] + MOMENT:
            return None
        return self._act[0]
