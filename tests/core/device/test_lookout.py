import asyncio
import errno
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace

import pytest

from core.device import HostBus, lookout
from core.model import Attachment
from core.ports import Arrived, BusEvent, Left, Pipe
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY

SEAT = Attachment("/dev/hidraw0", "1-2", "1-1", 1, 2, 3, "Maker", "Key", "")


class ListedHost:
    """A host that lists what it is told to, and counts how often it was asked."""

    def __init__(self, *listed: Attachment) -> None:
        self.listed = listed
        self.looks = 0
        self.hints: list[Callable[[], None]] = []
        self.closed = False
        self.error: OSError | None = None

    def attached(self) -> tuple[Attachment, ...]:
        self.looks += 1
        if self.error is not None:
            raise self.error
        return self.listed

    def open(self, attachment: Attachment) -> Pipe:
        raise OSError(errno.ENOENT, "nothing here")

    def on_change(self, hint: Callable[[], None]) -> bool:
        self.hints.append(hint)
        return False

    def close(self) -> None:
        self.closed = True


def with_bus(host: ListedHost | VirtualHost, work: Callable[[HostBus], Awaitable[None]]) -> None:
    async def main() -> None:
        bus = HostBus(host, poll=0.001)
        try:
            await work(bus)
        finally:
            await bus.close()

    asyncio.run(main())


def test_watching_begins_with_what_is_there_and_goes_on() -> None:
    host = ListedHost(SEAT)
    other = replace(SEAT, path="/dev/hidraw1", address="1-3")

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as events:
            assert await anext(events) == Arrived(SEAT)
            host.listed = (SEAT, other)
            assert await anext(events) == Arrived(other)
            host.listed = (other,)
            assert await anext(events) == Left(SEAT)

    with_bus(host, work)


def test_another_key_at_the_same_node_and_address_is_another_plug_in() -> None:
    """Swapped between two looks where the system tells no address, as while it slept."""
    host = ListedHost(SEAT)
    other = replace(SEAT, serial="B2")

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as events:
            await anext(events)
            host.listed = (other,)
            after = replace(other, generation=1)
            assert [await anext(events), await anext(events)] == [Left(SEAT), Arrived(after)]

    with_bus(host, work)


def test_the_same_node_with_a_new_address_is_another_plug_in() -> None:
    host = ListedHost(SEAT)
    again = replace(SEAT, address="1-7")

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as events:
            await anext(events)
            host.listed = (again,)
            assert [await anext(events), await anext(events)] == [Left(SEAT), Arrived(again)]

    with_bus(host, work)


def test_where_path_and_address_return_the_generation_tells_plug_ins_apart() -> None:
    host = ListedHost(SEAT)

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as events:
            seats = []
            for _ in range(3):
                event: BusEvent = await anext(events)
                assert isinstance(event, Arrived)
                seats.append(event.attachment)
                host.listed = ()
                assert await anext(events) == Left(event.attachment)
                host.listed = (SEAT,)
            assert [seat.generation for seat in seats] == [0, 1, 2]
            assert len({seat.id for seat in seats}) == 3

    with_bus(host, work)


def test_two_keys_of_a_kind_are_two() -> None:
    host = VirtualHost()
    seats = [host.plug(VirtualKey(STANDARD_KEY)) for _ in range(2)]

    async def work(bus: HostBus) -> None:
        assert await bus.attachments() == tuple(seats)
        async with aclosing(bus.watch()) as events:
            assert {(await anext(events)).attachment for _ in seats} == set(seats)

    with_bus(host, work)


def test_every_subscriber_hears_everything() -> None:
    host = ListedHost()

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as one, aclosing(bus.watch()) as two:
            waits = [asyncio.ensure_future(anext(events)) for events in (one, two)]
            await asyncio.sleep(0)
            host.listed = (SEAT,)
            assert await asyncio.gather(*waits) == [Arrived(SEAT)] * 2

    with_bus(host, work)


def test_a_storm_of_hints_is_one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookout, "BURST", ())
    host = ListedHost()

    async def main() -> None:
        bus = HostBus(host, poll=3600.0)
        async with aclosing(bus.watch()) as events:
            arrival = asyncio.ensure_future(anext(events))
            for _ in range(3):  # Behind the watcher's own first look, on the same thread.
                await bus.attachments()
            looks = host.looks
            host.listed = (SEAT,)
            for _ in range(100):
                host.hints[0]()
            assert await arrival == Arrived(SEAT)
            assert host.looks == looks + 1
        await bus.close()

    asyncio.run(main())


def test_nobody_looks_while_nobody_watches() -> None:
    host = ListedHost(SEAT)

    async def work(bus: HostBus) -> None:
        async with aclosing(bus.watch()) as events:
            await anext(events)
        looks = host.looks
        host.hints[0]()
        await asyncio.sleep(0)
        assert host.looks == looks

    with_bus(host, work)


def test_closing_ends_watching_and_hinting() -> None:
    host = ListedHost(SEAT)

    async def work(bus: HostBus) -> None:
        events = bus.watch()
        await anext(events)
        end = asyncio.ensure_future(anext(events, None))
        await asyncio.sleep(0)
        await bus.close()
        assert await end is None
        assert host.closed

    with_bus(host, work)


def test_a_failed_look_is_no_removal(caplog: pytest.LogCaptureFixture) -> None:
    host = ListedHost(SEAT)

    async def work(bus: HostBus) -> None:
        await bus.attachments()
        host.error = OSError(errno.EMFILE, "too many")
        assert await bus.attachments() == (SEAT,)

    with_bus(host, work)
    assert "enumerate" in caplog.text
    caplog.clear()
