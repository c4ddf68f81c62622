"""A receipt as a PDF of one page, by Qt's own writer."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from core.report import words
from core.report.receipt import Receipt, receipt_lines
from core.translate import tr

_TITLE, _BODY, _CELL = 18.0, 11.0, 4.0
_MARGIN = 20.0
"""Millimetres."""
_COLUMNS = (30, 70)
"""Percent of the width."""


def write_pdf(path: Path, receipt: Receipt) -> None:
    """Write the receipt on A4; OSError where the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(tr(words.RECEIPT))
    writer.setCreator(f"Keydesk {receipt.version}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN] * 4), QPageLayout.Unit.Millimeter)
    document, font = QTextDocument(), QGuiApplication.font()
    font.setPointSizeF(_BODY)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    _fill(document, receipt)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the PDF could not be written")
    document.drawContents(painter)
    painter.end()


def _fill(document: QTextDocument, receipt: Receipt) -> None:
    """As plain text into a table: the name of a key is never markup."""
    cursor, rows = QTextCursor(document), receipt_lines(receipt)
    title = QTextCharFormat()
    title.setFontPointSize(_TITLE)
    cursor.insertText(tr(words.RECEIPT), title)
    cursor.insertBlock()
    cursor.insertBlock()
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(_CELL)
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, part) for part in _COLUMNS]
    )
    table = cursor.insertTable(len(rows), len(_COLUMNS), shape)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    for row, (label, value) in enumerate(rows):
        table.cellAt(row, 0).firstCursorPosition().insertText(label, strong)
        table.cellAt(row, 1).firstCursorPosition().insertText(value)
