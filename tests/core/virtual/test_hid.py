"""CTAPHID, byte for byte: channels, errors, transactions (CTAP 2.3 §11.2)."""

import pytest

from core.virtual.clock import SteppedClock
from core.virtual.key import VirtualKey
from core.virtual.models import LATEST_KEY, STANDARD_KEY, U2F_KEY
from core.virtual.person import Want
from tests.core.virtual.bench import (
    CANCEL,
    CBOR,
    ERROR,
    INIT,
    KEEPALIVE,
    MSG,
    PING,
    WINK,
    Line,
    more,
    packet,
)

BROADCAST = 0xFFFFFFFF
FIRST = bytes.fromhex("4b440001")
SELECTION = b"\x0b"
UP_NEEDED, PROCESSING = b"\x02", b"\x01"


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def key(clock: SteppedClock) -> VirtualKey:
    key = VirtualKey(STANDARD_KEY, clock=clock)
    key.power_up()
    return key


@pytest.fixture
def line(key: VirtualKey) -> Line:
    line = Line(key)
    line.allocate()
    return line


def error(cid: int, code: int) -> bytes:
    return packet(cid, ERROR, bytes([code]))


def test_init_reply(key: VirtualKey) -> None:
    line = Line(key)
    line.send(packet(BROADCAST, INIT, b"\x01\x02\x03\x04\x05\x06\x07\x08"))
    reply = b"\x01\x02\x03\x04\x05\x06\x07\x08" + FIRST + b"\x02\x01\x00\x00\x05"
    assert line.heard() == [bytes.fromhex("ffffffff860011") + reply.ljust(57, b"\0")]


@pytest.mark.parametrize(
    ("profile", "capabilities"), [(STANDARD_KEY, 0x05), (U2F_KEY, 0x01), (LATEST_KEY, 0x0D)]
)
def test_capabilities(profile: object, capabilities: int) -> None:
    key = VirtualKey(profile, clock=SteppedClock())  # type: ignore[arg-type]
    key.power_up()
    line = Line(key)
    line.send(packet(BROADCAST, INIT, bytes(8)))
    assert line.heard()[0][7 + 16] == capabilities


def test_every_init_gets_a_channel_of_its_own(line: Line) -> None:
    first = line.cid
    assert line.allocate() != first
    line.send(packet(first, PING, b"a"), packet(line.cid, PING, b"b"))
    assert line.heard() == [packet(first, PING, b"a"), packet(line.cid, PING, b"b")]


@pytest.mark.parametrize("cid", [0, 1, 0x4B44FFFF, BROADCAST])
def test_a_channel_nobody_was_given(line: Line, cid: int) -> None:
    line.send(packet(cid, PING, b"x"))
    assert line.heard() == [error(cid, 0x0B)]


def test_init_on_a_channel_nobody_was_given(line: Line) -> None:
    line.send(packet(7, INIT, bytes(8)))
    assert line.heard() == [error(7, 0x0B)]


def test_init_wants_eight_bytes(line: Line) -> None:
    line.send(packet(BROADCAST, INIT, bytes(7)))
    assert line.heard() == [error(BROADCAST, 0x03)]


@pytest.mark.parametrize("command", [0x04, 0x05, 0x3B, 0x40, 0x7F])
def test_unknown_commands(line: Line, command: int) -> None:
    line.send(packet(line.cid, command, b"x"))
    assert line.heard() == [error(line.cid, 0x01)]


def test_wink_is_answered_with_nothing(line: Line) -> None:
    line.send(packet(line.cid, WINK))
    assert line.heard() == [packet(line.cid, WINK)]


def test_u2f_version_is_told_and_the_rest_refused(line: Line) -> None:
    line.send(packet(line.cid, MSG, bytes.fromhex("00030000000000")))
    line.send(packet(line.cid, MSG, bytes.fromhex("00010300000040") + bytes(40)))
    assert line.heard() == [
        packet(line.cid, MSG, b"U2F_V2\x90\x00"),
        packet(line.cid, MSG, b"\x6d\x00"),
    ]


def test_a_u2f_key_takes_no_cbor_and_a_fido2_key_no_u2f() -> None:
    for profile, command in ((U2F_KEY, CBOR), (LATEST_KEY, MSG)):
        key = VirtualKey(profile, clock=SteppedClock())
        key.power_up()
        line = Line(key)
        line.allocate()
        line.send(packet(line.cid, command, b"\x04"))
        assert line.heard() == [error(line.cid, 0x01)]


def test_a_wrong_sequence_number_ends_the_message(line: Line) -> None:
    line.send(packet(line.cid, PING, bytes(57), 100), more(line.cid, 1))
    line.send(more(line.cid, 0))  # stray by now
    assert line.heard() == [error(line.cid, 0x04)]
    line.send(packet(line.cid, PING, b"x"))
    assert line.heard() == [packet(line.cid, PING, b"x")]


def test_a_message_begun_inside_a_message(line: Line) -> None:
    line.send(packet(line.cid, PING, bytes(57), 100), packet(line.cid, PING, b"x"))
    assert line.heard() == [error(line.cid, 0x04)]


def test_half_a_message_times_out(line: Line, clock: SteppedClock) -> None:
    line.send(packet(line.cid, PING, bytes(57), 100))
    before = clock()
    assert line.pipe.read(5) == error(line.cid, 0x05)
    assert clock() - before == pytest.approx(0.5)
    line.send(more(line.cid, 0))
    assert line.heard() == []


def test_each_packet_gives_the_next_one_time(line: Line, clock: SteppedClock) -> None:
    line.send(packet(line.cid, PING, bytes(57), 175))
    for seq in range(2):
        clock.advance(0.4)
        line.send(more(line.cid, seq))
    assert len(line.heard()) == 3


def test_init_on_its_own_channel_starts_afresh(line: Line) -> None:
    line.send(packet(line.cid, PING, bytes(57), 100), packet(line.cid, INIT, b"abcdefgh"))
    (reply,) = line.heard()
    assert reply[:4] == reply[15:19] == FIRST
    assert reply[7:15] == b"abcdefgh"


def test_init_on_its_own_channel_aborts_a_command(key: VirtualKey, line: Line) -> None:
    line.send(packet(line.cid, CBOR, SELECTION))
    line.heard()
    waiting = [key.waiting]
    line.send(packet(line.cid, INIT, bytes(8)))
    waiting.append(key.waiting)
    assert waiting == [Want.TOUCH, None]
    assert [report[4] for report in line.heard()] == [0x80 | INIT]


@pytest.mark.parametrize("busy", [packet(0x4B440001, PING, bytes(57), 100), None])
def test_others_hear_busy(key: VirtualKey, line: Line, busy: bytes | None) -> None:
    mine, other = line.cid, line.allocate()
    line.send(busy or packet(mine, CBOR, SELECTION))
    line.heard()
    line.send(packet(other, PING, b"x"), packet(BROADCAST, INIT, bytes(8)))
    line.send(packet(other, INIT, bytes(8)), more(other, 0), packet(other, CANCEL))
    assert line.heard() == [error(other, 6), error(BROADCAST, 6), error(other, 6)]
    line.send(packet(mine, INIT, bytes(8)), packet(other, PING, b"x"))
    assert line.heard()[1:] == [packet(other, PING, b"x")]


def test_keepalive_at_once_and_then_ten_times_a_second(line: Line, clock: SteppedClock) -> None:
    start = clock()
    line.send(packet(line.cid, CBOR, SELECTION))
    for beat in range(5):
        assert line.pipe.read(1) == packet(line.cid, KEEPALIVE, UP_NEEDED)
        assert clock() - start == pytest.approx(beat * 0.1)


def test_a_slow_command_says_that_it_is_processing() -> None:
    slow = VirtualKey(LATEST_KEY, clock=SteppedClock())
    slow.power_up()
    slow.hold()
    line = Line(slow)
    line.allocate()
    line.send(packet(line.cid, CBOR, b"\x07"))
    said = [line.pipe.read(1) for _ in range(80)]
    assert said.count(packet(line.cid, KEEPALIVE, UP_NEEDED)) == pytest.approx(50, abs=1)
    assert said.count(packet(line.cid, KEEPALIVE, PROCESSING)) == pytest.approx(20, abs=1)
    assert said.count(packet(line.cid, CBOR, b"\x00")) == 1


def test_cancel_ends_a_touch(key: VirtualKey, line: Line) -> None:
    line.send(packet(line.cid, CBOR, SELECTION))
    line.heard()
    line.send(packet(line.cid, CANCEL))
    assert line.heard() == [packet(line.cid, CBOR, b"\x2d")]
    assert key.waiting is None


def test_cancel_of_nothing_is_silent(line: Line) -> None:
    line.send(packet(line.cid, CANCEL))
    assert line.heard() == []


def test_a_touch_ends_the_wait(key: VirtualKey, line: Line) -> None:
    line.send(packet(line.cid, CBOR, SELECTION))
    line.heard()
    key.touch()
    assert line.heard() == [packet(line.cid, CBOR, b"\x00")]


def test_channels_are_forgotten_without_power(key: VirtualKey, line: Line) -> None:
    key.power_down()
    key.power_up()
    fresh = Line(key)
    fresh.send(packet(line.cid, PING, b"x"))
    assert fresh.heard() == [error(line.cid, 0x0B)]
