"""How a kiosk treats the job of a visitor: when it must wait, and when a key may leave."""

import time

from core.flow import Step
from core.flows.steps import (
    Erasing,
    KeyInUse,
    PlugInKey,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
    Working,
)
from core.ports import Clock

SILENT = 35.0
"""Seconds after which a key that says nothing new has to go. A touch is waited for 30 s."""

_AT_WORK = (Working, TouchSensor, TouchToErase, Erasing)
_MAY_LEAVE = (TakeOutOthers, UnplugKey, PlugInKey, KeyInUse, TouchToErase, Erasing)


def at_work(step: Step | None) -> bool:
    """Would ending the job now cut off a command, a finger or a reset?"""
    return isinstance(step, _AT_WORK)


def may_leave(step: Step | None) -> bool:
    """Does the job ask for the key to be unplugged, or say itself what comes of it?"""
    return isinstance(step, _MAY_LEAVE)


class Patience:
    """Tells when a key has been at work on one thing for too long."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._step: Step | None = None
        self._since = clock()

    def over(self, step: Step | None) -> bool:
        """Has the key been at work on this step for SILENT?"""
        if step is not self._step:
            self._step, self._since = step, self._clock()
        return at_work(step) and self._clock() - self._since >= SILENT

    def forget(self) -> None:
        """Keep nothing of the last job."""
        self._step = None
