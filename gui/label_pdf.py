"""Labels for prepared keys as a PDF: A4, for sheets of 21 labels of 63.5 mm by 38.1 mm."""

import asyncio
from bisect import bisect
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from core.policy.model import HelpDesk
from core.prepare.label import Label
from core.translate import mark, tr
from gui.print.sheet import POINTS, QUIET, Sheet

_MM = POINTS / 25.4
ACROSS, DOWN = 3, 7
WIDE, HIGH = 63.5 * _MM, 38.1 * _MM
_GAP = 2.5 * _MM
"""Between two labels side by side; those below each other touch."""
_LEFT = (210 * _MM - ACROSS * WIDE - (ACROSS - 1) * _GAP) / 2
_TOP = (297 * _MM - DOWN * HIGH) / 2
_INSIDE = 4 * _MM
"""Paper that nothing is printed on: printers and sheets are never quite true."""
_NUMBER, _BODY, _SMALL = 15.0, 9.5, 7.5
_LINE = 1.35
_RESOLUTION = 1200


async def pdf(labels: Sequence[Label], desk: HelpDesk) -> bytes:
    """The labels in their order, from the upper left corner of the first sheet.

    A sheet takes some hundredths of a second: between two of them the window goes on.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(tr(mark("Label", "Labels of prepared keys")))
    writer.setCreator("Keydesk")
    paper = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    sheet = Sheet(painter, _RESOLUTION / POINTS)
    told = _told(sheet, desk)
    try:
        for count, label in enumerate(labels):
            place = count % (ACROSS * DOWN)
            if count and not place:
                writer.newPage()
                await asyncio.sleep(0)
            down, across = divmod(place, ACROSS)
            corner = QPointF(_LEFT + across * (WIDE + _GAP), _TOP + down * HIGH)
            _draw(sheet, corner + QPointF(_INSIDE, _INSIDE), label, told)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _told(sheet: Sheet, desk: HelpDesk) -> tuple[str, ...]:
    """Two lines about whom to ask. Half an address or number is worse than none: it stays out."""
    both = " · ".join(filter(None, (desk.name, desk.phone)))
    first = both if _fits(sheet, both) else desk.phone or desk.name
    address = desk.address if _fits(sheet, desk.address) else ""
    return tuple(filter(None, (first, address)))


def _fits(sheet: Sheet, text: str) -> bool:
    return sheet.width(text, _SMALL) <= WIDE - 2 * _INSIDE


def _draw(sheet: Sheet, corner: QPointF, label: Label, desk: tuple[str, ...]) -> None:
    """One label: number and day, the key, a line for a name, and the help desk at its foot."""
    left, top, wide = corner.x(), corner.y(), WIDE - 2 * _INSIDE
    day = sheet.width(label.day, _SMALL)
    _line(sheet, left, top, wide - day - _SMALL, label.title, _NUMBER, bold=True)
    sheet.text(QRectF(left + wide - day - 1, top + 5, day + 2, 12), label.day, _SMALL, QUIET)
    top += _NUMBER * _LINE
    for text in label.about:
        _line(sheet, left, top, wide, text, _BODY)
        top += _BODY * _LINE
    foot = corner.y() + HIGH - 2 * _INSIDE - _SMALL * _LINE * len(desk)
    owner = tr(mark("Label", "For"))
    _line(sheet, left, foot - 15, wide, owner, _SMALL, quiet=True)
    start = left + sheet.width(owner, _SMALL) + 4
    sheet.line(QPointF(start, foot - 5), QPointF(left + wide, foot - 5), QUIET)
    for number, text in enumerate(desk):
        _line(sheet, left, foot + number * _SMALL * _LINE, wide, text, _SMALL, quiet=True)


def _line(
    sheet: Sheet,
    left: float,
    top: float,
    wide: float,
    text: str,
    size: float,
    *,
    bold: bool = False,
    quiet: bool = False,
) -> None:
    """One line, and no more of it than there is room for."""
    shown = shortened(text, lambda part: sheet.width(part, size, bold=bold) <= wide)
    box = QRectF(left, top, wide + size, size * 2)
    if quiet:
        sheet.text(box, shown, size, QUIET, bold=bold)
    else:
        sheet.text(box, shown, size, bold=bold)


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or its beginning and its end: numbers of a series differ at their ends."""
    if fits(text):
        return text
    most = bisect(range(2, len(text)), 0, key=lambda kept: not fits(_both_ends(text, kept)))
    return _both_ends(text, most + 1)


def _both_ends(text: str, kept: int) -> str:
    end = kept // 2
    return f"{text[: kept - end]}…{text[len(text) - end :]}"
