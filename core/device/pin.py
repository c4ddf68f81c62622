"""clientPIN (CTAP 2.3 §6.5): tries left, set, change, and the one token of a working session."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

from fido2.ctap import CtapError
from fido2.ctap2.pin import ClientPin

from core.device.faults import MISSHAPEN
from core.device.link import Link, pin_status
from core.errors import Failure, Operation, OperationError, Problem, problem
from core.model import AuthenticatorInfo, PinState, PinStatus, Secret

T = TypeVar("T")

_MOST_RETRIES = 255
_MAX_BYTES = 63

_Permission = ClientPin.PERMISSION


class Pin:
    """The PIN side of one link. `token` is None until `unlock`, and again once it has died."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.token: bytes | None = None

    @property
    def client(self) -> ClientPin:
        """python-fido2's clientPIN for what the key offers now."""
        return ClientPin(self._link.ctap)

    def status(self) -> PinStatus:
        """Ask for the tries left where a PIN is set; a refusal or nonsense leaves them unknown."""
        if self._link.key.pin.state in (PinState.UNSUPPORTED, PinState.NONE):
            return self._link.key.pin
        retries, replug = None, False
        with suppress(CtapError, *MISSHAPEN):
            answer, power_cycle = self.client.get_pin_retries()
            if type(answer) is int and 0 <= answer <= _MOST_RETRIES:
                retries, replug = answer, power_cycle is True
        return self._note(retries, replug)

    def set(self, pin: Secret) -> None:
        """Set the first PIN: key agreement and setPIN."""
        self._require(PinState.NONE)
        text = _sendable(pin, new=True)
        with self._link.doing(Operation.SET_PIN):
            self.client.set_pin(text)
        self._link.set_options({"clientPin": True})

    def change(self, current: Secret, new: Secret) -> None:
        """Replace the PIN: key agreement and changePIN; every token dies with the old PIN."""
        self._require(PinState.SET, PinState.MUST_CHANGE)
        old, text = _sendable(current), _sendable(new, new=True)
        self.token = None
        self._spend_try(Operation.CHANGE_PIN, lambda: self.client.change_pin(old, text))
        self._link.use(replace(self._link.info, force_pin_change=False))

    def unlock(self, pin: Secret) -> None:
        """Get one token with every permission a working session may need."""
        self._require(PinState.SET)
        permissions = _permissions(self._link.info)
        if not permissions:
            raise problem(Problem.NOT_SUPPORTED, "nothing on this key needs a token")
        text = _sendable(pin)
        self.token = None
        self.token = self._spend_try(
            Operation.UNLOCK, lambda: self.client.get_pin_token(text, permissions)
        )
        self._note(None)

    def _require(self, *wanted: PinState) -> None:
        pin = self._link.key.pin
        if pin.state in wanted:
            return
        match pin.state:
            case PinState.NONE:
                raise problem(Problem.PIN_NOT_SET)
            case PinState.UNSUPPORTED:
                raise problem(Problem.NOT_SUPPORTED, "clientPin")
            case PinState.REPLUG:
                raise problem(Problem.PIN_NEEDS_REPLUG, attempts_left=pin.retries)
            case PinState.BLOCKED:
                raise problem(Problem.PIN_BLOCKED, attempts_left=0)
            case PinState.SET | PinState.MUST_CHANGE if PinState.NONE in wanted:
                raise problem(Problem.PIN_ALREADY_SET)
            case _:
                # Before any token is asked for: afterwards two errors would share one status.
                raise problem(Problem.PIN_MUST_CHANGE)

    def _spend_try(self, operation: Operation, send: Callable[[], T]) -> T:
        try:
            with self._link.doing(operation):
                return send()
        except OperationError as error:
            raise OperationError(self._with_tries(error.failure)) from None

    def _with_tries(self, failure: Failure) -> Failure:
        """Add the tries left to a refused PIN, and see whether it locked the key."""
        match failure.problem:
            case Problem.PIN_BLOCKED:
                status = self._note(0)
            case Problem.WRONG_PIN | Problem.PIN_NEEDS_REPLUG:
                status = self._status_after_refusal()
            case Problem.PIN_REFUSED:  # The current PIN was right, which restores the tries.
                self._note(None)
                return failure
            case _:
                return failure
        if status.state is PinState.BLOCKED:
            return replace(failure, problem=Problem.PIN_BLOCKED, attempts_left=0)
        if failure.problem is Problem.PIN_NEEDS_REPLUG:
            status = self._note(status.retries, replug=True)
        if status.state is PinState.REPLUG:
            return replace(failure, problem=Problem.PIN_NEEDS_REPLUG, attempts_left=status.retries)
        return replace(failure, attempts_left=status.retries)

    def _status_after_refusal(self) -> PinStatus:
        # The refusal is the news; a key that leaves or falls silent now does not hide it.
        with suppress(OSError, OperationError):
            return self.status()
        return self._note(None)

    def _note(self, retries: int | None, replug: bool = False) -> PinStatus:
        status = pin_status(self._link.info, retries, replug)
        self._link.key = replace(self._link.key, pin=status)
        return status


def _permissions(info: AuthenticatorInfo) -> ClientPin.PERMISSION:
    """What this key can grant: one bit too many fails the whole request (CTAP 2.3 §6.5.5.7.2)."""
    preview = "FIDO_2_1_PRE" in info.versions
    granted = {
        _Permission.CREDENTIAL_MGMT: info.option("credMgmt")
        or (preview and info.option("credentialMgmtPreview")),
        _Permission.BIO_ENROLL: info.option("bioEnroll") is not None
        or (preview and info.option("userVerificationMgmtPreview") is not None),
        _Permission.LARGE_BLOB_WRITE: info.option("largeBlobs"),
        _Permission.AUTHENTICATOR_CFG: info.option("authnrCfg"),
    }
    permissions = _Permission(0)
    for permission, possible in granted.items():
        if possible:
            permissions |= permission
    return permissions


def _sendable(pin: Secret, *, new: bool = False) -> str:
    """The last guard before the wire; python-fido2 applies none of these rules itself."""
    text = pin.reveal()
    try:
        size = len(text.encode())
    except UnicodeEncodeError:  # Lone surrogates. Raised outside: this error holds the whole PIN.
        size = 0
    if not size or "\0" in text or size > _MAX_BYTES or (new and len(text) < 4):
        raise problem(Problem.PIN_UNACCEPTABLE)
    return text
