"""One CTAPHID channel over a HID pipe: every wait is bounded, every wait can be cancelled.

python-fido2's own CtapHidDevice blocks without a deadline, looks at its cancel event only between
packets and gives up when another program talks to the key; this class takes its place.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from threading import Event
from typing import NoReturn, TypeVar

from fido2.ctap import STATUS, CtapError
from fido2.hid import CAPABILITY, CTAPHID

from core.device.connection import Connection
from core.device.ctaphid import (
    BROADCAST,
    Garbled,
    InitReply,
    cancel_packet,
    channel_of,
    continuation,
    opening,
    packets,
)
from core.device.wait import BUSY_LIMIT, BUSY_PAUSE, GRACE, NEXT_PACKET, SLICE, Wait
from core.errors import Problem, problem
from core.ports import Clock, Pipe

T = TypeVar("T")


class Channel(Connection):
    """A CTAPHID client: INIT, requests with deadlines, cancel.

    Raises OSError when the device is gone, TimeoutError when it is silent, CtapError for a status
    of the key, Garbled for packets no key may send, OperationError for KEY_BUSY and CANCELLED.
    """

    def __init__(self, pipe: Pipe, clock: Clock, cancel: Event) -> None:
        super().__init__(pipe, clock, cancel)
        self._id = BROADCAST
        self._mute = False
        """It did not even confirm a cancel: whoever cleans up after that must not wait long."""
        self.device_version = ""

    def open(self) -> None:
        """Get a channel of our own; also puts a key in step again that was left in mid-reply."""
        reply = self._unless_busy(self._init, partial(self.pause, BUSY_PAUSE))
        self._id = reply.channel
        self._capabilities = CAPABILITY(reply.capabilities)
        self.device_version = reply.version
        self._out_of_step = self._mute = False

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: Event | None = None,
        on_keepalive: Callable[[STATUS], None] | None = None,
    ) -> bytes:
        """Send a request and return its reply; giving `event` says that a person has to act.

        Cancelling always goes through the event given to the constructor: python-fido2 passes an
        event only with commands that wait for a touch, which makes it the sign for the long limit.
        """
        if self._out_of_step:
            self.open()
        touch = event is not None
        try:
            request = partial(self._transact, cmd, data, touch, on_keepalive)
            return self._unless_busy(request, self._stay_refused)
        except Garbled:
            self._out_of_step = True
            raise

    def wink(self) -> None:
        """Let the key blink."""
        self.call(CTAPHID.WINK)

    def drain(self) -> None:
        """Throw away what other programs' traffic left queued; OSError when the key is gone."""
        end = self._clock() + SLICE
        while self._pipe.read(0.001) is not None and self._clock() < end:
            pass

    def _unless_busy(self, request: Callable[[], T], pause: Callable[[], None]) -> T:
        give_up = self._clock() + BUSY_LIMIT
        while True:
            try:
                return request()
            except CtapError as error:
                if error.code != CtapError.ERR.CHANNEL_BUSY:
                    raise
            if self._clock() >= give_up:
                raise problem(Problem.KEY_BUSY, "CTAPHID CHANNEL_BUSY")
            pause()

    def _stay_refused(self) -> None:
        """Pause before a request goes out again, unless its answer comes after all: who took it
        and is sent it once more may count a second try of the PIN.
        """
        for packet in self._heard(BUSY_PAUSE):
            if channel_of(packet) == self._id and opening(packet)[0] != CTAPHID.ERROR:
                self.unanswered = True
                raise Garbled("answer to a request that was refused")

    def _heard(self, seconds: float) -> Iterator[bytes]:
        end = self._clock() + seconds
        while (left := end - self._clock()) > 0:
            self._refuse_cancelled()
            if packet := self._pipe.read(min(SLICE, left)):
                yield packet

    def pause(self, seconds: float) -> None:
        """Wait by listening: an unplug or a cancel ends it, stray packets are dropped."""
        for _ in self._heard(seconds):
            pass

    def _init(self) -> InitReply:
        """CTAPHID_INIT; replies to other programs' INIT carry a nonce that is not ours."""
        nonce = os.urandom(8)
        wait = self._send(BROADCAST, CTAPHID.INIT, nonce, touch=False)
        if self._mute:
            wait.packet_by = self._clock() + GRACE
        foreign = 0
        while True:
            try:
                message = self._reply(wait, CTAPHID.INIT, None)
            except TimeoutError:
                if foreign:
                    raise Garbled("INIT answered with foreign nonces only") from None
                raise
            reply = InitReply(message)
            if reply.nonce == nonce:
                self.unanswered = False
                return reply
            foreign += 1

    def _transact(
        self, cmd: int, data: bytes, touch: bool, on_keepalive: Callable[[STATUS], None] | None
    ) -> bytes:
        wait = self._send(self._id, cmd, data, touch)
        reply = self._reply(wait, cmd, on_keepalive)
        self.unanswered = False
        return reply

    def _send(self, channel: int, cmd: int, data: bytes, touch: bool) -> Wait:
        self.unanswered = False
        self._refuse_cancelled()
        for packet in packets(channel, cmd, data):
            self._pipe.write(packet)
        self.unanswered = True
        return Wait.begin(channel, self._clock(), touch)

    def _reply(self, wait: Wait, cmd: int, on_keepalive: Callable[[STATUS], None] | None) -> bytes:
        while True:
            command, length, message = opening(self._next_packet(wait))
            if command == cmd:
                break
            if command == CTAPHID.ERROR:
                self.unanswered = False
                raise CtapError(message[0] if message else CtapError.ERR.OTHER)
            if command != CTAPHID.KEEPALIVE:
                raise Garbled("reply to a command that was not sent")
            wait.packet_by = self._clock() + wait.silence
            if on_keepalive and message and message[0] in STATUS.__members__.values():
                on_keepalive(STATUS(message[0]))
        return self._rest(wait, length, message)

    def _rest(self, wait: Wait, length: int, message: bytes) -> bytes:
        parts, got, sequence = [message], len(message), 0
        while got < length:
            wait.packet_by = self._clock() + NEXT_PACKET
            part = continuation(self._next_packet(wait), sequence)
            parts.append(part)
            got, sequence = got + len(part), sequence + 1
        return b"".join(parts)[:length]

    def _next_packet(self, wait: Wait) -> bytes:
        """The next packet of our channel; other programs' packets are not ours to judge."""
        while True:
            if self._cancel.is_set() and not wait.cancel_sent:
                self._pipe.write(cancel_packet(wait.channel))
                # Some keys answer twice then; on a new channel the second answer is nobody's.
                wait.cancel_sent = self._out_of_step = True
                wait.end = min(wait.end, self._clock() + GRACE)
            left = min(wait.packet_by, wait.end) - self._clock()
            if left <= 0:
                self._give_up(wait)
            packet = self._pipe.read(min(SLICE, left))
            if packet is not None and channel_of(packet) == wait.channel:
                return packet

    def _give_up(self, wait: Wait) -> NoReturn:
        # A reply may still come; the next request starts with INIT, which drops it.
        self._out_of_step = True
        if wait.cancel_sent:
            self._mute = True
            raise problem(Problem.CANCELLED, "the key did not confirm it")
        silent = wait.end > wait.packet_by
        if wait.touch or not silent:  # Nobody expects that a touch still counts.
            self._pipe.write(cancel_packet(wait.channel))
        if silent:
            raise TimeoutError
        raise problem(
            Problem.TIMED_OUT if wait.touch else Problem.NO_ANSWER, "keepalives without an end"
        )
