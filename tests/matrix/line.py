"""The wire between computer and key, on which one thing goes wrong at one packet."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.model import Attachment
from core.ports import Clock, Pipe
from core.virtual.clock import SteppedClock
from core.virtual.framing import Initial, parse
from core.virtual.host import VirtualHost

if TYPE_CHECKING:
    from tests.matrix.faults import Fault


@dataclass(frozen=True, slots=True)
class Passed:
    """A packet of the host as the dry run saw it."""

    opening: bool
    ending: bool


@dataclass
class Trouble:
    """Which fault, and at which packet of the host, counted from when it is armed."""

    fault: "Fault | None" = None
    at: int = -1
    armed: bool = True
    passed: list[Passed] = field(default_factory=list)
    _missing: int = 0

    @property
    def struck(self) -> bool:
        """It has happened."""
        return self.fault is not None and len(self.passed) > self.at

    def count(self, packet: bytes) -> bool:
        """Note a packet of the host; is it the one?"""
        match parse(packet):
            case Initial(length=length, data=data):
                opening, self._missing = True, length - len(data)
            case rest:
                opening, self._missing = False, self._missing - len(rest.data)
        self.passed.append(Passed(opening, self._missing <= 0))
        return self.fault is not None and len(self.passed) - 1 == self.at


class Line:
    """A `core.ports.Pipe` around that of a virtual key."""

    def __init__(self, pipe: Pipe, host: "TroubledHost", unplug: Callable[[], None]) -> None:
        self.pipe = pipe
        self.unplug = unplug
        self.clock: Clock = host.clock
        self._host = host
        self._trouble = host.trouble

    def read(self, timeout: float) -> bytes | None:
        fault = self._trouble.fault
        if fault is None or not self._trouble.struck:
            return self.pipe.read(timeout)
        return fault.read(self, timeout)

    def write(self, packet: bytes) -> None:
        fault, struck = self._trouble.fault, self._trouble.struck
        now = self._trouble.armed and self._trouble.count(packet)
        if fault is None or not (now or struck):
            self.pipe.write(packet)
        elif struck:
            fault.write(self, packet)
        else:
            fault.strike(self, packet)

    def close(self) -> None:
        self._host.open_now -= 1
        self.pipe.close()


class TroubledHost(VirtualHost):
    """A computer with one key on a line that may fail; it counts the handles that are open."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(SteppedClock())
        self.trouble = trouble
        self.open_now = 0

    def open(self, attachment: Attachment) -> Pipe:
        [key] = self.keys
        line = Line(super().open(attachment), self, lambda: self.unplug(key))
        self.open_now += 1
        return line
