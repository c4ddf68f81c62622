"""authenticatorConfig (CTAP 2.3 §6.11): what an administrator may fix on a key."""

from dataclasses import replace
from typing import Any, Final

from fido2 import cbor
from fido2.ctap2.base import Ctap2
from fido2.ctap2.config import Config as Library

from core.capabilities import sets_min_pin_length
from core.device.link import Link
from core.device.pin import Pin
from core.errors import Operation, Problem, problem

_SUB: Final = Library.CMD
_IN: Final = Library.PARAM
_PREFIX: Final = b"\xff" * 32 + bytes([Ctap2.CMD.CONFIG])


class Config:
    """The side of one link that an administrator works with; all of it needs a token.

    Written on `Ctap2.config`: python-fido2's own class says false where it means nothing, and takes
    a refusal of its own for a mistake of the caller.
    """

    def __init__(self, link: Link, pin: Pin) -> None:
        self._link = link
        self._pin = pin

    def set_min_pin_length(self, length: int | None, *, force_change: bool) -> None:
        """Raise the minimum length of PINs, demand another PIN before the next use, or both."""
        if not sets_min_pin_length(self._link.info):
            raise problem(Problem.NOT_SUPPORTED, "setMinPINLength")
        params: dict[int, Any] = {}
        if length is not None:
            params[_IN.NEW_MIN_PIN_LENGTH] = length
        if force_change:
            params[_IN.FORCE_CHANGE_PIN] = True
        try:
            with self._link.doing(Operation.CONFIGURE):
                self._call(_SUB.SET_MIN_PIN_LENGTH, params)
        finally:
            self._pin.token = None  # A demanded change ends it at the key.
        # A PIN shorter than the new minimum has to change too; only the key knows (§6.11.4).
        info = self._link.info
        shortest, forced = length or info.min_pin_length, force_change or info.force_pin_change
        self._link.use(replace(info, min_pin_length=shortest, force_pin_change=forced))

    def _call(self, sub: Library.CMD, params: dict[int, Any]) -> None:
        if self._pin.token is None:
            raise problem(Problem.SESSION_EXPIRED, "no token")
        maker = self._pin.client.protocol
        message = _PREFIX + bytes([sub]) + cbor.encode(params)
        proof = maker.authenticate(self._pin.token, message)
        self._link.ctap.config(sub, params, maker.VERSION, proof)
