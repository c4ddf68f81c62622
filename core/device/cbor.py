"""CBOR as keys write it (CTAP 2.3 §8, RFC 8949): lenient about form, strict about size.

python-fido2's decoder loses a whole reply over one name that was cut in the middle of a character,
takes null for false and nests without end. Unsorted maps, long forms of numbers, bytes after the
value, and strings, lists and maps without a length are read here as well: keys send such things.
"""

import codecs
import struct
from collections.abc import Iterable, Iterator
from typing import Final

DEPTH: Final = 8
"""Levels of arrays and maps; CTAP messages have at most four (CTAP 2.3 §8)."""

_OPEN_ENDED: Final = 31
_BREAK: Final = b"\xff"
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
        match major:
            case 0:
                return self._number(short)
            case 1:
                return -1 - self._number(short)
            case 2:
                return self._string(major, short)
            case 3:
                # A character cut at the end is left out: keys cut names by bytes (WebAuthn §6.4.1).
                return _utf8("replace").decode(self._string(major, short))
            case 7:
                return self._simple(short)
            case _:
                return self._nested(major, short, depth)

    def _nested(self, major: int, short: int, depth: int) -> object:
        if depth == 0:
            raise ValueError("nested too deeply")
        match major:
            case 4:
                return [self.value(depth - 1) for _ in self._items(short)]
            case 5:
                return dict(self._pair(depth - 1) for _ in self._items(short))
            case _:  # What is tagged counts, the tag does not.
                self._number(short)
                return self.value(depth - 1)

    def _pair(self, depth: int) -> tuple[object, object]:
        key = self.value(depth)
        # Not true or 1.0, which Python takes for the number 1.
        if type(key) not in (int, str, bytes):
            raise ValueError("map key of an odd type")
        return key, self.value(depth)

    def _string(self, major: int, short: int) -> bytes:
        if short != _OPEN_ENDED:
            return self._take(self._number(short))
        return b"".join(self._chunk(major) for _ in self._until_break())

    def _chunk(self, major: int) -> bytes:
        head = self._take(1)[0]
        if head >> 5 != major:
            raise ValueError("chunk of another type")
        return self._take(self._number(head & 0x1F))

    def _items(self, short: int) -> Iterable[object]:
        if short == _OPEN_ENDED:
            return self._until_break()
        items = self._number(short)
        if items > self._left():
            raise ValueError("ends too early")
        return range(items)

    def _until_break(self) -> Iterator[None]:
        """RFC 8949 §3.2.1."""
        while self._data[self._place : self._place + 1] != _BREAK:
            yield
        self._place += 1

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
