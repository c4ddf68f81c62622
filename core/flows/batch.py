"""Key after key: each that is plugged in is prepared once, until enough are ready.

Keys that are in when it begins are left alone: nobody has asked for them.
"""

from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from core.errors import Failure, Problem
from core.flow import Cancelled, Done, Ending, Failed, Steps
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.messages import MESSAGES
from core.model import Access, Attachment, KeyInfo
from core.ports import Left

_TURNED_AWAY = frozenset(
    {
        Problem.ALREADY_PREPARED,
        Problem.FIRMWARE_TOO_OLD,
        Problem.MODEL_NOT_ALLOWED,
        Problem.MODEL_NOT_PLANNED,
        Problem.NOT_SUPPORTED,
        Problem.PIN_ALREADY_SET,
        Problem.RESET_WRONG_TRANSPORT,
        Problem.U2F_ONLY,
    }
)
"""The key is not one for this batch, and nothing was done to it."""

_ENDING = frozenset(
    {
        Problem.BAD_PIN_LIST,
        Problem.FILE_NOT_WRITTEN,
        Problem.NOT_ALLOWED,
        Problem.PASSCODE_PAUSED,
        Problem.PINS_USED_UP,
        Problem.POLICY_UNREADABLE,
        Problem.UNEXPECTED,
        Problem.UNSAFE_FILE,
    }
)
"""With any other key it would be the same."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a batch stands."""

    ready: int = 0
    """In the file, those of earlier runs too."""
    wanted: int | None = None
    skipped: int = 0
    failed: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    """Why keys of this run were skipped or failed."""

    @property
    def enough(self) -> bool:
        """All that were wanted are ready."""
        return self.wanted is not None and self.ready >= self.wanted

    def after(self, ending: Ending) -> "Tally":
        """One key later."""
        match ending:
            case Done():
                return replace(self, ready=self.ready + 1)
            case Cancelled():
                return replace(self, skipped=self.skipped + 1)
            case Failed(failure=Failure(problem=problem)):
                codes = self.codes + Counter([MESSAGES[problem].code])
                if problem in _TURNED_AWAY:
                    return replace(self, skipped=self.skipped + 1, codes=codes)
                return replace(self, failed=self.failed + 1, codes=codes)


@dataclass(frozen=True, slots=True)
class NextKey:
    """Plug in the next key; `ending` is what became of the one before."""

    tally: Tally
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class BatchOver:
    """No more keys; `failure` says why, where that is not because enough are ready."""

    tally: Tally
    ending: Ending | None = None
    failure: Failure | None = None


Moment = NextKey | BatchOver
CarryOut = Callable[[Steps, KeyInfo], Awaitable[Ending]]
"""How a front end runs one job, from its first step to its ending."""


async def batch(
    jobs: Jobs, setup: Setup, tally: Tally, carry_out: CarryOut, tell: Callable[[Moment], None]
) -> BatchOver:
    """Prepare keys until enough are ready or no other would do better; cancel it to stop."""
    if tally.enough:
        return _told(tell, BatchOver(tally))
    async with aclosing(jobs.bus.watch()) as events:
        handled = set(await jobs.bus.attachments())
        tell(NextKey(tally))
        async for event in events:
            seat = event.attachment
            if isinstance(event, Left):
                handled.discard(seat)
                continue
            # Events lag behind: it may be gone again.
            if seat in handled or seat not in await jobs.bus.attachments():
                continue
            ending = await _one(jobs, setup, seat, carry_out)
            handled |= {seat, ending.key.attachment}
            if setup.plan.reset:  # What came meanwhile may be anything: it has to be plugged anew.
                handled |= set(await jobs.bus.attachments())
            tally = tally.after(ending)
            match ending:
                case Failed(failure=failure) if failure.problem in _ENDING:
                    return _told(tell, BatchOver(tally, ending, failure))
                case _ if tally.enough:
                    return _told(tell, BatchOver(tally, ending))
                case _:
                    tell(NextKey(tally, ending))
    raise AssertionError("watching has no end")


async def _one(jobs: Jobs, setup: Setup, seat: Attachment, carry_out: CarryOut) -> Ending:
    key = KeyInfo(seat, Access.OK)
    return await carry_out(jobs.prepare(key, setup), key)


def _told(tell: Callable[[Moment], None], over: BatchOver) -> BatchOver:
    tell(over)
    return over
