"""CTAP2 commands over our channel: python-fido2's encoder without its second getInfo."""

import logging
from collections.abc import Callable, Mapping
from functools import partial
from threading import Event
from typing import Any, TypeVar

from fido2.cbor import encode
from fido2.ctap import CtapError
from fido2.ctap1 import Ctap1
from fido2.ctap2.base import Ctap2, Info
from fido2.ctap2.bio import FPBioEnrollment
from fido2.ctap2.config import Config
from fido2.ctap2.pin import ClientPin
from fido2.hid import CTAPHID

from core.device import cbor
from core.device.card_channel import CardChannel
from core.device.channel import Channel
from core.device.ctaphid import Garbled
from core.device.traffic import Tap

T = TypeVar("T")

# Below that, python-fido2 logs names of people and fingers, and at TRAFFIC whole packets.
logging.getLogger("fido2").setLevel(logging.WARNING)

_PIN = ClientPin.CMD
_FINGER = FPBioEnrollment.CMD
_SUBCOMMAND = {
    Ctap2.CMD.CLIENT_PIN: 2,
    Ctap2.CMD.CONFIG: 1,
    Ctap2.CMD.BIO_ENROLLMENT: 2,
    Ctap2.CMD.BIO_ENROLLMENT_PRE: 2,
}

# Requests that change the key: when the reply is lost, nobody knows whether they were done.
_WRITES = {
    (Ctap2.CMD.CLIENT_PIN, _PIN.SET_PIN),
    (Ctap2.CMD.CLIENT_PIN, _PIN.CHANGE_PIN),
    (Ctap2.CMD.CONFIG, Config.CMD.SET_MIN_PIN_LENGTH),
    *(
        (command, sub)
        for command in (Ctap2.CMD.BIO_ENROLLMENT, Ctap2.CMD.BIO_ENROLLMENT_PRE)
        for sub in (_FINGER.SET_NAME, _FINGER.REMOVE_ENROLLMENT)
    ),
}
# Requests that may be sent again after the channel got out of step: they only read.
_HARMLESS = {
    (Ctap2.CMD.GET_INFO, None),
    (Ctap2.CMD.CLIENT_PIN, _PIN.GET_PIN_RETRIES),
    (Ctap2.CMD.CLIENT_PIN, _PIN.GET_KEY_AGREEMENT),
}
_OUT_OF_STEP = (CtapError.ERR.INVALID_CHANNEL, CtapError.ERR.INVALID_SEQ)


class Ctap(Ctap2):
    """CTAP2 on one channel; `info` is what we validated, never what the key said last."""

    def __init__(self, channel: Channel | CardChannel, tap: Tap) -> None:
        # Not super().__init__(): it sends getInfo and loses the key over one odd member.
        self.device = channel
        self.channel = channel
        self._tap = tap
        self._strict_cbor = False
        self._request: tuple[int, object] | None = None
        self.use(Info(versions=[]))

    def use(self, info: Info) -> None:
        """Take over what a new getInfo said."""
        self._info = info
        self._max_msg_size = info.max_msg_size

    @property
    def write_unanswered(self) -> bool:
        """The last request changes the key, went out whole, and its reply never came."""
        return self.channel.unanswered and self._request in _WRITES

    def read_info(self) -> bytes:
        """Send getInfo; returns the reply without its status byte."""
        self._request = (Ctap2.CMD.GET_INFO, None)
        request = bytes([Ctap2.CMD.GET_INFO])
        return _content(self._reopening(lambda: self._tap.follow(request, self._send)))

    def speaks_u2f(self) -> bool:
        """Ask for the U2F version (CTAP1 §7.4); a status word or another version is a no."""
        version = Ctap1.INS.VERSION
        reply = self.channel.call(CTAPHID.MSG, bytes([0, version, 0, 0, 0, 0, 0]))
        return reply == b"U2F_V2\x90\x00"

    def send_cbor(
        self,
        cmd: int,
        data: Mapping[int, Any] | None = None,
        *,
        event: Event | None = None,
        on_keepalive: Callable[[int], None] | None = None,
    ) -> Mapping[int, Any]:
        """Send a command; one that only reads is sent again once when the channel was lost."""
        field = _SUBCOMMAND.get(Ctap2.CMD(cmd)) if cmd in set(Ctap2.CMD) else None
        self._request = (cmd, data.get(field) if data and field else None)
        request = bytes([cmd]) + (encode(data) if data is not None else b"")
        if len(request) > self._max_msg_size:
            raise CtapError(CtapError.ERR.REQUEST_TOO_LARGE)
        call = partial(self._send, event=event, on_keepalive=on_keepalive)
        reply = self._reopening(lambda: self._tap.follow(request, call))
        return _members(_content(reply))

    def _send(
        self,
        request: bytes,
        event: Event | None = None,
        on_keepalive: Callable[[int], None] | None = None,
    ) -> bytes:
        return self.channel.call(CTAPHID.CBOR, request, event, on_keepalive)

    def _reopening(self, request: Callable[[], T]) -> T:
        try:
            return request()
        except Garbled:
            if self._request not in _HARMLESS:
                raise
        except CtapError as error:
            if error.code not in _OUT_OF_STEP or self._request not in _HARMLESS:
                raise
        self.channel.open()
        return request()


def _content(reply: bytes) -> bytes:
    """What follows the status byte of a success."""
    if reply[0] != CtapError.ERR.SUCCESS:
        raise CtapError(reply[0])
    return reply[1:]


def _members(content: bytes) -> Mapping[int, Any]:
    decoded = cbor.decode(content) if content else {}
    if not isinstance(decoded, dict):
        raise TypeError("the reply is not a map")
    return decoded
