"""One plug-in of a virtual key: the packets between it and a device file of the kernel."""

import os
import select
import threading
import time
from contextlib import suppress
from typing import Protocol

import pyudev

from core.virtual.key import VirtualKey
from tests.hidraw_world.client import PATIENCE

WHOLE_EVENT = 8192
"""More than any single read gives."""


class Wire(Protocol):
    """A device file that plays the plug of a key."""

    file: int

    def to_key(self, read: bytes) -> bytes | None:
        """The output report in what was read, if it holds one."""
        ...

    def to_host(self, report: bytes) -> bytes:
        """What to write for an input report."""
        ...

    def detach(self) -> None:
        """Take the device away; reads and writes under way come back."""
        ...


class Plug:
    """The key has power from here to `pull`; the thread that reads the file closes it."""

    def __init__(self, key: VirtualKey, wire: Wire) -> None:
        self._key = key
        self._wire = wire
        self._pipe = key.open()
        self._end = os.eventfd(0)
        self._speaker = threading.Thread(target=self._speak, name="key-to-kernel")
        self._hearer = threading.Thread(target=self._hear, name="kernel-to-key")
        self._speaker.start()
        self._hearer.start()

    def pull(self) -> None:
        """Unplug: the key is dead before the kernel knows; afterwards its node is gone."""
        self._key.power_down()
        self._wire.detach()
        self._speaker.join()
        os.eventfd_write(self._end, 1)
        self._hearer.join()

    def _speak(self) -> None:
        with suppress(OSError):
            while True:
                report = self._pipe.read(3600.0)
                if report is not None:
                    os.write(self._wire.file, self._wire.to_host(report))

    def _hear(self) -> None:
        poll = select.poll()
        poll.register(self._end, select.POLLIN)
        poll.register(self._wire.file, select.POLLIN)
        with suppress(OSError):  # The key, or its device, is gone; `pull` is on its way.
            while self._end not in (ready := dict(poll.poll())):
                assert self._wire.file in ready
                report = self._wire.to_key(os.read(self._wire.file, WHOLE_EVENT))
                if report is not None:
                    self._pipe.write(report)
        os.eventfd_read(self._end)
        os.close(self._end)
        os.close(self._wire.file)


class NewNodes:
    """The kernel's own word of new hidraw nodes, from the moment this is made."""

    def __init__(self) -> None:
        self._monitor = pyudev.Monitor.from_netlink(pyudev.Context(), "kernel")
        self._monitor.filter_by("hidraw")
        self._monitor.start()

    def at(self, phys: str) -> str:
        """Wait for the node of the HID device at this place."""
        deadline = time.monotonic() + PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            device = self._monitor.poll(left)  # None as well for one of another subsystem.
            if device is not None and device.action == "add" and _phys(device) == phys:
                assert device.device_node is not None
                return device.device_node
        raise AssertionError(f"no node came at {phys}")


def _phys(device: pyudev.Device) -> str | None:
    hid = device.find_parent("hid")
    return hid.properties.get("HID_PHYS") if hid is not None else None
