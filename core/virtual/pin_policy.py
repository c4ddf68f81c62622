"""Which PINs a key takes (CTAP 2.3 §6.5.1 and its own complexity rule)."""

from itertools import pairwise

from core.virtual.chip import Chip

PADDED = 64


def acceptable(chip: Chip, pin: bytes) -> bool:
    """Whether a new PIN, in UTF-8 and without padding, may be set."""
    try:
        text = pin.decode()
    except UnicodeDecodeError:
        return False
    if not chip.memory.min_pin_length <= len(text) <= chip.profile.max_pin_length:
        return False
    return len(pin) < PADDED and not (chip.memory.complexity and too_simple(text))


def too_simple(pin: str) -> bool:
    """One character over and over, or a run up or down such as 1234 and dcba."""
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})
