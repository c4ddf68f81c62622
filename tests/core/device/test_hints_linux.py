"""udev's hints, from a real kernel that tells of its loopback interface instead of a key."""

import os
import queue
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("udev is Linux", allow_module_level=True)

import pyudev

from core.device import hints_linux
from core.device.hints_linux import UdevHints

LOOPBACK = Path("/sys/class/net/lo/uevent")
PATIENCE = 15.0
MORE_THAN_ARE_KEPT = 200

pytestmark = pytest.mark.skipif(
    not os.access(LOOPBACK, os.W_OK), reason="only root may let the kernel send events"
)


def happen(times: int = 1) -> None:
    for _ in range(times):
        LOOPBACK.write_text("change")


class Net(pyudev.Monitor):
    """Hears of network interfaces, and keeps as few events as the kernel allows."""

    def filter_by(self, subsystem: str, device_type: str | None = None) -> None:
        super().filter_by("net", device_type)
        with socket.socket(fileno=os.dup(self.fileno())) as same:
            same.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)


@contextmanager
def hints(monkeypatch: pytest.MonkeyPatch, hint: Any) -> Iterator[UdevHints]:
    monkeypatch.setattr(hints_linux, "_CONTROL", "/nonexistent")
    monkeypatch.setattr(pyudev, "Monitor", Net)
    source = UdevHints(hint)
    try:
        yield source
    finally:
        source.stop()


def test_each_event_is_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    told: queue.SimpleQueue[None] = queue.SimpleQueue()
    with hints(monkeypatch, lambda: told.put(None)) as source:
        assert not source.reliable
        happen()
        told.get(timeout=PATIENCE)


def test_events_that_were_lost_are_a_hint_and_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    told: queue.SimpleQueue[None] = queue.SimpleQueue()
    awake = threading.Event()

    def hint() -> None:
        told.put(None)
        awake.wait(PATIENCE)

    with hints(monkeypatch, hint) as source:
        happen()
        told.get(timeout=PATIENCE)  # It sleeps now.
        happen(MORE_THAN_ARE_KEPT)
        awake.set()
        told.get(timeout=PATIENCE)
        while not told.empty():
            told.get()
        happen(2)
        told.get(timeout=PATIENCE)
        assert source._thread.is_alive()
