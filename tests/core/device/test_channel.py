"""Waits and limits of a channel, in time that passes only when it reads."""

import os
from collections.abc import Iterable, Iterator
from threading import Event

import pytest
from fido2.ctap import STATUS, CtapError
from fido2.hid import CTAPHID

from core.device.ctaphid import BROADCAST, Garbled
from core.device.wait import SLICE, TOUCH_PACKET
from core.errors import OperationError, Problem
from core.virtual.framing import MAX_MESSAGE, frame
from tests.core.device.scripted import (
    CHANNEL,
    Later,
    Report,
    ScriptedPipe,
    answering,
    channel_over,
    error,
    gone,
    init_reply,
    keepalive,
    reply,
)

FOREIGN = 0x0BADCAFE


def test_open_learns_version_and_capabilities() -> None:
    channel = channel_over(answering())
    assert channel.device_version == "1.2.3"
    assert channel.capabilities == 5


def test_the_longest_message_goes_out_and_comes_back() -> None:
    pipe = ScriptedPipe(lambda command, message: reply(message, command))
    message = os.urandom(MAX_MESSAGE)
    assert channel_over(pipe).call(CTAPHID.PING, message) == message


def test_an_empty_reply_is_a_reply() -> None:
    assert channel_over(answering(*reply(b""))).call(CTAPHID.CBOR, b"\x04") == b""


def test_packets_of_other_programs_are_skipped() -> None:
    def answer(command: int, message: bytes) -> Iterator[Report]:
        foreign = frame(FOREIGN, CTAPHID.CBOR, bytes(100))
        for ours in reply(bytes(range(200))):
            yield next(foreign, bytes(64))
            yield ours
            yield bytes(3)

    assert channel_over(ScriptedPipe(answer)).call(CTAPHID.CBOR, b"\x04") == bytes(range(200))


def test_init_replies_with_foreign_nonces_are_skipped() -> None:
    def init(command: int, nonce: bytes) -> Iterable[Report]:
        return init_reply(bytes(8), FOREIGN) + init_reply(nonce)

    pipe = ScriptedPipe(lambda command, message: reply(b"\x00"), init=init)
    assert channel_over(pipe).call(CTAPHID.CBOR, b"\x04") == b"\x00"
    assert pipe.written[-1][:4] == CHANNEL.to_bytes(4, "big")


def test_only_foreign_nonces_are_garbled() -> None:
    pipe = ScriptedPipe(
        lambda command, message: (), init=lambda command, nonce: init_reply(bytes(8))
    )
    with pytest.raises(Garbled):
        channel_over(pipe)


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        pytest.param([], 3.0, id="no packet"),
        pytest.param([Later(2.9, keepalive(1)), Later(2.9, keepalive(1))], 8.8, id="keepalives"),
        pytest.param(reply(bytes(200))[:2], 1.0, id="continuation missing"),
    ],
)
def test_a_silent_key_is_given_up(answer: list[Report | Later], seconds: float) -> None:
    pipe = answering(*answer)
    channel = channel_over(pipe)
    begun = pipe.clock()
    with pytest.raises(TimeoutError):
        channel.call(CTAPHID.CBOR, b"\x04")
    assert pipe.clock() - begun == pytest.approx(seconds, abs=SLICE)
    assert channel.unanswered


def test_a_key_that_waits_for_a_touch_may_be_silent_for_half_a_minute() -> None:
    pipe = answering(Later(30.0, reply(b"\x00")[0]))
    assert channel_over(pipe).call(CTAPHID.CBOR, b"\x07", Event()) == b"\x00"


def test_a_key_that_stays_silent_is_told_that_a_touch_counts_no_more() -> None:
    pipe = answering()
    channel = channel_over(pipe)
    begun = pipe.clock()
    with pytest.raises(TimeoutError):
        channel.call(CTAPHID.CBOR, b"\x07", Event())
    assert pipe.clock() - begun == pytest.approx(TOUCH_PACKET, abs=SLICE)
    assert pipe.commands[-1] == CTAPHID.CANCEL


@pytest.mark.parametrize(
    ("event", "problem", "seconds"),
    [(None, Problem.NO_ANSWER, 10.0), (Event(), Problem.TIMED_OUT, 90.0)],
)
def test_keepalives_do_not_go_on_for_ever(
    event: Event | None, problem: Problem, seconds: float
) -> None:
    pipe = answering(*[Later(0.1, keepalive(2))] * 2000)
    channel = channel_over(pipe)
    begun = pipe.clock()
    with pytest.raises(OperationError) as caught:
        channel.call(CTAPHID.CBOR, b"\x07", event)
    assert caught.value.failure.problem is problem
    assert pipe.clock() - begun == pytest.approx(seconds, abs=0.2)
    assert pipe.commands[-1] == CTAPHID.CANCEL


def test_keepalives_are_told_and_unknown_ones_are_not() -> None:
    told: list[STATUS] = []
    pipe = answering(keepalive(1), keepalive(77), keepalive(2), *reply(b"\x00"))
    channel_over(pipe).call(CTAPHID.CBOR, b"\x07", Event(), told.append)
    assert told == [STATUS.PROCESSING, STATUS.UPNEEDED]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param([reply(bytes(200))[1]], id="continuation first"),
        pytest.param([reply(bytes(200))[0], reply(bytes(200))[2]], id="packet lost"),
        pytest.param(reply(b"\x00", CTAPHID.PING), id="other command"),
        pytest.param([CHANNEL.to_bytes(4, "big") + b"\x90\xff\xff" + bytes(57)], id="65535 bytes"),
    ],
)
def test_garbled_replies_put_the_channel_out_of_step(answer: list[Report]) -> None:
    replies: Iterator[list[Report]] = iter([answer])
    later = CHANNEL + 1
    pipe = ScriptedPipe(
        lambda command, message: next(replies, None) or reply(b"\x00", channel=later)
    )
    channel = channel_over(pipe)
    with pytest.raises(Garbled):
        channel.call(CTAPHID.CBOR, b"\x04")
    assert channel.call(CTAPHID.CBOR, b"\x04") == b"\x00"
    assert pipe.commands == [CTAPHID.INIT, CTAPHID.CBOR, CTAPHID.INIT, CTAPHID.CBOR]


def test_errors_of_the_key_are_raised() -> None:
    channel = channel_over(answering(error(0x0B)))
    with pytest.raises(CtapError) as caught:
        channel.call(CTAPHID.CBOR, b"\x04")
    assert caught.value.code == CtapError.ERR.INVALID_CHANNEL
    assert not channel.unanswered


def test_unplugged_while_waiting() -> None:
    channel = channel_over(answering(keepalive(2), Later(0.3, gone())))
    with pytest.raises(OSError, match="gone"):
        channel.call(CTAPHID.CBOR, b"\x07", Event())
    assert channel.unanswered


def test_unplugged_before_the_request_was_out() -> None:
    pipe = answering()
    channel = channel_over(pipe)
    pipe.unplug()
    with pytest.raises(OSError, match="gone"):
        channel.call(CTAPHID.CBOR, b"\x07")
    assert not channel.unanswered


def test_drain_empties_the_queue_and_notices_an_unplugged_key() -> None:
    pipe = answering(*reply(bytes(500), channel=BROADCAST), *reply(b"\0"), *reply(b"\1"))
    channel = channel_over(pipe)
    channel.call(CTAPHID.CBOR, b"\x04")
    channel.drain()
    assert pipe.read(0.0) is None
    pipe.unplug()
    with pytest.raises(OSError, match="gone"):
        channel.drain()
