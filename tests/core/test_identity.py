"""Is the key that came back the key that left? One table a question; a guess is no answer."""

from dataclasses import replace
from typing import Any

import pytest

from core.identity import Surroundings, Verdict, acceptable, compare, maybe_one, needs_solitude
from core.model import Access, KeyInfo, PinState, PinStatus, Transport
from tests.core.support.samples import attachment, authenticator, key_info

SAME, DIFFERENT, CANNOT_TELL = Verdict.SAME, Verdict.DIFFERENT, Verdict.CANNOT_TELL
ALONE = Surroundings(left=1, came=1, others=())

ANOTHER_MAKE: list[dict[str, Any]] = [
    {"vendor_id": 0x1234},
    {"product_id": 0x0407},
    {"release": 0x0544},
    {"manufacturer": "Other"},
    {"product": "Other FIDO"},
    {"transport": Transport.NFC},
    {"device_version": "5.4.4"},
    {"device_version": None},
    {"access": Access.U2F_ONLY},
    {"info": authenticator(versions=("FIDO_2_0",))},
    {"info": authenticator(extensions=("credProtect",))},
    {"info": authenticator(aaguid=None)},
    {"info": authenticator({"credMgmt": False})},  # Whether an option exists is the firmware's.
    {"info": authenticator(max_msg_size=2048)},
    {"info": authenticator(pin_uv_protocols=(1,))},
    {"info": authenticator(transports=("usb", "nfc"))},
    {"info": authenticator(algorithms=(-8,))},
    {"info": authenticator(firmware_version=0x50404)},
    {"info": authenticator(firmware_version=None)},
    {"info": authenticator(max_cred_count_in_list=8)},
    {"info": authenticator(max_large_blob=1024)},
    {"info": authenticator(long_touch_for_reset=True)},
    {"info": authenticator(transports_for_reset=("usb",))},
    {"info": authenticator(certifications=(("FIDO", "2"),))},
]
OTHER_CONTENTS: list[dict[str, Any]] = [
    {"info": authenticator({"clientPin": False})},
    {"info": authenticator({"bioEnroll": True})},
    {"info": authenticator(force_pin_change=True)},
    {"info": authenticator(min_pin_length=6)},
    {"info": authenticator(pin_complexity_policy=True)},
    {"info": authenticator(remaining_discoverable=24)},
    {"pin": PinStatus(PinState.SET, 7)},
]
NO_MATTER: list[dict[str, Any]] = [
    {},
    {"path": "/dev/hidraw7"},
    {"address": "1-9"},
    {"generation": 5},
    {"port": "2-4"},
    # What a key sends encrypted is new in every reply (CTAP 2.3 §6.4).
    {"info": authenticator(raw=(("encIdentifier", "h'00'"), ("encCredStoreState", "h'01'")))},
    {"info": authenticator(preferred_platform_uv_attempts=3)},
    # The tries of a key that came back a moment ago have not been asked for.
    {"pin": PinStatus(PinState.SET, None)},
]
SERIALS = [
    ("A1", "A1", SAME),
    ("A1", "A2", DIFFERENT),
    ("A1", "a1", DIFFERENT),
    ("A1", "", DIFFERENT),
    ("", "A1", DIFFERENT),
    ("", "", CANNOT_TELL),
    # Given to every key of a model, they prove nothing; but two of them differ.
    ("0", "0", CANNOT_TELL),
    ("00000000", "00000000", CANNOT_TELL),
    ("1000000000", "1000000000", CANNOT_TELL),
    ("0", "1000000000", DIFFERENT),
    ("0001", "0001", SAME),
]


def name(changes: object) -> str:
    """A row of a table by what it changes."""
    return str(changes)[:60]


def reading(**changes: Any) -> KeyInfo:
    """One reading of a key; anything not mentioned is the same in every reading."""
    return key_info(**{"pin": PinStatus(PinState.SET, 8), **changes})


@pytest.mark.parametrize(("before", "after", "verdict"), SERIALS)
def test_a_serial_of_its_own_proves_a_key(before: str, after: str, verdict: Verdict) -> None:
    assert compare(reading(serial=before), reading(serial=after)) is verdict


@pytest.mark.parametrize("maybe_erased", [False, True])
@pytest.mark.parametrize("serial", ["", "A1"])
@pytest.mark.parametrize("changes", ANOTHER_MAKE, ids=name)
def test_another_make_is_another_key(
    changes: dict[str, Any], serial: str, maybe_erased: bool
) -> None:
    before, after = reading(serial=serial), reading(serial=serial, **changes)
    assert compare(before, after, maybe_erased=maybe_erased) is DIFFERENT
    assert compare(after, before, maybe_erased=maybe_erased) is DIFFERENT


@pytest.mark.parametrize("serial", ["", "A1"])
@pytest.mark.parametrize("changes", OTHER_CONTENTS, ids=name)
def test_other_contents_are_another_key(changes: dict[str, Any], serial: str) -> None:
    before, after = reading(serial=serial), reading(serial=serial, **changes)
    assert compare(before, after) is DIFFERENT
    assert compare(after, before) is DIFFERENT


@pytest.mark.parametrize(("serial", "verdict"), [("", CANNOT_TELL), ("A1", SAME)])
@pytest.mark.parametrize("changes", OTHER_CONTENTS, ids=name)
def test_contents_prove_nothing_once_they_may_be_erased(
    changes: dict[str, Any], serial: str, verdict: Verdict
) -> None:
    before, after = reading(serial=serial), reading(serial=serial, **changes)
    assert compare(before, after, maybe_erased=True) is verdict


@pytest.mark.parametrize(("serial", "verdict"), [("", CANNOT_TELL), ("A1", SAME)])
@pytest.mark.parametrize("changes", NO_MATTER, ids=name)
def test_where_it_is_and_what_always_changes_does_not_matter(
    changes: dict[str, Any], serial: str, verdict: Verdict
) -> None:
    before, after = reading(serial=serial), reading(serial=serial, **changes)
    assert compare(before, after) is verdict
    assert compare(after, before) is verdict


OTHER_MODEL = attachment(product="Other FIDO", product_id=7, path="/dev/hidraw9")
TWIN = attachment(path="/dev/hidraw9", port="1-2")
SERIAL_TWIN = replace(TWIN, serial="A1")
SERIAL_OTHER = replace(TWIN, serial="A2")


@pytest.mark.parametrize(
    ("serial", "port", "around", "verdict"),
    [
        # Without a serial: only where nothing else is possible.
        ("", "1-1", ALONE, SAME),
        ("", "1-2", ALONE, CANNOT_TELL),
        ("", "", ALONE, CANNOT_TELL),
        ("", "1-1", Surroundings(0, 1, ()), CANNOT_TELL),
        ("", "1-1", Surroundings(1, 0, ()), CANNOT_TELL),
        ("", "1-1", Surroundings(1, 2, ()), CANNOT_TELL),
        ("", "1-1", Surroundings(2, 1, ()), CANNOT_TELL),
        ("", "1-1", Surroundings(2, 2, ()), CANNOT_TELL),
        ("", "1-1", Surroundings(1, 1, (TWIN,)), CANNOT_TELL),
        ("", "1-1", Surroundings(1, 1, (OTHER_MODEL,)), CANNOT_TELL),
        # A serial tells in any company,
        ("A1", "1-1", ALONE, SAME),
        ("A1", "1-2", ALONE, SAME),
        ("A1", "", ALONE, SAME),
        ("A1", "1-2", Surroundings(3, 3, (OTHER_MODEL, SERIAL_OTHER)), SAME),
        # but not next to a key with the same one.
        ("A1", "1-1", Surroundings(1, 1, (SERIAL_TWIN,)), CANNOT_TELL),
        ("A1", "1-2", Surroundings(1, 1, (SERIAL_OTHER, SERIAL_TWIN)), CANNOT_TELL),
    ],
)
@pytest.mark.parametrize("maybe_erased", [False, True])
def test_a_reset_goes_to_a_key_that_can_be_no_other(
    serial: str, port: str, around: Surroundings, verdict: Verdict, maybe_erased: bool
) -> None:
    before, after = reading(serial=serial), reading(serial=serial, port=port)
    assert acceptable(before, after, around, maybe_erased=maybe_erased) is verdict


def test_two_unknown_sockets_are_not_the_same_socket() -> None:
    nowhere = reading(port="")
    assert acceptable(nowhere, nowhere, ALONE) is CANNOT_TELL


@pytest.mark.parametrize("changes", [*ANOTHER_MAKE, *OTHER_CONTENTS], ids=name)
def test_being_alone_does_not_make_a_different_key_the_same(changes: dict[str, Any]) -> None:
    assert acceptable(reading(), reading(**changes), ALONE) is DIFFERENT


@pytest.mark.parametrize(
    ("serial", "lonely"), [("", True), ("0000", True), ("1000000000", True), ("A1", False)]
)
def test_a_key_that_nothing_tells_apart_has_to_be_alone(serial: str, lonely: bool) -> None:
    assert needs_solitude(reading(serial=serial)) is lonely


CARD: dict[str, Any] = {"transport": Transport.NFC, "path": "pcsc:Maker", "serial": ""}


@pytest.mark.parametrize(
    ("card", "maybe"),
    [
        ({}, True),
        ({"info": authenticator(firmware_version=None)}, True),
        ({"info": authenticator(aaguid="99112233-4455-6677-8899-aabbccddeeff")}, False),
        ({"transport": Transport.USB}, False),
    ],
)
def test_a_model_on_usb_and_in_a_reader_may_be_one_key(card: dict[str, Any], maybe: bool) -> None:
    usb, other = key_info(serial="1"), key_info(**{**CARD, **card})
    found = {usb.id: (other.id,), other.id: (usb.id,)}
    assert maybe_one((usb, other)) == (found if maybe else {})


def test_keys_that_name_no_model_or_were_not_read_are_compared_with_none() -> None:
    nameless = [key_info(info=authenticator(aaguid=None), **seat) for seat in ({}, CARD)]
    unread = [replace(key_info(**seat), info=None) for seat in ({}, CARD)]
    assert maybe_one([*nameless, *unread]) == {}


def test_a_card_is_the_same_only_alone_and_in_the_same_reader() -> None:
    card = key_info(**CARD, port="Maker NFC")
    assert needs_solitude(card)
    assert acceptable(card, card, ALONE) is SAME
    moved = key_info(**CARD, port="Maker CCID")
    assert acceptable(card, moved, ALONE) is CANNOT_TELL
    assert acceptable(card, card, replace(ALONE, others=(attachment(),))) is CANNOT_TELL
    assert acceptable(card, key_info(port="Maker NFC"), ALONE) is DIFFERENT
