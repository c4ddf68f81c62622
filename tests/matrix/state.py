"""What a virtual key really holds, whatever anybody was told about it."""

import hashlib
from dataclasses import dataclass

from core.virtual.key import VirtualKey

PIN = "2468"
OTHER_PIN = "13579"
WRONG_PIN = "8642"
NEW_NAME = "Index"

_KNOWN = {hashlib.sha256(pin.encode()).digest()[:16]: pin for pin in (PIN, OTHER_PIN)}


@dataclass(frozen=True, slots=True)
class State:
    """What jobs change."""

    pin: str | None
    fingers: tuple[str, ...]
    rules: tuple[int, bool] | None
    """Shortest PIN and forced change, where the key has such rules."""
    erased: bool = False


def state(key: VirtualKey, identifier: bytes) -> State:
    """Look into the key; `identifier` is the one it had before, which only a reset renews."""
    memory = key.memory
    pin = _KNOWN[memory.pin_hash] if memory.pin_hash else None
    rules = (
        (memory.min_pin_length, memory.force_pin_change) if key.profile.config_commands else None
    )
    return State(pin, tuple(memory.templates.values()), rules, memory.identifier != identifier)
