"""USB ports: what the operating system's side of plugging and unplugging looks like."""

import errno

import pytest

from core.model import Transport
from core.virtual.clock import SteppedClock
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.core.virtual.bench import INIT, packet


@pytest.fixture
def host() -> VirtualHost:
    return VirtualHost(SteppedClock())


def make(host: VirtualHost) -> VirtualKey:
    return VirtualKey(STANDARD_KEY, clock=host.clock)


def fails(number: int) -> "pytest.RaisesExc[OSError]":
    return pytest.raises(OSError, check=lambda error: error.errno == number)


def test_an_attachment_tells_what_usb_tells(host: VirtualHost) -> None:
    attachment = host.plug(make(host), "1-4")
    assert host.attached() == (attachment,)
    assert attachment.transport is Transport.VIRTUAL
    assert attachment.port == "1-4"
    assert (attachment.vendor_id, attachment.product_id) == (0x1209, 0x0001)
    assert (attachment.product, attachment.serial) == ("Keydesk Virtual Key", "KD-0002")


def test_path_is_used_again_and_address_never(host: VirtualHost) -> None:
    key = make(host)
    first = host.plug(key)
    host.unplug(key)
    second = host.plug(key)
    assert (first.path, first.port) == (second.path, second.port)
    assert first.address != second.address
    assert first.id != second.id


def test_twins_are_two_rows(host: VirtualHost) -> None:
    twins = [VirtualKey(FINGERPRINT_KEY, clock=host.clock) for _ in range(2)]
    one, other = (host.plug(key) for key in twins)
    assert one.id != other.id
    assert one.path != other.path
    assert one.port != other.port
    assert host.keys == tuple(twins)


def test_another_key_in_the_same_port(host: VirtualHost) -> None:
    one, other = make(host), make(host)
    first = host.plug(one, "1-2")
    host.unplug(one)
    second = host.plug(other, "1-2")
    assert (first.path, first.port) == (second.path, second.port)
    with pytest.raises(ValueError, match="taken"):
        host.plug(one, "1-2")
    assert host.plug(one).port != "1-2"


def test_a_key_is_plugged_in_once(host: VirtualHost) -> None:
    key = make(host)
    host.plug(key)
    with pytest.raises(ValueError, match="taken"):
        host.plug(key, "1-9")


def test_open_reaches_the_key(host: VirtualHost) -> None:
    pipe = host.open(host.plug(make(host)))
    pipe.write(packet(0xFFFFFFFF, INIT, b"12345678"))
    reply = pipe.read(1)
    assert reply is not None
    assert reply[7:15] == b"12345678"


def test_open_reaches_one_plug_in_only(host: VirtualHost) -> None:
    key = make(host)
    stale = host.plug(key)
    pipe = host.open(stale)
    host.unplug(key)
    host.plug(key)
    with fails(errno.ENOENT):
        host.open(stale)
    with fails(errno.EIO):
        pipe.read(0)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY])
def test_a_key_may_be_refused_before_and_after_it_comes(host: VirtualHost, number: int) -> None:
    key = make(host)
    host.refuse(key, number)
    attachment = host.plug(key)
    assert host.attached() == (attachment,)
    with fails(number):
        host.open(attachment)
    host.refuse(key, None)
    host.open(attachment).close()


def test_hints_come_with_every_change_until_closed(host: VirtualHost) -> None:
    seen: list[int] = []
    key = make(host)
    assert host.on_change(lambda: seen.append(len(host.attached())))
    host.plug(key)
    host.unplug(key)
    host.unplug(key)
    host.close()
    host.plug(key)
    assert seen == [1, 0]


def test_a_key_that_was_never_here(host: VirtualHost) -> None:
    key = make(host)
    host.unplug(key)
    assert host.attachment(key) is None
    assert host.keys == ()


def test_the_wrong_key_is_taken_once_and_never_one_that_is_in_already() -> None:
    host, key, other = VirtualHost(), VirtualKey(STANDARD_KEY), VirtualKey(STANDARD_KEY)
    host.plug(key, "1-1")
    host.unplug(key)
    host.mix_up(key, other)
    host.plug(other, "1-2")
    host.plug(key)
    assert (key.powered, other.powered) == (True, True)
    host.unplug(key)
    host.unplug(other)
    host.plug(key)
    assert (key.powered, other.powered) == (False, True)
    host.unplug(other)
    host.plug(key)
    assert (key.powered, other.powered) == (True, False)
