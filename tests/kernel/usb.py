"""A virtual key in a USB port: a gadget in software (f_hid) behind a hub in software (dummy_hcd).

Hub, debounce, reset, descriptors and usbhid are the kernel's own.
"""

import os
from itertools import count
from pathlib import Path

from core.virtual.key import VirtualKey
from core.virtual.profile import Profile
from tests.hidraw_world.tree import FIDO_DESCRIPTOR
from tests.kernel.plug import NewNodes, Plug

GADGETS = Path("/sys/kernel/config/usb_gadget")
CONTROLLER = "dummy_udc.0"
PHYS = "usb-dummy_hcd.0-1/input0"
PACKET = 64
ENGLISH = "strings/0x409"


class UsbWire:
    """A gadget that is bound to the port as long as the key is plugged in."""

    def __init__(self, gadget: Path) -> None:
        self._port = gadget / "UDC"
        self._port.write_text(CONTROLLER)
        self.file = os.open("/dev/hidg0", os.O_RDWR | os.O_CLOEXEC)

    def to_key(self, read: bytes) -> bytes | None:
        return read

    def to_host(self, report: bytes) -> bytes:
        return report

    def detach(self) -> None:
        self._port.write_text("\n")


class UsbPort:
    """The only port of the hub; each key plugged into it is a gadget of its own."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._plugged: tuple[VirtualKey, Plug, Path] | None = None

    def plug(self, key: VirtualKey) -> str:
        """Plug a key in and return its node, which udev has not seen yet."""
        gadget, nodes = GADGETS / f"key{next(self._numbers)}", NewNodes()
        _make(gadget, key.profile)
        key.power_up()
        self._plugged = key, Plug(key, UsbWire(gadget)), gadget
        return nodes.at(PHYS)

    def unplug(self, key: VirtualKey) -> None:
        """Pull the key out."""
        assert self._plugged is not None
        there, plug, gadget = self._plugged
        assert there is key
        self._plugged = None
        plug.pull()
        _remove(gadget)

    def close(self) -> None:
        """Unplug whatever is there."""
        if self._plugged:
            self.unplug(self._plugged[0])


def _make(gadget: Path, profile: Profile) -> None:
    for folder in (ENGLISH, "functions/hid.fido", "configs/only.1"):
        (gadget / folder).mkdir(parents=True)
    values = {
        "idVendor": f"{profile.vendor_id:#06x}",
        "idProduct": f"{profile.product_id:#06x}",
        "bcdDevice": f"{profile.release:#06x}",
        f"{ENGLISH}/manufacturer": profile.manufacturer,
        f"{ENGLISH}/product": profile.product,
        f"{ENGLISH}/serialnumber": profile.serial,
        "functions/hid.fido/report_length": str(PACKET),
    }
    for attribute, value in values.items():
        (gadget / attribute).write_text(f"{value}\n")
    (gadget / "functions/hid.fido/report_desc").write_bytes(FIDO_DESCRIPTOR)
    (gadget / "configs/only.1/fido").symlink_to(gadget / "functions/hid.fido")


def _remove(gadget: Path) -> None:
    (gadget / "configs/only.1/fido").unlink()
    for folder in ("configs/only.1", "functions/hid.fido", ENGLISH, "."):
        (gadget / folder).rmdir()
