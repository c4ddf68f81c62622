"""Qt objects in cycles die on Qt's thread, whichever thread allocates."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from gui import garbage

RunWindow = Callable[[Coroutine[Any, Any, None]], None]


class Ring(QObject):
    """An object that only a collection can destroy, with a timer that Qt stops on its thread."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.startTimer(100_000)


def allocate() -> None:
    """Make more objects than Python's collector lets pass."""
    kept = [[number] for number in range(20 * gc.get_threshold()[0])]
    del kept


def allocated_elsewhere() -> None:
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()


def test_a_thread_that_allocates_destroys_nothing_of_qt(run_window: RunWindow) -> None:
    gc.enable()  # As in a program that has just started.

    async def work() -> None:
        ring = weakref.ref(Ring())
        allocated_elsewhere()
        assert ring()

    run_window(work())
    gc.collect()


def test_what_is_due_is_collected_while_the_window_runs(run_window: RunWindow) -> None:
    async def work() -> None:
        ring = weakref.ref(Ring(), lambda _: gone.set())
        gone = asyncio.Event()
        kept = [[number] for number in range(2 * gc.get_threshold()[0])]
        await gone.wait()
        assert not ring()
        del kept

    run_window(work())


def test_python_collects_again_afterwards() -> None:
    gc.enable()
    with garbage.collected_here():
        assert not gc.isenabled()
    assert gc.isenabled()
