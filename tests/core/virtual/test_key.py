"""A key in the hand: handles, unplugging, threads, counting and faults."""

import errno
import threading
from collections.abc import Iterable

import pytest

from core.virtual.clock import ManualClock, SteppedClock
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from core.virtual.person import MOMENT, Want
from tests.core.virtual.bench import (
    CBOR,
    INIT,
    KEEPALIVE,
    PIN,
    PING,
    Bench,
    Line,
    Permission,
    bench,
    packet,
)

SELECTION = b"\x0b"


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def key(clock: SteppedClock) -> VirtualKey:
    key = VirtualKey(STANDARD_KEY, clock=clock)
    key.power_up()
    return key


def fails(number: int) -> "pytest.RaisesExc[OSError]":
    return pytest.raises(OSError, check=lambda error: error.errno == number)


def test_reading_from_a_silent_key_takes_the_timeout(key: VirtualKey, clock: SteppedClock) -> None:
    before = clock()
    assert key.open().read(2.5) is None
    assert clock() - before == pytest.approx(2.5)


def test_every_opener_hears_everything(key: VirtualKey) -> None:
    one, other = Line(key), Line(key)
    one.send(packet(0xFFFFFFFF, INIT, bytes(8)))
    assert one.heard() == other.heard() != []


def test_a_later_opener_hears_nothing_old(key: VirtualKey) -> None:
    Line(key).send(packet(0xFFFFFFFF, INIT, bytes(8)))
    assert Line(key).heard() == []


def test_a_closed_handle_is_dead_and_the_others_live(key: VirtualKey) -> None:
    one, other = Line(key), Line(key)
    one.pipe.close()
    one.pipe.close()
    with fails(errno.EBADF):
        one.pipe.read(0)
    with fails(errno.EBADF):
        one.pipe.write(bytes(64))
    assert other.allocate()


def test_unplugged_a_handle_is_dead_for_ever(key: VirtualKey) -> None:
    line = Line(key)
    line.send(packet(0xFFFFFFFF, INIT, bytes(8)))
    key.power_down()
    for _ in range(2):
        with fails(errno.EIO):
            line.pipe.read(1)
        with fails(errno.ENODEV):
            line.pipe.write(bytes(64))
        if not key.powered:
            key.power_up()
    line.pipe.close()


def test_a_key_without_power_cannot_be_opened(key: VirtualKey) -> None:
    key.power_down()
    with fails(errno.ENOENT):
        key.open()


@pytest.mark.parametrize("event", ["unplug", "close"])
def test_a_pending_read_ends_at_once(event: str) -> None:
    clock = ManualClock()
    key = VirtualKey(STANDARD_KEY, clock=clock)
    key.power_up()
    pipe = key.open()
    seen: list[int | None] = []

    def read() -> None:
        try:
            pipe.read(3600)
        except OSError as error:
            seen.append(error.errno)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    key.power_down() if event == "unplug" else pipe.close()
    reader.join(10)
    assert seen == [errno.EIO if event == "unplug" else errno.EBADF]


def test_a_pending_read_goes_with_a_clock_turned_by_hand() -> None:
    clock = ManualClock()
    key = VirtualKey(STANDARD_KEY, clock=clock)
    key.power_up()
    line = Line(key)
    line.allocate()
    line.send(packet(line.cid, CBOR, SELECTION))
    line.heard()
    read: list[bytes | None] = []
    reader = threading.Thread(target=lambda: read.append(line.pipe.read(3600)), daemon=True)
    reader.start()
    clock.advance(0.1)
    reader.join(10)
    assert read == [packet(line.cid, KEEPALIVE, b"\x02")]


def test_a_touch_from_another_thread_wakes_the_reader() -> None:
    clock = ManualClock()
    key = VirtualKey(STANDARD_KEY, clock=clock)
    key.power_up()
    line = Line(key)
    line.allocate()
    line.send(packet(line.cid, CBOR, SELECTION))
    line.heard()
    person = threading.Thread(target=key.touch)
    person.start()
    assert line.pipe.read(3600) == packet(line.cid, CBOR, b"\x00")
    person.join(10)


@pytest.mark.parametrize(("late", "counts"), [(MOMENT / 2, True), (MOMENT * 2, False)])
def test_an_early_touch_counts_for_a_moment(
    key: VirtualKey, clock: SteppedClock, late: float, counts: bool
) -> None:
    line = Line(key)
    line.allocate()
    key.touch()
    clock.advance(late)
    line.send(packet(line.cid, CBOR, SELECTION))
    assert key.waiting is (None if counts else Want.TOUCH)


def test_a_touch_counts_once(key: VirtualKey) -> None:
    line = Line(key)
    line.allocate()
    key.touch()
    line.send(packet(line.cid, CBOR, SELECTION), packet(line.cid, CBOR, SELECTION))
    assert key.waiting is Want.TOUCH


def test_every_complete_request_is_counted() -> None:
    counted: list[tuple[int, bytes]] = []
    key = VirtualKey(STANDARD_KEY, clock=SteppedClock()).with_pin(PIN)
    key.on_command = lambda command, payload: counted.append((command, payload[:1]))
    stand = Bench(key, SteppedClock())
    stand.token(Permission.CREDENTIAL_MGMT)
    # INIT and getInfo, then key agreement and token.
    assert [command for command, _ in counted] == [INIT, CBOR, CBOR, CBOR]
    assert [first for _, first in counted[1:]] == [b"\x04", b"\x06", b"\x06"]


def test_faults_see_each_packet_and_may_lose_or_repeat_it(key: VirtualKey) -> None:
    line = Line(key)
    line.allocate()

    def twice_or_never(report: bytes) -> Iterable[bytes]:
        return (report, report) if report[7:8] == b"a" else ()

    key.faults = twice_or_never
    line.send(packet(line.cid, PING, b"a"), packet(line.cid, PING, b"b"))
    assert line.heard() == [packet(line.cid, PING, b"a")] * 2


@pytest.mark.parametrize("moment", range(9))
def test_unplugged_at_any_packet_the_host_learns_it(moment: int) -> None:
    """A fault may pull the plug; whatever runs then is lost, and the key works again after."""
    stand = bench(prepare=lambda key: key.with_pin(PIN))
    left = [moment]

    def pull(report: bytes) -> Iterable[bytes]:
        left[0] -= 1
        if left[0] < 0:
            stand.key.power_down()
        return (report,)

    stand.key.faults = pull
    with fails(errno.EIO):
        [stand.ctap.get_info() for _ in range(9)]
    stand.key.faults = None
    stand.connect()
    assert stand.pin().get_pin_retries() == (8, False)


def test_a_command_that_arrives_as_the_plug_is_pulled_does_nothing() -> None:
    stand = bench()
    stand.key.on_command = lambda _command, _payload: stand.key.power_down()
    with fails(errno.EIO):
        stand.pin().set_pin(PIN)
    stand.key.on_command = None
    stand.connect()
    assert stand.ctap.info.options["clientPin"] is False
