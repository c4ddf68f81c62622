"""Keys that are busy, and requests that are cancelled."""

from collections.abc import Iterable, Iterator
from threading import Event

import pytest
from fido2.hid import CTAPHID

from core.device.channel import Channel
from core.device.ctaphid import Garbled
from core.device.wait import GRACE
from core.errors import OperationError, Problem
from tests.core.device.scripted import (
    CHANNEL,
    Later,
    Report,
    ScriptedPipe,
    answering,
    channel_over,
    error,
    keepalive,
    reply,
)


def test_busy_is_tried_again_every_tenth_of_a_second() -> None:
    busy = iter([error(6)] * 7)
    pipe = ScriptedPipe(lambda command, message: [r] if (r := next(busy, None)) else reply(b"\0"))
    channel = channel_over(pipe)
    begun = pipe.clock()
    assert channel.call(CTAPHID.CBOR, b"\x04") == b"\0"
    assert pipe.clock() - begun == pytest.approx(0.7)


def test_a_request_that_is_refused_and_answered_does_not_go_out_again() -> None:
    pipe = answering(error(6), error(6), Later(0.09, reply(b"\0")[0]))
    channel = channel_over(pipe)
    with pytest.raises(Garbled):
        channel.call(CTAPHID.CBOR, b"\x06")
    assert pipe.commands == [CTAPHID.INIT, CTAPHID.CBOR]
    assert channel.unanswered


def test_packets_of_other_programs_do_not_keep_a_refused_request_from_going_out_again() -> None:
    foreign = reply(b"\0", channel=CHANNEL + 1)[0]
    busy = iter([[error(6), foreign]])
    pipe = ScriptedPipe(lambda command, message: next(busy, None) or reply(b"\0"))
    assert channel_over(pipe).call(CTAPHID.CBOR, b"\x06") == b"\0"


def test_busy_for_ever_is_given_up() -> None:
    pipe = answering(error(6))
    channel = channel_over(pipe)
    with pytest.raises(OperationError) as caught:
        channel.call(CTAPHID.CBOR, b"\x04")
    assert caught.value.failure.problem is Problem.KEY_BUSY
    assert 45 <= len(pipe.commands) <= 55


def test_a_cancel_while_busy_sends_nothing_more() -> None:
    cancel = Event()
    pipe = answering(error(6))
    channel = channel_over(pipe, cancel)
    pipe.on_read = lambda: cancel.set() if len(pipe.commands) > 3 else None
    with pytest.raises(OperationError) as caught:
        channel.call(CTAPHID.CBOR, b"\x04")
    assert caught.value.failure.problem is Problem.CANCELLED
    assert CTAPHID.CANCEL not in pipe.commands


def cancelled_at(pipe: ScriptedPipe, seconds: float) -> tuple[Channel, list[float]]:
    """A channel whose cancel is set at that time, and the moments CANCEL was seen at the key."""
    cancel, seen = Event(), list[float]()
    channel = channel_over(pipe, cancel)
    moment, inner = pipe.clock() + seconds, pipe.answer

    def on_read() -> None:
        if pipe.clock() >= moment:
            cancel.set()

    def answer(command: int, message: bytes) -> Iterable[Report | Later]:
        if command == CTAPHID.CANCEL:
            seen.append(pipe.clock() - moment)
        return inner(command, message)

    pipe.on_read, pipe.answer = on_read, answer
    return channel, seen


def confirming(command: int, message: bytes) -> Iterable[Report | Later]:
    return reply(b"\x2d") if command == CTAPHID.CANCEL else [keepalive(2)]


def test_cancel_reaches_the_key_once_and_within_a_tenth_of_a_second() -> None:
    channel, seen = cancelled_at(ScriptedPipe(confirming), 1.234)
    assert channel.call(CTAPHID.CBOR, b"\x07", Event()) == b"\x2d"
    assert len(seen) == 1
    assert seen[0] < 0.1


def test_a_second_answer_to_a_cancel_is_not_the_answer_to_the_next_request() -> None:
    twice = [*reply(b"\x2d"), *reply(b"\x00stray")]
    answers: dict[bytes, Iterable[Report | Later]] = {
        b"\x07": [keepalive(2)],
        b"": twice,
        b"\x04": reply(b"\x00next", channel=CHANNEL + 1),
    }
    cancel = Event()
    pipe = ScriptedPipe(lambda command, message: answers[message])
    channel = channel_over(pipe, cancel)
    pipe.on_read = cancel.set
    assert channel.call(CTAPHID.CBOR, b"\x07", Event()) == b"\x2d"
    cancel.clear()
    pipe.on_read = lambda: None
    assert channel.call(CTAPHID.CBOR, b"\x04") == b"\x00next"


def test_a_key_that_ignores_a_cancel_is_left_after_a_grace() -> None:
    pipe = answering(*[Later(0.1, keepalive(2))] * 100)
    channel, seen = cancelled_at(pipe, 1.0)
    begun = pipe.clock()
    with pytest.raises(OperationError) as caught:
        channel.call(CTAPHID.CBOR, b"\x07", Event())
    assert caught.value.failure.problem is Problem.CANCELLED
    assert pipe.clock() - begun == pytest.approx(1.0 + GRACE, abs=0.15)
    assert len(seen) == 1


def test_cleaning_up_after_that_does_not_wait_long_for_a_mute_key() -> None:
    pipe = answering(*[Later(0.1, keepalive(2))] * 100)
    cancel = Event()
    channel = channel_over(pipe, cancel)
    pipe.on_read = lambda: cancel.set()
    with pytest.raises(OperationError):
        channel.call(CTAPHID.CBOR, b"\x07", Event())
    cancel.clear()
    pipe.on_read = lambda: None
    pipe.init = lambda command, message: ()
    begun = pipe.clock()
    with pytest.raises(TimeoutError):
        channel.call(CTAPHID.CBOR, b"\x09")
    assert pipe.clock() - begun == pytest.approx(GRACE, abs=0.1)


def test_nothing_is_sent_after_a_cancel() -> None:
    cancel = Event()
    pipe = answering(*reply(b"\0"))
    channel = channel_over(pipe, cancel)
    cancel.set()
    with pytest.raises(OperationError):
        channel.call(CTAPHID.CBOR, b"\x04")
    assert pipe.commands == [CTAPHID.INIT]


def test_a_reply_that_comes_too_late_is_not_the_answer_to_the_next_request() -> None:
    late: list[Report | Later] = [Later(3.5, packet) for packet in reply(b"\x00late")]
    answers: Iterator[Iterable[Report | Later]] = iter(
        [late, reply(b"\x00next", channel=CHANNEL + 1)]
    )
    pipe = ScriptedPipe(lambda command, message: next(answers))
    channel = channel_over(pipe)
    with pytest.raises(TimeoutError):
        channel.call(CTAPHID.CBOR, b"\x04")
    assert channel.call(CTAPHID.CBOR, b"\x04") == b"\x00next"
    assert pipe.commands == [CTAPHID.INIT, CTAPHID.CBOR, CTAPHID.INIT, CTAPHID.CBOR]
