"""USB ports for virtual keys: a `core.ports.KeyHost` that a person plugs keys into."""

import errno
import itertools
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from core.model import Attachment, Transport
from core.ports import Clock, Pipe
from core.text import plain
from core.virtual.key import VirtualKey


@dataclass(slots=True)
class _Slot:
    """A key the host knows, plugged in or not."""

    key: VirtualKey
    port: str
    attachment: Attachment | None = None
    refusal: int | None = None


class VirtualHost:
    """A computer with as many USB ports as it takes."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self.clock = clock
        """For keys that are to live in this host's time."""
        self._lock = Lock()
        self._slots: list[_Slot] = []
        self._hints: list[Callable[[], None]] = []
        self._devices = itertools.count(2)
        self._mixed_up: dict[VirtualKey, VirtualKey] = {}

    @property
    def keys(self) -> tuple[VirtualKey, ...]:
        """Every key that was ever plugged in here, in that order."""
        return tuple(slot.key for slot in self._slots)

    def plug(self, key: VirtualKey, port: str | None = None) -> Attachment:
        """Plug a key in: into `port`, else where it was before, else into the first free one.

        As on Linux the USB address is new each time, and the lowest free /virtual/N is used again.
        Raises ValueError where the port is taken or the key is plugged in already.
        """
        with self._lock:
            key = self._taken(key)
            slot = self._slot(key) or _Slot(key, port or "")
            port = port or self._free_port(slot.port)
            if slot.attachment or any(port == taken.port for taken in self._plugged()):
                raise ValueError(f"port {port} is taken")
            slot.port, slot.attachment = port, self._attach(key, port)
            if slot not in self._slots:
                self._slots.append(slot)
            attachment = slot.attachment
            key.power_up()
        self._changed()
        return attachment

    def unplug(self, key: VirtualKey) -> None:
        """Pull a key out; what it remembers stays in it."""
        with self._lock:
            slot = self._slot(key)
            if slot is None or slot.attachment is None:
                return
            slot.attachment = None
        key.power_down()
        self._changed()

    def mix_up(self, key: VirtualKey, other: VirtualKey) -> None:
        """Let the next plug-in of `key` be one of `other`: hands can take the wrong one."""
        with self._lock:
            if self._slot(other) is None:
                self._slots.append(_Slot(other, ""))
            self._mixed_up[key] = other

    def _taken(self, key: VirtualKey) -> VirtualKey:
        """What the hand that reaches for `key` gets: the wrong one once, unless that one is in."""
        other = self._mixed_up.get(key)
        if other is None or other.powered:
            return key
        return self._mixed_up.pop(key)

    def clear(self) -> None:
        """Take every key away and forget it."""
        for key in self.keys:
            self.unplug(key)
        with self._lock:
            self._slots.clear()
            self._mixed_up.clear()

    def refuse(self, key: VirtualKey, error: int | None) -> None:
        """Let every `open` of this key fail with an errno: EACCES, EBUSY; None lifts it."""
        with self._lock:
            slot = self._slot(key)
            if slot is None:
                slot = _Slot(key, "")
                self._slots.append(slot)
            slot.refusal = error

    def attachment(self, key: VirtualKey) -> Attachment | None:
        """How a key is plugged in now."""
        slot = self._slot(key)
        return slot.attachment if slot else None

    def attached(self) -> tuple[Attachment, ...]:
        """The keys plugged in now."""
        with self._lock:
            return tuple(slot.attachment for slot in self._plugged() if slot.attachment)

    def open(self, attachment: Attachment) -> Pipe:
        """Open a key; ENOENT when exactly this plug-in is over."""
        with self._lock:
            slot = next((s for s in self._plugged() if s.attachment == attachment), None)
        if slot is None:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
        if slot.refusal is not None:
            raise OSError(slot.refusal, os.strerror(slot.refusal))
        return slot.key.open()

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Call `hint` after every plug and unplug, in the thread that did it."""
        self._hints.append(hint)
        return True

    def close(self) -> None:
        """Stop hinting; keys stay plugged in."""
        self._hints.clear()

    def _changed(self) -> None:
        for hint in tuple(self._hints):
            hint()

    def _slot(self, key: VirtualKey) -> _Slot | None:
        return next((slot for slot in self._slots if slot.key is key), None)

    def _plugged(self) -> list[_Slot]:
        return [slot for slot in self._slots if slot.attachment]

    def _free_port(self, before: str) -> str:
        taken = {slot.port for slot in self._plugged()}
        numbered = (f"1-{number}" for number in itertools.count(1))
        return (
            before
            if before and before not in taken
            else next(p for p in numbered if p not in taken)
        )

    def _attach(self, key: VirtualKey, port: str) -> Attachment:
        taken = {slot.attachment.path for slot in self._plugged() if slot.attachment}
        paths = (f"/virtual/{number}" for number in itertools.count())
        profile = key.profile
        return Attachment(
            path=next(path for path in paths if path not in taken),
            address=f"1-{next(self._devices)}",
            port=port,
            vendor_id=profile.vendor_id,
            product_id=profile.product_id,
            release=profile.release,
            manufacturer=plain(profile.manufacturer),
            product=plain(profile.product),
            serial=plain(profile.serial),
            transport=Transport.VIRTUAL,
        )
