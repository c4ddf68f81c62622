import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from core import worker as worker_module
from core.errors import OperationError, Problem
from core.worker import Worker, apart

PROJECT = Path(__file__).parents[2]


class Blocked:
    """A job that tells when it has begun and goes on when it is let go, or cancelled."""

    def __init__(self, worker: Worker, *, deaf: bool = False) -> None:
        self.begun = asyncio.Event()
        self.go = threading.Event()
        self.saw_cancel = False
        self._worker = worker
        self._deaf = deaf
        self._loop = asyncio.get_running_loop()

    def __call__(self) -> str:
        self._loop.call_soon_threadsafe(self.begun.set)
        if self._deaf:
            self.go.wait()
        else:
            while not self.go.wait(0.001) and not self._worker.cancel.is_set():
                pass
        self.saw_cancel = self._worker.cancel.is_set()
        return "done"


def test_jobs_are_done_in_order_on_one_thread() -> None:
    async def main() -> list[tuple[int, str]]:
        worker = Worker("a-worker")
        jobs: list[Callable[[], tuple[int, str]]] = [
            lambda number=number: (number, threading.current_thread().name)  # type: ignore[misc]
            for number in range(5)
        ]
        results = await asyncio.gather(*(worker.do(job) for job in jobs))
        await worker.stop(1.0)
        return results

    assert asyncio.run(main()) == [(number, "a-worker") for number in range(5)]


def test_an_exception_is_raised_where_the_job_is_awaited() -> None:
    async def main() -> None:
        worker = Worker("a-worker")
        try:
            await worker.do(lambda: 1 // 0)
        finally:
            await worker.stop(1.0)

    with pytest.raises(ZeroDivisionError):
        asyncio.run(main())


def test_cancelling_ends_the_job_and_waits_for_it() -> None:
    async def main() -> None:
        worker = Worker("a-worker")
        job = Blocked(worker)
        task = asyncio.create_task(worker.do(job))
        await job.begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert job.saw_cancel
        assert await worker.do(worker.cancel.is_set) is False
        await worker.stop(1.0)

    asyncio.run(main())


def test_a_job_cancelled_in_the_queue_is_never_done_and_disturbs_nobody() -> None:
    async def main() -> None:
        worker = Worker("a-worker")
        first, done = Blocked(worker), list[str]()
        running = asyncio.create_task(worker.do(first))
        await first.begun.wait()
        queued = asyncio.create_task(worker.do(lambda: done.append("queued")))
        await asyncio.sleep(0)
        queued.cancel()
        with pytest.raises(asyncio.CancelledError):
            await queued
        first.go.set()
        assert await running == "done"
        assert not first.saw_cancel
        await worker.stop(1.0)
        assert done == []

    asyncio.run(main())


def test_stop_ends_what_runs_and_refuses_what_waits() -> None:
    async def main() -> None:
        worker = Worker("a-worker")
        job = Blocked(worker)
        running = asyncio.create_task(worker.do(job))
        queued = asyncio.create_task(worker.do(lambda: "too late"))
        await job.begun.wait()
        assert await worker.stop(5.0)
        assert await running == "done"
        for wait in (queued, worker.do(lambda: "too late")):
            with pytest.raises(OperationError) as caught:
                await wait
            assert caught.value.failure.problem is Problem.CANCELLED

    asyncio.run(main())


def test_a_stuck_job_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "FREE_WITHIN", 0.01)

    async def main() -> None:
        worker = Worker("a-worker")
        job = Blocked(worker, deaf=True)
        task = asyncio.create_task(worker.do(job))
        await job.begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not await worker.stop(0.01)
        job.go.set()

    asyncio.run(main())


def test_a_stuck_job_does_not_keep_the_program_from_ending() -> None:
    program = """
import asyncio, threading
from core.worker import Worker, apart

async def main():
    begun = asyncio.Event()
    loop = asyncio.get_running_loop()
    def stuck():
        loop.call_soon_threadsafe(begun.set)
        threading.Event().wait()
    task = asyncio.create_task(Worker("stuck").do(stuck))
    await begun.wait()
    print("stuck", flush=True)

asyncio.run(main())
"""
    ended = subprocess.run(  # noqa: S603 - this interpreter, the test's own words
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, timeout=30, check=True
    )
    assert ended.stdout == b"stuck\n"


def test_a_job_apart_has_a_thread_that_ends_with_it() -> None:
    async def main() -> str:
        return await apart("apart", lambda: threading.current_thread().name)

    assert asyncio.run(main()) == "apart"
    assert "apart" not in {thread.name for thread in threading.enumerate()}


def test_what_a_job_apart_raises_reaches_whoever_waits() -> None:
    with pytest.raises(ZeroDivisionError):
        asyncio.run(apart("apart", lambda: 1 // 0))
