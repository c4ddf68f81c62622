"""Everything one open key can be asked, blocking; it lives on that key's own thread."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

from fido2.ctap import STATUS

from core.capabilities import resets_over
from core.device.config import Config
from core.device.fingers import Fingers
from core.device.link import Link
from core.device.pin import Pin
from core.device.traffic import Switch
from core.errors import Failure, Operation, OperationError, Problem
from core.model import Access, Attachment, KeyInfo, PinState, PinStatus, Secret
from core.ports import Clock, Pipe, Waiting

_AFTER_WINK = 0.5
_WAITING = {STATUS.PROCESSING: Waiting.PROCESSING, STATUS.UPNEEDED: Waiting.TOUCH}
_RESET_OPTIONS = ("clientPin", "bioEnroll", "userVerificationMgmtPreview", "uv")
_ACCESS = {
    Problem.NO_PERMISSION: Access.DENIED,
    Problem.KEY_BUSY: Access.BUSY,
    Problem.BAD_ANSWER: Access.BAD_ANSWER,
    Problem.REFUSED: Access.BAD_ANSWER,
    Problem.NOT_SUPPORTED: Access.BAD_ANSWER,
    Problem.ENDED_BY_KEY: Access.BAD_ANSWER,
    Problem.U2F_ONLY: Access.U2F_ONLY,
}


class Session:
    """One handle, one channel, at most one token. Raises OperationError and nothing else.

    `cancel` ends what is under way: with a cancel at the key where that is waiting, before the
    next request otherwise.
    """

    def __init__(
        self,
        attachment: Attachment,
        pipe: Pipe,
        clock: Clock,
        cancel: Event,
        switch: Switch | None = None,
    ) -> None:
        self._link = Link(attachment, pipe, clock, cancel, switch or Switch())
        self._pin = Pin(self._link)
        self.fingers = Fingers(self._link, self._pin)
        self.config = Config(self._link, self._pin)

    @property
    def key(self) -> KeyInfo:
        """The key as far as this session knows it; whole once `open` has returned."""
        return self._link.key

    def open(self) -> None:
        """INIT or SELECT, and getInfo."""
        with self._link.doing(Operation.READ):
            self._link.connect()

    def row(self) -> KeyInfo:
        """The key with its PIN tries, asked for only where unknown and not between samples."""
        pin = self._link.key.pin
        has_pin = pin.state in (PinState.SET, PinState.MUST_CHANGE)
        if has_pin and pin.retries is None and not self.fingers.enrolling:
            self.pin_status()
        return self._link.key

    def reread(self) -> KeyInfo:
        """Send getInfo, and getPINRetries where a PIN is set."""
        with self._link.doing(Operation.READ):
            self._link.read_info()
            self._pin.status()
        return self._link.key

    def pin_status(self) -> PinStatus:
        """Send getPINRetries where a PIN is set."""
        with self._link.doing(Operation.READ):
            return self._pin.status()

    def set_pin(self, pin: Secret) -> None:
        """Set the first PIN."""
        self._pin.set(pin)

    def change_pin(self, current: Secret, new: Secret) -> None:
        """Replace the PIN."""
        self._pin.change(current, new)

    def unlock(self, pin: Secret) -> None:
        """Get the token of this session."""
        self._pin.unlock(pin)

    def lock(self) -> None:
        """Forget the token: the next one to work with this key has to unlock it anew."""
        self._pin.token = None

    def reset(self, on_waiting: Callable[[Waiting], None]) -> None:
        """Erase the key; `on_waiting` is called from this thread for each change of mind."""
        told: list[Waiting] = []

        def note(status: int) -> None:
            now = _WAITING[STATUS(status)]
            if told[-1:] != [now]:
                told.append(now)
                on_waiting(now)

        try:
            with self._link.doing(Operation.RESET):
                self._link.ctap.reset(event=self._link.cancel, on_keepalive=note)
        except OperationError as error:
            raise OperationError(self._reset_failure(error.failure)) from None
        self._pin.token = None
        self._link.set_options(dict.fromkeys(_RESET_OPTIONS, False))
        self._link.use(replace(self._link.info, force_pin_change=False))

    def wink(self) -> None:
        """Let the key blink."""
        with self._link.doing(Operation.WINK):
            self._link.channel.wink()
            # Chromium's experience: some keys fail when a CBOR command follows at once.
            self._link.channel.pause(_AFTER_WINK)

    def require_alive(self) -> None:
        """Raise KEY_REMOVED unless this handle still reaches a device; sends nothing."""
        with self._link.doing(Operation.READ):
            self._link.channel.drain()

    def _reset_failure(self, failure: Failure) -> Failure:
        link = self._link
        match failure.problem:
            # A touch in the very moment of the unplug erases the key unseen.
            case Problem.KEY_REMOVED if link.channel.unanswered:
                return replace(failure, problem=Problem.REMOVED_WHILE_ERASING)
            # Keepalives without an end: it may have been erasing itself all the while.
            case Problem.TIMED_OUT:
                return replace(failure, problem=Problem.NO_ANSWER)
            case Problem.RESET_REFUSED if not resets_over(link.key.attachment, link.info):
                return replace(failure, problem=Problem.RESET_WRONG_TRANSPORT)
            case _:
                return failure


def unreadable(key: KeyInfo, failure: Failure) -> KeyInfo:
    """The row of a key that could not be read, with what was learnt before it failed."""
    return replace(key, access=_ACCESS.get(failure.problem, Access.NO_ANSWER), failure=failure)
