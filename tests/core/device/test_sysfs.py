"""What Linux shows of keys in /sys, and of keys that go while it is read."""

import shutil
from pathlib import Path

import pytest

from core.device import sysfs
from core.device.sysfs import Nodes, attached
from core.model import Attachment
from tests.hidraw_world.tree import FIDO_DESCRIPTOR

KEYBOARD = bytes.fromhex("05010906a101c0")
# A long item (HID 1.11 §6.2.2.3) and a keyboard before the FIDO collection.
COMPOSITE = bytes.fromhex("fe0301aabbcc") + KEYBOARD + FIDO_DESCRIPTOR


@pytest.fixture
def sys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "class").mkdir()
    monkeypatch.setattr(sysfs, "_CLASS", tmp_path / "class")
    return tmp_path


def write(folder: Path, **attributes: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in attributes.items():
        (folder / name).write_text(text + "\n")


def plug(sys: Path, node: str, *, usb: bool = True, descriptor: bytes = FIDO_DESCRIPTOR) -> Path:
    """A key on a hub, or one that a program made (uhid); returns its HID folder."""
    above = sys / "devices" / ("usb1/1-2/1-2.3/1-2.3:1.0" if usb else "virtual/misc/uhid")
    hid = above / f"0003:1050:0407.{node}"
    (hid / "hidraw" / node).mkdir(parents=True)
    (hid / "hidraw" / node / "device").symlink_to(hid)
    (sys / "class" / node).symlink_to(hid / "hidraw" / node)
    (hid / "report_descriptor").write_bytes(descriptor)
    write(hid, uevent="HID_ID=0003:00001050:00000407\nHID_NAME=Made Up\nHID_UNIQ=77")
    if usb:
        port = sys / "devices/usb1/1-2/1-2.3"
        write(port, busnum="1", devnum="17", bcdDevice="0543", product="A\u202ekey", serial="9")
    return hid


def test_a_key_on_a_hub(sys: Path) -> None:
    plug(sys, "hidraw3")
    assert attached() == (
        Attachment("/dev/hidraw3", "1-17", "1-2.3", 0x1050, 0x0407, 0x0543, "", "Akey", "9"),
    )


def test_a_key_that_is_not_on_usb(sys: Path) -> None:
    plug(sys, "hidraw0", usb=False)
    address = "0003:1050:0407.hidraw0"
    assert attached() == (
        Attachment("/dev/hidraw0", address, "", 0x1050, 0x0407, 0, "", "Made Up", "77"),
    )


@pytest.mark.parametrize("between", ["\n", "\r", "\x0b", "\x1e", "\x85", "\u2028"])
def test_a_name_cannot_tell_the_kernels_part(sys: Path, between: str) -> None:
    hid = plug(sys, "hidraw0")
    name = f"HID_NAME=Key{between}HID_ID=0003:0000FFFF:0000FFFF{between}HID_ID=nonsense"
    write(hid, uevent=f"HID_ID=0003:00001050:00000407\n{name}")
    assert [(key.vendor_id, key.product_id) for key in attached()] == [(0x1050, 0x0407)]


@pytest.mark.parametrize(
    ("descriptor", "listed"),
    [
        (FIDO_DESCRIPTOR, True),
        (COMPOSITE, True),
        (KEYBOARD, False),
        (b"", False),
        (b"\xfe", False),  # A long item that is cut off.
        (b"\x06\xd0", False),  # A usage page that is cut off.
        (b"\x27\x06\xd0\xf1\x00", False),  # The bytes of one, as data of another item.
    ],
)
def test_only_fido_devices_are_listed(sys: Path, descriptor: bytes, listed: bool) -> None:
    plug(sys, "hidraw0", descriptor=descriptor)
    assert len(attached()) == listed


@pytest.mark.parametrize(
    "lost", ["report_descriptor", "uevent", "../../devnum", "../../busnum", "../../bcdDevice"]
)
def test_a_key_that_is_half_gone_is_left_out(sys: Path, lost: str) -> None:
    hid = plug(sys, "hidraw0")
    whole = plug(sys, "hidraw1", usb=False)
    (hid / lost).unlink()
    if lost.endswith("devnum"):
        # What is above then is the hub, which is none of this key's business.
        write(sys / "devices/usb1", busnum="1", devnum="1", bcdDevice="0601")
        (sys / "class/hidraw0").unlink()
    assert [key.address for key in attached()] == [whole.name]


def test_a_key_whose_link_changes_meanwhile_is_left_out(
    sys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hid = plug(sys, "hidraw0")
    read = sysfs._attachment

    def unplugged_behind_us(path: str, folder: Path) -> Attachment:
        key = read(path, folder)
        (sys / "class/hidraw0").unlink()
        shutil.rmtree(hid)
        return key

    monkeypatch.setattr(sysfs, "_attachment", unplugged_behind_us)
    assert attached() == ()


def test_each_plug_in_is_read_once(sys: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []
    is_fido = sysfs._is_fido

    def note(descriptor: bytes) -> bool:
        read.append(descriptor)
        return is_fido(descriptor)

    monkeypatch.setattr(sysfs, "_is_fido", note)
    nodes = Nodes()
    plug(sys, "hidraw0")
    plug(sys, "hidraw1", descriptor=KEYBOARD)
    assert [key.path for key in nodes.attached()] == ["/dev/hidraw0"]
    assert nodes.attached() == nodes.attached()
    assert len(read) == 2

    (sys / "class/hidraw0").unlink()
    assert nodes.attached() == ()
    # The same node again, with the next number of a HID device.
    again = plug(sys, "hidraw2", usb=False)
    (sys / "class/hidraw2").rename(sys / "class/hidraw0")
    assert [(key.path, key.address) for key in nodes.attached()] == [("/dev/hidraw0", again.name)]
    assert len(read) == 3


def test_a_key_that_could_not_be_read_is_read_again(sys: Path) -> None:
    nodes = Nodes()
    uevent = plug(sys, "hidraw0") / "uevent"
    whole = uevent.read_text()
    uevent.write_text("HID_NAME=Made Up\n")
    assert nodes.attached() == ()
    uevent.write_text(whole)
    assert len(nodes.attached()) == 1


def test_a_computer_without_hidraw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sysfs, "_CLASS", tmp_path / "nowhere")
    assert attached() == ()
