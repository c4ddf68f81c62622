"""The passcode of the staff: its hash in the policy, and a gate that few guesses get through.

The hash is scrypt (RFC 7914): "scrypt$N$r$p$salt$hash", salt and hash in base64.
"""

import base64
import binascii
import hashlib
import hmac
import os
import time
from dataclasses import dataclass
from functools import partial

from core.model import Secret
from core.ports import Clock
from core.worker import apart

SHORTEST = 6
"""Characters of a passcode that is worth hashing."""

TRIES = 5
PAUSE = 15 * 60.0
"""Seconds without a try after TRIES wrong ones."""

_N, _R, _P, _LENGTH = 2**14, 8, 1, 32
_LARGEST = 2**17, 8, 1
"""A hash that asks for more would hold up the kiosk."""


def hashed(passcode: Secret, salt: bytes | None = None) -> str:
    """The text for the policy StaffPasscodeHash."""
    salt = salt or os.urandom(16)
    made = _scrypt(passcode, salt, _N, _R, _P)
    return f"scrypt${_N}${_R}${_P}${_text(salt)}${_text(made)}"


def matches(passcode: Secret, wanted: str) -> bool:
    """Is this the passcode? A hash that makes no sense matches nothing."""
    try:
        name, n, r, p, salt, known = wanted.split("$")
        cost = int(n), int(r), int(p)
        salt_bytes, known_bytes = base64.b64decode(salt), base64.b64decode(known)
    except (ValueError, binascii.Error):
        return False
    if name != "scrypt" or not all(0 < a <= b for a, b in zip(cost, _LARGEST, strict=True)):
        return False
    try:
        return hmac.compare_digest(_scrypt(passcode, salt_bytes, *cost), known_bytes)
    except ValueError:  # Numbers that scrypt does not take.
        return False


@dataclass(slots=True)
class Gate:
    """Counts wrong passcodes; one for each running program."""

    clock: Clock = time.monotonic
    wrong: int = 0
    closed_until: float = 0.0

    @property
    def pause(self) -> float:
        """Seconds until the next try may be made; 0 where it may be made now."""
        return max(0.0, self.closed_until - self.clock())

    async def knock(self, passcode: Secret, wanted: str) -> bool:
        """Try a passcode; never while there is a pause.

        A try counts as wrong until it has proved right: however many are made at once, and even
        where nobody waits for the answer, no more than TRIES are compared.
        """
        if self.pause:
            return False
        self.wrong += 1
        if self.wrong == TRIES:
            self.wrong, self.closed_until = 0, self.clock() + PAUSE
        right = await apart("passcode", partial(matches, passcode, wanted))
        if right:
            self.wrong, self.closed_until = 0, 0.0
        return right


def _scrypt(passcode: Secret, salt: bytes, n: int, r: int, p: int) -> bytes:
    room = 128 * r * (n + p + 2)  # What OpenSSL asks for, with a little to spare.
    text = passcode.reveal().encode("utf-8", "replace")
    return hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=room + 2**20, dklen=_LENGTH)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
