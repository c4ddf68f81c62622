import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.device.ctaphid import (
    MAX_MESSAGE,
    Garbled,
    InitReply,
    cancel_packet,
    channel_of,
    continuation,
    opening,
    packets,
)

CHANNEL = 0xCAFE0001


@given(st.binary(max_size=MAX_MESSAGE))
def test_a_message_survives_being_cut_and_put_together(message: bytes) -> None:
    first, *rest = packets(CHANNEL, 0x10, message)
    command, length, together = opening(first)
    together += b"".join(continuation(packet, number) for number, packet in enumerate(rest))
    assert (command, length, together[:length]) == (0x10, len(message), message)
    assert {channel_of(packet) for packet in (first, *rest)} == {CHANNEL}
    assert {len(packet) for packet in (first, *rest)} == {64}


@pytest.mark.parametrize(
    ("size", "count"), [(0, 1), (57, 1), (58, 2), (116, 2), (117, 3), (MAX_MESSAGE, 129)]
)
def test_packet_counts_of_the_spec(size: int, count: int) -> None:
    assert len(list(packets(CHANNEL, 0x01, bytes(size)))) == count


def test_a_longer_message_is_not_sent() -> None:
    with pytest.raises(ValueError, match="too long"):
        next(packets(CHANNEL, 0x01, bytes(MAX_MESSAGE + 1)))


def test_cancel_is_one_empty_packet() -> None:
    assert cancel_packet(CHANNEL) == bytes.fromhex("cafe0001910000").ljust(64, b"\0")


@pytest.mark.parametrize(
    "packet",
    [
        pytest.param(bytes.fromhex("cafe000100") + bytes(59), id="continuation first"),
        pytest.param(bytes.fromhex("cafe0001901dba") + bytes(57), id="7610 bytes announced"),
        pytest.param(bytes.fromhex("cafe000190ffff") + bytes(57), id="65535 bytes announced"),
    ],
)
def test_a_wrong_beginning_is_garbled(packet: bytes) -> None:
    with pytest.raises(Garbled):
        opening(packet)


def test_a_wrong_sequence_number_is_garbled() -> None:
    _, packet = packets(CHANNEL, 0x10, bytes(60))
    with pytest.raises(Garbled):
        continuation(packet, 1)


def test_a_short_packet_has_no_channel() -> None:
    assert channel_of(bytes(6)) is None


def test_init_reply() -> None:
    reply = InitReply(bytes(range(8)) + bytes.fromhex("00000005 02 050403 05"))
    assert reply.nonce == bytes(range(8))
    assert (reply.channel, reply.version, reply.capabilities) == (5, "5.4.3", 5)
    with pytest.raises(Garbled):
        InitReply(bytes(16))


@pytest.mark.parametrize("channel", ["00000000", "ffffffff"])
def test_everybodys_channel_is_none_of_ours(channel: str) -> None:
    with pytest.raises(Garbled, match="no channel"):
        InitReply(bytes(8) + bytes.fromhex(f"{channel} 02 050403 05"))
