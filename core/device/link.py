"""The thread-side state of one open key: its channel, its getInfo, and what its errors mean."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from threading import Event

from fido2.ctap import CtapError
from fido2.hid import CAPABILITY

from core.aaguid import model_name
from core.device import getinfo
from core.device.card_channel import CardChannel
from core.device.channel import Channel
from core.device.ctap import Ctap
from core.device.ctaphid import Garbled
from core.device.faults import FAULTS, MISSHAPEN
from core.device.traffic import Switch, Tap
from core.errors import Failure, Operation, OperationError, Problem, classify, problem
from core.model import (
    Access,
    Attachment,
    AuthenticatorInfo,
    KeyInfo,
    PinState,
    PinStatus,
    Transport,
)
from core.ports import Clock, Pipe


class Link:
    """An open key as far as it is known; every method of it runs on the key's own thread."""

    def __init__(
        self, attachment: Attachment, pipe: Pipe, clock: Clock, cancel: Event, switch: Switch
    ) -> None:
        self.cancel = cancel
        over_card = attachment.transport is Transport.NFC
        self.channel = (CardChannel if over_card else Channel)(pipe, clock, cancel)
        self.ctap = Ctap(self.channel, Tap(switch, attachment.id, clock))
        self.key = KeyInfo(attachment, Access.NO_ANSWER)

    @property
    def info(self) -> AuthenticatorInfo:
        """The last getInfo."""
        if self.key.info is None:
            raise problem(Problem.BAD_ANSWER, "the key was never read")
        return self.key.info

    def connect(self) -> None:
        """INIT or SELECT, and getInfo; raises U2F_ONLY for a key that knows nothing newer."""
        self.channel.open()
        capabilities = self.channel.capabilities
        self.key = replace(
            self.key,
            device_version=self.channel.device_version or None,
            can_wink=bool(capabilities & CAPABILITY.WINK),
        )
        if not capabilities & CAPABILITY.CBOR:
            self._require_newer_than_u2f()
        self.read_info()

    def read_info(self) -> None:
        """Send getInfo and take it over; the PIN tries are unknown until asked for."""
        try:
            info = getinfo.parse(self.ctap.read_info())
        except CtapError as error:
            if error.code == CtapError.ERR.INVALID_COMMAND:
                self._require_newer_than_u2f()
            raise
        self.use(info)

    def use(
        self, info: AuthenticatorInfo, retries: int | None = None, replug: bool = False
    ) -> None:
        """Take over what getInfo said, or would say now."""
        self.ctap.use(getinfo.for_fido2(info))
        pin = pin_status(info, retries, replug)
        self.key = replace(
            self.key, access=Access.OK, info=info, pin=pin, model=model_name(info.aaguid)
        )

    def set_options(self, changes: Mapping[str, bool]) -> None:
        """Note what a command changed, sparing a getInfo; only options the key has can change."""
        options = dict(self.info.options)
        options.update((name, on) for name, on in changes.items() if name in options)
        pin = self.key.pin
        self.use(replace(self.info, options=options), pin.retries, pin.state is PinState.REPLUG)

    @contextmanager
    def doing(self, operation: Operation) -> Iterator[None]:
        """Turn whatever a command raises into an OperationError."""
        try:
            yield
        except OperationError as error:
            if error.failure.problem is not Problem.NO_ANSWER or not self.ctap.write_unanswered:
                raise
            failure = Failure(Problem.NO_ANSWER, detail="silent after a request to change it")
            raise OperationError(failure) from None
        except FAULTS as error:
            raise OperationError(self._meaning(error, operation)) from None

    def _meaning(self, error: BaseException, operation: Operation) -> Failure:
        if isinstance(error, MISSHAPEN):
            # Their text may quote the key; the framing's own says only which rule was broken.
            told = str(error) if isinstance(error, Garbled) else type(error).__name__
            return Failure(Problem.BAD_ANSWER, detail=told)
        if _confirms_cancel(error) and self.cancel.is_set():
            return Failure(Problem.CANCELLED)
        failure = classify(error, operation)
        if not self.ctap.write_unanswered:
            return failure
        match failure.problem:
            case Problem.KEY_REMOVED:
                return replace(failure, problem=Problem.REMOVED_WHILE_WRITING)
            case Problem.NO_ANSWER:
                return replace(failure, detail="silent after a request to change it")
            case _:
                return failure

    def _require_newer_than_u2f(self) -> None:
        nmsg = self.channel.capabilities & CAPABILITY.NMSG
        if not nmsg and self.ctap.speaks_u2f():
            raise problem(Problem.U2F_ONLY)
        raise problem(Problem.BAD_ANSWER, "neither CTAP2 nor U2F")


def _confirms_cancel(error: BaseException) -> bool:
    return isinstance(error, CtapError) and error.code == CtapError.ERR.KEEPALIVE_CANCEL


def pin_status(
    info: AuthenticatorInfo, retries: int | None = None, replug: bool = False
) -> PinStatus:
    """Where a key stands with its PIN, by getInfo and getPINRetries (CTAP 2.3 §6.5.5.2)."""
    return PinStatus(
        _pin_state(info, retries, replug),
        retries,
        info.min_pin_length,
        info.max_pin_length,
        info.pin_complexity_policy is True,
        info.pin_complexity_policy_url,
    )


def _pin_state(info: AuthenticatorInfo, retries: int | None, replug: bool) -> PinState:
    if info.option("clientPin") is None or not {1, 2} & set(info.pin_uv_protocols):
        return PinState.UNSUPPORTED
    if not info.option("clientPin"):
        return PinState.NONE
    if retries == 0:
        return PinState.BLOCKED
    if replug:
        return PinState.REPLUG
    return PinState.MUST_CHANGE if info.force_pin_change else PinState.SET
