"""What is to be done to each key of a batch, decided once before the first one."""

from dataclasses import dataclass

SHORTEST, LONGEST = 4, 63
"""Characters of any PIN (CTAP 2.3 §6.5.1)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The same for every key. The defaults give a key a PIN of six digits and nothing else."""

    reset: bool = False
    """Erase each key first."""
    pin_length: int = 6
    """Digits of a random PIN, where neither the key nor the organisation wants more."""
    min_length: int = 0
    """Minimum length that the key demands of later PINs; 0 leaves it as it is."""
    force_change: bool = False
    """Let the key demand another PIN before its first use."""
    models: frozenset[str] = frozenset()
    """AAGUIDs in lower case; empty lets every model pass."""
    firmware: tuple[int, ...] = ()
    """The oldest that passes, see `core.prepare.checks`; empty lets each pass."""
    label_pin: bool = False
    """The label carries the PIN."""
