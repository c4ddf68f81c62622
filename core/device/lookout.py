"""Which keys are attached, and who wants to know when that changes."""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing, suppress
from dataclasses import replace

from core.errors import Problem, problem
from core.model import Attachment
from core.ports import Arrived, BusEvent, Clock, KeyHost, Left
from core.worker import Worker

log = logging.getLogger(__name__)

POLL_WITH_HINTS = 2.0
POLL_WITHOUT = 0.2
BURST = (0.05, 0.1, 0.25, 0.5)
"""Seconds between looks after a hint: it may come before the device node does, or its access."""


class _Subscriber:
    """Events not yet taken by one watcher, and whether it should look again."""

    def __init__(self, present: Iterable[Attachment]) -> None:
        self.events: deque[BusEvent] = deque(Arrived(attachment) for attachment in present)
        self.look = True
        self.ended = False
        self.pauses: list[float] = []
        self.woken = asyncio.Event()


_Place = tuple[str, str, int]


class Lookout:
    """The snapshot of attached keys; differences between two looks become events.

    Subscribers do the looking while they wait, so nothing runs while nobody watches. Enumeration
    runs on the bus thread.
    """

    def __init__(self, host: KeyHost, thread: Worker, clock: Clock, poll: float | None) -> None:
        self._host = host
        self._thread = thread
        self._clock = clock
        self._poll = poll
        self._hints: bool | None = None
        self._present: dict[_Place, Attachment] = {}
        self._since: dict[Attachment, float] = {}
        self._removals: Counter[_Place] = Counter()
        self._subscribers: set[_Subscriber] = set()

    async def look(self) -> tuple[Attachment, ...]:
        """Enumerate now and tell the subscribers what changed."""
        try:
            found = await self._thread.do(self._host.attached)
        except OSError as error:
            log.warning("Could not enumerate HID devices: %s", type(error).__name__)
        else:
            self._take_over(found)
        return tuple(self._present.values())

    def age(self, attachment: Attachment) -> float:
        """Seconds since this plug-in was first seen; 0 for one never seen."""
        now = self._clock()
        return now - self._since.get(attachment, now)

    async def watch(self) -> AsyncGenerator[BusEvent, None]:
        """Arrivals of the keys known now, then every change; ends when the lookout is closed."""
        subscriber = _Subscriber(self._present.values())
        self._subscribers.add(subscriber)
        try:
            await self._ask_for_hints()
            while not subscriber.ended:
                if subscriber.events:
                    yield subscriber.events.popleft()
                else:
                    await self._wait(subscriber)
        finally:
            self._subscribers.discard(subscriber)

    async def left(self, attachment: Attachment) -> None:
        """Return when this plug-in is over."""
        if attachment not in self._present.values() and attachment not in await self.look():
            return
        async with aclosing(self.watch()) as events:
            async for event in events:
                if event == Left(attachment):
                    return
        raise problem(Problem.CANCELLED, "closed")

    def close(self) -> None:
        """End every subscription."""
        for subscriber in self._subscribers:
            subscriber.ended = True
            subscriber.woken.set()

    async def _wait(self, subscriber: _Subscriber) -> None:
        if subscriber.look:
            subscriber.look = False
            subscriber.pauses = list(BURST)
            await self.look()
            return
        subscriber.woken.clear()
        pause = self._pause()
        if subscriber.pauses:
            pause = min(pause, subscriber.pauses.pop(0))
        try:
            async with asyncio.timeout(pause):
                await subscriber.woken.wait()
        except TimeoutError:
            await self.look()

    def _pause(self) -> float:
        if self._poll is not None:
            return self._poll
        return POLL_WITH_HINTS if self._hints else POLL_WITHOUT

    async def _ask_for_hints(self) -> None:
        if self._hints is None:
            self._hints = False
            loop = asyncio.get_running_loop()

            def hint() -> None:
                with suppress(RuntimeError):  # The loop has closed: nobody watches any more.
                    loop.call_soon_threadsafe(self._hinted)

            self._hints = await self._thread.do(lambda: self._host.on_change(hint))

    def _hinted(self) -> None:
        for subscriber in self._subscribers:
            subscriber.look = True
            subscriber.woken.set()

    def _take_over(self, found: tuple[Attachment, ...]) -> None:
        now = {_place(attachment): attachment for attachment in found}
        for place in [place for place in self._present if not self._stays(place, now.get(place))]:
            gone = self._present.pop(place)
            self._since.pop(gone, None)
            self._removals[place] += 1
            self._publish(Left(gone))
        for place, attachment in now.items():
            if place not in self._present:
                generation = attachment.generation + self._removals[place]
                known = replace(attachment, generation=generation)
                self._present[place] = known
                self._since[known] = self._clock()
                self._publish(Arrived(known))

    def _stays(self, place: _Place, found: Attachment | None) -> bool:
        """Is it still the same key? Another may have taken the path of one that left unseen."""
        known = self._present[place]
        return found is not None and replace(found, generation=known.generation) == known

    def _publish(self, event: BusEvent) -> None:
        for subscriber in self._subscribers:
            subscriber.events.append(event)
            subscriber.woken.set()


def _place(attachment: Attachment) -> _Place:
    return attachment.path, attachment.address, attachment.generation
