"""Device events as libudev's socket filter and parser want them."""

import pytest

from tests.hidraw_world.uevent import HEADER, murmur2, packet


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"", 0x00000000),
        (b"usb", 0x0577C5E5),
        (b"hid", 0x7088C98A),
        (b"hidraw", 0xC2CAF397),
        (b"usb_device", 0x27F8F50C),
        (b"usb_interface", 0xB1024765),
    ],
)
def test_the_hash_is_murmur2_for_every_length_of_rest(text: bytes, value: int) -> None:
    # Values of the reference implementation in C, seed 0.
    assert murmur2(text) == value


def test_a_packet_is_a_header_and_properties_that_end_in_zeros() -> None:
    message = packet({"ACTION": "add", "SUBSYSTEM": "usb", "DEVTYPE": "usb_device"})
    prefix, magic, size, offset, length, subsystem, devtype, tags = HEADER.unpack_from(message)
    assert (prefix, magic) == (b"libudev\0", bytes.fromhex("feedcafe"))
    assert (size, offset, length) == (40, 40, len(message) - 40)
    assert (subsystem, devtype) == (bytes.fromhex("0577c5e5"), bytes.fromhex("27f8f50c"))
    assert tags == bytes(8)
    assert message[40:] == b"ACTION=add\0SUBSYSTEM=usb\0DEVTYPE=usb_device\0"


def test_without_a_device_type_its_hash_is_zero() -> None:
    message = packet({"ACTION": "remove", "SUBSYSTEM": "hidraw"})
    assert HEADER.unpack_from(message)[6] == bytes(4)
