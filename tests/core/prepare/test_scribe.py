"""The file on its thread: a key waits for it, and the window does not."""

import asyncio
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import OperationError, Problem
from core.flow import Step, run
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.flows.steps import Working
from core.model import Secret
from core.policy.model import UNMANAGED
from core.prepare import scribe as scribe_module
from core.prepare.book import Book
from core.prepare.disk import Disk
from core.prepare.pins import OnePin
from core.prepare.plan import Plan
from core.prepare.row import State
from core.prepare.scribe import Scribe
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info

KEY = key_info(serial="KD-1")
PIN = "482915"


class SlowDisk(Disk):
    """A disk that takes its time: each write waits until it is let go."""

    def wait_for(self, loop: asyncio.AbstractEventLoop) -> None:
        """Slow from now on."""
        self._loop = loop
        self.asked = asyncio.Event()
        self.go = threading.Event()

    def put(self, place: int, content: bytes) -> None:
        if hasattr(self, "go"):
            self._loop.call_soon_threadsafe(self.asked.set)
            self.go.wait()
        super().put(place, content)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pins.csv"


@pytest.fixture
def disk(path: Path) -> Iterator[SlowDisk]:
    Disk.create(path).close()
    disk = SlowDisk.reopen(path)
    assert isinstance(disk, SlowDisk)
    yield disk
    disk.close()


def states(path: Path) -> list[str]:
    return [line.split(",")[0].strip('"') for line in path.read_text("utf-8").splitlines()[1:]]


def test_a_key_waits_for_its_row_and_nobody_else_does(
    bus: FakeBus, path: Path, disk: SlowDisk
) -> None:
    key = bus.add(KEY)

    async def main() -> None:
        scribe = Scribe(Book(disk))
        disk.wait_for(asyncio.get_running_loop())
        setup = Setup(Plan(), scribe, OnePin(Secret(PIN)), UNMANAGED)
        steps: list[Step] = []
        job = asyncio.ensure_future(run(Jobs(bus).prepare(key.info, setup), key.info, steps.append))
        await disk.asked.wait()  # This loop runs while the disk does not answer.
        assert [type(step) for step in steps] == [Working]
        assert (key.received, states(path)) == ([], [])
        disk.go.set()
        await job
        await scribe.close()

    asyncio.run(main())
    assert key.received == [("set_pin", PIN)]
    assert states(path) == ["ready"]


def test_whoever_is_cancelled_meanwhile_sends_no_pin(
    bus: FakeBus, path: Path, disk: SlowDisk
) -> None:
    key = bus.add(KEY)

    async def main() -> None:
        scribe = Scribe(Book(disk))
        disk.wait_for(asyncio.get_running_loop())
        setup = Setup(Plan(), scribe, OnePin(Secret(PIN)), UNMANAGED)
        job = asyncio.ensure_future(
            run(Jobs(bus).prepare(key.info, setup), key.info, lambda _: None)
        )
        await disk.asked.wait()
        job.cancel()
        disk.go.set()
        with pytest.raises(asyncio.CancelledError):
            await job
        await scribe.close()

    asyncio.run(main())
    assert key.received == []
    # The row came to the disk: begun, and finished when the batch is gone on with.
    assert states(path) == ["begun"]


def test_rows_come_to_the_disk_in_the_order_they_were_asked_for(path: Path) -> None:
    async def main() -> None:
        scribe = Scribe()
        await scribe.open(path, resume=False)
        keys = [key_info(serial=f"KD-{number}") for number in range(20)]
        begun = [scribe.begin(key, Secret(PIN), min_length=4, must_change=False) for key in keys]
        rows = await asyncio.gather(*begun)
        assert [row.serial for row in rows] == [key.attachment.serial for key in keys]
        await asyncio.gather(*(scribe.mark(row, State.READY) for row in rows))
        await scribe.close()

    asyncio.run(main())
    assert states(path) == ["ready"] * 20


def test_a_file_whose_disk_does_not_come_back_is_not_closed_under_it(
    monkeypatch: pytest.MonkeyPatch, path: Path, disk: SlowDisk
) -> None:
    """The number of its descriptor would be the next file's, and the PIN would be written there."""
    monkeypatch.setattr(scribe_module, "_LETTING_GO", 0)
    handle = disk._handle

    async def main() -> threading.Thread:
        scribe = Scribe(Book(disk))
        disk.wait_for(asyncio.get_running_loop())
        row = scribe.begin(KEY, Secret(PIN), min_length=4, must_change=False)
        writing = asyncio.ensure_future(row)
        await disk.asked.wait()
        await scribe.close()
        with pytest.raises(OperationError) as caught:
            await writing
        assert caught.value.failure.problem is Problem.CANCELLED
        return scribe._worker._thread

    thread = asyncio.run(main())
    assert os.fstat(handle).st_ino == path.stat().st_ino
    disk.go.set()
    thread.join()
    assert states(path) == ["begun"]


def test_a_file_is_closed_also_where_nobody_waits_for_that(path: Path, disk: SlowDisk) -> None:
    async def main() -> None:
        scribe = Scribe(Book(disk))
        disk.wait_for(asyncio.get_running_loop())
        row = scribe.begin(KEY, Secret(PIN), min_length=4, must_change=False)
        writing = asyncio.ensure_future(row)
        await disk.asked.wait()
        closing = asyncio.ensure_future(scribe.close())
        for _ in range(2):  # As a window does that closes.
            await asyncio.sleep(0)
            closing.cancel()
            await asyncio.sleep(0)
        disk.go.set()
        await writing
        await closing

    asyncio.run(main())
    assert disk._handle == -1
    assert states(path) == ["begun"]


def test_a_file_that_cannot_be_opened_says_so_and_leaves_nothing(path: Path) -> None:
    path.touch(0o644)

    async def main() -> None:
        scribe = Scribe()
        with pytest.raises(OperationError) as caught:
            await scribe.open(path, resume=True)
        assert caught.value.failure.problem is Problem.UNSAFE_FILE
        await scribe.close()

    asyncio.run(main())
