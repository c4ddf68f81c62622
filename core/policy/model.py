"""What an organisation has decided for this computer, as one frozen value.

Names, defaults and limits are those of resources/policy.schema.json; a test holds the two together.
The defaults mean that nothing is managed.
"""

from dataclasses import dataclass, field
from enum import StrEnum, unique


@unique
class JobKind(StrEnum):
    """What may be allowed or forbidden. The values are part of the policy."""

    SET_PIN = "set-pin"
    CHANGE_PIN = "change-pin"
    FINGERPRINTS = "fingerprints"
    RESET = "reset"
    PREPARE = "prepare"
    REPORT = "report"


@unique
class ResetRule(StrEnum):
    """Who may erase a key."""

    NO = "no"
    CONFIRM = "confirm"
    STAFF = "staff"


@unique
class Redaction(StrEnum):
    """What a report leaves out."""

    STRICT = "strict"
    STANDARD = "standard"
    OFF = "off"


@unique
class Sink(StrEnum):
    """Where audit events go."""

    FILE = "file"
    JOURNALD = "journald"
    SYSLOG = "syslog"
    EVENTLOG = "eventlog"


@dataclass(frozen=True, slots=True)
class HelpDesk:
    """Whom people are told to ask; empty where nobody was named."""

    name: str = ""
    phone: str = ""
    address: str = ""

    @property
    def known(self) -> tuple[str, ...]:
        """What was said of it."""
        return tuple(filter(None, (self.name, self.phone, self.address)))


@dataclass(frozen=True, slots=True)
class RemovalLink:
    """A page where a key is removed from an account."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class AuditRules:
    """Where audit events go, and whether a job may run without them."""

    sinks: frozenset[Sink] = frozenset()
    file: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class KioskRules:
    """How a kiosk behaves."""

    monitor: str = ""
    idle_seconds: int = 60
    warning_seconds: int = 20
    wipe_on_removal: bool = True
    staff_hash: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that can be decided."""

    trusted: bool = True
    """False where something mandatory could not be read: nobody knows what it forbids."""
    kiosk_mode: bool = False
    kiosk: KioskRules = KioskRules()
    jobs: frozenset[JobKind] = frozenset(JobKind)
    reset: ResetRule = ResetRule.CONFIRM
    min_pin_length: int = 4
    """Code points."""
    pin_advice: str = ""
    allowed_models: frozenset[str] = frozenset()
    """AAGUIDs in lower case; empty means every model."""
    blocked_models: frozenset[str] = frozenset()
    help_desk: HelpDesk = HelpDesk()
    removal_links: tuple[RemovalLink, ...] = ()
    languages: tuple[str, ...] = ()
    redaction: Redaction = Redaction.STANDARD
    audit: AuditRules = AuditRules()
    windows_page: bool = True


UNMANAGED = Policy()
"""Nobody has decided anything."""
