"""What a label printer puts on a key, or on the bag it is in."""

from core.prepare.row import Row
from core.translate import mark, tr

NUMBER = mark("Label", "No. {n}")
SERIAL = mark("Label", "Serial {serial}")
PIN = mark("Label", "PIN {pin}")


def label(row: Row, *, with_pin: bool = False) -> str:
    """A few short lines; the PIN is among them only where the plan says so."""
    lines = [tr(NUMBER).replace("{n}", str(row.number)), row.model or row.name]
    if row.serial:
        lines.append(tr(SERIAL).replace("{serial}", row.serial))
    if with_pin:
        lines.append(tr(PIN).replace("{pin}", row.pin.reveal()))
    return "\n".join(lines)
