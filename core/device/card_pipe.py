"""`core.ports.Pipe` over a card: a thread of its own does what may block."""

import errno
from collections.abc import Iterator
from contextlib import closing, contextmanager
from queue import Empty, SimpleQueue
from threading import Event, Thread

from core.device import pcsc
from core.device.pcsc import Card, Context, Establish, Slot

BUSY_LIMIT = 2.0
BUSY_PAUSE = 0.1
"""Other programs look at a card that was just put down, for a moment only."""
_LETTING_GO = 0.1
"""Seconds `close` waits for the thread; a reader that hangs keeps it, and it only."""


class CardPipe:
    """A connection to one card; commands are sent one after the other.

    `exclusive`: no other program can select another applet in between. `slot` is the card that is
    meant: whatever else lies there by now is not talked to.
    """

    def __init__(self, establish: Establish, slot: Slot, *, exclusive: bool) -> None:
        self.address = ""
        """The USB address of the reader, known once the card has answered; empty where it is not
        told."""
        self._establish = establish
        self._slot = slot
        self._exclusive = exclusive
        self._commands: SimpleQueue[bytes] = SimpleQueue()
        self._replies: SimpleQueue[bytes | int] = SimpleQueue()
        self._closed = Event()
        self._thread = Thread(target=self._run, name=f"card-{slot.reader}", daemon=True)
        self._thread.start()

    def read(self, timeout: float) -> bytes | None:
        """The next response; the error that ended the connection comes for ever."""
        if self._closed.is_set():
            raise pcsc.error(errno.EBADF)
        try:
            reply = self._replies.get(timeout=timeout)
        except Empty:
            return None
        if isinstance(reply, int):
            self._replies.put(reply)
            raise pcsc.error(reply)
        return reply

    def write(self, packet: bytes) -> None:
        """Send one APDU."""
        self._commands.put(packet)

    def close(self) -> None:
        """Let go of the card, as soon as the reader lets go of us."""
        self._closed.set()
        self._commands.put(b"")
        self._thread.join(_LETTING_GO)

    def _run(self) -> None:
        try:
            with self._connected() as card:
                while not self._closed.is_set():
                    if command := self._commands.get():
                        self._replies.put(card.transmit(command))
        except OSError as error:
            self._replies.put(error.errno or errno.EIO)

    @contextmanager
    def _connected(self) -> Iterator[Card]:
        with closing(self._establish()) as context, closing(self._card(context)) as card:
            # The connection is tied to the card that was there; which one that is shows only now.
            if all(slot.card != self._slot.card for slot in context.slots()):
                raise pcsc.error(errno.ENODEV)
            self.address = pcsc.usb_address(card.channel_id())
            yield card

    def _card(self, context: Context) -> Card:
        for _ in range(round(BUSY_LIMIT / BUSY_PAUSE)):
            try:
                return context.connect(self._slot.reader, exclusive=self._exclusive)
            except OSError as error:
                if error.errno != errno.EBUSY or not self._exclusive:
                    raise
            self._closed.wait(BUSY_PAUSE)
        return context.connect(self._slot.reader, exclusive=self._exclusive)
