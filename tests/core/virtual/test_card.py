"""The virtual key as a card: APDUs as ISO 7816-4 and CTAP 2.3 §11.3 have them."""

from dataclasses import dataclass, replace

import pytest
from fido2 import cbor
from fido2.ctap import CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin

from core.virtual.card import APPLET
from core.virtual.clock import SteppedClock
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, STANDARD_KEY, U2F_KEY
from core.virtual.person import Want
from core.virtual.profile import Profile
from core.virtual.reader import VirtualReader

OK = b"\x90\x00"
SELECT = b"\x00\xa4\x04\x00\x08" + APPLET + b"\x00"
GET_INFO = b"\x80\x10\x80\x00\x01\x04\x00"
RESET = b"\x80\x10\x80\x00\x01\x07\x00"
POLL, CANCEL = b"\x80\x11\x00\x00\x00", b"\x80\x11\x11\x00\x00"
NO_INSTRUCTION, WRONG_LENGTH = b"\x6d\x00", b"\x67\x00"


def on_reader(profile: Profile, *, selected: bool = True, contactless: bool = True) -> VirtualKey:
    clock = SteppedClock()
    key = VirtualKey(profile, clock=clock)
    VirtualReader(clock=clock, contactless=contactless).put(key)
    if selected:
        assert key.exchange(SELECT).endswith(OK)
    return key


@pytest.mark.parametrize(
    ("profile", "version"),
    [(STANDARD_KEY, b"U2F_V2"), (U2F_KEY, b"U2F_V2"), (LATEST_KEY, b"FIDO_2_0")],
)
def test_the_applet_says_its_version(profile: Profile, version: bytes) -> None:
    assert on_reader(profile, selected=False).exchange(SELECT) == version + OK


def test_another_applet_is_not_there_and_deselects_this_one() -> None:
    key = on_reader(STANDARD_KEY)
    assert key.exchange(b"\x00\xa4\x04\x00\x02\x12\x34\x00") == b"\x6a\x82"
    assert key.exchange(GET_INFO) == NO_INSTRUCTION


@pytest.mark.parametrize(
    "command",
    [GET_INFO, POLL, b"\x00\x03\x00\x00\x00"],
)
def test_before_it_is_selected_nothing_works(command: bytes) -> None:
    assert on_reader(STANDARD_KEY, selected=False).exchange(command) == NO_INSTRUCTION


@pytest.mark.parametrize(
    "command",
    [b"", b"\x80\x10\x80", b"\x80\x10\x80\x00\x05\x04\x00", b"\x80\x10\x80\x00\x01\x04\x00\x00"],
)
def test_lengths_have_to_fit(command: bytes) -> None:
    assert on_reader(STANDARD_KEY).exchange(command) == WRONG_LENGTH


def test_a_long_reply_comes_in_pieces_and_an_extended_one_whole() -> None:
    key = on_reader(FINGERPRINT_KEY)
    first = key.exchange(GET_INFO)
    assert len(first) == 258
    rest = key.exchange(b"\x00\xc0\x00\x00" + first[-1:])
    assert first[-2] == 0x61
    assert first[-1] == len(rest) - 2
    whole = key.exchange(b"\x80\x10\x80\x00\x00\x00\x01\x04\x00\x00")
    assert whole == first[:-2] + rest
    assert FINGERPRINT_KEY.aaguid in whole


def test_a_chained_command_is_put_together() -> None:
    key = on_reader(STANDARD_KEY)
    retries = b"\x06" + cbor.encode({1: 2, 2: 1})
    assert key.exchange(b"\x90\x10\x80\x00\x02" + retries[:2]) == OK
    last = b"\x80\x10\x80\x00" + bytes([len(retries) - 2]) + retries[2:] + b"\x00"
    assert key.exchange(last) == b"\x00" + cbor.encode({3: 8, 4: False}) + OK


def test_in_a_field_the_tap_is_the_touch() -> None:
    assert on_reader(STANDARD_KEY).exchange(RESET) == b"\x00" + OK


def test_with_contacts_a_reset_waits_for_the_touch() -> None:
    key = on_reader(STANDARD_KEY, contactless=False)
    assert key.exchange(RESET) == b"\x02\x91\x00"
    assert key.waiting is Want.TOUCH
    key.touch()
    assert key.exchange(POLL) == b"\x00" + OK
    assert key.exchange(POLL) == NO_INSTRUCTION


def test_what_waits_can_be_cancelled() -> None:
    key = on_reader(STANDARD_KEY, contactless=False)
    key.exchange(RESET)
    assert key.exchange(CANCEL) == bytes([CtapError.ERR.KEEPALIVE_CANCEL]) + OK
    assert key.waiting is None


def test_a_key_at_work_says_so_until_it_is_done() -> None:
    key = on_reader(replace(STANDARD_KEY, latency=1.0))
    assert key.exchange(GET_INFO) == b"\x01\x91\x00"
    assert key.exchange(POLL) == b"\x01\x91\x00"


def test_selecting_again_drops_what_was_under_way() -> None:
    key = on_reader(STANDARD_KEY, contactless=False)
    key.exchange(RESET)
    key.exchange(SELECT)
    assert key.waiting is None
    assert key.exchange(POLL) == NO_INSTRUCTION


def test_a_key_without_power_is_no_card() -> None:
    key = on_reader(STANDARD_KEY)
    key.power_down()
    with pytest.raises(OSError, match="No such device"):
        key.exchange(SELECT)


@pytest.mark.parametrize(
    ("allowed", "contactless", "answer"),
    [
        (("nfc",), True, 0),
        (("smart-card",), False, 0),
        (("usb",), True, CtapError.ERR.OPERATION_DENIED),
        (("nfc",), False, CtapError.ERR.OPERATION_DENIED),
    ],
)
def test_a_reset_goes_where_it_is_allowed(
    allowed: tuple[str, ...], contactless: bool, answer: int
) -> None:
    key = on_reader(replace(STANDARD_KEY, transports_for_reset=allowed), contactless=contactless)
    key.auto_touch = True
    assert key.exchange(RESET) == bytes([answer]) + OK


@dataclass
class Connection:
    """What python-fido2 wants of pyscard, over a virtual key."""

    key: VirtualKey

    def connect(self) -> None:
        """It lies there already."""

    def transmit(self, command: list[int], _: object) -> tuple[list[int], int, int]:
        *data, first, second = self.key.exchange(bytes(command))
        return data, first, second


@pytest.mark.parametrize("extended", [False, True])
def test_python_fido2_can_work_with_it(extended: bool) -> None:
    """Its client shares no code with ours: no mistake can hide in what both ends believe."""
    pcsc = pytest.importorskip("fido2.pcsc")
    key = on_reader(FINGERPRINT_KEY, selected=False)
    device = pcsc.CtapPcscDevice(Connection(key), "virtual")
    device.use_ext_apdu = extended
    ctap = Ctap2(device)
    assert ctap.info.aaguid == FINGERPRINT_KEY.aaguid
    ClientPin(ctap).set_pin("2468")
    assert ClientPin(ctap).get_pin_token("2468", ClientPin.PERMISSION.BIO_ENROLL)
    ctap.reset()
    assert key.memory.pin_hash is None


def test_a_reader_has_room_for_one_key_and_a_handle_ends_with_it() -> None:
    reader = VirtualReader()
    key = VirtualKey(STANDARD_KEY)
    seat = reader.put(key)
    with pytest.raises(ValueError, match="taken"):
        reader.put(VirtualKey(STANDARD_KEY))
    pipe = reader.open(seat)
    pipe.write(SELECT)
    assert pipe.read(1.0) == b"U2F_V2" + OK
    assert pipe.read(0.001) is None
    reader.take()
    reader.put(key)
    with pytest.raises(OSError, match="No such device"):
        pipe.read(1.0)
    with pytest.raises(FileNotFoundError):
        reader.open(seat)
    pipe.close()
    with pytest.raises(OSError, match="descriptor"):
        pipe.write(SELECT)
