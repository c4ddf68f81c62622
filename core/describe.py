"""A key in plain words: one line for the list, sentences for its page, what it can do."""

from core import card_words
from core.capabilities import (
    checks_by_itself,
    fingerprints_enrolled,
    has_passkeys,
    has_sensor,
    lists_passkeys,
)
from core.messages import words
from core.model import (
    Access,
    Attachment,
    AuthenticatorInfo,
    Fingerprint,
    KeyInfo,
    PinState,
    Transport,
)
from core.pin_rules import PinLimits
from core.translate import mark, tr

PIN_LINES: dict[PinState, str] = {
    PinState.UNSUPPORTED: mark("Pin", "This key does not support a PIN."),
    PinState.NONE: mark("Pin", "No PIN yet."),
    PinState.SET: mark("Pin", "A PIN is set."),
    PinState.MUST_CHANGE: mark("Pin", "The PIN must be changed before the key can be used."),
    PinState.REPLUG: mark("Pin", "Unplug the key and plug it in again to try the PIN once more."),
    PinState.BLOCKED: mark("Pin", "The PIN is blocked. Only a reset helps."),
}
"""The line under “Security key PIN”."""

_HINTS: dict[PinState, str] = {
    PinState.UNSUPPORTED: mark("Hint", "No PIN support"),
    PinState.NONE: mark("Hint", "No PIN yet"),
    PinState.SET: mark("Hint", "PIN set"),
    PinState.MUST_CHANGE: mark("Hint", "PIN must be changed"),
    PinState.REPLUG: mark("Hint", "Unplug first"),
    PinState.BLOCKED: mark("Hint", "PIN blocked"),
}

_ACCESS: dict[Access, str] = {
    Access.OK: mark("Hint", "Reading…"),
    Access.DENIED: mark("Hint", "No permission"),
    Access.BUSY: mark("Hint", "In use by another program"),
    Access.NO_ANSWER: mark("Hint", "Does not answer"),
    Access.BAD_ANSWER: mark("Hint", "Answers nonsense"),
    Access.U2F_ONLY: mark("Hint", "Second factor only (U2F)"),
}


def hint(key: KeyInfo) -> str:
    """The line under the name in the list."""
    if key.access is Access.OK and key.info is not None:
        state = key.pin.state
        return tr(card_words.HINTS.get(state, _HINTS[state]) if key.card else _HINTS[state])
    return tr(_ACCESS[key.access])


ON_READER = mark("Where", "Card reader")
TWICE_HINT = mark("Twice", "May be listed twice")
TWICE_TITLE = mark("Twice", "This key may be listed twice")
TWICE_TEXT = mark(
    "Twice",
    "A key of this model is connected over USB, and one is in a card reader. Nothing they say "
    "tells whether they are one key.",
)


def where(seat: Attachment) -> str:
    """What tells two keys of one name apart: socket or card reader, and the end of the serial."""
    parts = []
    if seat.port and seat.transport is Transport.NFC:
        parts.append(tr(mark("Where", "Card reader {port}")).replace("{port}", seat.port))
    elif seat.port:
        parts.append(tr(mark("Where", "Socket {port}")).replace("{port}", seat.port))
    if seat.serial:
        parts.append(tr(mark("Where", "Serial …{end}")).replace("{end}", seat.serial[-4:]))
    return " · ".join(parts)


def vendor(seat: Attachment) -> str:
    """The maker's name and the USB ids; empty for a card, which has neither."""
    if seat.vendor_id is None or seat.product_id is None:
        return seat.manufacturer
    ids = f"{seat.vendor_id:04x}:{seat.product_id:04x}"
    return f"{seat.manufacturer} ({ids})" if seat.manufacturer else ids


def firmware(key: KeyInfo) -> str:
    """The versions a key gives: CTAPHID's, and the vendor's number of getInfo."""
    number = key.info.firmware_version if key.info else None
    parts = (key.device_version or "", "" if number is None else f"0x{number:X}")
    return " · ".join(part for part in parts if part)


def pin_summary(key: KeyInfo) -> str:
    """The state of the PIN as a sentence."""
    state = key.pin.state
    return tr(card_words.PIN.get(state, PIN_LINES[state]) if key.card else PIN_LINES[state])


def tries_left(count: int | None) -> str:
    """How many wrong PINs the key still takes; empty where unknown."""
    match count:
        case None:
            return ""
        case 1:
            return tr(mark("Pin", "One try left. A wrong PIN blocks the key for good."))
        case _:
            return tr(mark("Pin", "{n} tries left.")).replace("{n}", str(count))


def pin_rules(limits: PinLimits) -> str:
    """The limits of a new PIN as a sentence."""
    told = tr(mark("Pin", "{min} to {max} characters."))
    told = told.replace("{min}", str(limits.min_length)).replace("{max}", str(limits.max_length))
    if limits.complexity:
        told += " " + tr(mark("Pin", "The key also refuses PINs that are too simple."))
    return told


def fingerprint_summary(key: KeyInfo) -> str:
    """Whether fingerprints are saved, as a sentence; empty without a sensor."""
    match fingerprints_enrolled(key.info) if key.info else None:
        case True:
            return tr(mark("Finger", "Fingerprints are saved on this key."))
        case False:
            return tr(mark("Finger", "No fingerprint yet."))
        case None:
            return ""


def finger_names(fingers: tuple[Fingerprint, ...]) -> tuple[str, ...]:
    """Names to show; a nameless finger is called by its place in the list."""
    return tuple(
        finger.name or tr(mark("Finger", "Fingerprint {n}")).replace("{n}", str(place))
        for place, finger in enumerate(fingers, 1)
    )


def problem_text(key: KeyInfo) -> tuple[str, str, str, str] | None:
    """Title, text, remedy and code of what keeps a key from being read."""
    if key.failure is None:
        return None
    told = words(key.failure, key.name, card=key.card)
    return told.title, told.text, told.remedy, told.code


def abilities(info: AuthenticatorInfo) -> tuple[str, ...]:
    """What a key can do, one short sentence each; each follows from an option (CTAP 2.3 §6.4)."""
    known = (
        (info.option("clientPin") is not None, mark("Can", "Can be protected with a PIN")),
        (has_passkeys(info), _stores_passkeys(info)),
        (lists_passkeys(info), mark("Can", "Can list the passkeys it stores")),
        (has_sensor(info), mark("Can", "Has a fingerprint sensor")),
        (checks_by_itself(info), mark("Can", "Checks who you are by itself")),
        ("hmac-secret" in info.extensions, mark("Can", "Can unlock a Windows PC offline")),
        ("U2F_V2" in info.versions, mark("Can", "Works as a second factor on older sites (U2F)")),
        (info.option("alwaysUv") is True, mark("Can", "Always asks for PIN or fingerprint")),
        (info.option("largeBlobs") is True, mark("Can", "Stores extra data for sites")),
        (info.option("ep") is True, mark("Can", "Can identify itself to your organisation")),
        (info.long_touch_for_reset, mark("Can", "Wants a long touch before it erases itself")),
    )
    return tuple(tr(sentence) for true, sentence in known if true)


def _stores_passkeys(info: AuthenticatorInfo) -> str:
    """With the room that is left, where the key says it."""
    room = info.remaining_discoverable
    if room is None:
        return tr(mark("Can", "Stores passkeys"))
    return tr(mark("Can", "Stores passkeys; room for {n} more")).replace("{n}", str(room))
