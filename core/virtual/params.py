"""The CBOR map of a request, read with the status codes a key answers to a wrong one."""

import struct
from collections.abc import Mapping
from typing import TypeVar

from fido2 import cbor
from fido2.ctap import CtapError

ERR = CtapError.ERR
T = TypeVar("T", bool, int, str, bytes, list[object])


class Params:
    """A CBOR map whose members are asked for by key and type."""

    def __init__(self, values: Mapping[object, object]) -> None:
        self._values = values

    @classmethod
    def decode(cls, data: bytes) -> "Params":
        """Parse a request; only the canonical form counts as CBOR (CTAP 2.3 §8)."""
        try:
            value = cbor.decode(data) if data else {}
            canonical = not data or cbor.encode(value) == data
        except (ValueError, LookupError, TypeError, struct.error, RecursionError):
            canonical, value = False, {}
        if not canonical:
            raise CtapError(ERR.INVALID_CBOR)
        if not isinstance(value, Mapping):
            raise CtapError(ERR.CBOR_UNEXPECTED_TYPE)
        return cls(value)

    def get(self, key: int | str, kind: type[T]) -> T | None:
        """A member that may be absent."""
        value = self._values.get(key)
        if value is None:
            return None
        # Not isinstance: in CBOR a boolean is no integer.
        if type(value) is not kind:
            raise CtapError(ERR.CBOR_UNEXPECTED_TYPE)
        return value

    def need(self, key: int | str, kind: type[T]) -> T:
        """A member that must be there."""
        value = self.get(key, kind)
        if value is None:
            raise CtapError(ERR.MISSING_PARAMETER)
        return value

    def map(self, key: int | str) -> "Params":
        """A member that is a map; empty where it is absent."""
        value = self._values.get(key, {})
        if not isinstance(value, Mapping):
            raise CtapError(ERR.CBOR_UNEXPECTED_TYPE)
        return Params(value)

    def maps(self, key: int | str) -> "list[Params]":
        """A member that is a list of maps; empty where it is absent."""
        found = self._values.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, Mapping) for item in found):
            raise CtapError(ERR.CBOR_UNEXPECTED_TYPE)
        return [Params(item) for item in found]

    def texts(self, key: int | str) -> list[str]:
        """A member that is a list of text strings; empty where it is absent."""
        found = self._values.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise CtapError(ERR.CBOR_UNEXPECTED_TYPE)
        return found

    def __contains__(self, key: int | str) -> bool:
        return key in self._values

    def encoded(self, key: int | str) -> bytes:
        """The bytes of a map member, as they are authenticated; empty where it is absent."""
        value = self._values.get(key)
        return cbor.encode(value) if isinstance(value, Mapping) else b""
