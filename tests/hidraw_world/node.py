"""One plug-in of one key: the pty behind /dev/hidrawN and the packets between it and the key."""

import errno
import os
import struct
import termios
import threading
import tty
from contextlib import suppress
from enum import IntEnum

from core.virtual.key import VirtualKey
from core.virtual.profile import Profile
from tests.hidraw_world.ioctl import Answer, Memory, failed
from tests.hidraw_world.tree import BUS_USB, FIDO_DESCRIPTOR, Place, full_name, phys

PACKET = 64
READABLE, FORBIDDEN = 0o660, 0o000


class Hidioc(IntEnum):
    """Requests with a fixed size (include/uapi/linux/hidraw.h)."""

    GRDESCSIZE = 0x80044801
    GRDESC = 0x90044802
    GRAWINFO = 0x80084803


# These carry the size of the client's buffer in the request number.
RAWNAME, RAWPHYS, RAWUNIQ = 4, 5, 8


class Node:
    """The pty of one plug-in; the key has power from here to `power_off`."""

    def __init__(self, key: VirtualKey) -> None:
        key.power_up()
        self._key = key
        self._pipe = key.open()
        self._lock = threading.Lock()
        self._openers = 0
        self._gone = False
        self._master, self._slave = os.openpty()
        os.set_blocking(self._master, False)
        _packet_mode(self._slave)
        self.tty = os.ttyname(self._slave)
        self.rdev = os.fstat(self._slave).st_rdev
        self._pump = threading.Thread(target=self._deliver, name="hidraw-world")
        self._pump.start()

    @property
    def gone(self) -> bool:
        """Whether the key was unplugged."""
        return self._gone

    def allow(self, mode: int) -> None:
        """Set the permissions of the node; the client's open checks them for root as well."""
        os.fchmod(self._slave, mode)

    def opened(self) -> None:
        """A client opened the node: as in the kernel, it sees nothing sent before."""
        with self._lock:
            if self._openers == 0 and not self._gone:
                # What is still on its way to the line discipline, then what has arrived there.
                termios.tcflush(self._master, termios.TCOFLUSH)
                termios.tcflush(self._slave, termios.TCIFLUSH)
            self._openers += 1

    def closed(self) -> None:
        """A client closed the node."""
        with self._lock:
            self._openers -= 1

    def send(self, packet: bytes) -> None:
        """Give an output report to the key; OSError ENODEV after it was unplugged."""
        self._pipe.write(packet)

    def power_off(self) -> None:
        """Stop the key; from now on it says nothing and takes nothing."""
        self._gone = True
        self._key.power_down()
        self._pump.join()

    def hang_up(self) -> None:
        """End what clients wait for: a pending read gets EIO, poll gets ERR and HUP."""
        with self._lock:
            os.close(self._slave)
            os.close(self._master)

    def _deliver(self) -> None:
        with suppress(OSError):
            while True:
                packet = self._pipe.read(3600.0)
                if packet is not None:
                    self._queue(packet)

    def _queue(self, packet: bytes) -> None:
        with self._lock:
            # hidraw keeps reports only for open files, and drops them when nobody reads.
            if self._openers:
                with suppress(BlockingIOError):
                    os.write(self._master, packet)


class OpenNode:
    """What answers for one client's open file of a node (see `ioctl.OpenFile`)."""

    def __init__(self, node: Node, profile: Profile, place: Place) -> None:
        self._node = node
        self._profile = profile
        self._place = place
        node.opened()

    def ioctl(self, memory: Memory, request: int, argument: int) -> Answer:
        if self._node.gone:
            return failed(errno.ENODEV)
        match request:
            case Hidioc.GRDESCSIZE:
                memory.store(argument, struct.pack("@i", len(FIDO_DESCRIPTOR)))
            case Hidioc.GRDESC:
                memory.store(argument, struct.pack("@I", len(FIDO_DESCRIPTOR)) + FIDO_DESCRIPTOR)
            case Hidioc.GRAWINFO:
                ids = (self._profile.vendor_id, self._profile.product_id)
                memory.store(argument, struct.pack("@I2H", BUS_USB, *ids))
            case _:
                return self._text(memory, request, argument)
        return Answer(0)

    def write(self, memory: Memory, address: int, size: int) -> Answer:
        if size != 1 + PACKET:
            return failed(errno.EINVAL)
        report = memory.fetch(address, size)
        try:
            self._node.send(report[1:])
        except OSError:
            return failed(errno.ENODEV)
        return Answer(size)

    def close(self) -> None:
        self._node.closed()

    def _text(self, memory: Memory, request: int, argument: int) -> Answer:
        kind, number, size = request >> 8 & 0xFF, request & 0xFF, request >> 16 & 0x3FFF
        texts = {
            RAWNAME: full_name(self._profile),
            RAWPHYS: phys(self._place),
            RAWUNIQ: self._profile.serial,
        }
        if kind != ord("H") or number not in texts:
            return failed(errno.ENOTTY)
        data = f"{texts[number]}\0".encode()[:size]
        memory.store(argument, data)
        return Answer(len(data))


class ClosedPort:
    """An open file of a node that went away between the client's open and its first call."""

    def ioctl(self, memory: Memory, request: int, argument: int) -> Answer:
        del memory, request, argument
        return failed(errno.ENODEV)

    def write(self, memory: Memory, address: int, size: int) -> Answer:
        del memory, address, size
        return failed(errno.ENODEV)

    def close(self) -> None:
        """Nothing is held."""


def _packet_mode(slave: int) -> None:
    tty.setraw(slave)
    attributes = termios.tcgetattr(slave)
    # VMIN: readable means a whole packet is readable, so no read ever gets half of one.
    attributes[6][termios.VMIN] = PACKET
    termios.tcsetattr(slave, termios.TCSANOW, attributes)
