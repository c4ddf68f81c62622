"""Clocks a rehearsal can turn by hand.

A virtual key takes its time from any `core.ports.Clock`. With `time.monotonic` a read waits in real
time. The two clocks here replace waiting: `SteppedClock` jumps, so that one thread can play half a
minute at once; `ManualClock` stands still until someone turns it, so that a thread can be caught
in the middle of a read.
"""

from collections.abc import Callable
from threading import Condition, Lock
from typing import Protocol, runtime_checkable


@runtime_checkable
class WaitingClock(Protocol):
    """A clock that has its own way to let time pass."""

    def __call__(self) -> float:
        """Seconds since some fixed moment."""
        ...

    def wait(self, condition: Condition, seconds: float) -> None:
        """Return when `seconds` have passed on this clock, or earlier when notified."""
        ...


def waiter(clock: Callable[[], float]) -> Callable[[Condition, float], object]:
    """How to wait on a held condition in the time of `clock`."""
    return clock.wait if isinstance(clock, WaitingClock) else Condition.wait


class SteppedClock:
    """Time that passes only when someone waits for it, and then at once."""

    def __init__(self, start: float = 1000.0) -> None:
        self._now = start

    def __call__(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds

    def wait(self, condition: Condition, seconds: float) -> None:
        self._now += seconds


class ManualClock:
    """Time that stands still until `advance`; whoever waits then wakes and looks again."""

    def __init__(self, start: float = 1000.0) -> None:
        self._now = start
        self._lock = Lock()
        self._waiting: set[Condition] = set()

    def __call__(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass and wake everyone who waits; call it without holding their conditions."""
        with self._lock:
            self._now += seconds
            waiting = tuple(self._waiting)
        for condition in waiting:
            with condition:
                condition.notify_all()

    def wait(self, condition: Condition, seconds: float) -> None:
        until = self._now + seconds
        with self._lock:
            self._waiting.add(condition)
        if self._now < until:
            condition.wait()
