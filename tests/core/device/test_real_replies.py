"""Replies that real keys send against the letter of CTAP: each costs what it must and no more."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from core.errors import OperationError, Problem
from core.model import Access, PinState
from core.virtual.framing import BROADCAST, Cmd, Continuation, Initial, frame, parse
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.core.device.desk import OTHER_PIN, PIN, Desk, failure

_ALIVE = 0x3B


def answering(desk: Desk, word: str, body: bytes) -> None:
    """From now on the key answers this request with `body`: a status and CBOR."""

    def faults(packet: bytes) -> Iterable[bytes]:
        sent = parse(packet)
        if not desk.sent or desk.sent[-1] != word:
            return (packet,)
        match sent:
            case Initial(cid=cid, command=Cmd.CBOR):
                return frame(cid, Cmd.CBOR, body)
            case Continuation():
                return ()
            case _:
                return (packet,)

    desk.key.faults = faults


def with_pin(desk: Desk) -> Desk:
    desk.key.with_pin("2468")
    return desk


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("00a2051904000181684649444f5f325f30", id="out of order"),
        pytest.param("00a1180181684649444f5f325f30", id="number in a long form"),
        pytest.param("00a1019801684649444f5f325f30", id="list in a long form"),
        pytest.param("00a10181684649444f5f325f300000", id="bytes behind it"),
        pytest.param("00bf019f7f684649444f5f325f30ffffff", id="without lengths"),
        pytest.param("00a20181684649444f5f325f300ef6", id="null where a number was due"),
    ],
)
def test_get_info_that_is_not_canonical(body: str) -> None:
    desk = Desk(STANDARD_KEY)
    answering(desk, "04", bytes.fromhex(body))
    info = desk.open().key.info
    assert info is not None
    assert info.versions == ("FIDO_2_0",)


@pytest.mark.parametrize(
    ("entries", "names"),
    [
        pytest.param("81a1014101", [""], id="nameless"),
        pytest.param("82a201410102634c65c3a20141020262c3a9", ["Le", "é"], id="cut in UTF-8"),
        pytest.param("81a20141010262ff41", ["\N{REPLACEMENT CHARACTER}A"], id="not UTF-8"),
        pytest.param("82a1024141a1014101", [""], id="one without an id"),
        pytest.param("81a20141010207", [""], id="name that is a number"),
        pytest.param("83a20141010261" + "61a1014102a20141010261" + "62", ["a", ""], id="one twice"),
        pytest.param("80", [], id="none"),
    ],
)
def test_lists_of_fingerprints(entries: str, names: list[str]) -> None:
    desk = with_pin(Desk(FINGERPRINT_KEY))
    session = desk.unlocked()
    answering(desk, "09 04", bytes.fromhex("00a107" + entries))
    assert [finger.name for finger in session.fingers.templates()] == names


@pytest.mark.parametrize(
    "body",
    ["30", "36", "01", "7f", "00", "00a0", "00a10320", "00a103190400", "00a10361", "00a103f6"],
)
def test_tries_that_are_refused_or_nonsense_are_unknown(body: str) -> None:
    desk = with_pin(Desk(STANDARD_KEY))
    answering(desk, "06 01", bytes.fromhex(body))
    session = desk.open()
    assert session.row().pin == replace(session.key.pin, state=PinState.SET, retries=None)
    session.unlock(PIN)


def test_before_a_pin_exists_the_tries_are_not_asked_for() -> None:
    desk = Desk(STANDARD_KEY)
    answering(desk, "06 01", b"\x36")
    assert desk.open().row().pin.state is PinState.NONE
    assert "06 01" not in desk.sent


def test_a_right_pin_is_not_called_wrong_while_a_change_is_forced() -> None:
    desk = with_pin(Desk(FINGERPRINT_KEY))
    desk.key.with_force_pin_change()
    answering(desk, "06 09", b"\x31")  # What CTAP 2.0 keys say then.
    session = desk.open()
    with pytest.raises(OperationError) as caught:
        session.unlock(PIN)
    assert failure(caught) == (Problem.PIN_MUST_CHANGE, None)
    assert "06 09" not in desk.sent
    session.change_pin(PIN, OTHER_PIN)


def slowly(seconds: float, alive: bool) -> Callable[[Desk], None]:
    """The key takes its time for getInfo, with keepalives or without."""

    def play(desk: Desk) -> None:
        def faults(packet: bytes) -> Iterable[bytes]:
            match parse(packet):
                case Initial(cid=cid, command=Cmd.CBOR) if alive:
                    return (*list(frame(cid, _ALIVE, b"\x01")) * 20, packet)
                case _:
                    return (packet,)

        desk.key.faults = faults
        desk.key.on_command = lambda command, _: desk.clock.advance(
            seconds if command == Cmd.CBOR else 0.0
        )

    return play


@pytest.mark.parametrize("slow", [slowly(2.5, alive=False), slowly(2.5, alive=True)])
def test_a_slow_key_is_read(slow: Callable[[Desk], None]) -> None:
    desk = Desk(STANDARD_KEY)
    slow(desk)
    assert desk.open().key.access is Access.OK


@pytest.mark.parametrize("status", [0x33, 0x36, 0x38])
def test_a_token_that_died_is_no_wrong_pin(status: int) -> None:
    desk = with_pin(Desk(FINGERPRINT_KEY))
    session = desk.unlocked()
    answering(desk, "09 04", bytes([status]))
    with pytest.raises(OperationError) as caught:
        session.fingers.templates()
    assert failure(caught) == (Problem.SESSION_EXPIRED, None)
    desk.key.faults = None
    session.unlock(PIN)
    assert session.fingers.templates() == ()
    assert session.pin_status().retries == 8


@pytest.mark.parametrize("status", [0x5E, 0x7E, 0xDF, 0xE0, 0xF0, 0xFF])
def test_codes_outside_the_list_are_refusals(status: int) -> None:
    desk = with_pin(Desk(FINGERPRINT_KEY))
    session = desk.unlocked()
    answering(desk, "09 04", bytes([status]))
    with pytest.raises(OperationError) as caught:
        session.fingers.templates()
    assert caught.value.failure.problem is Problem.REFUSED
    assert f"0x{status:02X}" in caught.value.failure.detail


def test_packets_of_nobody_are_not_ours() -> None:
    desk = Desk(STANDARD_KEY)
    desk.key.faults = lambda packet: (*frame(BROADCAST ^ 1, Cmd.CBOR, b"\x30"), packet)
    assert desk.open().key.access is Access.OK
