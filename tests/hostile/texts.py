"""What a hostile key says wherever it may say anything, and what must not be left of it."""

import re
import unicodedata
from typing import Final

TEXTS: Final = {
    "markup": "<b>Key</b><img src='file:///etc/passwd'><a href='https://evil.example'>x</a>&lt;",
    "bidi": "Key \u202egnihtemos\u202c\u2066x\u2069\u200f\u061c",
    "controls": "Ke\0y\a\b\x7f\x80\x85\x9b31m\r\n\t\v\f\u2028\u2029",
    "terminal": "\x1b[2J\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\\x1b]0;title\a",
    "tags": "Key" + "".join(chr(0xE0000 + ord(letter)) for letter in "tagged"),
    "formula": '=cmd|" /C calc"!A0',
    "marks": "Z" + "\N{COMBINING ACUTE ACCENT}" * 10_000,
    "long": "x" * 10_000,
    "hidden": "K\u200be\u200cy\u200d\u2060\ufeff\u00ad",
    "shortcut": "&Key && %1 {0} {key} %s \\u202e",
}
"""By kind, as text."""

_NEVER: Final = re.compile(
    "[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c\ufeff\U000e0000-\U000e007f]"
)
_PILE: Final = re.compile("[\u0300-\u036f]{4}")


def fault(shown: str) -> str:
    """What is wrong with text that is in front of a person; a line may end."""
    for character in shown:
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            return f"U+{ord(character):04X} in {shown!a}"
    if _NEVER.search(shown) or _PILE.search(shown):
        return f"{shown!a}"
    return ""
