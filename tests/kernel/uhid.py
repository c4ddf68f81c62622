"""Virtual keys behind /dev/uhid: HID devices without USB below them (include/uapi/linux/uhid.h)."""

import os
import struct
from enum import IntEnum
from itertools import count

from core.virtual.key import VirtualKey
from core.virtual.profile import Profile
from tests.hidraw_world.tree import BUS_USB, FIDO_DESCRIPTOR, full_name
from tests.kernel.plug import NewNodes, Plug

PACKET = 64
TYPE = struct.Struct("=I")
CREATE2 = struct.Struct("=128s64s64sHHIIII4096s")
"""name, phys, uniq, size of the descriptor, bus, vendor, product, version, country, descriptor."""
OUTPUT = struct.Struct("=4096sHB")
INPUT2 = struct.Struct("=H")


class Event(IntEnum):
    """What /dev/uhid is told and tells; starts, opens and closes are of no interest here."""

    DESTROY = 1
    OUTPUT = 6
    CREATE2 = 11
    INPUT2 = 12


class UhidWire:
    """A new HID device; the kernel makes its node a moment later."""

    def __init__(self, profile: Profile, phys: str, descriptor: bytes) -> None:
        self.file = os.open("/dev/uhid", os.O_RDWR | os.O_CLOEXEC)
        self._write(
            Event.CREATE2,
            CREATE2.pack(
                full_name(profile).encode(),
                phys.encode(),
                profile.serial.encode(),
                len(descriptor),
                BUS_USB,
                profile.vendor_id,
                profile.product_id,
                profile.release,
                0,
                descriptor,
            ),
        )

    def to_key(self, read: bytes) -> bytes | None:
        (kind,) = TYPE.unpack_from(read)
        if kind != Event.OUTPUT:
            return None
        data, size, _ = OUTPUT.unpack_from(read, TYPE.size)
        assert size == 1 + PACKET, size
        return bytes(data[1:size])  # Behind the report id, which is 0.

    def to_host(self, report: bytes) -> bytes:
        return TYPE.pack(Event.INPUT2) + INPUT2.pack(len(report)) + report

    def detach(self) -> None:
        self._write(Event.DESTROY, b"")

    def _write(self, event: Event, body: bytes) -> None:
        os.write(self.file, TYPE.pack(event) + body)


class Keys:
    """The keys plugged in behind /dev/uhid."""

    def __init__(self) -> None:
        self._plugs: dict[VirtualKey, Plug] = {}
        self._places = (f"uhid-{number}" for number in count(1))

    def plug(self, key: VirtualKey, descriptor: bytes = FIDO_DESCRIPTOR) -> str:
        """Plug a key in and return its node, which udev has not seen yet."""
        place, nodes = next(self._places), NewNodes()
        key.power_up()
        self._plugs[key] = Plug(key, UhidWire(key.profile, place, descriptor))
        return nodes.at(place)

    def unplug(self, key: VirtualKey) -> None:
        """Pull a key out."""
        self._plugs.pop(key).pull()

    def close(self) -> None:
        """Unplug everything."""
        for key in tuple(self._plugs):
            self.unplug(key)
