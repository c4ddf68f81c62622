"""The `KeyBus` port: every attached key, each opened by one handle at a time."""

import asyncio
import errno
import os
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from itertools import count

from core.device.key import WorkingKey
from core.device.lookout import Lookout
from core.device.session import Session, unreadable
from core.device.traffic import Switch
from core.errors import OperationError, Problem, classify, problem
from core.model import Access, Attachment, KeyInfo
from core.ports import BusEvent, Clock, Key, KeyHost, Listener, Pipe
from core.worker import FREE_WITHIN, Worker

_UDEV_LAG = 5.0
"""Seconds a busy computer may take until udev has dealt with a new node."""
_ACL_LAG = 1.0
"""Seconds until udev has given the user access to a node that is already there."""
_ACL_PAUSE = 0.1
_CLOSE_WITHIN = 0.6
_CLOSE_HOST_WITHIN = 0.15


class _Seat:
    """An attached key in use: one handle, one session, one thread, shared by all its users."""

    def __init__(self, attachment: Attachment) -> None:
        self.attachment = attachment
        self.worker = Worker(f"key-{attachment.id}")
        self.users = 0
        self.working = False
        self.opening = asyncio.Lock()
        self.pipe: Pipe | None = None
        self.session: Session | None = None
        self.seen = KeyInfo(attachment, Access.NO_ANSWER)
        """The key as far as it is known, for the row of one that cannot be opened."""

    def take(self, host: KeyHost, clock: Clock, switch: Switch) -> Session:
        """Open the handle; on the bus thread."""
        self.release()  # One may be left whose opener was cancelled meanwhile.
        self.pipe = host.open(self.attachment)
        return Session(self.attachment, self.pipe, clock, self.worker.cancel, switch)

    def release(self) -> None:
        """Close the handle, if there is one; on the bus thread."""
        pipe, self.pipe = self.pipe, None
        if pipe is not None:
            pipe.close()


class HostBus:
    """Implements `core.ports.KeyBus` over the keys of one host: on USB, in card readers, or both.

    Opening, closing and enumerating happen on one thread: hidapi is not thread-safe. `poll` is
    seconds between two looks; by default it depends on whether the host gives hints.
    """

    def __init__(
        self, host: KeyHost, *, clock: Clock = time.monotonic, poll: float | None = None
    ) -> None:
        self._host = host
        self._clock = clock
        self._thread = Worker("key-bus")
        self._lookout = Lookout(host, self._thread, clock, poll)
        self._switch = Switch()
        self._seats: dict[Attachment, _Seat] = {}
        self._leaving: set[asyncio.Task[None]] = set()

    def listen(self, listener: Listener | None) -> None:
        """Tell `listener` of every command from now on, without what is secret; None: nobody."""
        self._switch.listener = listener

    async def attachments(self) -> tuple[Attachment, ...]:
        return await self._lookout.look()

    def watch(self) -> AsyncGenerator[BusEvent, None]:
        return self._lookout.watch()

    async def read(self, attachment: Attachment) -> KeyInfo:
        seat = self._seat(attachment)
        try:
            async with self._use(seat) as session:
                return await seat.worker.do(session.row)
        except OperationError as error:
            return unreadable(seat.seen, error.failure)

    def open(self, attachment: Attachment) -> AbstractAsyncContextManager[Key]:
        return self._open(attachment)

    async def close(self) -> None:
        self._lookout.close()
        seats = list(self._seats.values())
        await asyncio.gather(*(seat.worker.stop(_CLOSE_WITHIN) for seat in seats))
        endings = [asyncio.create_task(self._release(seat)) for seat in seats]
        endings += [asyncio.create_task(self._close_host()), *self._leaving]
        await asyncio.wait(endings, timeout=_CLOSE_HOST_WITHIN)
        await self._thread.stop(_CLOSE_HOST_WITHIN)
        await asyncio.wait(endings)

    @asynccontextmanager
    async def _open(self, attachment: Attachment) -> AsyncIterator[Key]:
        seat = self._seat(attachment)
        if seat.working:
            raise problem(Problem.ALREADY_WORKING)
        seat.working = True
        try:
            async with self._use(seat) as session:
                try:
                    yield WorkingKey(session, seat.worker, self._lookout)
                finally:
                    session.lock()  # A reader may keep it open.
        finally:
            seat.working = False

    def _seat(self, attachment: Attachment) -> _Seat:
        if attachment not in self._seats:
            self._seats[attachment] = _Seat(attachment)
        return self._seats[attachment]

    @asynccontextmanager
    async def _use(self, seat: _Seat) -> AsyncIterator[Session]:
        seat.users += 1
        try:
            async with seat.opening:
                session = seat.session or await self._occupy(seat)
            yield session
        finally:
            seat.users -= 1
            if not seat.users:
                # A task of its own: a second cancel must not leave the handle open.
                leaving = asyncio.create_task(self._vacate(seat))
                self._leaving.add(leaving)
                leaving.add_done_callback(self._leaving.discard)
                await asyncio.shield(leaving)

    async def _occupy(self, seat: _Seat) -> Session:
        try:
            session = await self._session(seat)
        except OSError as error:
            raise OperationError(classify(error)) from None
        try:
            # A path is used again at once: what it opened may be another key by now.
            if seat.attachment not in await self._lookout.look():
                raise problem(Problem.KEY_REMOVED, "gone before it was opened")
            await seat.worker.do(session.open)
            seat.session = session
        finally:
            seat.seen = session.key
            if seat.session is None:
                await self._release(seat)
        return session

    async def _session(self, seat: _Seat) -> Session:
        """Open the handle; a node that came a moment ago may not be ours, or even there, yet."""
        for tried in count(1):
            try:
                return await self._thread.do(
                    lambda: seat.take(self._host, self._clock, self._switch)
                )
            except BlockingIOError:
                refusal: OSError = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                lag = _UDEV_LAG
            except (PermissionError, FileNotFoundError) as error:
                refusal, lag = error, _ACL_LAG
            waited = max(self._lookout.age(seat.attachment), tried * _ACL_PAUSE)
            if waited > lag or seat.attachment not in await self._lookout.look():
                raise refusal
            await asyncio.sleep(_ACL_PAUSE)
        raise AssertionError("counting has no end")

    async def _vacate(self, seat: _Seat) -> None:
        """Close the handle of a key nobody uses any more: keys are not held while idle."""
        async with seat.opening:
            if not seat.users:
                await self._free(seat)
                await self._release(seat)
            if not seat.users and self._seats.get(seat.attachment) is seat:
                del self._seats[seat.attachment]
                await seat.worker.stop(_CLOSE_WITHIN)

    async def _free(self, seat: _Seat) -> None:
        """Let a cancelled command end: without its handle it could not tell the key to stop."""
        with suppress(OperationError, TimeoutError):  # The bus is closed, or the thread is stuck.
            async with asyncio.timeout(FREE_WITHIN):
                await seat.worker.do(lambda: None)

    async def _release(self, seat: _Seat) -> None:
        seat.session = None
        with suppress(OperationError):  # The bus is closed, and the handle with it.
            await self._thread.do(seat.release)

    async def _close_host(self) -> None:
        with suppress(OperationError):
            await self._thread.do(self._host.close)
