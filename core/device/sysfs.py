"""Where a hidraw node is plugged in, as Linux tells it in /sys; opens no device."""

import os
from pathlib import Path
from typing import NamedTuple

_CLASS = Path("/sys/class/hidraw")


class Place(NamedTuple):
    """Empty where /sys does not say."""

    address: str
    """New on each plug-in: USB "bus-device", else the kernel's HID device number."""
    port: str
    """USB topology, such as "1-2.3"."""


def place(node: str) -> Place:
    """Find the USB device above a /dev/hidrawN node."""
    try:
        hid = (_CLASS / os.path.basename(node) / "device").resolve(strict=True)
        usb = next((above for above in hid.parents if (above / "devnum").is_file()), None)
        if usb is None:  # Bluetooth or uhid: the HID device's name ends in a running number.
            return Place(hid.name, "")
        return Place(f"{_number(usb / 'busnum')}-{_number(usb / 'devnum')}", usb.name)
    except (OSError, ValueError):  # Unplugged in between.
        return Place("", "")


def _number(attribute: Path) -> int:
    return int(attribute.read_text(encoding="ascii"))
