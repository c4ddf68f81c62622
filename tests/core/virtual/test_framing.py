"""Messages and packets: lengths where one more byte takes one more packet."""

import pytest

from core.virtual.clock import SteppedClock
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.core.virtual.bench import CBOR, ERROR, PING, Line, more, packet

LENGTHS = [(0, 1), (1, 1), (57, 1), (58, 2), (116, 2), (117, 3), (7608, 129), (7609, 129)]


@pytest.fixture
def line() -> Line:
    key = VirtualKey(STANDARD_KEY, clock=SteppedClock())
    key.power_up()
    line = Line(key)
    line.allocate()
    return line


def cut(cid: int, payload: bytes) -> list[bytes]:
    rest = [payload[start : start + 59] for start in range(57, len(payload), 59)]
    first = packet(cid, PING, payload[:57], len(payload))
    return [first, *(more(cid, seq, part) for seq, part in enumerate(rest))]


@pytest.mark.parametrize(("length", "packets"), LENGTHS)
def test_a_ping_comes_back_byte_for_byte(line: Line, length: int, packets: int) -> None:
    sent = cut(line.cid, bytes(number % 251 for number in range(length)))
    assert len(sent) == packets
    line.send(*sent)
    assert line.heard() == sent


def test_nothing_is_said_before_the_last_packet(line: Line) -> None:
    sent = cut(line.cid, bytes(200))
    line.send(*sent[:-1])
    assert line.heard() == []
    line.send(sent[-1])
    assert len(line.heard()) == len(sent)


def test_one_byte_more_than_fits_is_refused(line: Line) -> None:
    line.send(packet(line.cid, PING, bytes(57), 7610))
    assert line.heard() == [packet(line.cid, ERROR, b"\x03")]


def test_a_short_report_counts_as_padded(line: Line) -> None:
    line.send(packet(line.cid, PING, b"ab").rstrip(b"\0"))
    assert line.heard() == [packet(line.cid, PING, b"ab")]


def test_an_empty_cbor_message_has_no_command(line: Line) -> None:
    line.send(packet(line.cid, CBOR))
    assert line.heard() == [packet(line.cid, ERROR, b"\x03")]
