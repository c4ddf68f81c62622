"""keydeskctl in this process, over virtual keys on the real bus, with answers from a list."""

import asyncio
import io
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from core.cli.arguments import parse
from core.cli.connect import Connection
from core.cli.demo import Rehearsal
from core.cli.exit_codes import ExitCode
from core.cli.jobs import Rehearse
from core.cli.program import serve
from core.device.bus import HostBus
from core.policy.resolve import Managed
from core.ports import Clock
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from tests.core.cli.schema import fits

PIN = "kd-pin-one"
NEW_PIN = "kd-pin-two"
WRONG_PIN = "kd-pin-bad"
SECRETS = (PIN, NEW_PIN, WRONG_PIN)

_KINDS = {"audit": "audit", "keys": "keys", "info": "info", "watch": "event", "policy": "policy"}
"""What a command prints with --json, in the words of the schema; the others print "line"."""

Deed = Callable[[], None]


def never() -> None:
    """As an answer: one that does not come before the program is over."""


@dataclass
class Typed:
    """A `Source` that gives answers in order; a function among them is done before the next."""

    answers: list[str | bytes | Deed]
    interactive: bool = False
    hidden: list[bool] = field(default_factory=list)
    """For each line that was read: was it hidden?"""
    over: Event = field(default_factory=Event)

    def line(self, *, hidden: bool) -> bytes | None:
        self.hidden.append(hidden)
        while self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, str | bytes):
                return answer.encode() if isinstance(answer, str) else answer
            if answer is never:
                self.over.wait()
            answer()
        return None

    @contextmanager
    def quiet(self) -> Iterator[None]:
        yield


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str
    typed: Typed

    @property
    def json(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def ending(self) -> Any:
        return self.json[-1]

    @property
    def steps(self) -> list[str]:
        return [line["step"] for line in self.json if "step" in line]


class Paper(io.StringIO):
    """A stream that can be watched."""

    written: Callable[[], None] | None = None

    def flush(self) -> None:
        if self.written:
            self.written()


class Desk:
    """A computer with virtual keys, where commands are typed."""

    def __init__(self, *keys: VirtualKey, hands: Rehearse | None = None) -> None:
        self.host = VirtualHost()
        self.sent: list[int] = []
        """The CTAPHID command of every request to any key."""
        self.clock: Clock = time.monotonic
        self.managed = Managed()
        self.hands = hands
        for key in keys:
            key.on_command = lambda command, _: self.sent.append(command)
            self.host.plug(key)

    def id(self, key: VirtualKey) -> str:
        """The row id of a key."""
        seat = self.host.attachment(key)
        assert seat is not None
        return seat.id

    def run(self, line: str, *answers: str | bytes | Deed, interactive: bool = False) -> Result:
        """Type a command; what it prints shows no PIN, and keeps to the schema."""
        return self.run_words(line.split(), answers, interactive=interactive)

    def run_words(
        self,
        words: Sequence[str],
        answers: Sequence[str | bytes | Deed] = (),
        *,
        interactive: bool = False,
        until: Callable[[str], bool] | None = None,
    ) -> Result:
        """As `run`; interrupted, as by Ctrl-C, when `until` is true of what was printed."""
        typed = Typed([*answers], interactive)
        out, err = Paper(), Paper()

        async def program() -> int:
            order = parse(words, interactive=interactive)
            work = asyncio.create_task(
                serve(
                    order,
                    typed,
                    out,
                    err,
                    lambda _: self._reach(),
                    policies=lambda: self.managed,
                )
            )

            def interrupt() -> None:
                if until and not work.cancelling() and until(out.getvalue()):
                    work.cancel()

            out.written = err.written = interrupt
            try:
                return await work
            except asyncio.CancelledError:
                return ExitCode.CANCELLED
            finally:
                typed.over.set()

        code = asyncio.run(program())
        said = out.getvalue() + err.getvalue()
        assert not [secret for secret in SECRETS if secret in said]
        if "--json" in words:
            kind = _KINDS.get(words[0], "line")
            for value in map(json.loads, out.getvalue().splitlines()):
                assert fits(value, kind) or fits(value, "problem"), value
        return Result(code, out.getvalue(), err.getvalue(), typed)

    def _reach(self) -> Connection:
        hands = self.hands or Rehearsal(self.host, pause=0)
        return Connection(HostBus(self.host, clock=self.clock), hands, self.plug_next)

    async def plug_next(self) -> None:
        """What happens when the next of many keys is asked for: nothing."""


async def idle(_: object) -> None:
    """Hands that do nothing."""
