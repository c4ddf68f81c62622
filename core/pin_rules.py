"""What makes a new PIN acceptable, before the key is asked (CTAP 2.3 §6.5.1, §6.5.5.5).

The platform normalises to NFC, counts the minimum in code points and the maximum in UTF-8 bytes.
The key has limits of its own (minPINLength, maxPINLength, a complexity policy it alone knows).
"""

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from core.model import PinStatus, Secret
from core.policy.model import Policy

MAX_BYTES = 63
"""UTF-8 bytes: the key stores the PIN padded to 64 with at least one zero."""


@unique
class PinFlaw(StrEnum):
    """Why a new PIN cannot be used."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    TOO_MANY_BYTES = "too-many-bytes"
    NUL = "nul"
    NOT_TEXT = "not-text"
    MISMATCH = "mismatch"
    SAME_AS_CURRENT = "same-as-current"
    REFUSED_BY_KEY = "refused-by-key"


@dataclass(frozen=True, slots=True)
class PinLimits:
    """Limits of one key, in code points and bytes."""

    min_length: int
    max_length: int
    complexity: bool = False
    policy_url: str | None = None
    advice: str = ""
    """What the organisation says about a good PIN."""

    @classmethod
    def of(cls, status: PinStatus) -> "PinLimits":
        """The limits a key states, never looser than the protocol's own."""
        shortest = max(4, status.min_length)
        longest = min(MAX_BYTES, status.max_length)
        return cls(shortest, max(shortest, longest), status.complexity, status.policy_url)

    def managed(self, policy: Policy) -> "PinLimits":
        """These limits, made stricter by the organisation as far as the key can follow."""
        shortest = min(max(self.min_length, policy.min_pin_length), self.max_length)
        return replace(self, min_length=shortest, advice=policy.pin_advice)


@dataclass(frozen=True, slots=True)
class PinCheck:
    """How a PIN stands against the limits while it is typed; no part of the PIN is in it."""

    length: int
    """Code points after NFC."""
    size: int
    """UTF-8 bytes after NFC."""
    flaw: PinFlaw | None


def normal(text: str) -> str:
    """The form every platform agrees on: NFC. A PIN in another form would be another PIN."""
    return unicodedata.normalize("NFC", text)


def normal_secret(secret: Secret) -> Secret:
    """A secret in NFC."""
    return Secret(normal(secret.reveal()))


def check(
    text: str, limits: PinLimits, *, repeat: str | None = None, current: str = ""
) -> PinCheck:
    """Judge a new PIN; `repeat` is the second field, None while there is nothing in it."""
    pin = normal(text)
    try:
        size = len(pin.encode())
    except UnicodeEncodeError:  # Lone surrogates, from a broken input method.
        return PinCheck(len(pin), 0, PinFlaw.NOT_TEXT)
    return PinCheck(len(pin), size, _flaw(pin, size, limits, repeat, current))


def _flaw(
    pin: str, size: int, limits: PinLimits, repeat: str | None, current: str
) -> PinFlaw | None:
    rules = (
        (not pin, PinFlaw.EMPTY),
        ("\0" in pin, PinFlaw.NUL),
        (len(pin) < limits.min_length, PinFlaw.TOO_SHORT),
        (len(pin) > limits.max_length, PinFlaw.TOO_LONG),
        (size > MAX_BYTES, PinFlaw.TOO_MANY_BYTES),
        (bool(current) and pin == normal(current), PinFlaw.SAME_AS_CURRENT),
        (repeat is not None and pin != normal(repeat), PinFlaw.MISMATCH),
    )
    return next((flaw for broken, flaw in rules if broken), None)
