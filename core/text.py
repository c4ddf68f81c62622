"""Text from a key is hostile: one line, no controls, no bidi games, no pile of marks, not long."""

import unicodedata

_MARKS_IN_A_ROW = 3
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters and symbols that show nothing: Hangul fillers and the Braille pattern without dots."""


def plain(text: str, limit: int = 128) -> str:
    """Make text from a key safe to show: at most `limit` characters, cut with an ellipsis."""
    kept: list[str] = []
    marks = 0
    for character in text[: limit * 8]:
        category = unicodedata.category(character)
        if category in ("Zl", "Zp") or character in "\t\n\r" or character in _BLANKS:
            character, category = " ", "Zs"
        # Controls, surrogates, unassigned, and the format characters that reorder or hide text:
        # bidi controls, joiners and the tag block among them (Unicode TR9, TR36).
        if category.startswith("C"):
            continue
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(character)
    shown = " ".join("".join(kept).split())
    if all(unicodedata.category(character).startswith(("M", "Z")) for character in shown):
        return ""  # Marks on nothing.
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
