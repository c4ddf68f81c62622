"""The vocabulary of all jobs: every step a front end has to be able to show."""

from dataclasses import dataclass, field
from enum import StrEnum, unique

from core.errors import Failure
from core.flow import Done, Prompt, Step, Stoppable
from core.model import Attachment, Fingerprint, Sample, Secret
from core.pin_rules import PinFlaw, PinLimits
from core.prepare.row import Row


@dataclass(frozen=True, slots=True)
class PinChange:
    """The reply to `AskPinChange`."""

    current: Secret
    new: Secret


@dataclass(frozen=True, kw_only=True)
class AskNewPin(Prompt[Secret]):
    """Choose the first PIN. `flaw` says why the one before was not taken."""

    limits: PinLimits
    flaw: PinFlaw | None = None


@dataclass(frozen=True, kw_only=True)
class AskPinChange(Prompt[PinChange]):
    """Give the current and a new PIN. `wrong`: the current one was not right, a try is gone."""

    limits: PinLimits
    attempts_left: int | None
    must_change: bool = False
    wrong: bool = False
    flaw: PinFlaw | None = None


@dataclass(frozen=True, kw_only=True)
class AskPin(Prompt[Secret]):
    """Give the PIN to go on. `expired`: it was right before, but the key wants it again."""

    attempts_left: int | None
    wrong: bool = False
    expired: bool = False


@dataclass(frozen=True, kw_only=True)
class AskPasscode(Prompt[Secret]):
    """Let the staff type its passcode. `wrong`: the one before was not it."""

    wrong: bool = False


@dataclass(frozen=True, kw_only=True)
class Working(Step):
    """The key is busy for a moment; front ends show it only when it lasts."""


@dataclass(frozen=True, slots=True)
class AddFinger:
    """Take a new fingerprint."""


@dataclass(frozen=True, slots=True)
class RenameFinger:
    """Give this fingerprint another name."""

    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class RemoveFingers:
    """Delete these fingerprints."""

    fingerprints: tuple[Fingerprint, ...]


FingerAction = AddFinger | RenameFinger | RemoveFingers


@unique
class FingerNews(StrEnum):
    """What the last action led to. The values are part of the JSON contract."""

    ADDED = "added"
    RENAMED = "renamed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class ChooseFingerAction(Prompt[FingerAction]):
    """The list of fingerprints, open for work; decline to leave it."""

    fingerprints: tuple[Fingerprint, ...]
    news: FingerNews | None = None
    failure: Failure | None = None
    """Set with FAILED: the action did not work, the list is still good. With ADDED: the finger is
    saved, only its name is not."""


@dataclass(frozen=True, kw_only=True)
class TouchSensor(Stoppable):
    """Lay the finger on the sensor; `stop` gives up this finger, not the list.

    `done` and `total` count good samples, `total` is None while the key has not said;
    `last` is the sample before, None at the start.
    """

    done: int
    total: int | None
    last: Sample | None = None


@dataclass(frozen=True, kw_only=True)
class NameFinger(Prompt[str]):
    """Name a fingerprint, or leave it nameless. `too_long`: the name before did not fit."""

    fingerprint: Fingerprint
    max_bytes: int
    new: bool
    too_long: bool = False


@dataclass(frozen=True, kw_only=True)
class ConfirmRemoveFingers(Prompt[bool]):
    """Delete these fingerprints? `all_of_them`: none is left afterwards."""

    fingerprints: tuple[Fingerprint, ...]
    all_of_them: bool


@dataclass(frozen=True, slots=True)
class Losses:
    """What a reset takes away, as far as the key says without its PIN."""

    passkeys: bool
    pin: bool
    fingerprints: bool
    settings: bool


@dataclass(frozen=True, kw_only=True)
class ConfirmErase(Prompt[bool]):
    """Erase this key? Nothing starts until it is unplugged and plugged in again afterwards."""

    losses: Losses


@dataclass(frozen=True, kw_only=True)
class TakeOutOthers(Step):
    """Unplug the other keys: this one cannot be told from another of its kind."""

    others: tuple[Attachment, ...]


@dataclass(frozen=True, kw_only=True)
class UnplugKey(Step):
    """Unplug the key now. `failure` says why the round before did not erase it."""

    failure: Failure | None = None


@dataclass(frozen=True, kw_only=True)
class PlugInKey(Step):
    """Plug it in again, take your time: the command goes out by itself.

    `failure` is set where the key was already out when the round before went wrong.
    """

    failure: Failure | None = None


@dataclass(frozen=True, kw_only=True)
class KeyInUse(Step):
    """Leave it in until another program lets go of it: nobody knows yet which key it is."""


@dataclass(frozen=True, kw_only=True)
class TouchToErase(Step):
    """Touch the key, or hold it for `hold` seconds, within about `window` seconds."""

    hold: float
    window: float


@dataclass(frozen=True, kw_only=True)
class Erasing(Step):
    """The key is erasing itself; it must stay plugged in."""


@dataclass(frozen=True, kw_only=True)
class ApplyRules(Step):
    """The key has its temporary PIN; now it is told which PINs it may take later."""


@unique
class Result(StrEnum):
    """What a finished job achieved. The values are part of the JSON contract."""

    PIN_SET = "pin-set"
    PIN_CHANGED = "pin-changed"
    FINGERPRINTS_CLOSED = "fingerprints-closed"
    ERASED = "erased"
    PREPARED = "prepared"


@dataclass(frozen=True, kw_only=True)
class Finished(Done):
    """The job reached its end."""

    result: Result


@dataclass(frozen=True, kw_only=True)
class Prepared(Finished):
    """A key is ready to be handed out; `row` is what stands in the file, its PIN included."""

    row: Row
    label: str = field(repr=False)
    """For whoever stands at the key: the PIN is in it where the plan says so."""
    result: Result = Result.PREPARED
