"""What stands on a key, or on the bag it is in: as text for a printer, as values for a sheet."""

from dataclasses import dataclass
from datetime import datetime

from core.prepare.row import Row
from core.text import plain
from core.translate import mark, tr

NUMBER = mark("Label", "No. {n}")
SERIAL = mark("Label", "Serial {serial}")
PIN = mark("Label", "PIN {pin}")


@dataclass(frozen=True, slots=True)
class Label:
    """A label without a PIN, which has no place for one."""

    number: int
    model: str
    serial: str
    """Empty where the key has none that names it."""
    day: str
    """Of this computer, such as 2026-11-27; empty where the file does not say."""

    @property
    def title(self) -> str:
        """Its number in words."""
        return tr(NUMBER).replace("{n}", str(self.number))

    @property
    def about(self) -> tuple[str, ...]:
        """The key, a line each."""
        serial = (tr(SERIAL).replace("{serial}", self.serial),) if self.serial else ()
        return (self.model, *serial)


def label_of(row: Row) -> Label:
    """What may be read by everybody who holds the key."""
    return Label(row.number, plain(row.model or row.name), plain(row.serial), _day(row.time))


def label(row: Row, *, with_pin: bool = False) -> str:
    """A few short lines; the PIN is among them only where the plan says so."""
    told = label_of(row)
    pin = (tr(PIN).replace("{pin}", row.pin.reveal()),) if with_pin else ()
    return "\n".join((told.title, *told.about, *pin))


def _day(time: str) -> str:
    try:
        return datetime.fromisoformat(time).astimezone().date().isoformat()
    except (ValueError, OverflowError):
        return ""
