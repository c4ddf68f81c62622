"""Is the key that came back the key that left? Same, different, or cannot tell.

FIDO gives a key no serial number. What can prove or disprove identity, strongest first: a USB
serial; anything a re-plug cannot change (vendor, product, model, firmware, static getInfo); state
that only this key is likely to have. The encrypted getInfo members change with every reply and
are left out (CTAP 2.3 §6.4, encIdentifier and encCredStoreState).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto, unique

from core.model import Attachment, AuthenticatorInfo, KeyInfo

# Serials that vendors give to every key they make prove nothing.
_COMMON_SERIALS = frozenset({"", "0", "1000000000"})


@unique
class Verdict(Enum):
    """The three answers; a guess is not among them."""

    SAME = auto()
    DIFFERENT = auto()
    CANNOT_TELL = auto()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was seen of all keys between removal and return."""

    left: int
    """Keys that were unplugged since the question was asked."""
    came: int
    """Keys that were plugged in since then."""
    others: tuple[Attachment, ...]
    """Other FIDO keys connected now."""


def compare(before: KeyInfo, after: KeyInfo, *, maybe_erased: bool = False) -> Verdict:
    """Compare two readings of what may be one key.

    `maybe_erased`: the key left while it was erasing itself, so its state proves nothing.
    """
    if _fixed(before) != _fixed(after):
        return Verdict.DIFFERENT
    if not maybe_erased and (_state(before) != _state(after) or _tries_differ(before, after)):
        return Verdict.DIFFERENT
    if before.attachment.serial != after.attachment.serial:
        return Verdict.DIFFERENT
    return Verdict.SAME if serial_proves(before.attachment.serial) else Verdict.CANNOT_TELL


def serial_proves(serial: str) -> bool:
    """Does a serial number tell one key from all others of its maker?"""
    return bool(serial.strip("0")) and serial not in _COMMON_SERIALS


def acceptable(
    before: KeyInfo, after: KeyInfo, around: Surroundings, *, maybe_erased: bool = False
) -> Verdict:
    """May a reset go to `after`? CANNOT_TELL only passes as SAME when nothing else is possible.

    Nothing else is possible when exactly one key left, exactly one came back on the same port,
    and no other key is connected.
    """
    verdict = compare(before, after, maybe_erased=maybe_erased)
    if verdict is Verdict.SAME and any(_twins(after.attachment, seat) for seat in around.others):
        verdict = Verdict.CANNOT_TELL
    if verdict is not Verdict.CANNOT_TELL:
        return verdict
    port = before.attachment.port
    alone = around == Surroundings(left=1, came=1, others=())
    if alone and port and port == after.attachment.port:
        return Verdict.SAME
    return Verdict.CANNOT_TELL


def _twins(one: Attachment, other: Attachment) -> bool:
    """Two connected keys with one serial: then the serial names neither."""
    return (one.vendor_id, one.product_id, one.serial) == (
        other.vendor_id,
        other.product_id,
        other.serial,
    )


def needs_solitude(key: KeyInfo) -> bool:
    """Would this key, unplugged and plugged in again, be one we cannot tell from its twin?"""
    return compare(key, key) is Verdict.CANNOT_TELL


def maybe_one(keys: Iterable[KeyInfo]) -> dict[str, tuple[str, ...]]:
    """Row id -> ids of rows that may show the same physical key, once on USB and once as a card.

    Which model it is, is all the two connections tell alike; so this may be said, and no more.
    """
    known = [key for key in keys if key.info and key.info.aaguid]
    return {
        key.id: there
        for key in known
        if (there := tuple(other.id for other in known if _may_be(key, other)))
    }


def _may_be(one: KeyInfo, other: KeyInfo) -> bool:
    if one.info is None or other.info is None:
        return False
    return one.card is not other.card and one.info.aaguid == other.info.aaguid


def _fixed(key: KeyInfo) -> tuple[object, ...]:
    seat = key.attachment
    return (
        seat.transport,
        seat.vendor_id,
        seat.product_id,
        seat.release,
        seat.manufacturer,
        seat.product,
        key.access,
        key.device_version,
        _static(key.info) if key.info else None,
    )


def _static(info: AuthenticatorInfo) -> tuple[object, ...]:
    return (
        info.versions,
        info.extensions,
        info.aaguid,
        frozenset(info.options),
        info.max_msg_size,
        info.pin_uv_protocols,
        info.transports,
        info.algorithms,
        info.firmware_version,
        info.max_cred_count_in_list,
        info.max_large_blob,
        info.long_touch_for_reset,
        info.transports_for_reset,
        info.certifications,
    )


def _state(key: KeyInfo) -> tuple[object, ...] | None:
    info = key.info
    if info is None:
        return None
    return (
        frozenset(info.options.items()),
        info.force_pin_change,
        info.min_pin_length,
        info.pin_complexity_policy,
        info.remaining_discoverable,
    )


def _tries_differ(before: KeyInfo, after: KeyInfo) -> bool:
    # A key that has just come back was not asked for its tries: that would cost it time.
    tries = before.pin.retries, after.pin.retries
    return None not in tries and len(set(tries)) > 1
