"""The part of /sys and /dev that hidapi, libudev and python-fido2 read about a USB HID device."""

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.virtual.profile import Profile

HUB = "/devices/pci0000:00/0000:00:14.0/usb1"
BUS_USB = 0x03

FIDO_DESCRIPTOR = bytes.fromhex(
    "06d0f1"  # Usage Page (FIDO alliance, 0xF1D0)
    "0901"  # Usage (U2F authenticator device)
    "a101"  # Collection (application)
    "0920 1500 26ff00 7508 9540 8102"  # usage data in: 64 bytes of 8 bits, input report
    "0921 1500 26ff00 7508 9540 9102"  # usage data out: 64 bytes of 8 bits, output report
    "c0"
)
"""The report descriptor of CTAP 2.3 §11.2.8.2."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one plug-in sits; every number is given out by the world."""

    port: str
    """USB topology: "1-2" is port 2 of the root hub."""
    devnum: int
    """USB device number, new on each plug-in."""
    instance: int
    """HID instance number, new on each plug-in."""
    node: str
    """hidrawN."""
    rdev: int
    """Device number of the pty: fstat is not imitated, so sysfs has to agree with it."""


@dataclass(frozen=True, slots=True)
class Device:
    """A folder of /sys/devices with its subsystem and the properties of its uevents."""

    path: str
    subsystem: str
    uevent: Mapping[str, str]
    attributes: Mapping[str, str | bytes]
    is_class: bool = False

    @property
    def name(self) -> str:
        """The last part of the path, by which classes and buses list it."""
        return self.path.rpartition("/")[2]

    @property
    def listing(self) -> str:
        """The link under /sys/bus or /sys/class."""
        if self.is_class:
            return f"class/{self.subsystem}/{self.name}"
        return f"bus/{self.subsystem}/devices/{self.name}"


def root_hub() -> Device:
    """The hub every port belongs to."""
    attributes = {"busnum": "1", "devnum": "1", "idVendor": "1d6b", "idProduct": "0002"}
    return Device(HUB, "usb", _usb_uevent(1, 0x1D6B, 0x0002, 0x0601), attributes)


def chain(profile: Profile, place: Place) -> tuple[Device, ...]:
    """USB device, interface, HID device and hidraw node, in the order the kernel adds them."""
    vid, pid = profile.vendor_id, profile.product_id
    device = f"{HUB}/{place.port}"
    interface = f"{device}/{place.port}:1.0"
    hid = f"{interface}/{BUS_USB:04X}:{vid:04X}:{pid:04X}.{place.instance:04X}"
    strings = {
        name: text
        for name in ("manufacturer", "product", "serial")
        if (text := getattr(profile, name))
    }
    numbers = {
        "busnum": "1",
        "devnum": str(place.devnum),
        "devpath": place.port.partition("-")[2],
        "idVendor": f"{vid:04x}",
        "idProduct": f"{pid:04x}",
        "bcdDevice": f"{profile.release:04x}",
    }
    major_minor = (os.major(place.rdev), os.minor(place.rdev))
    return (
        Device(
            device, "usb", _usb_uevent(place.devnum, vid, pid, profile.release), numbers | strings
        ),
        Device(
            interface,
            "usb",
            {"DEVTYPE": "usb_interface", "DRIVER": "usbhid"},
            {"bInterfaceNumber": "00", "bInterfaceClass": "03"},
        ),
        Device(
            hid,
            "hid",
            {
                "DRIVER": "hid-generic",
                "HID_ID": f"{BUS_USB:04X}:{vid:08X}:{pid:08X}",
                "HID_NAME": full_name(profile),
                "HID_PHYS": phys(place),
                "HID_UNIQ": profile.serial,
            },
            {"report_descriptor": FIDO_DESCRIPTOR},
        ),
        Device(
            f"{hid}/hidraw/{place.node}",
            "hidraw",
            {
                "MAJOR": str(major_minor[0]),
                "MINOR": str(major_minor[1]),
                "DEVNAME": place.node,
            },
            {"dev": "{}:{}".format(*major_minor)},
            is_class=True,
        ),
    )


def full_name(profile: Profile) -> str:
    """The HID device's name (HIDIOCGRAWNAME)."""
    return f"{profile.manufacturer} {profile.product}".strip()


def phys(place: Place) -> str:
    """The HID device's place as the kernel words it (HIDIOCGRAWPHYS)."""
    return f"usb-0000:00:14.0-{place.port.partition('-')[2]}/input0"


def add(root: Path, device: Device) -> None:
    """Write a device's folder and the links that lead to it."""
    sys = root / "sys"
    folder = sys / device.path.lstrip("/")
    folder.mkdir(parents=True)
    lines = "".join(f"{name}={value}\n" for name, value in device.uevent.items())
    (folder / "uevent").write_text(lines)
    for name, value in device.attributes.items():
        data = value if isinstance(value, bytes) else f"{value}\n".encode()
        (folder / name).write_bytes(data)
    kind = "class" if device.is_class else "bus"
    home = sys / kind / device.subsystem
    home.mkdir(parents=True, exist_ok=True)
    _link(folder / "subsystem", home)
    if device.is_class:
        # /sys/class/hidraw/hidraw0/device leads to the HID device.
        _link(folder / "device", folder.parent.parent)
    for link in _links(root, device):
        link.parent.mkdir(parents=True, exist_ok=True)
        _link(link, folder)


def remove(root: Path, device: Device) -> None:
    """Take a device away; links first, so that nobody finds half a device by its class."""
    for link in _links(root, device):
        link.unlink()
    # At once, as fast as the kernel: hidapi 0.15 crashes on a node whose uevent file is gone.
    grave = (root / "sys" / device.path.lstrip("/")).rename(root / "removed")
    shutil.rmtree(grave)


def _links(root: Path, device: Device) -> tuple[Path, ...]:
    links = [root / "sys" / device.listing]
    if "dev" in device.attributes:
        links.append(root / "sys/dev/char" / str(device.attributes["dev"]))
    return tuple(links)


def _link(link: Path, target: Path) -> None:
    # Relative as in the kernel: an absolute target would leave the imitated /sys.
    link.symlink_to(os.path.relpath(target, link.parent))


def _usb_uevent(devnum: int, vid: int, pid: int, release: int) -> dict[str, str]:
    return {
        "DEVTYPE": "usb_device",
        "DRIVER": "usb",
        "PRODUCT": f"{vid:x}/{pid:x}/{release:x}",
        "BUSNUM": "001",
        "DEVNUM": f"{devnum:03}",
        "DEVNAME": f"bus/usb/001/{devnum:03}",
    }
