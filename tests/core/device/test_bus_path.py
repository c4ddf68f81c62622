"""A path is not a key: the system uses it again, and keys change hands while they are opened."""

import asyncio
import errno
import os
from dataclasses import replace
from threading import Event

import pytest

from core.device import HostBus
from core.errors import OperationError, Problem
from core.model import Access, Attachment
from core.ports import Pipe
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY


class PathHost(VirtualHost):
    """Opens whatever is at a path, as an operating system does; may have no USB addresses."""

    def __init__(self, *, addresses: bool) -> None:
        super().__init__()
        self._addresses = addresses

    def attached(self) -> tuple[Attachment, ...]:
        seats = super().attached()
        return seats if self._addresses else tuple(replace(seat, address="") for seat in seats)

    def open(self, attachment: Attachment) -> Pipe:
        for seat in super().attached():
            if seat.path == attachment.path:
                return super().open(seat)
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))


@pytest.mark.parametrize("addresses", [True, False])
def test_a_stale_attachment_never_reaches_the_key_that_has_its_path_now(addresses: bool) -> None:
    host = PathHost(addresses=addresses)
    mine, other = VirtualKey(STANDARD_KEY), VirtualKey(STANDARD_KEY)
    heard: list[int] = []
    other.on_command = lambda command, payload: heard.append(command)

    async def main() -> None:
        bus = HostBus(host)
        try:
            host.plug(mine)
            [seat] = await bus.attachments()
            host.unplug(mine)
            if not addresses:  # Then only a look in between tells the two plug-ins apart.
                assert await bus.attachments() == ()
            assert host.plug(other).path == seat.path
            with pytest.raises(OperationError) as caught:
                async with bus.open(seat):
                    pass
            assert caught.value.failure.problem is Problem.KEY_REMOVED
            assert (await bus.read(seat)).failure is not None
        finally:
            await bus.close()

    asyncio.run(main())
    assert heard == []


class SlowHost(VirtualHost):
    """The first handle takes its time to open."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go_on = Event(), Event()
        self.open_now = 0

    def open(self, attachment: Attachment) -> Pipe:
        self.begun.set()
        assert self.go_on.wait(10)
        self.open_now += 1
        return CountedPipe(super().open(attachment), self)


class CountedPipe:
    def __init__(self, pipe: Pipe, host: SlowHost) -> None:
        self.read, self.write = pipe.read, pipe.write
        self._pipe, self._host = pipe, host

    def close(self) -> None:
        self._host.open_now -= 1
        self._pipe.close()


def test_a_handle_whose_opener_was_cancelled_is_closed_for_the_next_one() -> None:
    host = SlowHost()

    async def main() -> None:
        bus = HostBus(host)
        try:
            seat = host.plug(VirtualKey(STANDARD_KEY))
            first = asyncio.create_task(bus.read(seat))
            await asyncio.to_thread(host.begun.wait, 10)
            second = asyncio.create_task(bus.read(seat))
            await asyncio.sleep(0)
            first.cancel()
            await asyncio.sleep(0)
            host.go_on.set()
            assert (await second).access is Access.OK
            assert first.cancelled()
            assert host.open_now == 0
        finally:
            await bus.close()

    asyncio.run(main())
