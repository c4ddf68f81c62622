"""Collects Python's garbage on Qt's thread and on no other.

Python collects in whichever thread happens to allocate, such as one that talks to a key. A Qt
object in a cycle would be destroyed there, which Qt does not survive.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

PERIOD_MS = 1000


@contextmanager
def collected_here() -> Iterator[None]:
    """Take collecting over from Python, in the thread of the event loop that is about to run."""
    by_python = gc.isenabled()
    gc.disable()
    timer = QTimer()
    timer.timeout.connect(collect_due)
    timer.start(PERIOD_MS)
    try:
        yield
    finally:
        timer.stop()
        if by_python:
            gc.enable()


def collect_due() -> None:
    """Collect what Python would have collected by itself: it goes on counting."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
