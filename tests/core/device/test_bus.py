"""The bus over virtual keys: rows, one handle at a time, opening, closing."""

import asyncio
import errno
from collections.abc import Callable
from typing import Protocol

import pytest

from core.device import HostBus
from core.errors import OperationError, Problem
from core.model import Access, Attachment, KeyInfo
from core.ports import Pipe
from core.virtual.clock import SteppedClock
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.core.device.desk import PIN


class CountingHost(VirtualHost):
    """A virtual host that counts handles and can refuse them for a while."""

    def __init__(self) -> None:
        self.time = SteppedClock()
        super().__init__(self.time)
        self.opened = 0
        self.open_now = 0
        self.refusals: list[OSError] = []

    def open(self, attachment: Attachment) -> Pipe:
        self.opened += 1
        if self.refusals:
            raise self.refusals.pop()
        assert self.open_now == 0, "two handles on one key"
        pipe = CountedPipe(super().open(attachment), self)
        self.open_now += 1
        return pipe


class CountedPipe:
    def __init__(self, pipe: Pipe, host: CountingHost) -> None:
        self.read, self.write = pipe.read, pipe.write
        self._pipe, self._host = pipe, host

    def close(self) -> None:
        self._host.open_now -= 1
        self._pipe.close()


class Work(Protocol):
    async def __call__(self, bus: HostBus, seat: Attachment) -> None: ...


def with_key(work: Work, host: CountingHost | None = None, key: VirtualKey | None = None) -> None:
    """Do something with one key; every handle has to be closed afterwards, before the bus is."""
    host = host or CountingHost()
    key = key or VirtualKey(STANDARD_KEY, clock=host.clock).with_pin("2468")

    async def main() -> None:
        bus = HostBus(host, clock=host.clock)
        try:
            await work(bus, host.attachment(key) or host.plug(key))
            assert host.open_now == 0
        finally:
            await bus.close()

    asyncio.run(main())


def test_readers_share_a_handle_and_close_it() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        rows = await asyncio.gather(*(bus.read(seat) for _ in range(5)))
        assert {row.pin.retries for row in rows} == {8}
        assert host.opened == 1

    host = CountingHost()
    with_key(work, host)


def test_a_key_that_left_is_a_row_that_says_so() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        host.unplug(key)
        row = await bus.read(seat)
        assert row.failure is not None
        assert row.failure.problem is Problem.KEY_REMOVED

    host = CountingHost()
    key = VirtualKey(STANDARD_KEY, clock=host.clock)
    with_key(work, host, key)


def test_reading_while_somebody_works_uses_the_same_session() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        async with bus.open(seat) as key:
            await key.unlock(PIN)
            assert (await bus.read(seat)).pin.retries == 8
            await key.pin_status()
        assert host.opened == 1
        await bus.read(seat)
        assert host.opened == 2

    host = CountingHost()
    with_key(work, host)


def test_a_token_does_not_outlive_its_working_session() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        async with bus.open(seat) as key:
            await key.unlock(PIN)
            reader = asyncio.create_task(bus.read(seat))
            await asyncio.sleep(0)
        async with bus.open(seat) as key:
            with pytest.raises(OperationError) as caught:
                await key.fingerprints()
            assert caught.value.failure.problem is Problem.SESSION_EXPIRED
        await reader
        assert host.opened == 1

    host = CountingHost()
    key = VirtualKey(FINGERPRINT_KEY, clock=host.clock).with_pin("2468")
    with_key(work, host, key)


def test_a_second_working_session_is_refused_and_harms_nothing() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        async with bus.open(seat) as key:
            with pytest.raises(OperationError) as caught:
                async with bus.open(seat):
                    pass
            assert caught.value.failure.problem is Problem.ALREADY_WORKING
            await key.pin_status()
        async with bus.open(seat):
            pass

    with_key(work)


def test_access_that_comes_late_is_waited_for() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        await bus.attachments()
        assert (await bus.read(seat)).access is Access.OK
        assert host.opened == 3

    host = CountingHost()
    host.refusals = [OSError(errno.EACCES, "not yet"), OSError(errno.EPERM, "not yet")]
    with_key(work, host)


@pytest.mark.parametrize(
    ("number", "access"), [(errno.EAGAIN, Access.OK), (errno.EACCES, Access.DENIED)]
)
def test_a_busy_udev_is_waited_for_longer_than_an_idle_one(number: int, access: Access) -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        await bus.attachments()
        host.time.advance(3.0)
        assert (await bus.read(seat)).access is access

    host = CountingHost()
    host.refusals = [OSError(number, "not yet")]
    with_key(work, host)


def test_a_udev_that_never_gets_to_it_leaves_the_key_denied() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        await bus.attachments()
        host.time.advance(6.0)
        row = await bus.read(seat)
        assert (row.access, row.failure and row.failure.problem) == (
            Access.DENIED,
            Problem.NO_PERMISSION,
        )

    host = CountingHost()
    host.refusals = [OSError(errno.EAGAIN, "not yet")]
    with_key(work, host)


def test_a_node_that_comes_after_its_key_is_waited_for() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        await bus.attachments()
        assert (await bus.read(seat)).access is Access.OK
        assert host.opened == 2

    host = CountingHost()
    host.refusals = [OSError(errno.ENOENT, "not yet")]
    with_key(work, host)


def test_a_busy_key_is_not_waited_for() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        with pytest.raises(OperationError) as caught:
            async with bus.open(seat):
                pass
        assert caught.value.failure.problem is Problem.KEY_BUSY
        assert host.opened == 1

    host = CountingHost()
    host.refusals = [OSError(errno.EBUSY, "taken")]
    with_key(work, host)


def test_a_session_that_cannot_begin_leaves_no_handle() -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        with pytest.raises(OperationError) as caught:
            async with bus.open(seat):
                pass
        assert caught.value.failure.problem is Problem.NO_ANSWER

    host = CountingHost()
    key = VirtualKey(STANDARD_KEY, clock=host.clock)
    key.faults = lambda packet: ()
    with_key(work, host, key)


@pytest.mark.parametrize("turns", range(12))
def test_a_cancelled_reader_leaves_no_handle(turns: int) -> None:
    async def work(bus: HostBus, seat: Attachment) -> None:
        reader = asyncio.create_task(bus.read(seat))
        for _ in range(turns):
            await asyncio.sleep(0)
        reader.cancel()
        await asyncio.wait({reader})
        assert (await bus.read(seat)).access is Access.OK

    with_key(work)


def closed_while(begin: Callable[[HostBus, Attachment], asyncio.Task[KeyInfo]]) -> KeyInfo:
    """Close the bus while something waits for a silent key whose time stands still."""
    host = VirtualHost()
    key = VirtualKey(STANDARD_KEY)
    asked = asyncio.Event()

    async def main() -> KeyInfo:
        loop = asyncio.get_running_loop()

        def on_command(command: int, payload: bytes) -> None:
            loop.call_soon_threadsafe(asked.set)

        key.on_command = on_command
        key.faults = lambda packet: ()
        bus = HostBus(host, clock=lambda: 0.0)
        task = begin(bus, host.plug(key))
        await asked.wait()
        await bus.close()
        return await task

    return asyncio.run(main())


def test_close_does_not_wait_for_a_silent_key() -> None:
    row = closed_while(lambda bus, seat: asyncio.create_task(bus.read(seat)))
    assert row.failure is not None
    assert row.failure.problem is Problem.CANCELLED


def test_a_closed_bus_refuses_work() -> None:
    async def main() -> None:
        bus = HostBus(VirtualHost())
        await bus.close()
        await bus.close()
        with pytest.raises(OperationError) as caught:
            await bus.attachments()
        assert caught.value.failure.problem is Problem.CANCELLED

    asyncio.run(main())
