"""`core.ports.KeyHost` over PC/SC: the keys in the card readers of this computer.

One thread follows the readers and keeps what it saw; nothing here waits for it, so a reader that
hangs, or a service that does not run, holds up no key on USB. Only the thread ever asks a card
whether it is a key: once, when the card comes, by selecting the FIDO applet. A card that another
program is working with is left alone until that one is done.
"""

import errno
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from threading import Event, Lock, Thread

from core.card_seat import on_reader
from core.device import pcsc
from core.device.card_channel import CardChannel, NotFido
from core.device.card_pipe import CardPipe
from core.device.ctaphid import Garbled
from core.device.pcsc import Context, Establish, Slot
from core.errors import OperationError
from core.model import Attachment
from core.ports import Pipe

_Card = tuple[str, int, bytes]

LOOK = 2.0
"""Seconds between two looks where the system has not told of a change before."""
RETRY = 2.0
"""Seconds between two attempts to reach the service."""
_LEAST = 0.05
"""Seconds between any two looks, should a system tell of changes without an end."""
_TRIES = 3
"""A card that is put down badly does not answer at first."""


class CardHost:
    """Follows the readers from the first `attached` until `close`."""

    def __init__(self, establish: Establish | None = None) -> None:
        self._establish = establish
        self._lock = Lock()
        self._keys: dict[Attachment, Slot] = {}
        self._judged: dict[_Card, Attachment | None] = {}
        self._tries: Counter[_Card] = Counter()
        self._hint: Callable[[], None] = lambda: None
        self._context: Context | None = None
        self._settled = Event()
        self._stop = Event()
        self._thread: Thread | None = None

    def attached(self) -> tuple[Attachment, ...]:
        """The keys in readers, as last seen."""
        if self._thread is None and not self._stop.is_set():
            self._thread = Thread(target=self._run, name="card-readers", daemon=True)
            self._thread.start()
        with self._lock:
            return tuple(self._keys)

    def settle(self, seconds: float) -> None:
        """Wait for the first whole look; for a program that looks but once."""
        self.attached()
        self._settled.wait(seconds)

    def open(self, attachment: Attachment) -> Pipe:
        """Connect to a key; whether that works shows when it is first read from."""
        with self._lock:
            slots = [slot for seat, slot in self._keys.items() if seat.path == attachment.path]
        if not slots or self._establish is None:
            raise pcsc.error(errno.ENOENT)
        return CardPipe(self._establish, slots[0], exclusive=True)

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Call `hint` when a key came or left."""
        self._hint = hint
        return True

    def close(self) -> None:
        """End the thread; it may take one more look."""
        self._stop.set()
        self._hint = lambda: None
        with self._lock, suppress(OSError):
            if self._context is not None:
                self._context.cancel()

    def _run(self) -> None:
        self._establish = self._establish or pcsc.installed()
        while self._establish is not None and not self._stop.is_set():
            # No service, no right to use it, or it has ended: then there are no readers.
            with suppress(OSError):
                self._follow(self._establish)
            self._show({})
            self._settled.set()
            self._stop.wait(RETRY)
        self._settled.set()

    def _follow(self, establish: Establish) -> None:
        with closing(establish()) as context:
            with self._lock:
                self._context = context
            try:
                while not self._stop.is_set():
                    slots = context.slots()
                    self._look([slot for slot in slots if slot.filled], establish)
                    self._settled.set()
                    context.wait(slots, LOOK)
                    self._stop.wait(_LEAST)
            finally:
                with self._lock:
                    self._context = None

    def _look(self, filled: list[Slot], establish: Establish) -> None:
        here = {slot.card for slot in filled}
        self._judged = {card: key for card, key in self._judged.items() if card in here}
        self._tries = Counter({card: tries for card, tries in self._tries.items() if card in here})
        for slot in filled:
            if slot.card not in self._judged and not slot.in_use:
                self._judge(slot, establish)
        keys = ((self._judged.get(slot.card), slot) for slot in filled)
        self._show({key: slot for key, slot in keys if key is not None})

    def _judge(self, slot: Slot, establish: Establish) -> None:
        """Is this card a key? One that cannot be asked now is asked again at the next look."""
        pipe = CardPipe(establish, slot, exclusive=False)
        with closing(pipe):
            try:
                CardChannel(pipe, time.monotonic, self._stop).open()
            except (NotFido, TimeoutError):
                self._judged[slot.card] = None
            except (OSError, Garbled, OperationError):
                self._tries[slot.card] += 1
                if self._tries[slot.card] >= _TRIES:
                    self._judged[slot.card] = None
            else:
                self._judged[slot.card] = _attachment(slot, pipe.address)

    def _show(self, keys: dict[Attachment, Slot]) -> None:
        with self._lock:
            changed, self._keys = self._keys.keys() != keys.keys(), keys
        if changed:
            self._hint()


def _attachment(slot: Slot, address: str) -> Attachment:
    """Where the system counts no insertions, the reader's address alone would not tell this card
    from the next one in it, as an address tells a USB key: there it is left out.
    """
    address = address if slot.insertion else ""
    tapped = pcsc.contactless(slot.atr)
    return on_reader(slot.reader, address, slot.insertion, contactless=tapped)
