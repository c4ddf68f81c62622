"""Seals lines so that a changed, missing or reordered one is found (docs/audit.md, "The chain").

A line is one JSON object. Its last member, "keydesk", ends with "mac": the HMAC-SHA-256 over the
bytes of the line without that member. Bytes are signed as they stand, so no rule is needed for how
JSON is written. "previous" is the SHA-256 of the whole line before.
"""

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, field

from core.json_view import Object

FIRST = "0" * 64
"""What the first line of all has for the hash of the line before."""

_SEAL = re.compile(rb',"mac":"([0-9a-f]{64})"\}\}')
_SEAL_LENGTH = len(b',"mac":"') + 64 + len(b'"}}')


@dataclass(frozen=True, slots=True)
class ChainKey:
    """Signs lines and hides identities; one secret for both, never written to any log."""

    secret: bytes = field(repr=False)
    in_file: bool = False
    """It is kept in a file, which whoever may act as this person can read."""

    @property
    def id(self) -> str:
        """Tells keys apart without telling anything about them."""
        return self._derived(b"id").hex()[:16]

    def mac(self, body: bytes) -> str:
        """The seal of a line."""
        return hmac.new(self._derived(b"chain"), body, hashlib.sha256).hexdigest()

    def hide(self, identity: str) -> str:
        """The salted hash of what identifies a security key."""
        told = hmac.new(self._derived(b"identity"), identity.encode(), hashlib.sha256)
        return told.hexdigest()[:32]

    def _derived(self, purpose: bytes) -> bytes:
        return hmac.digest(self.secret, b"keydesk audit 1 " + purpose, "sha256")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chain stands: the number of its newest line and the hash of that line."""

    sequence: int = 0
    digest: str = FIRST


@dataclass(frozen=True, slots=True)
class Link:
    """What a line says of itself; nothing of it is proved yet."""

    sequence: int
    previous: str
    key_id: str
    mac: str
    body: bytes = field(repr=False)
    digest: str
    """SHA-256 of the line, for the next one."""
    continues: str
    """The file that was ended before this line; empty where it was not the first of its file."""
    recovered: bool
    """A line that a power cut left half was taken away before it."""

    @property
    def place(self) -> Place:
        """Where the chain stands with this line."""
        return Place(self.sequence, self.digest)

    def sealed_by(self, key: ChainKey) -> bool:
        """Was it written with this key, and is it as it was written?"""
        return hmac.compare_digest(self.mac, key.mac(self.body))


def seal(told: Object, place: Place, key: ChainKey, *, continues: str = "", cut: int = 0) -> bytes:
    """The line that follows `place`, with its newline. `cut`: bytes of a half line before it."""
    event, ours = told["event"], told["keydesk"]
    if not isinstance(event, dict) or not isinstance(ours, dict):
        raise TypeError("not an event")
    chained: Object = {"previous": place.digest, "key": key.id}
    if continues:
        chained["continues"] = continues
    if cut:
        chained["recovered"] = cut
    numbered = told | {"event": event | {"sequence": place.sequence + 1}}
    numbered.pop("keydesk")  # It has to be the last member.
    body = json.dumps(numbered | {"keydesk": ours | chained}, separators=(",", ":")).encode()
    return body.removesuffix(b"}}") + f',"mac":"{key.mac(body)}"}}}}\n'.encode()


def read(line: bytes) -> Link | None:
    """What a line (without its newline) says of itself; None where it is none of ours."""
    found = _SEAL.fullmatch(line[-_SEAL_LENGTH:])
    if found is None:
        return None
    body = line[:-_SEAL_LENGTH] + b"}}"
    try:
        told = json.loads(body)
        ours = told["keydesk"]
        return Link(
            _number(told["event"]["sequence"]),
            str(ours["previous"]),
            str(ours["key"]),
            found[1].decode(),
            body,
            digest(line),
            str(ours.get("continues", "")),
            "recovered" in ours,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def digest(line: bytes) -> str:
    """What the next line says of this one."""
    return hashlib.sha256(line).hexdigest()


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a number")
    return value
