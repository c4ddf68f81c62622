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
    erased: bool = False


def state(key: VirtualKey, identifier: bytes) -> State:
    """Look into the key; `identifier` is the one it had before, which only a reset renews."""
    memory = key.memory
    pin = _KNOWN[memory.pin_hash] if memory.pin_hash else None
    return State(pin, tuple(memory.templates.values()), memory.identifier != identifier)
