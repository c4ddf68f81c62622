"""A key in a few plain words: a row of `keys`, the page of `info`, a line of `watch`."""

from collections import Counter
from collections.abc import Sequence

from core.capabilities import Why, fingerprints_enrolled, has_passkeys, offers
from core.cli import words
from core.describe import abilities, hint, pin_rules, where
from core.guidance import reason
from core.messages import words as problem_words
from core.model import Access, Attachment, KeyInfo, PinState
from core.pin_rules import PinLimits
from core.translate import mark

_UNKNOWN = "-"


def table(keys: Sequence[KeyInfo]) -> list[str]:
    """A heading and a line for each key; the name stands last, so its width does not matter.

    Keys that share a name say where they are, as in the window.
    """
    named = Counter(key.name for key in keys)
    rows = [words.COLUMNS, *(_row(key, alone=named[key.name] == 1) for key in keys)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[3]])
        for row in rows
    ]


def _row(key: KeyInfo, *, alone: bool) -> tuple[str, str, str, str]:
    name = key.name if alone else placed(key)
    return key.id, _pin_state(key), _fingers(key) or _UNKNOWN, name


def placed(key: KeyInfo) -> str:
    """Its name and what tells it from another one of that name."""
    place = where(key.attachment)
    return f"{key.name} ({place})" if place else key.name


def trouble(key: KeyInfo) -> list[str]:
    """Why a key could not be read and what to do; nothing when it could."""
    if key.failure is None:
        return []
    told = problem_words(key.failure, key.name, card=key.card)
    remedy = words.remedy(key.failure.problem, told)
    return [f"{key.id}: {told.title}. {told.text}", f"{remedy} ({told.code})"]


def event(key: KeyInfo, what: str) -> str:
    """A line of `watch`."""
    return f"{key.id}  {what:<10}  {placed(key)}: {hint(key)}"


def page(key: KeyInfo) -> list[str]:
    """Everything a person may want to know, one thing a line."""
    facts = [(label, text) for label, text in _facts(key) if text]
    width = max(len(label) for label, _ in facts)
    return [f"{label.ljust(width)}  {text}" for label, text in facts]


def _facts(key: KeyInfo) -> list[tuple[str, str]]:
    seat, info = key.attachment, key.info
    return [
        (mark("Cli", "Key"), key.name),
        (mark("Cli", "Id"), key.id),
        (mark("Cli", "Model"), key.model or ""),
        (mark("Cli", "Made by"), seat.manufacturer),
        (mark("Cli", "Serial"), seat.serial),
        (mark("Cli", "Firmware"), key.device_version or ""),
        (mark("Cli", "Connected"), _connection(key)),
        (mark("Cli", "PIN"), _pin(key)),
        (mark("Cli", "Fingerprints"), _fingers(key)),
        (mark("Cli", "Passkeys"), _passkeys(key)),
        (mark("Cli", "Reset"), _reset(key)),
        *_abilities(key),
        (mark("Cli", "Standards"), ", ".join(info.versions) if info else ""),
        (mark("Cli", "Model id"), (info.aaguid or "") if info else ""),
    ]


def _abilities(key: KeyInfo) -> list[tuple[str, str]]:
    """One a line, the label beside the first."""
    able = abilities(key.info) if key.info else ()
    labels = (mark("Cli", "Can do"), *[""] * len(able))
    return list(zip(labels, able, strict=False))


def _connection(key: KeyInfo) -> str:
    seat = key.attachment
    if key.card:
        return mark("Cli", "card reader {port}").replace("{port}", seat.port)
    device = f"{seat.vendor_id:04x}:{seat.product_id:04x}"
    port = mark("Cli", "socket {port}").replace("{port}", seat.port) if seat.port else ""
    return ", ".join(part for part in (seat.transport.value, device, seat.path, port) if part)


def _pin_state(key: KeyInfo) -> str:
    match key.access:
        case Access.OK if key.info:
            return words.PIN_STATES[key.pin.state]
        case Access.U2F_ONLY:
            return words.PIN_STATES[PinState.UNSUPPORTED]
        case _:
            return _UNKNOWN


def _pin(key: KeyInfo) -> str:
    if key.info is None or key.pin.state is PinState.UNSUPPORTED:
        return _pin_state(key)
    rules = pin_rules(PinLimits.of(key.pin))
    return f"{_pin_state(key)}{words.tries(key.pin.retries)}. {rules}"


def _fingers(key: KeyInfo) -> str:
    if key.info is None:
        return ""
    why = offers(key).fingerprints
    if why is Why.NO_SENSOR:
        return _UNKNOWN
    if why is Why.MANAGED_ELSEWHERE:
        return reason(why, key)
    saved = words.HAS_FINGERS if fingerprints_enrolled(key.info) else words.NO_FINGERS
    return saved if why is not Why.NO_PIN_SUPPORT else reason(why, key)


def _passkeys(key: KeyInfo) -> str:
    if key.info is None or not has_passkeys(key.info):
        return _UNKNOWN if key.info else ""
    room = key.info.remaining_discoverable
    return words.YES if room is None else words.ROOM.replace("{n}", str(room))


def _reset(key: KeyInfo) -> str:
    why = offers(key).reset
    return reason(why, key) or words.POSSIBLE


def seat(seat: Attachment) -> str:
    """A connected key that was not opened."""
    return f"{seat.id}  {KeyInfo(seat, Access.OK).name} ({seat.port or seat.path})"
