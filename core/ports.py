"""The seams: what flows ask of a key, and what the device layer asks of the system."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol, TypeVar

from core.doctor.facts import Facts, RuleInstall
from core.model import Attachment, Fingerprint, KeyInfo, PinStatus, Sample, Secret, SensorInfo

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Arrived:
    """A key was plugged in, or was there when watching began."""

    attachment: Attachment


@dataclass(frozen=True, slots=True)
class Left:
    """A key was unplugged."""

    attachment: Attachment


BusEvent = Arrived | Left


class Waiting(Enum):
    """What a key wants while a command is pending (CTAPHID_KEEPALIVE status)."""

    PROCESSING = auto()
    TOUCH = auto()


class Key(Protocol):
    """A working session with one attached key: one handle, one channel, at most one token.

    The handle dies with the plug-in it was opened on, so a session can never reach another key.
    Every method raises `core.errors.OperationError` and nothing else; cancelling the task that
    awaits one sends CTAPHID_CANCEL and returns when the key is free again.
    """

    @property
    def info(self) -> KeyInfo:
        """The key as last read in this session."""
        ...

    async def reread(self) -> KeyInfo:
        """Read getInfo (and the PIN tries, where a PIN is set) again, after state changed."""
        ...

    async def pin_status(self) -> PinStatus:
        """Ask for the PIN tries left, where a PIN is set (getPINRetries)."""
        ...

    async def set_pin(self, pin: Secret) -> None:
        """Set the first PIN."""
        ...

    async def change_pin(self, current: Secret, new: Secret) -> None:
        """Replace the PIN; a wrong current PIN spends one try."""
        ...

    async def unlock(self, pin: Secret) -> None:
        """Get one token for everything a working session may do; a wrong PIN spends one try."""
        ...

    async def sensor(self) -> SensorInfo:
        """Ask the fingerprint sensor for its kind, sample count and name limit."""
        ...

    async def fingerprints(self) -> tuple[Fingerprint, ...]:
        """List the enrolled fingerprints; needs `unlock`."""
        ...

    async def enrol_begin(self) -> Sample:
        """Start a new fingerprint and wait for its first sample; needs `unlock`."""
        ...

    async def enrol_next(self, template: bytes) -> Sample:
        """Wait for the next sample of a started fingerprint."""
        ...

    async def enrol_cancel(self) -> None:
        """Drop a half-taken fingerprint (cancelCurrentEnrollment); always safe."""
        ...

    async def rename_fingerprint(self, template: bytes, name: str) -> None:
        """Give a fingerprint a name; needs `unlock`."""
        ...

    async def remove_fingerprint(self, template: bytes) -> None:
        """Delete a fingerprint; needs `unlock`."""
        ...

    async def set_min_pin_length(self, length: int | None, *, force_change: bool) -> None:
        """Raise the minimum length of PINs, demand another PIN before the next use, or both.

        Needs `unlock`, and ends it.
        """
        ...

    def reset(self) -> AsyncGenerator[Waiting, None]:
        """Send authenticatorReset at once; yields what the key waits for, ends when erased."""
        ...

    async def wink(self) -> None:
        """Let the key blink (CTAPHID_WINK)."""
        ...

    async def while_attached(self, wait: Awaitable[T]) -> T:
        """Await something slow, such as a person; raises KEY_REMOVED as soon as the key leaves.

        Before it returns it makes sure that the session still reaches the very same plug-in, so a
        secret typed meanwhile can only go to the key it was typed for.
        """
        ...


class KeyBus(Protocol):
    """All attached keys."""

    async def attachments(self) -> tuple[Attachment, ...]:
        """One look at what is attached; opens nothing."""
        ...

    def watch(self) -> AsyncGenerator[BusEvent, None]:
        """Every arrival and removal, beginning with an arrival for each key already there."""
        ...

    async def read(self, attachment: Attachment) -> KeyInfo:
        """Read one key for its row; whatever is wrong with the key is said in the result."""
        ...

    def open(self, attachment: Attachment) -> AbstractAsyncContextManager[Key]:
        """A working session; a second one on the same key is Problem.ALREADY_WORKING."""
        ...

    async def close(self) -> None:
        """Stop watching and let go of every key, within a second even when a key is silent."""
        ...


class Pipe(Protocol):
    """An open key, one message at a time. Calls block and raise OSError.

    Over HID a message is a 64-byte report without report id; over PC/SC it is a whole APDU, and
    each that is written has one reply.
    """

    def read(self, timeout: float) -> bytes | None:
        """The next message of the key, or None when none came within `timeout` seconds."""
        ...

    def write(self, packet: bytes) -> None:
        """Send one message."""
        ...

    def close(self) -> None:
        """Let go of the device; safe at any time, from any thread."""
        ...


class KeyHost(Protocol):
    """Where keys are found: USB, or card readers. Calls block; used from one thread."""

    def attached(self) -> tuple[Attachment, ...]:
        """FIDO devices present now; reads what is known already, opens none of them."""
        ...

    def open(self, attachment: Attachment) -> Pipe:
        """Open a device; OSError with errno EACCES, EBUSY or ENOENT says why not.

        EAGAIN says that the system is still deciding who may.
        """
        ...

    def on_change(self, hint: Callable[[], None]) -> bool:
        """Call `hint` from any thread when devices may have changed; False where no hints exist."""
        ...

    def close(self) -> None:
        """Stop hinting."""
        ...


@dataclass(frozen=True, slots=True)
class Exchange:
    """One CTAP2 command and its reply, written down without what is secret in them."""

    key_id: str
    """Row id of the key."""
    command: str
    seconds: float
    status: str
    """Status of the reply, or why there was none."""
    request: str
    reply: str
    replaced: tuple[str, ...]
    """Names of the fields whose values were replaced."""


class Listener(Protocol):
    """Somebody who follows what is said to keys."""

    def __call__(self, exchange: Exchange, /) -> None:
        """Take note; called on the thread of the key, so it must be quick."""
        ...


class Computer(Protocol):
    """The computer Keydesk runs on, for `core.doctor`."""

    async def look(self) -> Facts:
        """Look at everything that must be right; changes nothing and sends nothing to a key."""
        ...

    async def install_rule(self) -> RuleInstall:
        """Install the udev rule as root, after the system has asked for a password."""
        ...


class Elevation(Protocol):
    """The ways on where this process lacks rights: the seam for separated privileges."""

    def open_settings(self) -> bool:
        """Open the system's own page for security keys; was there one?"""
        ...

    def restart(self) -> bool:
        """Start Keydesk again as administrator; was that allowed?"""
        ...


@dataclass(frozen=True, slots=True)
class Kept:
    """A secret as it was found again."""

    text: str = field(repr=False)
    in_file: bool
    """It lies in a file, not in the keyring of the system."""


class Secrets(Protocol):
    """Small secrets of one person. Calls block and raise OSError."""

    def read(self, name: str) -> tuple[Kept, ...]:
        """Every copy there is, the best kept one first."""
        ...

    def write(self, name: str, text: str) -> None:
        """Keep a secret where it is kept best."""
        ...


class Clock(Protocol):
    """Monotonic seconds; a parameter wherever time decides something."""

    def __call__(self) -> float:
        """Seconds since some fixed moment."""
        ...
