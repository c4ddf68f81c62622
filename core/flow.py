"""How a job is told: an async generator of steps, and the one function that drives it.

A step is a frozen value with data and no text. A question is a `Prompt[T]`; whoever shows it calls
`answer` or `decline`, at once or minutes later. The window, the terminal and the tests drive the
same generators through `run`, so each job exists once.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from core.errors import Failure, OperationError, Problem, classify
from core.model import KeyInfo

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Step:
    """One moment of a job: what a person sees and does now. `key` is the key it acts on."""

    key: KeyInfo


class Declined(Exception):  # noqa: N818 - not an error: a person said no
    """The person closed the question; the flow ends and nothing more is sent to the key."""


class _Answer(Generic[T]):
    """One value from a front end to a flow; made without a running loop, awaited in one."""

    def __init__(self) -> None:
        self._given: asyncio.Queue[T | Declined] = asyncio.Queue(1)

    def give(self, value: T | Declined) -> None:
        if self._given.full():
            return  # A second click on the same question changes nothing.
        self._given.put_nowait(value)

    async def wait(self) -> T:
        value = await self._given.get()
        if isinstance(value, Declined):
            raise value
        return value


@dataclass(frozen=True, kw_only=True)
class Prompt(Step, Generic[T]):
    """A step that asks something and goes on when it is answered."""

    _answer: _Answer[T] = field(default_factory=_Answer, init=False, repr=False, compare=False)

    def answer(self, value: T) -> None:
        """Give the answer; the first one counts."""
        self._answer.give(value)

    def decline(self) -> None:
        """Close the question without an answer: the job ends, nothing was sent."""
        self._answer.give(Declined())

    async def reply(self) -> T:
        """The answer; for flows only. Raises Declined."""
        return await self._answer.wait()


@dataclass(frozen=True, kw_only=True)
class Stoppable(Step):
    """A step during which the key waits for the person, who may also give up just this part."""

    _stop: asyncio.Event = field(
        default_factory=asyncio.Event, init=False, repr=False, compare=False
    )

    def stop(self) -> None:
        """Give up; the flow cancels the command at the key and goes on elsewhere."""
        self._stop.set()

    async def unless_stopped(self, work: Coroutine[object, object, T]) -> T:
        """Await `work`, or cancel it and raise Declined when stopped; for flows only."""
        task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait((task, stopped), return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            raise Declined
        finally:
            stopped.cancel()
            if not task.done():
                task.cancel()
                await asyncio.wait((task,))
                if not task.cancelled():
                    task.exception()  # A failure while being cancelled is nobody's news.


@dataclass(frozen=True, kw_only=True)
class Done(Step):
    """The job is finished; `key` is the key as it is now."""


@dataclass(frozen=True, kw_only=True)
class Failed(Step):
    """The job ended without its result."""

    failure: Failure


@dataclass(frozen=True, kw_only=True)
class Cancelled(Step):
    """The person ended the job; nothing is shown for it."""


Steps = AsyncGenerator[Step, None]
Ending = Done | Failed | Cancelled
Show = Callable[[Step], Awaitable[None] | None]


async def run(flow: Steps, target: KeyInfo, show: Show) -> Ending:
    """Drive a flow to its end, showing each step; the ending is shown and returned.

    Cancelling the task closes the flow, which frees the key, and raises CancelledError.
    """
    ending: Ending = Cancelled(key=target)
    try:
        async for step in flow:
            target = step.key
            if isinstance(step, Done | Failed | Cancelled):
                ending = step
                break
            await _shown(show, step)
    except Declined:
        ending = Cancelled(key=target)
    except OperationError as error:
        ending = _ended(target, error.failure)
    except Exception as error:
        log.exception("Unexpected error in a flow")
        ending = _ended(target, classify(error))
    finally:
        await flow.aclose()
    await _shown(show, ending)
    return ending


def _ended(target: KeyInfo, failure: Failure) -> Ending:
    if failure.problem is Problem.CANCELLED:
        return Cancelled(key=target)
    return Failed(key=target, failure=failure)


async def _shown(show: Show, step: Step) -> None:
    waiting = show(step)
    if waiting is not None:
        await waiting
