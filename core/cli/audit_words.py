"""What `keydeskctl audit verify` says."""

from core.audit.verify import Kind
from core.translate import mark

WHOLE = mark("Audit", "The audit log is whole: {lines} lines, the newest has number {last}.")
BROKEN = mark("Audit", "The audit log is not as it was written.")
UNREADABLE = mark("Audit", "The audit log cannot be read: {why}")

FLAWS: dict[Kind, str] = {
    Kind.CHANGED: mark("Audit", "{file}, line {line}: number {n} was changed."),
    Kind.MISSING: mark("Audit", "{file}, before line {line}: {n} missing."),
    Kind.MOVED: mark("Audit", "{file}, line {line}: number {n} is not in its place."),
    Kind.ADDED: mark("Audit", "{file}, line {line}: this line was added."),
    Kind.ENDS_EARLY: mark("Audit", "At the end {n} missing."),
    Kind.OTHER_KEY: mark(
        "Audit", "{file}, line {line}: number {n} was signed with a key that is not here."
    ),
}
ONE_MISSING = mark("Audit", "number {n} is")
SEVERAL_MISSING = mark("Audit", "numbers {first} to {last} are")

RECOVERED = mark("Audit", "Lines that a power cut left half and that were taken away: {n}.")
HALF = mark(
    "Audit", "It ends with half a line that a power cut left; the next event takes its place."
)
NO_ANCHOR = mark(
    "Audit", "Nothing tells which line has to be the newest: an end that was cut off is not seen."
)
KEY_IN_FILE = mark(
    "Audit",
    "The key of the log is kept in a file, not in the keyring of the system: whoever may act as "
    "this person could have written the log anew.",
)
