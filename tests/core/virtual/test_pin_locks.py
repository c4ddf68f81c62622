"""Tries and the two lock states: unplug it, or reset it (CTAP 2.3 §6.5.5.6)."""

from dataclasses import replace

import pytest
from fido2.ctap2.pin import PinProtocol, PinProtocolV1, PinProtocolV2

from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.person import Finger
from tests.core.virtual.bench import ERR, PIN, Bench, Permission, Refused, bench

CM = Permission.CREDENTIAL_MGMT


@pytest.fixture
def stand() -> Bench:
    return bench(prepare=lambda key: key.with_pin(PIN))


def guess(stand: Bench, *codes: int) -> None:
    for code in codes:
        with Refused(code):
            stand.token(CM, "wrong")


@pytest.mark.parametrize("protocol", [PinProtocolV1(), PinProtocolV2()], ids=["one", "two"])
def test_the_whole_way_down(stand: Bench, protocol: PinProtocol) -> None:
    left = []
    for code in [ERR.PIN_INVALID, ERR.PIN_INVALID, ERR.PIN_AUTH_BLOCKED] * 2:
        with Refused(code):
            stand.pin(protocol).get_pin_token("wrong", CM)
        left.append(stand.pin().get_pin_retries())
        if code == ERR.PIN_AUTH_BLOCKED:
            stand.replug()
    guess(stand, ERR.PIN_INVALID, ERR.PIN_BLOCKED)
    assert left == [(7, False), (6, False), (5, True), (4, False), (3, False), (2, True)]
    assert stand.pin().get_pin_retries()[0] == 0


def test_the_right_pin_is_not_looked_at_while_blocked(stand: Bench) -> None:
    guess(stand, ERR.PIN_INVALID, ERR.PIN_INVALID, ERR.PIN_AUTH_BLOCKED)
    with Refused(ERR.PIN_AUTH_BLOCKED):
        stand.token(CM)
    with Refused(ERR.PIN_AUTH_BLOCKED):
        stand.pin().change_pin(PIN, "another")
    assert stand.pin().get_pin_retries() == (5, True)


def test_a_power_cycle_lifts_the_first_block_and_gives_no_tries_back(stand: Bench) -> None:
    guess(stand, ERR.PIN_INVALID, ERR.PIN_INVALID, ERR.PIN_AUTH_BLOCKED)
    stand.replug()
    assert stand.pin().get_pin_retries() == (5, False)
    stand.token(CM)
    assert stand.pin().get_pin_retries() == (8, False)


def test_the_right_pin_ends_a_row_of_wrong_ones(stand: Bench) -> None:
    for _ in range(4):
        guess(stand, ERR.PIN_INVALID, ERR.PIN_INVALID)
        stand.token(CM)
    assert stand.pin().get_pin_retries() == (8, False)


def test_eight_wrong_pins_are_for_good() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN).with_wrong_pins(8))
    for _ in range(2):
        with Refused(ERR.PIN_BLOCKED):
            stand.token(CM)
        with Refused(ERR.PIN_BLOCKED):
            stand.pin().change_pin(PIN, "another")
        stand.replug()
    stand.key.auto_touch = True
    stand.ctap.reset()
    stand.connect()
    stand.pin().set_pin(PIN)
    stand.token(CM)


def test_a_preset_soft_block_lasts_until_it_is_unplugged() -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN).with_wrong_pins(3))
    assert stand.pin().get_pin_retries() == (5, True)
    with Refused(ERR.PIN_AUTH_BLOCKED):
        stand.token(CM)
    stand.replug()
    assert stand.pin().get_pin_retries() == (5, False)
    stand.token(CM)


def test_changing_spends_tries_like_unlocking(stand: Bench) -> None:
    for code in (ERR.PIN_INVALID, ERR.PIN_INVALID, ERR.PIN_AUTH_BLOCKED):
        with Refused(code):
            stand.pin().change_pin("wrong", "another")
    assert stand.pin().get_pin_retries() == (5, True)


def test_numbers_are_the_profiles() -> None:
    strict = replace(STANDARD_KEY, pin_retries=3, consecutive_pins=2)
    stand = bench(strict, lambda key: key.with_pin(PIN))
    assert stand.pin().get_pin_retries() == (3, False)
    guess(stand, ERR.PIN_INVALID, ERR.PIN_AUTH_BLOCKED)
    stand.replug()
    guess(stand, ERR.PIN_BLOCKED)


def test_the_right_pin_gives_finger_tries_back() -> None:
    stand = bench(FINGERPRINT_KEY, lambda key: key.with_pin(PIN).with_fingerprints(["Thumb"]))
    stand.key.script_fingers(Finger.FOREIGN)
    with Refused(ERR.UV_INVALID):
        stand.pin().get_uv_token(Permission.CREDENTIAL_MGMT)
    assert stand.pin().get_uv_retries() == 2
    stand.token(CM)
    assert stand.pin().get_uv_retries() == 3
