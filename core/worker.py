"""A thread that does one blocking job after the other for coroutines.

Not an executor: those of asyncio and concurrent.futures are joined when the program exits, and one
key that holds on to a write would keep it from exiting.
"""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from core.errors import Problem, problem

T = TypeVar("T")

FREE_WITHIN = 2.0
"""Seconds a cancelled coroutine waits for the thread to come back from its job."""

_LAST_STEPS = 0.1
"""Seconds for a thread without a job to end: it has nothing left to do but to return."""


class _Job(Generic[T]):
    """A job and the future its coroutine waits for."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._loop = asyncio.get_running_loop()
        self.outcome: asyncio.Future[T] = self._loop.create_future()
        self.dropped = False

    def do(self) -> None:
        """Do the work, on the thread; whatever it raises goes to the coroutine."""
        try:
            result = self._work()
        except BaseException as error:  # Raised again where it is awaited.
            self._tell(self._fail, error)
        else:
            self._tell(self._succeed, result)

    def refuse(self) -> None:
        """End the wait of a job that will not be done any more."""
        self._tell(self._fail, problem(Problem.CANCELLED, "closed"))

    def _tell(self, tell: Callable[[Any], None], what: object) -> None:
        with suppress(RuntimeError):  # The loop has closed: nobody waits any more.
            self._loop.call_soon_threadsafe(tell, what)

    def _succeed(self, result: T) -> None:
        if not self.outcome.done():
            self.outcome.set_result(result)

    def _fail(self, error: BaseException) -> None:
        if not self.outcome.done():
            self.outcome.set_exception(error)
            self.outcome.exception()  # Seen: a coroutine that gave up must not cause a warning.


async def apart(name: str, work: Callable[[], T]) -> T:
    """Do one blocking job on a daemon thread of its own."""
    worker = Worker(name)
    try:
        return await worker.do(work)
    finally:
        await worker.stop(0)


class Worker:
    """One daemon thread with a queue; it starts with the first job and ends with `stop`.

    `cancel` is set for the job under way when its coroutine is cancelled, and cleared before the
    next one.
    """

    def __init__(self, name: str) -> None:
        self.cancel = threading.Event()
        self._jobs: SimpleQueue[_Job[Any] | None] = SimpleQueue()
        self._turn = threading.Lock()
        self._current: _Job[Any] | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    async def do(self, work: Callable[[], T]) -> T:
        """Do `work` on the thread after what is queued; cancelling waits until it has let go."""
        if self._stopped:
            raise problem(Problem.CANCELLED, "closed")
        job = _Job(work)
        if not self._thread.is_alive():
            self._thread.start()
        self._jobs.put(job)
        try:
            return await asyncio.shield(job.outcome)
        except asyncio.CancelledError:
            if self._cancel(job):
                await asyncio.wait({job.outcome}, timeout=FREE_WITHIN)
            raise

    async def stop(self, within: float) -> bool:
        """End the job under way and the thread; False when it has not let go `within` seconds."""
        self._stopped = True
        with self._turn:
            current = self._current
            self.cancel.set()
        self._jobs.put(None)
        if current is not None:
            await asyncio.wait({current.outcome}, timeout=within)
            if not current.outcome.done():
                current.refuse()
                return False
        if self._thread.is_alive():
            self._thread.join(_LAST_STEPS)
        return True

    def _cancel(self, job: _Job[Any]) -> bool:
        """Drop a waiting job, or tell the one under way to end; was it under way?"""
        with self._turn:
            job.dropped = True
            if self._current is job:
                self.cancel.set()
                return True
        return False

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            with self._turn:
                if job.dropped or self._stopped:
                    job.refuse()
                    continue
                self.cancel.clear()
                self._current = job
            job.do()
            with self._turn:
                self._current = None
