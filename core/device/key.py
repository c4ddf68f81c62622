"""The `Key` port: coroutines over a session that lives on its own thread."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from typing import Any, TypeVar

from core.device.lookout import Lookout
from core.device.session import Session
from core.errors import Problem, problem
from core.model import Fingerprint, KeyInfo, PinStatus, Sample, Secret, SensorInfo
from core.ports import Waiting
from core.worker import Worker

T = TypeVar("T")


class WorkingKey:
    """Implements `core.ports.Key`; made by the bus for the time of one working session."""

    def __init__(self, session: Session, worker: Worker, lookout: Lookout) -> None:
        self._session = session
        self._fingers = session.fingers
        self._do = worker.do
        self._lookout = lookout

    @property
    def info(self) -> KeyInfo:
        return self._session.key

    async def reread(self) -> KeyInfo:
        return await self._do(self._session.reread)

    async def pin_status(self) -> PinStatus:
        return await self._do(self._session.pin_status)

    async def set_pin(self, pin: Secret) -> None:
        await self._do(lambda: self._session.set_pin(pin))

    async def change_pin(self, current: Secret, new: Secret) -> None:
        await self._do(lambda: self._session.change_pin(current, new))

    async def unlock(self, pin: Secret) -> None:
        await self._do(lambda: self._session.unlock(pin))

    async def sensor(self) -> SensorInfo:
        return await self._do(self._fingers.sensor)

    async def fingerprints(self) -> tuple[Fingerprint, ...]:
        return await self._do(self._fingers.templates)

    async def enrol_begin(self) -> Sample:
        return await self._do(self._fingers.begin)

    async def enrol_next(self, template: bytes) -> Sample:
        return await self._do(lambda: self._fingers.next(template))

    async def enrol_cancel(self) -> None:
        await self._do(self._fingers.cancel)

    async def rename_fingerprint(self, template: bytes, name: str) -> None:
        await self._do(lambda: self._fingers.rename(template, name))

    async def remove_fingerprint(self, template: bytes) -> None:
        await self._do(lambda: self._fingers.remove(template))

    async def set_min_pin_length(self, length: int | None, *, force_change: bool) -> None:
        config = self._session.config
        await self._do(lambda: config.set_min_pin_length(length, force_change=force_change))

    async def wink(self) -> None:
        await self._do(self._session.wink)

    async def reset(self) -> AsyncGenerator[Waiting, None]:
        loop = asyncio.get_running_loop()
        wants: asyncio.Queue[Waiting | None] = asyncio.Queue()

        def note(waiting: Waiting) -> None:
            loop.call_soon_threadsafe(wants.put_nowait, waiting)

        erased = asyncio.create_task(self._do(lambda: self._session.reset(note)))
        erased.add_done_callback(lambda _: wants.put_nowait(None))
        try:
            while (waiting := await wants.get()) is not None:
                yield waiting
            await erased
        finally:
            await _end(erased)

    async def while_attached(self, wait: Awaitable[T]) -> T:
        answer = asyncio.ensure_future(wait)
        removal = asyncio.create_task(self._lookout.left(self.info.attachment))
        try:
            await asyncio.wait({answer, removal}, return_when=asyncio.FIRST_COMPLETED)
            if removal.done():
                removal.result()
                raise problem(Problem.KEY_REMOVED, "unplugged while a question was open")
            reply = answer.result()
            await self._require_same()
            return reply
        finally:
            await _end(answer, removal)

    async def _require_same(self) -> None:
        """The plug-in must still be there, and this handle, which dies with it, must be alive."""
        if self.info.attachment not in await self._lookout.look():
            raise problem(Problem.KEY_REMOVED, "unplugged while a question was open")
        await self._do(self._session.require_alive)


async def _end(*futures: asyncio.Future[Any]) -> None:
    """Cancel what still runs and wait for its end; what it raises then is nobody's news."""
    for future in futures:
        future.cancel()
    await asyncio.wait(futures)
    for future in futures:
        if not future.cancelled():
            future.exception()
