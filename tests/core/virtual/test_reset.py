"""Reset and selection: when, how, and what is gone afterwards (CTAP 2.3 §6.6)."""

from dataclasses import replace
from threading import Event

import pytest
from fido2.ctap import CtapError

from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, OLDER_KEY, STANDARD_KEY
from core.virtual.person import Want
from core.virtual.profile import Profile
from tests.core.virtual.bench import (
    CBOR,
    ERR,
    KEEPALIVE,
    PIN,
    Bench,
    Line,
    Permission,
    Refused,
    bench,
    packet,
    proof,
)

RESET = b"\x07"


def used(profile: Profile = FINGERPRINT_KEY) -> Bench:
    return bench(
        profile, lambda key: key.with_pin(PIN).with_fingerprints(["Thumb"]).with_passkeys(3)
    )


def test_everything_is_gone() -> None:
    stand = used()
    stand.key.auto_touch = True
    stand.ctap.reset()
    info = stand.ctap.get_info()
    assert [info.options[name] for name in ("clientPin", "uv", "bioEnroll")] == [False] * 3
    assert info.remaining_disc_creds == FINGERPRINT_KEY.credential_slots
    assert stand.pin().get_pin_retries() == (8, False)


@pytest.mark.parametrize(("seconds", "taken"), [(0.0, True), (9.9, True), (10.1, False)])
def test_only_in_the_first_ten_seconds(seconds: float, taken: bool) -> None:
    stand = used()
    stand.key.auto_touch = True
    stand.clock.advance(seconds)
    status = stand.cbor(0x07)
    assert status == (ERR.SUCCESS if taken else ERR.NOT_ALLOWED)
    assert stand.ctap.get_info().options["clientPin"] is not taken


def test_ten_seconds_begin_anew_with_each_plug_in() -> None:
    stand = used()
    stand.key.auto_touch = True
    stand.clock.advance(60)
    assert stand.cbor(0x07) == ERR.NOT_ALLOWED
    stand.replug()
    assert stand.cbor(0x07) == ERR.SUCCESS


def test_the_touch_may_come_later_than_the_ten_seconds() -> None:
    stand = used()
    line = Line(stand.key)
    line.allocate()
    line.send(packet(line.cid, CBOR, RESET))
    stand.clock.advance(25)
    stand.key.touch()
    assert packet(line.cid, CBOR, b"\x00") in line.heard()


def test_without_a_touch_nothing_is_erased() -> None:
    stand = used()
    before = stand.clock()
    with Refused(ERR.USER_ACTION_TIMEOUT):
        stand.ctap.reset()
    assert stand.clock() - before == pytest.approx(30, abs=0.2)
    assert stand.ctap.get_info().options["clientPin"] is True


def test_cancelled_nothing_is_erased() -> None:
    stand, cancel = used(), Event()
    heard: list[int] = []

    def on_keepalive(status: int) -> None:
        heard.append(status)
        cancel.set()

    with Refused(ERR.KEEPALIVE_CANCEL):
        stand.ctap.reset(event=cancel, on_keepalive=on_keepalive)
    assert heard == [2]
    assert stand.ctap.get_info().options["clientPin"] is True


@pytest.mark.parametrize("wrong", [3, 8])
def test_a_blocked_key_can_be_reset(wrong: int) -> None:
    stand = bench(prepare=lambda key: key.with_pin(PIN).with_wrong_pins(wrong))
    stand.key.auto_touch = True
    stand.ctap.reset()
    assert stand.ctap.get_info().options["clientPin"] is False


def test_a_long_touch_has_to_last() -> None:
    stand = used(LATEST_KEY)
    line = Line(stand.key)
    line.allocate()
    line.send(packet(line.cid, CBOR, RESET))
    waiting = [stand.key.waiting]
    stand.key.touch()
    stand.key.hold()
    stand.clock.advance(4.9)
    stand.key.release()
    waiting.append(stand.key.waiting)
    stand.key.hold()
    stand.clock.advance(5)
    waiting.append(stand.key.waiting)
    assert waiting == [Want.HOLD, Want.HOLD, None]
    # It erases for two seconds and says so meanwhile.
    assert packet(line.cid, KEEPALIVE, b"\x01") in line.heard()
    stand.clock.advance(2)
    assert line.heard() == [packet(line.cid, CBOR, b"\x00")]


def test_a_new_state_is_told_at_once() -> None:
    stand = used(replace(STANDARD_KEY, erase_seconds=1.0))
    line = Line(stand.key)
    line.allocate()
    line.send(packet(line.cid, CBOR, RESET))
    stand.key.touch()
    keepalives = [packet(line.cid, KEEPALIVE, status) for status in (b"\x02", b"\x01")]
    assert line.heard() == keepalives


def test_unplugged_while_erasing_it_is_erased() -> None:
    stand = used(LATEST_KEY)
    stand.key.hold()
    line = Line(stand.key)
    line.allocate()
    line.send(packet(line.cid, CBOR, RESET))
    stand.clock.advance(6)
    stand.key.release()
    assert packet(line.cid, CBOR, b"\x00") not in line.heard()
    stand.replug()
    assert stand.ctap.info.options["clientPin"] is False


def test_another_transport_only() -> None:
    stand = used(replace(STANDARD_KEY, transports_for_reset=("nfc",)))
    stand.key.auto_touch = True
    with Refused(ERR.OPERATION_DENIED):
        stand.ctap.reset()


def test_a_token_does_not_outlive_a_reset() -> None:
    stand = used()
    token = stand.token(Permission.CREDENTIAL_MGMT)
    stand.key.auto_touch = True
    stand.ctap.reset()
    status = stand.cbor(0x0A, {1: 1, 3: 2, 4: proof(token, b"\x01")})
    assert status == ERR.PIN_AUTH_INVALID


def test_selection_waits_for_a_touch() -> None:
    stand = bench()
    with Refused(ERR.USER_ACTION_TIMEOUT):
        stand.ctap.selection()
    stand.ctap.selection(on_keepalive=lambda _status: stand.key.touch())


def test_an_older_key_has_no_selection() -> None:
    with pytest.raises(CtapError) as caught:
        bench(OLDER_KEY).ctap.selection()
    assert caught.value.code == ERR.INVALID_COMMAND
