"""One virtual key and a session with it, in time that passes only when someone waits."""

from dataclasses import dataclass, field
from threading import Event
from typing import Any

import pytest
from fido2 import cbor

from core.device.session import Session
from core.errors import Failure, OperationError, Problem
from core.model import Secret
from core.virtual.clock import SteppedClock
from core.virtual.framing import Cmd
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.profile import Profile

PIN = Secret("2468")
OTHER_PIN = Secret("13579")
WRONG = Secret("0000")

_CONFIG = 0x0D
"""Its subcommand stands in the first member, that of others in the second."""


@dataclass
class Desk:
    """A person's desk: a computer, a key in it, and what was sent to the key."""

    profile: Profile
    clock: SteppedClock = field(default_factory=SteppedClock)
    sent: list[str] = field(default_factory=list)
    """One word a request: "INIT", "04" for getInfo, "06 03" for setPIN."""
    cancel: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        self.host = VirtualHost(self.clock)
        self.key = VirtualKey(self.profile, clock=self.clock)
        self.key.on_command = lambda command, payload: self.sent.append(_word(command, payload))

    def open(self) -> Session:
        """Plug the key in (again) and open it."""
        self.host.unplug(self.key)
        attachment = self.host.plug(self.key)
        session = Session(attachment, self.host.open(attachment), self.clock, self.cancel)
        session.open()
        return session

    def unlocked(self) -> Session:
        """Open the key and unlock it; its PIN is PIN."""
        session = self.open()
        session.unlock(PIN)
        self.sent.clear()
        return session


def _word(command: int, payload: bytes) -> str:
    if command != Cmd.CBOR:
        return Cmd(command).name
    command = payload[0]
    members: Any = cbor.decode(payload[1:]) if payload[1:] else {}
    sub = members.get(1 if command == _CONFIG else 2)
    return f"{command:02X}" if sub is None else f"{command:02X} {sub:02X}"


def failure(caught: pytest.ExceptionInfo[OperationError]) -> tuple[Problem, int | None]:
    """What went wrong, and the tries left."""
    told: Failure = caught.value.failure
    return told.problem, told.attempts_left
