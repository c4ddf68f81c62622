"""Text from a key is hostile: one line, no controls, no bidi games, no pile of marks, not long."""

import unicodedata

_MARKS_IN_A_ROW = 3


def plain(text: str, limit: int = 128) -> str:
    """Make text from a key safe to show: at most `limit` characters, cut with an ellipsis."""
    kept: list[str] = []
    marks = 0
    for character in text[: limit * 8]:
        category = unicodedata.category(character)
        if category in ("Zl", "Zp") or character in "\t\n\r":
            character, category = " ", "Zs"
        # Controls, surrogates, unassigned, and the format characters that reorder or hide text:
        # bidi controls, joiners and the tag block among them (Unicode TR9, TR36).
        if category.startswith("C"):
            continue
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(character)
    shown = " ".join("".join(kept).split())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
