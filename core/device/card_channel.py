"""FIDO over PC/SC (CTAP 2.3 §11.3): APDUs over a card, every wait bounded, every wait cancellable.

It stands beside `core.device.channel`, and a cancel means the same. python-fido2's own
CtapPcscDevice blocks for as long as a reader does; this class takes its place.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import NoReturn

from fido2.ctap import STATUS, CtapError
from fido2.hid import CAPABILITY, CTAPHID

from core.device import apdu
from core.device.connection import Connection
from core.device.ctaphid import MAX_MESSAGE, Garbled
from core.device.wait import (
    FIRST_PACKET,
    GRACE,
    SLICE,
    TOUCH_PACKET,
    WITH_TOUCH,
    WITHOUT_TOUCH,
)
from core.errors import Problem, problem
from core.ports import Clock, Pipe

PAUSE = 0.1
"""Seconds between two questions whether the key is done: a keepalive period of CTAPHID."""
_MOST_PARTS = 64
"""Twice what the longest message needs; a card may promise more of its reply for ever."""
_VERSIONS = {b"U2F_V2": CAPABILITY(0), b"FIDO_2_0": CAPABILITY.NMSG}
"""What the applet says when it is selected -> whether U2F is missing (§11.3.3)."""


class NotFido(Garbled):
    """The card has no FIDO applet."""


@dataclass(slots=True)
class _Wait:
    """Deadlines of one request: of all of it, and of each reply."""

    end: float
    each: float = FIRST_PACKET
    touch: bool = False
    cancel_sent: bool = False


class CardChannel(Connection):
    """A FIDO applet on a card; raises what `core.device.channel.Channel` raises."""

    device_version = ""
    """A card tells none."""

    def __init__(self, pipe: Pipe, clock: Clock, cancel: Event) -> None:
        super().__init__(pipe, clock, cancel)
        self._owed = 0
        """Replies to come: nothing is written before the last one is there."""

    def open(self) -> None:
        """Select the FIDO applet; raises NotFido where the card has none."""
        self._refuse_cancelled()
        status, version = self._whole(apdu.SELECT, self._wait(FIRST_PACKET))
        if status != apdu.SUCCESS:
            raise NotFido("no FIDO applet")
        # Whether it knows CTAP2 too is for getInfo to say: keys that know both say "U2F_V2" here.
        self._capabilities = CAPABILITY.CBOR | _VERSIONS.get(version, CAPABILITY(0))
        self._out_of_step = self.unanswered = False

    def call(
        self,
        cmd: int,
        data: bytes = b"",
        event: Event | None = None,
        on_keepalive: Callable[[STATUS], None] | None = None,
    ) -> bytes:
        """Send a request and return its reply; giving `event` says that a person has to act."""
        if self._out_of_step:
            self.open()
        self._refuse_cancelled()
        try:
            match cmd:
                case CTAPHID.CBOR:
                    return self._cbor(data, event is not None, on_keepalive)
                case CTAPHID.MSG:
                    return self._u2f_version()
                case _:
                    raise problem(Problem.NOT_SUPPORTED, "not over a card")
        except Garbled:
            self._out_of_step = True
            raise

    def wink(self) -> None:
        """A card has no such command."""
        self.call(CTAPHID.WINK)

    def drain(self) -> None:
        """OSError when the card is known to be gone; nothing comes from one unasked."""
        self._pipe.read(0.001)

    def pause(self, seconds: float) -> None:
        """Wait; a cancel ends it, and so does the loss of the card."""
        end = self._clock() + seconds
        while (left := end - self._clock()) > 0:
            self._refuse_cancelled()
            self._pipe.read(min(SLICE, left))

    def _wait(self, seconds: float) -> _Wait:
        return _Wait(self._clock() + seconds)

    def _cbor(
        self, request: bytes, touch: bool, on_keepalive: Callable[[STATUS], None] | None
    ) -> bytes:
        self.unanswered = False
        *parts, last = apdu.message(request)
        for part in parts:
            status, _ = self._exchange(part, self._wait(FIRST_PACKET))
            _require_success(status)
        end = self._clock() + (WITH_TOUCH if touch else WITHOUT_TOUCH)
        wait = _Wait(end, TOUCH_PACKET if touch else WITHOUT_TOUCH, touch)
        self.unanswered = True
        status, reply = self._whole(last, wait)
        wait.each = FIRST_PACKET
        while status == apdu.WORKING:
            if on_keepalive and reply and reply[0] in STATUS.__members__.values():
                on_keepalive(STATUS(reply[0]))
            status, reply = self._whole(self._next_question(wait), wait)
        self.unanswered = False
        _require_success(status)
        if not reply:
            raise Garbled("empty reply")
        return reply

    def _u2f_version(self) -> bytes:
        """The only U2F request there is in Keydesk, as short as a card wants it."""
        status, reply = self._whole(apdu.U2F_VERSION, self._wait(FIRST_PACKET))
        return reply + status.to_bytes(2, "big")

    def _next_question(self, wait: _Wait) -> bytes:
        """What to send to a key that is still at work, after a pause."""
        until = self._clock() + PAUSE
        while (left := until - self._clock()) > 0 and not self._to_cancel(wait):
            self._pipe.read(min(SLICE, left))
        if self._to_cancel(wait):
            wait.cancel_sent = True
            wait.end = min(wait.end, self._clock() + GRACE)
            return apdu.CANCEL
        if self._clock() >= wait.end:
            self._give_up(wait)
        return apdu.POLL

    def _to_cancel(self, wait: _Wait) -> bool:
        return self._cancel.is_set() and not wait.cancel_sent

    def _give_up(self, wait: _Wait) -> NoReturn:
        """It says without an end that it is at work."""
        self._out_of_step = True
        if wait.cancel_sent:
            raise problem(Problem.CANCELLED, "the key did not confirm it")
        self._pipe.write(apdu.CANCEL)
        self._owed += 1
        raise problem(Problem.TIMED_OUT if wait.touch else Problem.NO_ANSWER, "at work for ever")

    def _whole(self, command: bytes, wait: _Wait) -> tuple[int, bytes]:
        """Send one command; returns the status word and the reply, of however many parts."""
        whole = b""
        for _ in range(_MOST_PARTS):
            status, part = self._exchange(command, wait)
            whole += part
            match status >> 8:
                case apdu.MORE:
                    command = apdu.rest(status & 0xFF)
                case apdu.OTHER_LENGTH if not part:
                    command = apdu.with_length(command, status & 0xFF)
                case _ if len(whole) <= MAX_MESSAGE:
                    return status, whole
                case _:
                    break
        raise Garbled("reply without an end")

    def _exchange(self, command: bytes, wait: _Wait) -> tuple[int, bytes]:
        """One command, one reply; first a late reply to what was given up before."""
        until = min(wait.end, self._clock() + wait.each)
        while self._owed:
            self._reply(wait, until)
        self._pipe.write(command)
        self._owed += 1
        reply = self._reply(wait, until)
        if len(reply) < 2:
            raise Garbled("reply without a status word")
        status = int.from_bytes(reply[-2:], "big")
        if status >> 12 not in (6, 9):  # ISO 7816-4 §5.6
            raise Garbled("no status word")
        return status, reply[:-2]

    def _reply(self, wait: _Wait, until: float) -> bytes:
        """The next reply; a reader cannot be told to stop, so a cancel only shortens the wait."""
        cancelled = False
        while (left := until - self._clock()) > 0:
            if self._to_cancel(wait) and not cancelled:
                cancelled, until = True, min(until, self._clock() + GRACE)
            reply = self._pipe.read(min(SLICE, left))
            if reply is not None:
                self._owed -= 1
                return reply
        self._out_of_step = True
        if cancelled:
            raise problem(Problem.CANCELLED, "the key did not confirm it")
        raise TimeoutError


def _require_success(status: int) -> None:
    match status >> 8, status & 0xFF:
        case _ if status == apdu.SUCCESS:
            return
        case ((apdu.NO_INSTRUCTION | apdu.NO_CLASS), _):
            raise CtapError(CtapError.ERR.INVALID_COMMAND)
        case apdu.FAULT, code if code in CtapError.ERR._value2member_map_:
            raise CtapError(code)
        case _:
            raise CtapError(CtapError.ERR.OTHER)
