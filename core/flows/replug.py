"""Watch keys leave and come while a person unplugs one and plugs it in again."""

from collections.abc import AsyncGenerator

from core.identity import Surroundings
from core.model import Attachment
from core.ports import Arrived, BusEvent, KeyBus, Left


class Replug:
    """Where one key is, and what else moved since it was last known for certain.

    `seat` is the plug-in in question: the key's own, or that of whatever came instead.
    """

    def __init__(
        self, bus: KeyBus, events: AsyncGenerator[BusEvent, None], seat: Attachment
    ) -> None:
        self.seat = seat
        self._bus = bus
        self._events = events
        self._present: set[Attachment] = set()
        self._left: set[Attachment] = set()
        self._came: set[Attachment] = set()
        self._foreign: set[Attachment] = set()
        self._known: set[Attachment] = set()

    @classmethod
    async def begin(
        cls, bus: KeyBus, events: AsyncGenerator[BusEvent, None], seat: Attachment
    ) -> "Replug":
        """Start with the keys that are there now; `seat` must be one of them."""
        replug = cls(bus, events, seat)
        while seat not in replug._present:
            await replug._next()
        for there in await bus.attachments():
            replug._present.add(there)
        replug.recognised()
        return replug

    @property
    def present(self) -> bool:
        """Is `seat` still plugged in, as far as events tell?"""
        return self.seat in self._present

    @property
    def in_doubt(self) -> bool:
        """Did `seat` come in place of the key, and was not recognised yet?"""
        return self.seat in self._came

    async def others(self) -> tuple[Attachment, ...]:
        """The other keys connected now, by a fresh look."""
        return tuple(there for there in await self._bus.attachments() if there != self.seat)

    async def alone(self) -> None:
        """Wait until no other key is connected; their leaving is no part of the re-plug."""
        # Events may lag behind the look: those still to come must not count later on.
        while self._present != {self.seat} or await self.others():
            await self._next()
        self.recognised()

    async def gone(self) -> None:
        """Wait until `seat` is unplugged."""
        while self.present:
            await self._next()

    async def back(self) -> None:
        """Wait until a key comes that was not there before; it becomes `seat`."""
        while not (new := self._present - self._known):
            await self._next()
        self.seat = new.pop()
        self._known = set(self._present)

    async def surroundings(self) -> Surroundings:
        """What moved since the key was last known for certain, and who else is there."""
        return Surroundings(len(self._left), len(self._came), await self.others())

    def recognised(self) -> None:
        """`seat` is the key without doubt: count from here."""
        self._left.clear()
        self._came.clear()
        self._known = set(self._present)

    def foreign(self) -> None:
        """`seat` is certainly another key: neither its coming nor its leaving counts."""
        self._came.discard(self.seat)
        self._foreign.add(self.seat)

    async def _next(self) -> None:
        match await anext(self._events):
            case Arrived(seat):
                if seat not in self._present:
                    self._present.add(seat)
                    self._came.add(seat)
            case Left(seat):
                self._present.discard(seat)
                if seat not in self._foreign:
                    self._left.add(seat)
