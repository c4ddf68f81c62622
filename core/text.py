"""Text from a key is hostile: one line, no controls, no bidi games, no pile of marks, not long."""

import unicodedata

# Format characters that reorder or hide text, and the tag block (Unicode TR9, TR36).
_DROPPED = (
    {0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF}
    | set(range(0x202A, 0x202F))
    | set(range(0x2066, 0x206A))
    | set(range(0xE0000, 0xE0080))
)
_MARKS_IN_A_ROW = 3


def plain(text: str, limit: int = 128) -> str:
    """Make text from a key safe to show: at most `limit` characters, cut with an ellipsis."""
    kept: list[str] = []
    marks = 0
    for character in text[: limit * 8]:
        category = unicodedata.category(character)
        if category in ("Zl", "Zp") or character in "\t\n\r":
            character, category = " ", "Zs"
        if category in ("Cc", "Cs", "Co", "Cn") or ord(character) in _DROPPED:
            continue
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(character)
    shown = " ".join("".join(kept).split())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
