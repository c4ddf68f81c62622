"""PC/SC in memory: readers, cards and a service that comes and goes, for `CardHost`."""

import errno
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from core.device import apdu, pcsc
from core.device.pcsc import Card, Slot

CONTACTLESS = bytes.fromhex("3b80800101")
CONTACT = bytes.fromhex("3b00")
PATIENCE = 5.0

Speak = Callable[[bytes], bytes]


def key(command: bytes) -> bytes:
    """A card with the FIDO applet, and nothing behind it."""
    return b"U2F_V2\x90\x00" if command == apdu.SELECT else b"\x6d\x00"


def bank_card(command: bytes) -> bytes:
    """A card of another trade."""
    del command
    return b"\x6a\x82"


@dataclass
class Reader:
    """A reader and what is in it."""

    name: str
    channel: int | None = None
    speak: Speak | None = None
    atr: bytes = CONTACTLESS
    insertions: int = 0
    counted: bool = True
    in_use: bool = False
    mute: bool = False
    connect_errors: list[int] = field(default_factory=list)
    connects: list[bool] = field(default_factory=list)
    """For each connection, whether it was an exclusive one."""

    def slot(self) -> Slot:
        count = self.insertions << 16 if self.counted else 0
        if self.speak is None:
            return Slot(self.name, count | 0x12)
        flags = 0x22 | (0x100 if self.in_use else 0) | (pcsc.MUTE if self.mute else 0)
        return Slot(self.name, count | flags, self.atr)


class Service:
    """The service; calling it is what `pcsc.installed` returns."""

    def __init__(self, *readers: Reader, running: bool = True, refused: bool = False) -> None:
        self.readers = list(readers)
        self.running = running
        self.refused = refused
        self.hold = threading.Event()
        """Set while readers answer; a card that is asked meanwhile hangs."""
        self.hold.set()
        self.open = 0
        self.changed = threading.Condition()

    def __call__(self) -> "Session":
        if self.refused:
            raise pcsc.error(errno.EACCES)
        if not self.running:
            raise pcsc.error(errno.ECONNREFUSED)
        self.open += 1
        return Session(self)

    def change(self, act: Callable[[], object]) -> None:
        """Do something the service tells of."""
        with self.changed:
            act()
            self.changed.notify_all()

    def add(self, reader: Reader) -> None:
        self.change(lambda: self.readers.append(reader))

    def put(self, reader: Reader, speak: Speak, atr: bytes = CONTACTLESS) -> None:
        def lay() -> None:
            reader.speak, reader.atr, reader.insertions = speak, atr, reader.insertions + 1

        self.change(lay)

    def take(self, reader: Reader) -> None:
        def lift() -> None:
            reader.speak, reader.insertions = None, reader.insertions + 1

        self.change(lift)


class Session:
    """Implements `core.device.pcsc.Context`."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._cancelled = False

    def slots(self) -> list[Slot]:
        self._require_running()
        return [reader.slot() for reader in self._service.readers]

    def wait(self, known: Sequence[Slot], seconds: float) -> None:
        del seconds

        def over() -> bool:
            running = self._service.running
            return self._cancelled or not running or self.slots() != list(known)

        with self._service.changed:
            assert self._service.changed.wait_for(over, PATIENCE)
        self._require_running()

    def connect(self, reader: str, *, exclusive: bool) -> Card:
        self._require_running()
        there = next(each for each in self._service.readers if each.name == reader)
        if there.connect_errors:
            raise pcsc.error(there.connect_errors.pop(0))
        if there.speak is None:
            raise pcsc.error(errno.ENODEV)
        there.connects.append(exclusive)
        return Connection(self._service, there, there.insertions)

    def cancel(self) -> None:
        with self._service.changed:
            self._cancelled = True
            self._service.changed.notify_all()

    def close(self) -> None:
        self._service.open -= 1

    def _require_running(self) -> None:
        if not self._service.running:
            raise pcsc.error(errno.ECONNREFUSED)


class Connection:
    """Implements `core.device.pcsc.Card`."""

    def __init__(self, service: Service, reader: Reader, insertion: int) -> None:
        self._service = service
        self._reader = reader
        self._insertion = insertion

    def transmit(self, command: bytes) -> bytes:
        self._service.hold.wait(PATIENCE)
        if self._reader.speak is None or self._reader.insertions != self._insertion:
            raise pcsc.error(errno.ENODEV)
        return self._reader.speak(command)

    def channel_id(self) -> int | None:
        return self._reader.channel

    def close(self) -> None:
        """Nothing is left of it."""
