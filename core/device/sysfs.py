"""The FIDO keys Linux shows under /sys; opens no device.

hidapi reads the same files, but `hidraw.enumerate` of 0.15 crashes the process when a key is
unplugged in the middle of it (libudev gives no device node, and its NULL is taken for a path).
Here a key that goes while it is looked at is simply not there.
"""

import os
from contextlib import suppress
from pathlib import Path

from core.model import Attachment
from core.text import plain

_CLASS = Path("/sys/class/hidraw")
_FIDO_PAGE = 0xF1D0
_USAGE_PAGE = 0x04
"""Short item tag and type of a global "usage page" (HID 1.11 §6.2.2.7), without its size bits."""
_LONG_ITEM = 0xFE


def attached(folder: Path | None = None) -> tuple[Attachment, ...]:
    """The keys that were there, whole, the moment they were looked at."""
    return Nodes(folder).attached()


class Nodes:
    """Reads each node once for each plug-in: a window looks five times a second where it must.

    What is remembered goes by the node's link, which leads through the number of the HID device:
    the kernel gives each number once (hid_add_device in hid-core.c).
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or _CLASS
        self._read: dict[tuple[str, str], Attachment | None] = {}

    def attached(self) -> tuple[Attachment, ...]:
        """The keys that were there, whole, the moment they were looked at."""
        before, self._read = self._read, {}
        for node in self._nodes():
            # A key that goes while it is looked at is left out, and looked at again if it stays.
            with suppress(OSError, ValueError, KeyError):
                # No Path in every look: each makes Python's table of strings grow a little.
                link = os.path.join(self._folder, node)
                place = node, os.readlink(link)
                key = before[place] if place in before else _key(Path(link))
                # Linux takes this link away before anything above it: what it led to is whole.
                if os.readlink(link) == place[1]:
                    self._read[place] = key
        return tuple(key for key in self._read.values() if key)

    def _nodes(self) -> list[str]:
        try:
            return sorted(os.listdir(self._folder))
        except FileNotFoundError:  # No HID device was ever plugged in, or no hidraw in this kernel.
            return []


def _key(link: Path) -> Attachment | None:
    """The key behind a node, or None where it is none."""
    hid = (link / "device").resolve(strict=True)
    if not _is_fido((hid / "report_descriptor").read_bytes()):
        return None
    return _attachment(f"/dev/{link.name}", hid)


def _attachment(path: str, hid: Path) -> Attachment:
    usb = next((above for above in hid.parents if (above / "devnum").is_file()), None)
    uevent = _pairs(_text(hid / "uevent"))
    _bus, vendor, product = (int(part, 16) for part in uevent["HID_ID"].split(":"))
    if usb is None:  # Bluetooth or uhid: the HID device's name ends in a running number.
        return Attachment(
            path=path,
            address=hid.name,
            port="",
            vendor_id=vendor,
            product_id=product,
            release=0,
            manufacturer="",
            product=plain(uevent.get("HID_NAME", "")),
            serial=plain(uevent.get("HID_UNIQ", "")),
        )
    return Attachment(
        path=path,
        address=f"{int(_text(usb / 'busnum'))}-{int(_text(usb / 'devnum'))}",
        port=usb.name,
        vendor_id=vendor,
        product_id=product,
        release=int(_text(usb / "bcdDevice"), 16),
        manufacturer=plain(_said(usb / "manufacturer")),
        product=plain(_said(usb / "product")),
        serial=plain(_said(usb / "serial")),
    )


def _is_fido(descriptor: bytes) -> bool:
    """Does any collection lie on the FIDO usage page? (CTAP 2.3 §11.2.8.1)"""
    place = 0
    while place < len(descriptor):
        head = descriptor[place]
        if head == _LONG_ITEM:
            size = 2 + (descriptor[place + 1] if place + 1 < len(descriptor) else 0)
        else:
            size = (0, 1, 2, 4)[head & 3]
        data = descriptor[place + 1 : place + 1 + size]
        if head & 0xFC == _USAGE_PAGE and int.from_bytes(data, "little") == _FIDO_PAGE:
            return True
        place += 1 + size
    return False


def _pairs(text: str) -> dict[str, str]:
    """The first value of each name: the kernel puts HID_ID before the names a key chose."""
    pairs: dict[str, str] = {}
    # Not splitlines: it also cuts at characters that a product name may contain.
    for line in text.split("\n"):
        name, _, value = line.partition("=")
        pairs.setdefault(name, value)
    return pairs


def _text(attribute: Path) -> str:
    return attribute.read_text(encoding="utf-8", errors="replace")


def _said(attribute: Path) -> str:
    """A string descriptor; a key may have none."""
    try:
        return _text(attribute)
    except FileNotFoundError:
        return ""
