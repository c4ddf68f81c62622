"""What every way to a key has in common; `channel` is HID's, `card_channel` that of cards."""

from collections.abc import Iterator
from threading import Event

from fido2.ctap import CtapDevice
from fido2.hid import CAPABILITY

from core.errors import Problem, problem
from core.ports import Clock, Pipe


class Connection(CtapDevice):
    """A pipe as python-fido2 wants it, which a cancel reaches."""

    def __init__(self, pipe: Pipe, clock: Clock, cancel: Event) -> None:
        self._pipe = pipe
        self._clock = clock
        self._cancel = cancel
        self._capabilities = CAPABILITY(0)
        self._out_of_step = True
        self.unanswered = False
        """A request went out whole and its reply never came: nobody knows whether it was done."""

    @property
    def capabilities(self) -> int:
        return self._capabilities

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        """Nothing: which devices exist is the bus's business."""
        return iter(())

    def close(self) -> None:
        self._pipe.close()

    def _refuse_cancelled(self) -> None:
        if self._cancel.is_set():
            raise problem(Problem.CANCELLED)
