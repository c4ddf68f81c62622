"""How a call begins, before there is a code: in `keydeskctl explain` and at the Guide's head."""

from core.translate import mark

TITLE = mark("Opening", "How a call begins")

QUESTION = mark(
    "Opening",
    "Ask: “Is there a short code in a small frame, at the top right or in a box, such as NAV-3?”",
)

LINES: tuple[str, ...] = (
    QUESTION,
    mark("Opening", "A code such as PIN-3 is not the PIN. Never ask for the PIN itself."),
    mark(
        "Opening",
        "More than one code? That of the dialog in front comes before all behind it. In a dialog or"
        " on a page, that of a box comes first.",
    ),
    mark(
        "Opening",
        "Say one sentence and wait. Say one that asks for nothing together with the next.",
    ),
    mark("Opening", "Leave out what the caller has read to you already."),
)
