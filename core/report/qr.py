"""Texts as QR codes (ISO/IEC 18004), for a camera."""

import segno

_QUIET = 4
"""Modules of white around a code, as the standard wants it."""


def png(text: str) -> str:
    """A code as a PNG of one pixel a module, in a data URL; always dark on white.

    Level M: a glossy screen hides a spot of it now and then.
    """
    return segno.make(text, error="m", micro=False).png_data_uri(border=_QUIET)


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The same code as rows of dark and light squares, for whoever draws it; without the white."""
    rows = segno.make(text, error="m", micro=False).matrix
    return tuple(tuple(bool(square) for square in row) for row in rows)
