"""The key of the chain, and an anchor: which line is the newest, kept apart from the log.

A chain alone cannot tell that its last lines were taken away; the anchor can.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.audit.chain import ChainKey, Place
from core.audit.disk import locked
from core.ports import Secrets

_KEY = "audit-key"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Anchor:
    """The newest line that was written, signed as the lines are."""

    place: Place
    key_id: str
    mac: str

    @classmethod
    def of(cls, place: Place, key: ChainKey) -> "Anchor":
        """The anchor for a line written with `key`."""
        return cls(place, key.id, key.mac(_signed(place)))

    @classmethod
    def read(cls, text: str) -> "Anchor | None":
        """An anchor from its text; None where that makes no sense."""
        try:
            told = json.loads(text)
            place = Place(int(told["sequence"]), str(told["digest"]))
            return cls(place, str(told["key"]), str(told["mac"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            return None

    @property
    def text(self) -> str:
        """How it is kept."""
        told = {"sequence": self.place.sequence, "digest": self.place.digest}
        return json.dumps(told | {"key": self.key_id, "mac": self.mac})

    def sealed_by(self, key: ChainKey) -> bool:
        """Was it written with this key?"""
        return hmac.compare_digest(self.mac, key.mac(_signed(self.place)))


class Vault:
    """What an audit log needs kept apart from it. Everything here blocks and raises OSError."""

    def __init__(self, store: Secrets, folder: Path) -> None:
        self._store = store
        self._lock = folder / "audit-key.lock"
        self._key: ChainKey | None = None

    def key(self) -> ChainKey:
        """The key to write with; made when it is first asked for."""
        if self._key is None:
            self._lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with locked(self._lock):  # Two programs that start together must not make two.
                if not (there := self.keys()):
                    self._store.write(_KEY, secrets.token_hex(_KEY_BYTES))
                    there = self.keys()
                if not there:
                    raise OSError("the key of the audit log was not kept")
                self._key = there[0]
        return self._key

    def keys(self) -> tuple[ChainKey, ...]:
        """Every key there is, the one to write with first."""
        return tuple(self._keys())

    @property
    def in_file(self) -> bool:
        """One of the keys lies in a file, where it is less safe than in a keyring."""
        return any(key.in_file for key in self._keys())

    def anchor(self, log: Path) -> Anchor | None:
        """The newest anchor of a log that one of the keys has signed."""
        keys = self.keys()
        kept = (Anchor.read(each.text) for each in self._store.read(_anchor_name(log)))
        good = [each for each in kept if each and any(map(each.sealed_by, keys))]
        return max(good, key=lambda each: each.place.sequence, default=None)

    def keep_anchor(self, log: Path, anchor: Anchor) -> None:
        """Keep the anchor of a line that is on the disk."""
        self._store.write(_anchor_name(log), anchor.text)

    def _keys(self) -> Iterator[ChainKey]:
        for kept in self._store.read(_KEY):
            try:
                secret = bytes.fromhex(kept.text)
            except ValueError:
                continue
            if len(secret) == _KEY_BYTES:
                yield ChainKey(secret, kept.in_file)


def _anchor_name(log: Path) -> str:
    return f"audit-anchor-{hashlib.sha256(str(log.absolute()).encode()).hexdigest()[:16]}"


def _signed(place: Place) -> bytes:
    return f"anchor {place.sequence} {place.digest}".encode()
