"""FIDO over a card: what goes over the wire, what a card may answer, and how long it may take."""

import errno
from threading import Event

import pytest
from fido2.ctap import STATUS, CtapError
from fido2.hid import CAPABILITY, CTAPHID

from core.device import apdu
from core.device.card_channel import CardChannel, NotFido
from core.device.ctaphid import MAX_MESSAGE, Garbled
from core.device.wait import GRACE, SLICE, TOUCH_PACKET, WITH_TOUCH, WITHOUT_TOUCH
from core.errors import OperationError, Problem
from tests.core.device.scripted_card import (
    AT_WORK,
    OK,
    TOUCH_WANTED,
    ScriptedCard,
    channel_over,
    instructions,
    saying,
)

LONG = bytes(range(200)) * 3
PIECE = 255


def cbor(channel: CardChannel, request: bytes = b"\x04", *, touch: bool = False) -> bytes:
    return channel.call(CTAPHID.CBOR, request, Event() if touch else None)


@pytest.mark.parametrize(
    ("version", "capabilities"),
    [
        (b"U2F_V2", CAPABILITY.CBOR),
        (b"FIDO_2_0", CAPABILITY.CBOR | CAPABILITY.NMSG),
        (b"something new", CAPABILITY.CBOR),
    ],
)
def test_selecting_the_applet_tells_what_it_knows(version: bytes, capabilities: int) -> None:
    card = saying(OK)
    card.select = version + OK
    assert channel_over(card).capabilities == capabilities
    assert card.written == [bytes.fromhex("00a4040008a0000006472f000100")]


@pytest.mark.parametrize("status", [b"\x6a\x82", b"\x6d\x00", b"\x69\x99"])
def test_another_card_is_no_key(status: bytes) -> None:
    card = saying(OK)
    card.select = status
    with pytest.raises(NotFido):
        channel_over(card)


def test_a_short_request_is_one_command() -> None:
    card = saying(b"\x00\xa0" + OK)
    assert cbor(channel_over(card)) == b"\x00\xa0"
    assert card.written[1:] == [bytes.fromhex("8010800001" + "04" + "00")]


@pytest.mark.parametrize("length", [1, PIECE, PIECE + 1, 2 * PIECE, 7609])
def test_a_long_request_is_chained(length: int) -> None:
    card = ScriptedCard(lambda command: OK if command[0] & 0x10 else b"\x00" + OK)
    request = bytes(number % 251 for number in range(length))
    assert cbor(channel_over(card), request) == b"\x00"
    *parts, last = card.written[1:]
    assert {part[:4] for part in parts} <= {b"\x90\x10\x80\x00"}
    assert last[:4] == b"\x80\x10\x80\x00"
    assert last.endswith(b"\x00")
    assert b"".join([*(part[5:] for part in parts), last[5:-1]]) == request


def test_a_chained_part_that_is_refused_ends_the_request_before_it_is_whole() -> None:
    card = saying(b"\x67\x00")
    channel = channel_over(card)
    with pytest.raises(CtapError):
        cbor(channel, LONG)
    assert len(card.written) == 2
    assert not channel.unanswered


def test_a_long_reply_is_fetched_piece_by_piece() -> None:
    card = saying(LONG[:256] + b"\x61\x00", LONG[256:512] + b"\x61\x58", LONG[512:] + OK)
    assert cbor(channel_over(card)) == LONG
    assert card.written[2:] == [b"\x00\xc0\x00\x00\x00", b"\x00\xc0\x00\x00\x58"]


def test_a_card_may_ask_for_another_length() -> None:
    card = saying(b"\x61\x10", b"\x6c\x04", b"\x00abc" + OK)
    assert cbor(channel_over(card)) == b"\x00abc"
    assert card.written[2:] == [b"\x00\xc0\x00\x00\x10", b"\x00\xc0\x00\x00\x04"]


def test_a_card_at_work_is_asked_again_until_it_is_done() -> None:
    card = saying(AT_WORK, TOUCH_WANTED, TOUCH_WANTED, b"\x77\x91\x00", b"\x00" + OK)
    told: list[STATUS] = []
    channel = channel_over(card)
    assert channel.call(CTAPHID.CBOR, b"\x07", Event(), told.append) == b"\x00"
    assert told == [STATUS.PROCESSING, STATUS.UPNEEDED, STATUS.UPNEEDED]
    assert card.written[2:] == [apdu.POLL] * 4


@pytest.mark.parametrize("length", [MAX_MESSAGE, MAX_MESSAGE + 1])
def test_a_reply_is_as_long_as_a_message_may_be(length: int) -> None:
    pieces = [bytes(min(256, length - start)) for start in range(0, length, 256)]
    card = saying(*(piece + b"\x61\x00" for piece in pieces[:-1]), pieces[-1] + OK)
    if length <= MAX_MESSAGE:
        assert cbor(channel_over(card)) == bytes(length)
    else:
        with pytest.raises(Garbled):
            cbor(channel_over(card))


@pytest.mark.parametrize("response", [b"", b"\x90", OK, b"\x61\x00", b"\x61\x01", b"\x6c\x01"])
def test_nonsense_and_promises_without_an_end_are_garbled(response: bytes) -> None:
    card = saying(response)
    with pytest.raises(Garbled):
        cbor(channel_over(card))
    assert len(card.written) < 70


def test_a_card_is_selected_anew_after_nonsense() -> None:
    card = saying(b"", b"\x00" + OK)
    channel = channel_over(card)
    with pytest.raises(Garbled):
        cbor(channel)
    assert cbor(channel) == b"\x00"
    assert list(instructions(card)) == [0xA4, 0x10, 0xA4, 0x10]


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (b"\x6d\x00", CtapError.ERR.INVALID_COMMAND),
        (b"\x6e\x00", CtapError.ERR.INVALID_COMMAND),
        (b"\x6f\x27", CtapError.ERR.OPERATION_DENIED),
        (b"\x6f\xc0", CtapError.ERR.OTHER),
        (b"\x69\x85", CtapError.ERR.OTHER),
    ],
)
def test_a_status_word_is_a_refusal(status: bytes, code: int) -> None:
    channel = channel_over(saying(status))
    with pytest.raises(CtapError) as caught:
        cbor(channel)
    assert caught.value.code == code
    assert not channel.unanswered


def test_the_u2f_version_is_asked_in_short() -> None:
    card = saying(b"U2F_V2" + OK)
    assert channel_over(card).call(CTAPHID.MSG, bytes(7)) == b"U2F_V2" + OK
    assert card.written[1:] == [b"\x00\x03\x00\x00\x00"]


def test_a_card_does_not_blink() -> None:
    channel = channel_over(saying(OK))
    with pytest.raises(OperationError) as caught:
        channel.wink()
    assert caught.value.failure.problem is Problem.NOT_SUPPORTED


@pytest.mark.parametrize(("touch", "limit"), [(False, WITHOUT_TOUCH), (True, TOUCH_PACKET)])
def test_a_silent_reader_is_waited_for_so_long(touch: bool, limit: float) -> None:
    card = saying(None)
    channel = channel_over(card)
    begun = card.clock()
    with pytest.raises(TimeoutError):
        cbor(channel, touch=touch)
    assert card.clock() - begun == pytest.approx(limit, abs=SLICE)
    assert channel.unanswered


def test_a_late_reply_answers_no_later_request() -> None:
    card = saying(b"\x00old" + OK, b"\x00new" + OK)
    channel = channel_over(card)
    card.slow = WITHOUT_TOUCH + 2.0
    with pytest.raises(TimeoutError):
        cbor(channel)
    card.slow = 0.0
    assert cbor(channel) == b"\x00new"


def test_nothing_is_sent_to_a_reader_that_still_owes_a_reply() -> None:
    card = saying(None)
    channel = channel_over(card)
    for _ in range(2):
        with pytest.raises(TimeoutError):
            cbor(channel)
    assert list(instructions(card)) == [0xA4, 0x10]


@pytest.mark.parametrize(
    ("touch", "limit", "problem"),
    [(False, WITHOUT_TOUCH, Problem.NO_ANSWER), (True, WITH_TOUCH, Problem.TIMED_OUT)],
)
def test_a_card_that_works_for_ever_is_given_up(
    touch: bool, limit: float, problem: Problem
) -> None:
    card = saying(TOUCH_WANTED)
    channel = channel_over(card)
    begun = card.clock()
    with pytest.raises(OperationError) as caught:
        cbor(channel, touch=touch)
    assert caught.value.failure.problem is problem
    assert card.clock() - begun == pytest.approx(limit, abs=1.0)
    assert card.written[-1] == apdu.CANCEL


def cancelled_after(card: ScriptedCard, reads: int) -> tuple[CardChannel, Event]:
    cancel = Event()
    count = iter(range(10_000))
    channel = channel_over(card, cancel)
    card.on_read = lambda: cancel.set() if next(count) == reads else None
    return channel, cancel


def test_a_cancel_is_told_to_a_card_that_waits() -> None:
    card = ScriptedCard(lambda command: b"\x2d" + OK if command == apdu.CANCEL else TOUCH_WANTED)
    channel, _ = cancelled_after(card, 5)
    assert cbor(channel, touch=True) == b"\x2d"
    assert card.written.count(apdu.CANCEL) == 1


@pytest.mark.parametrize("response", [TOUCH_WANTED, None])
def test_a_cancel_that_nobody_confirms_takes_half_a_second(response: bytes | None) -> None:
    card = saying(response)
    channel, _ = cancelled_after(card, 5)
    begun = card.clock()
    with pytest.raises(OperationError) as caught:
        cbor(channel, touch=True)
    assert caught.value.failure.problem is Problem.CANCELLED
    assert card.clock() - begun < GRACE + 2.0


def test_nothing_is_sent_after_a_cancel() -> None:
    card = saying(OK)
    cancel = Event()
    channel = channel_over(card, cancel)
    cancel.set()
    for send in (lambda: cbor(channel), channel.open, lambda: channel.pause(1.0)):
        with pytest.raises(OperationError):
            send()
    assert len(card.written) == 1


def test_a_lost_card_is_noticed_while_nothing_is_sent() -> None:
    card = saying(OK)
    channel = channel_over(card)
    channel.drain()
    channel.pause(0.2)
    card.lost = OSError(errno.ENODEV, "gone")
    for wait in (channel.drain, lambda: channel.pause(0.2)):
        with pytest.raises(OSError, match="gone"):
            wait()


def test_closing_the_channel_closes_the_pipe() -> None:
    card = saying(OK)
    channel_over(card).close()
    assert card.closed
    assert list(CardChannel.list_devices()) == []
