"""A receipt as a PDF of one page, by Qt's own writer."""

from pathlib import Path

from PySide6.QtGui import (
    QFont,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from core.report import words
from core.report.receipt import Receipt, receipt_lines

_TITLE, _BODY, _CELL = 18.0, 11.0, 4.0
_COLUMNS = (30, 70)
"""Percent of the width."""


def write_pdf(path: Path, receipt: Receipt) -> None:
    """Write the receipt on A4; OSError where the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(words.RECEIPT)
    writer.setCreator(f"Keydesk {receipt.version}")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    document.setDefaultFont(QFont("", int(_BODY)))
    _fill(document, receipt)
    document.print_(writer)
    del writer  # Only then is the file complete.
    if not path.stat().st_size:
        raise OSError("the PDF could not be written")


def _fill(document: QTextDocument, receipt: Receipt) -> None:
    """As plain text into a table: the name of a key is never markup."""
    cursor, rows = QTextCursor(document), receipt_lines(receipt)
    title = QTextCharFormat()
    title.setFontPointSize(_TITLE)
    cursor.insertText(words.RECEIPT, title)
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
