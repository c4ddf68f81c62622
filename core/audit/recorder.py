"""Writes down what jobs do, beside them: one recorder for a program, on a thread of its own.

It listens to the steps that front ends are shown. An attempt is on the disk before its step is
shown; an outcome is written after it, and nobody waits for that. A place that cannot be written to
is counted and shown; it stops a job only where the policy wants that.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from core.audit.account import Account
from core.audit.chain import ChainKey
from core.audit.event import Action, Event, Origin, Result, code_of
from core.audit.sinks import Entry, Sink
from core.doctor.findings import Finding, Verdict, finding
from core.errors import OperationError, Problem, problem
from core.flow import Ending, Show, Step, Steps, run
from core.model import KeyInfo
from core.policy.model import Policy
from core.worker import Worker

log = logging.getLogger(__name__)

PATIENCE = 3.0
"""Seconds a job waits for an event to be written; then it goes on, and the event is late."""

_GOODBYE = 1.0
"""Seconds the end of the program waits for what is still to be written."""

_LETTING_GO = 0.2
"""Seconds for the thread to end once that is over."""

_NO_ANSWER = "no answer in time"

Writing = asyncio.Task[dict[str, str]]
"""An event on its way to the places; its result are those that failed, and why."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be written."""

    lost: int = 0
    """Events that did not reach every place they were meant for."""
    places: tuple[tuple[str, str], ...] = ()
    """The places that fail now, and why."""

    @property
    def finding(self) -> Finding | None:
        """How it is told; None while every place works."""
        if not self.places:
            return None
        why = "; ".join(f"{name}: {reason}" for name, reason in self.places)
        return finding(Verdict.AUDIT_FAILS, why=why)


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a recorder writes. The default is nowhere: nobody asked for a log."""

    sinks: Mapping[str, Sink] = field(default_factory=dict)
    key: Callable[[], ChainKey | None] = lambda: None
    """Called on the recorder's thread."""
    required: bool = False
    """A job that cannot be written down is not begun."""


def _now() -> datetime:
    return datetime.now(UTC)


class Recorder:
    """Runs jobs and writes down what they do."""

    def __init__(
        self,
        outlet: Outlet,
        origin: Origin,
        *,
        changed: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = _now,
        patience: float = PATIENCE,
    ) -> None:
        self._outlet = outlet
        self._origin = origin
        self._now = now
        self._patience = patience
        self._worker = Worker("audit")
        self._late: set[Writing] = set()
        self._stuck = False
        self.trouble = Trouble()
        self.changed = changed
        """Called when `trouble` is another one."""
        self.session = ""
        """The visitor of a kiosk, as a number that says nothing."""

    @property
    def writes(self) -> bool:
        """Is there a place to write to?"""
        return bool(self._outlet.sinks)

    async def run(self, action: Action, flow: Steps, target: KeyInfo, show: Show) -> Ending:
        """`core.flow.run`, written down."""
        if not self.writes:
            return await run(flow, target, show)
        account = Account(action, secrets.token_hex(8), self._now)

        async def listening(step: Step) -> None:
            await self._attempt(account.before(step))
            if (waiting := show(step)) is not None:
                await waiting
            self._queue(account.after(step))

        try:
            ending = await run(flow, target, listening)
        except asyncio.CancelledError:
            self._queue(account.cut_off(target))
            raise
        self._queue(account.ended(ending))
        return ending

    async def note(self, action: Action, *, refused: Problem | None = None, why: str = "") -> None:
        """Write down something that is no job, whether it was refused, and else why it was done."""
        result = Result.FAILURE if refused else Result.SUCCESS
        code = code_of(refused) if refused else ""
        now = self._now()
        await self.tell(Event(action, now, result=result, problem=refused, code=code, why=why))

    async def tell(self, event: Event) -> None:
        """Write down an event that is no step of a job."""
        await self._write([event])

    async def policy_loaded(self, policy: Policy) -> None:
        """Write down that a policy holds from now on, and whether it could be read."""
        refused = None if policy.trusted else Problem.POLICY_UNREADABLE
        await self.note(Action.POLICY_LOADED, refused=refused)

    async def close(self) -> None:
        """Write what is still to be written, as long as that takes no more than a moment."""
        if self._late:
            await asyncio.wait(self._late, timeout=_GOODBYE)
        if await self._worker.stop(_LETTING_GO):
            for sink in self._outlet.sinks.values():
                sink.close()
        if lost := set(self._late):
            for writing in lost:
                writing.cancel()
            await asyncio.wait(lost)

    async def _attempt(self, events: Iterable[Event]) -> None:
        failing = await self._write(events)
        if failing and self._outlet.required:
            raise problem(Problem.AUDIT_UNAVAILABLE, ", ".join(sorted(failing)))

    async def _write(self, events: Iterable[Event]) -> dict[str, str]:
        """Which places could not take the events, and why."""
        failing: dict[str, str] = {}
        for writing in self._queue(events):
            # Once something is late, nobody waits for what is queued behind it.
            await asyncio.wait({writing}, timeout=0 if self._stuck else self._patience)
            if writing.done():
                failing |= self._failing(writing)
            else:
                self._stuck = True
                failing |= dict.fromkeys(self._outlet.sinks, _NO_ANSWER)
                self._tell(failing, lost=0)
        return failing

    def _queue(self, events: Iterable[Event]) -> list[Writing]:
        """Have events written one after the other; nobody has to wait for it."""
        queued = []
        for event in events if self.writes else ():
            work = partial(self._on_thread, event, self.session)
            writing = asyncio.ensure_future(self._worker.do(work))
            writing.add_done_callback(self._written)
            self._late.add(writing)
            queued.append(writing)
        return queued

    def _written(self, writing: Writing) -> None:
        self._late.discard(writing)
        self._stuck = False
        error = None if writing.cancelled() else writing.exception()
        if error and not isinstance(error, OperationError):
            log.error("Unexpected error in the audit log", exc_info=error)
        failing = self._failing(writing)
        self._tell(failing, lost=bool(failing))

    def _failing(self, writing: Writing) -> dict[str, str]:
        """Which places failed; all of them where the mistake is ours, or the keyring's."""
        why = _NO_ANSWER
        if not writing.cancelled():
            match writing.exception():
                case None:
                    return writing.result()
                case OperationError():
                    pass  # The program ended before its turn came.
                case error:
                    why = type(error).__name__
        return dict.fromkeys(self._outlet.sinks, why)

    def _tell(self, failing: dict[str, str], lost: int) -> None:
        trouble = Trouble(self.trouble.lost + lost, tuple(sorted(failing.items())))
        if trouble != self.trouble:
            self.trouble = trouble
            self.changed()

    def _on_thread(self, event: Event, session: str) -> dict[str, str]:
        failing: dict[str, str] = {}
        try:
            key = self._outlet.key()
        except OSError:
            key = None  # The file says so; the other places can do without.
        entry = Entry(event, self._origin, session, key)
        for name, sink in self._outlet.sinks.items():
            try:
                sink.write(entry)
            except OSError as error:
                failing[name] = error.strerror or str(error)
        return failing
