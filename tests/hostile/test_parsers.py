"""Any bytes at all into what reads bytes: a value, or the one exception that it names."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from core.device import sysfs
from core.device.ctaphid import (
    MAX_MESSAGE,
    Garbled,
    InitReply,
    channel_of,
    continuation,
    opening,
    packets,
)
from core.store.settings import LARGEST_TEXT, SCHEMES, SMALLEST_TEXT, load


@given(st.integers(0, 2**32 - 1), st.integers(0, 0x7F), st.binary(max_size=MAX_MESSAGE))
def test_a_message_survives_its_packets(channel: int, command: int, message: bytes) -> None:
    first, *rest = packets(channel, command, message)
    told, length, part = opening(first)
    whole = part + b"".join(continuation(packet, place) for place, packet in enumerate(rest))
    assert {channel_of(packet) for packet in (first, *rest)} == {channel}
    assert (told, length, whole[:length]) == (command, len(message), message)


@given(st.binary(min_size=7, max_size=65))
def test_any_packet_is_read_or_garbled(packet: bytes) -> None:
    with suppress(Garbled):
        _, length, part = opening(packet)
        assert len(part) <= length <= MAX_MESSAGE
    with suppress(Garbled):
        continuation(packet, 0)


@given(st.binary(max_size=40))
def test_any_init_reply_is_read_or_garbled(message: bytes) -> None:
    with suppress(Garbled):
        assert len(InitReply(message).nonce) == 8


@given(st.binary(max_size=200))
def test_any_report_descriptor_is_a_key_or_none(descriptor: bytes) -> None:
    assert sysfs._is_fido(descriptor) in (True, False)
    assert b"\xd0\xf1" in descriptor or not sysfs._is_fido(descriptor)


@given(st.text(max_size=200))
def test_any_uevent_keeps_what_the_kernel_said_first(name: str) -> None:
    assert sysfs._pairs(f"HID_ID=1\nHID_NAME={name}")["HID_ID"] == "1"


@given(
    st.binary(max_size=100) | st.text(max_size=40).map(lambda t: f'{{"scheme": "{t}"}}'.encode())
)
def test_any_settings_file_can_be_loaded(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "settings.json")
        path.write_bytes(content)
        settings = load(path)
    assert settings.scheme in SCHEMES
    assert SMALLEST_TEXT <= settings.text_scale <= LARGEST_TEXT
