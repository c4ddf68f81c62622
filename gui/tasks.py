"""Owns every coroutine of the window, and the loop they run on."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

import qasync
from PySide6.QtGui import QGuiApplication

from gui.garbage import collected_here

log = logging.getLogger(__name__)

PATIENCE = 0.4
"""Seconds that closing waits for cancelled work; a silent key must not hold up the exit.

The bus may take as long again, and a little more: together they stay under a second.
"""


class Tasks:
    """Starts coroutines and sees to their end; failures go to the crash handler, never lost."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> Callable[[], object]:
        """Run `work` until it ends or the window closes; calling the result cancels it."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task.cancel

    async def close(self) -> None:
        """Cancel what still runs and wait for it, within PATIENCE."""
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(self._running, timeout=PATIENCE)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        if error := task.exception():
            task.get_loop().call_exception_handler(
                {"message": f"task {task.get_name()} failed", "exception": error, "task": task}
            )


def run(app: QGuiApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run `main` on Qt's event loop and give back its exit code."""
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop, collected_here():
        return int(loop.run_until_complete(main()))
