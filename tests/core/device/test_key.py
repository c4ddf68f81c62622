"""The asynchronous side of a key: turns, cancelling, and the person who takes a while."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import pytest

from core.device import HostBus
from core.errors import OperationError, Problem
from core.model import PinState
from core.ports import Key, Waiting
from core.virtual.framing import Cmd
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger, Want
from tests.core.device.desk import PIN


class Bench:
    """A virtual key in real time, and what it is asked."""

    def __init__(self) -> None:
        self.host = VirtualHost()
        self.key = VirtualKey(FINGERPRINT_KEY).with_pin("2468")
        self.commands: list[int] = []
        self.asked = asyncio.Event()

    def run(self, work: Callable[[Key], Awaitable[None]]) -> None:
        async def main() -> None:
            loop = asyncio.get_running_loop()

            def on_command(command: int, payload: bytes) -> None:
                self.commands.append(command)
                if command == Cmd.CBOR and payload[0] in (0x07, 0x09):
                    loop.call_soon_threadsafe(self.asked.set)

            seat = self.host.plug(self.key)
            self.key.on_command = on_command
            bus = HostBus(self.host, poll=0.01)
            try:
                async with bus.open(seat) as key:
                    await work(key)
            finally:
                await bus.close()

        asyncio.run(main())


def test_every_method_reaches_the_key() -> None:
    bench = Bench()
    bench.key.script_fingers(*[Finger.GOOD] * 6)

    async def work(key: Key) -> None:
        assert (await key.reread()).pin.retries == 8
        assert (await key.pin_status()).state is PinState.SET
        await key.unlock(PIN)
        assert (await key.sensor()).samples == 5
        sample = await key.enrol_begin()
        await key.enrol_cancel()
        sample = await key.enrol_begin()
        while sample.remaining:
            sample = await key.enrol_next(sample.template)
        await key.rename_fingerprint(sample.template, "Thumb")
        assert [finger.name for finger in await key.fingerprints()] == ["Thumb"]
        await key.remove_fingerprint(sample.template)
        await key.change_pin(PIN, PIN)
        await key.wink()
        bench.key.auto_touch = True
        async with aclosing(key.reset()) as waits:
            assert [wait async for wait in waits][:1] == [Waiting.TOUCH]
        await key.set_pin(PIN)
        assert key.info.pin.state is PinState.SET

    bench.run(work)


def test_a_cancelled_touch_frees_the_key() -> None:
    bench = Bench()

    async def work(key: Key) -> None:
        await key.unlock(PIN)
        touch = asyncio.create_task(key.enrol_begin())
        await bench.asked.wait()
        touch.cancel()
        with pytest.raises(asyncio.CancelledError):
            await touch
        assert bench.key.waiting is None
        await key.enrol_cancel()
        assert await key.fingerprints() == ()

    bench.run(work)


def test_a_reset_that_is_left_erases_nothing() -> None:
    bench = Bench()

    async def work(key: Key) -> None:
        async with aclosing(key.reset()) as waits:
            assert await anext(waits) is Waiting.TOUCH
            waiting = bench.key.waiting
        assert (waiting, bench.key.waiting) == (Want.TOUCH, None)
        await key.unlock(PIN)

    bench.run(work)


def test_a_failed_reset_raises_where_it_is_iterated() -> None:
    bench = Bench()

    async def work(key: Key) -> None:
        async with aclosing(key.reset()) as waits:
            assert await anext(waits) is Waiting.TOUCH
            bench.host.unplug(bench.key)
            with pytest.raises(OperationError) as caught:
                await anext(waits)
        assert caught.value.failure.problem is Problem.REMOVED_WHILE_ERASING

    bench.run(work)


def test_while_attached_returns_the_answer() -> None:
    async def answer() -> str:
        return "yes"

    async def work(key: Key) -> None:
        assert await key.while_attached(answer()) == "yes"

    bench = Bench()
    bench.run(work)
    assert bench.commands == [Cmd.INIT, Cmd.CBOR]


def test_while_attached_ends_with_the_plug_in() -> None:
    bench = Bench()
    never = asyncio.Event()
    ended: list[str] = []

    async def answer() -> None:
        try:
            bench.host.unplug(bench.key)
            await never.wait()
        finally:
            ended.append("cancelled")

    async def work(key: Key) -> None:
        with pytest.raises(OperationError) as caught:
            await key.while_attached(answer())
        assert caught.value.failure.problem is Problem.KEY_REMOVED
        assert ended == ["cancelled"]

    bench.run(work)


def test_an_answer_given_for_one_plug_in_never_reaches_the_next() -> None:
    bench = Bench()

    async def answer() -> str:
        bench.host.unplug(bench.key)
        bench.host.plug(bench.key)
        return "the PIN"

    async def work(key: Key) -> None:
        with pytest.raises(OperationError) as caught:
            await key.while_attached(answer())
        assert caught.value.failure.problem is Problem.KEY_REMOVED

    bench.run(work)


def test_what_the_wait_raises_passes_through() -> None:
    async def answer() -> None:
        raise KeyError("no")

    async def work(key: Key) -> None:
        with pytest.raises(KeyError):
            await key.while_attached(answer())

    Bench().run(work)


def test_cancelling_while_attached_cancels_the_wait() -> None:
    cancelled: list[bool] = []

    async def work(key: Key) -> None:
        waiting = asyncio.Event()

        async def answer() -> None:
            waiting.set()
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.append(True)

        task = asyncio.ensure_future(key.while_attached(answer()))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert cancelled == [True]

    Bench().run(work)
