"""Coroutines of the window: all are seen to their end, and no failure is lost."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from gui import crash
from gui.tasks import Tasks

RunWindow = Callable[[Coroutine[Any, Any, None]], None]


async def forever() -> None:
    await asyncio.Event().wait()


async def broken(begun: asyncio.Event) -> None:
    begun.set()
    raise LookupError("lost")


def test_what_is_stopped_ends_and_is_no_failure(run_window: RunWindow) -> None:
    async def work() -> None:
        tasks = Tasks()
        stop = tasks.start(forever(), "waits")
        stop()
        await tasks.close()

    run_window(work())


def test_closing_stops_everything(run_window: RunWindow) -> None:
    ended: list[str] = []

    async def told(name: str) -> None:
        try:
            await forever()
        finally:
            ended.append(name)

    async def work() -> None:
        tasks, begun = Tasks(), asyncio.Event()
        for name in ("a", "b"):
            tasks.start(told(name), name)
        asyncio.get_running_loop().call_soon(begun.set)
        await begun.wait()
        await tasks.close()

    run_window(work())
    assert sorted(ended) == ["a", "b"]


def test_a_failure_is_logged_once_with_its_trace(
    run_window: RunWindow, caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        crash.watch(asyncio.get_running_loop())
        tasks, begun = Tasks(), asyncio.Event()
        tasks.start(broken(begun), "job")
        await begun.wait()
        await tasks.close()

    run_window(work())
    [record] = caplog.records
    assert (record.name, record.levelno) == ("keydesk", logging.CRITICAL)
    assert "task job failed" in record.getMessage()
    assert record.exc_info is not None
    assert record.exc_info[0] is LookupError
    caplog.clear()
