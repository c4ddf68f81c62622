"""Which value of each policy holds, and why: one pure function over everything that was found.

Mandatory for the machine beats mandatory for the person, the command line, the person's own
setting, what is recommended, and the default. A bad mandatory policy is never skipped in silence:
jobs that destroy something are off until it is mended.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum, unique

from core.policy.model import (
    UNMANAGED,
    AuditRules,
    HelpDesk,
    JobKind,
    KioskRules,
    Policy,
    Redaction,
    RemovalLink,
    ResetRule,
    Sink,
)
from core.policy.schema import defaults, flaw, properties
from core.text import plain

_LONGEST = 300
"""Characters of a text that is shown; what hides or reorders text is taken out of it."""


@unique
class Level(IntEnum):
    """Who decided; a higher one wins."""

    DEFAULT = 0
    RECOMMENDED = 1
    USER_SETTING = 2
    COMMAND_LINE = 3
    USER_MANDATORY = 4
    MACHINE_MANDATORY = 5

    @property
    def mandatory(self) -> bool:
        """Nobody who uses Keydesk can decide otherwise."""
        return self >= Level.USER_MANDATORY


@unique
class Status(StrEnum):
    """What became of a value. The values are part of the JSON contract."""

    IN_FORCE = "in-force"
    OVERRULED = "overruled"
    UNKNOWN = "unknown"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class Found:
    """The values of one place: a file, a registry key, the command line."""

    level: Level
    origin: str
    """Path of a file, name of a registry key, "command line"."""
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Refused:
    """A place that could not be used."""

    level: Level
    origin: str
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """One value of one place, and what became of it."""

    name: str
    value: object = field(repr=False)
    level: Level
    origin: str
    status: Status
    why: str = ""
    """What is wrong with an invalid value."""


@dataclass(frozen=True, slots=True)
class Managed:
    """The policy in force and where it comes from."""

    policy: Policy = UNMANAGED
    rows: tuple[Row, ...] = ()
    refused: tuple[Refused, ...] = ()
    locked: frozenset[str] = frozenset()
    """Names of the policies that are mandatory."""

    @property
    def distrusted(self) -> bool:
        """Something mandatory could not be read, so what destroys is off."""
        return any(place.level.mandatory for place in self.refused) or any(
            row.status is Status.INVALID and row.level.mandatory for row in self.rows
        )


def resolve(places: Iterable[Found | Refused]) -> Managed:
    """Put together what was found; the later of two places on one level wins."""
    usable: list[Found] = []
    refused: list[Refused] = []
    for place in places:
        match place:
            case Found():
                usable.append(place)
            case Refused():
                refused.append(place)
    usable.sort(key=lambda place: place.level)  # Stable: order within a level stays.
    found = list(_rows(usable))
    winners = {row.name: row for row in found if row.status is Status.IN_FORCE}
    rows = tuple(_judged(row, winners) for row in found)
    policy = _policy(dict(defaults()) | {name: row.value for name, row in winners.items()})
    locked = frozenset(name for name, row in winners.items() if row.level.mandatory)
    managed = Managed(policy, rows, tuple(refused), locked)
    return replace(managed, policy=replace(policy, trusted=not managed.distrusted))


def _rows(places: Iterable[Found]) -> Iterator[Row]:
    for place in places:
        for name, value in place.values.items():
            status, why = Status.IN_FORCE, ""
            if name not in properties():
                status = Status.UNKNOWN
            elif why := flaw(name, value):
                status = Status.INVALID
            yield Row(name, value, place.level, place.origin, status, why)


def _judged(row: Row, winners: Mapping[str, Row]) -> Row:
    if row.status is Status.IN_FORCE and row is not winners[row.name]:
        return replace(row, status=Status.OVERRULED)
    return row


def _policy(value: Mapping[str, object]) -> Policy:
    """The typed form of values that the schema has accepted."""
    text = {name: each for name, each in value.items() if isinstance(each, str)}
    # JSON Schema takes 8.0 for an integer.
    number = {name: int(each) for name, each in value.items() if isinstance(each, int | float)}
    listed = {name: tuple(map(str, each)) for name, each in value.items() if isinstance(each, list)}
    return Policy(
        kiosk_mode=bool(number["KioskMode"]),
        kiosk=KioskRules(
            monitor=text["KioskMonitor"],
            idle_seconds=number["IdleSeconds"],
            warning_seconds=number["IdleWarningSeconds"],
            wipe_on_removal=bool(number["WipeOnRemoval"]),
            staff_hash=text["StaffPasscodeHash"],
        ),
        jobs=frozenset(map(JobKind, listed["AllowedJobs"])),
        reset=ResetRule(text["ResetAllowed"]),
        min_pin_length=number["MinimumPinLength"],
        pin_advice=plain(text["PinAdvice"], _LONGEST),
        allowed_models=frozenset(map(str.lower, listed["AllowedModels"])),
        blocked_models=frozenset(map(str.lower, listed["BlockedModels"])),
        help_desk=HelpDesk(
            plain(text["HelpDeskName"]),
            plain(text["HelpDeskPhone"]),
            plain(text["HelpDeskAddress"], _LONGEST),
        ),
        removal_links=tuple(_link(entry) for entry in listed["RemovalLinks"]),
        languages=listed["Languages"],
        redaction=Redaction(text["ReportRedaction"]),
        audit=AuditRules(
            frozenset(map(Sink, listed["AuditSinks"])),
            text["AuditFile"],
            bool(number["AuditRequired"]),
        ),
        windows_page=bool(number["WindowsPage"]),
    )


def _link(entry: str) -> RemovalLink:
    name, _, url = entry.partition(" | ")
    return RemovalLink(plain(name), plain(url, _LONGEST))
