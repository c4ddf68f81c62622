"""A receipt of what was done to a key, for the person who takes it home."""

from dataclasses import dataclass
from datetime import datetime

from core.flow import Done, Failed
from core.guidance import guide
from core.messages import words as problem_words
from core.policy.model import HelpDesk, Redaction
from core.report import words
from core.report.redact import Redactor
from core.translate import tr

_LABEL = 16


@dataclass(frozen=True, slots=True)
class Receipt:
    """One job on one key; the serial is shortened, and nothing that was typed is in it."""

    when: datetime
    key: str
    model: str
    serial: str
    what: str
    """What the job says of itself at its end."""
    result: str
    code: str
    help_desk: HelpDesk
    version: str


def receipt(ending: Done | Failed, when: datetime, help_desk: HelpDesk, version: str) -> Receipt:
    """The receipt for how a job ended. Serials are short on paper, whatever a report may say."""
    key = ending.key
    if isinstance(ending, Failed):
        told = problem_words(ending.failure, key.name, card=key.card)
        what, result, code = told.title, told.text, told.code
    else:
        told_so = guide(ending)
        what, result, code = told_so.title, told_so.text, told_so.code
    # Some keys have their serial in their name, which is in all that is said of them.
    serial = key.attachment.serial
    redactor = Redactor(Redaction.STANDARD, serials=(serial,))
    name, what, result = map(redactor.text, (key.name, what, result))
    model = "" if key.model == key.name else key.model or ""
    short = redactor.serial(serial)
    return Receipt(when, name, model, short, what, result, code, help_desk, version)


def receipt_lines(receipt: Receipt) -> tuple[tuple[str, str], ...]:
    """Label and value, for paper and for text alike; what is not known is left out."""
    desk = receipt.help_desk
    lines = (
        (words.KEY, receipt.key),
        (words.MODEL, receipt.model),
        (words.SERIAL, receipt.serial),
        (words.WHEN, receipt.when.strftime("%Y-%m-%d %H:%M %Z").strip()),
        (words.WHAT, receipt.what),
        (words.RESULT, receipt.result),
        (words.CODE, receipt.code),
        (words.HELP_DESK, ", ".join(desk.known)),
        (words.WITH, f"Keydesk {receipt.version}"),
    )
    return tuple((tr(label), value) for label, value in lines if value)


def receipt_text(receipt: Receipt) -> str:
    """The receipt as plain text."""
    rows = (f"{label + ':':<{_LABEL}} {value}\n" for label, value in receipt_lines(receipt))
    return f"{tr(words.RECEIPT)}\n\n" + "".join(rows)
