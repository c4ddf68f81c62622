"""The ports kept in memory: keys that remember what reached them and fail where they are told to.

The rules of a real key are the virtual key's business. Here a key does what the test says, so a
test of a flow can be read without knowing CTAP.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace

from core.errors import Failure, OperationError, Problem, problem
from core.model import Access, Attachment, Fingerprint, KeyInfo, PinState, PinStatus, SampleStatus
from core.model import SensorInfo as Sensor
from core.ports import Arrived, BusEvent, Key, Left
from tests.core.support.key import FakeKey


class Stick:
    """A key as a thing in a hand: what it is, what it holds, and what was sent to it."""

    def __init__(
        self,
        bus: "FakeBus",
        info: KeyInfo,
        *,
        sensor: Sensor | None = None,
        fingers: tuple[Fingerprint, ...] = (),
    ) -> None:
        self.bus = bus
        self.info = info
        self.sensor = sensor or Sensor(samples=3, max_name_bytes=12)
        self.fingers = list(fingers)
        self.received: list[tuple[object, ...]] = []
        """Every command that changes something or spends a try, with its arguments in clear."""
        self.half: bytes | None = None
        """A fingerprint that is begun and not complete."""
        self.unlocked = False
        self.says_what_it_waits_for = True
        self.gone = asyncio.Event()
        self.touches: asyncio.Queue[SampleStatus | Problem | None] = asyncio.Queue()
        self._failures: defaultdict[str, deque[Failure]] = defaultdict(deque)

    def fails(self, command: str, problem: Problem, attempts_left: int | None = None) -> None:
        """Let the next `command` fail; several failures of one command come in their order."""
        self._failures[command].append(Failure(problem, attempts_left, "scripted"))

    def take(self, command: str) -> None:
        """Raise what the test wants from this command now."""
        if waiting := self._failures[command]:
            raise OperationError(waiting.popleft())

    def erase(self) -> None:
        """What is left after a reset."""
        if self.info.info:
            options = {**self.info.info.options, "clientPin": False, "bioEnroll": False}
            factory = replace(self.info.info, options=options, remaining_discoverable=25)
            self.info = replace(self.info, info=factory, pin=PinStatus(PinState.NONE))
        self.fingers.clear()

    def sent(self, command: str) -> int:
        """How often a command reached this key."""
        return sum(name == command for name, *_ in self.received)


class FakeBus:
    """Implements `core.ports.KeyBus`; a test moves keys with `plug` and `unplug`."""

    def __init__(self) -> None:
        self.sticks: list[Stick] = []
        self._plugged: dict[Attachment, Stick] = {}
        self._open: set[Attachment] = set()
        self._watchers: list[asyncio.Queue[BusEvent]] = []
        self._plug_ins = 0

    def add(
        self,
        info: KeyInfo,
        *,
        plugged: bool = True,
        sensor: Sensor | None = None,
        fingers: tuple[Fingerprint, ...] = (),
    ) -> Stick:
        """Make a key, and plug it in where its attachment says."""
        stick = Stick(self, info, sensor=sensor, fingers=fingers)
        self.sticks.append(stick)
        if plugged:
            self.plug(stick)
        return stick

    def plug(self, stick: Stick, port: str | None = None) -> None:
        """Plug a key in: the path may come back, the plug-in is another one."""
        self._plug_ins += 1
        before = stick.info.attachment
        seat = replace(before, port=port or before.port, generation=self._plug_ins)
        stick.info = replace(stick.info, attachment=seat)
        stick.gone = asyncio.Event()
        self._plugged[seat] = stick
        self._tell(Arrived(seat))

    def unplug(self, stick: Stick) -> None:
        """Pull a key: what it was doing ends, and so does its session."""
        seat = stick.info.attachment
        del self._plugged[seat]
        stick.unlocked, stick.half = False, None
        stick.gone.set()
        self._tell(Left(seat))

    @property
    def idle(self) -> bool:
        """No key is held and nobody watches."""
        return not self._open and not self._watchers

    async def attachments(self) -> tuple[Attachment, ...]:
        return tuple(self._plugged)

    async def watch(self) -> AsyncGenerator[BusEvent, None]:
        events: asyncio.Queue[BusEvent] = asyncio.Queue()
        for seat in self._plugged:
            events.put_nowait(Arrived(seat))
        self._watchers.append(events)
        try:
            while True:
                yield await events.get()
        finally:
            self._watchers.remove(events)

    async def read(self, attachment: Attachment) -> KeyInfo:
        if attachment not in self._plugged:
            return KeyInfo(attachment, Access.NO_ANSWER, failure=Failure(Problem.KEY_REMOVED))
        return self._at(attachment).info

    def open(self, attachment: Attachment) -> AbstractAsyncContextManager[Key]:
        return self._session(attachment)

    async def close(self) -> None:
        self._plugged.clear()

    @asynccontextmanager
    async def _session(self, seat: Attachment) -> AsyncIterator[Key]:
        if seat in self._open:
            raise problem(Problem.ALREADY_WORKING)
        stick = self._at(seat)
        stick.take("open")
        self._open.add(seat)
        key = FakeKey(stick)
        try:
            yield key
        finally:
            key.closed = True
            stick.unlocked = False
            self._open.remove(seat)

    def _at(self, seat: Attachment) -> Stick:
        if seat not in self._plugged:
            raise problem(Problem.KEY_REMOVED)
        return self._plugged[seat]

    def _tell(self, event: BusEvent) -> None:
        for events in self._watchers:
            events.put_nowait(event)
