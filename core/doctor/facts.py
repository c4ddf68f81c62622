"""What was seen on this computer, before anyone judges it."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto, unique


@dataclass(frozen=True, slots=True)
class Part:
    """A program or library Keydesk stands on."""

    name: str
    version: str
    """Empty where it is not known."""
    fault: str = ""
    """Why it cannot be loaded, in one line."""


@dataclass(frozen=True, slots=True)
class Node:
    """The device node of an attached key."""

    path: str
    name: str
    owner: str
    group: str
    mode: str
    """As `ls -l` shows it, with a "+" where there is an access list."""
    fault: int = 0
    """errno of opening it; 0 where it opens."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A udev rules file that gives somebody access to keys."""

    path: str
    every_key: bool
    """By what the key is (ID_SECURITY_TOKEN), not by a list of makers."""


@dataclass(frozen=True, slots=True)
class Session:
    """How this account sits at the computer."""

    seat: str = ""
    """Seat of an active session of this account; access given by `uaccess` follows it."""
    remote: bool = False


@dataclass(frozen=True, slots=True)
class LinuxFacts:
    """What only Linux has."""

    hidraw: bool | None
    """The kernel offers raw HID devices; None where /sys is not to be seen."""
    nodes: tuple[Node, ...] = ()
    rules: tuple[Rule, ...] = ()
    recognised: bool = False
    """60-fido-id.rules is there: udev sets ID_SECURITY_TOKEN."""
    session: Session = Session()
    container: str = ""
    """Kind of the container; empty outside of one."""
    udev: bool = False
    """udevd runs, and tells of keys that come and go."""


@unique
class CardService(Enum):
    """What became of the attempt to reach the service for card readers (PC/SC)."""

    NOT_USED = auto()
    """The optional pyscard is not there."""
    MISSING = auto()
    REFUSED = auto()
    RUNS = auto()


@dataclass(frozen=True, slots=True)
class CardReaders:
    """The card readers of this computer, with the names they give themselves."""

    service: CardService = CardService.NOT_USED
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AuditLog:
    """Where the policy wants events to go."""

    places: tuple[str, ...] = ()
    """Empty where no log is asked for."""
    faults: tuple[str, ...] = ()
    """What cannot be written to, and why."""
    key_in_file: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that was seen."""

    parts: tuple[Part, ...]
    keyring: str
    """Name of the keyring's back end; empty for none."""
    screen: str
    """What the window is shown on; empty for no display."""
    linux: LinuxFacts | None = None
    elevated: bool | None = None
    """Windows: the process has administrator rights; None elsewhere."""
    cards: CardReaders = CardReaders()
    audit: AuditLog = AuditLog()


@unique
class RuleInstall(StrEnum):
    """How an attempt to install the udev rule ended."""

    INSTALLED = "installed"
    NOT_LOADED = "not-loaded"
    """The file is in its place, but udev did not take it up."""
    DECLINED = "declined"
    FAILED = "failed"
    NO_PKEXEC = "no-pkexec"
