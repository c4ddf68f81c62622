"""CBOR as keys write it (CTAP 2.3 §8, RFC 8949): lenient about form, strict about size.

python-fido2's decoder loses a whole reply over one name that was cut in the middle of a character,
takes null for false and nests without end. Unsorted maps, long forms of numbers and bytes after
the value are read here as well: real keys send them.
"""

import codecs
import struct
from typing import Final

DEPTH: Final = 8
"""Levels of arrays and maps; CTAP messages have at most four (CTAP 2.3 §8)."""

_utf8 = codecs.getincrementaldecoder("utf-8")
_WIDTHS: Final = {24: 1, 25: 2, 26: 4, 27: 8}
_FLOATS: Final = {25: ">e", 26: ">f", 27: ">d"}
_SIMPLE: Final = {20: False, 21: True, 22: None, 23: None}


def decode(data: bytes) -> object:
    """Read the first value: dict, list, str, bytes, int, bool, float or None; else ValueError."""
    return _Reader(data).value(DEPTH)


class _Reader:
    """A place in the data. Each item costs a byte of it: no length it claims can run away."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def value(self, depth: int) -> object:
        """The value at this place."""
        head = self._take(1)[0]
        major, short = head >> 5, head & 0x1F
        if major == 7:
            return self._simple(short)
        number = self._number(short)
        match major:
            case 0:
                return number
            case 1:
                return -1 - number
            case 2:
                return self._take(number)
            case 3:
                return self._text(number)
            case _:
                return self._nested(major, number, depth)

    def _nested(self, major: int, number: int, depth: int) -> object:
        if depth == 0:
            raise ValueError("nested too deeply")
        match major:
            case 4:
                return [self.value(depth - 1) for _ in self._count(number)]
            case 5:
                return dict(self._pair(depth - 1) for _ in self._count(number))
            case _:  # What is tagged counts, the tag does not.
                return self.value(depth - 1)

    def _pair(self, depth: int) -> tuple[object, object]:
        key = self.value(depth)
        # Not true or 1.0, which Python takes for the number 1.
        if type(key) not in (int, str, bytes):
            raise ValueError("map key of an odd type")
        return key, self.value(depth)

    def _text(self, length: int) -> str:
        # A character cut at the end is left out: keys cut names by bytes (WebAuthn §6.4.1).
        return _utf8("replace").decode(self._take(length))

    def _number(self, short: int) -> int:
        if short < 24:
            return short
        if short not in _WIDTHS:
            raise ValueError("no number")
        return int.from_bytes(self._take(_WIDTHS[short]), "big")

    def _simple(self, short: int) -> object:
        if short in _SIMPLE:
            return _SIMPLE[short]
        if short not in _FLOATS:
            raise ValueError("no simple value")
        real: float = struct.unpack(_FLOATS[short], self._take(_WIDTHS[short]))[0]
        return real

    def _take(self, count: int) -> bytes:
        if count > self._left():
            raise ValueError("ends too early")
        taken = self._data[self._place : self._place + count]
        self._place += count
        return taken

    def _left(self) -> int:
        return len(self._data) - self._place

    def _count(self, items: int) -> range:
        if items > self._left():
            raise ValueError("ends too early")
        return range(items)
