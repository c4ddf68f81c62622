"""A sheet of paper in points, and the few things that are drawn on it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

POINTS = 72.0

INK = QColor(0x1B, 0x1B, 0x1B)
QUIET = QColor(0x5A, 0x5A, 0x5A)
RULE = QColor(0xC8, 0xC8, 0xC8)
ACCENT = QColor(0x00, 0x5F, 0xB8)
PAPER = QColor(0xFF, 0xFF, 0xFF)

_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Sheet:
    """Draws in points from the upper left corner; `unit` is one point on the device."""

    painter: QPainter
    unit: float

    def height(self, text: str, width: float, size: float, *, bold: bool = False) -> float:
        """How high the text is in a column of this width."""
        self._dress(size, INK, bold)
        box = QRectF(0, 0, width * self.unit, 1e6)
        return self.painter.boundingRect(box, _WRAP, text).height() / self.unit

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide the text is in one line."""
        self._dress(size, INK, bold)
        box = QRectF(0, 0, 1e6, 1e6)
        return self.painter.boundingRect(box, 0, text).width() / self.unit

    def text(
        self, box: QRectF, text: str, size: float, ink: QColor = INK, *, bold: bool = False
    ) -> None:
        """Set a paragraph, flush left."""
        self._dress(size, ink, bold)
        self.painter.drawText(self._on_device(box), _WRAP, text)

    def number(self, middle: QPointF, number: int, radius: float) -> None:
        """A number in a filled circle."""
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ACCENT)
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawEllipse(self._on_device(box))
        self._dress(radius * 1.1, PAPER, bold=True)
        painter.drawText(self._on_device(box), Qt.AlignmentFlag.AlignCenter, str(number))

    def code(self, right: QPointF, code: str, size: float) -> float:
        """A code in a frame that ends at `right`; returns its width."""
        wide = self.width(code, size, bold=True) + size
        box = QRectF(right.x() - wide, right.y(), wide, size * 1.8)
        self.frame(box, size * 0.4)
        self._dress(size, QUIET, bold=True)
        self.painter.drawText(self._on_device(box), Qt.AlignmentFlag.AlignCenter, code)
        return wide

    def frame(self, box: QRectF, radius: float = 0.0) -> None:
        """A thin frame."""
        self.painter.setPen(QPen(RULE, 0.75 * self.unit))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = radius * self.unit
        self.painter.drawRoundedRect(self._on_device(box), corner, corner)

    def line(self, start: QPointF, end: QPointF, ink: QColor = RULE) -> None:
        """A thin line."""
        self.painter.setPen(QPen(ink, 0.75 * self.unit))
        self.painter.drawLine(start * self.unit, end * self.unit)

    def picture(self, box: QRectF, image: QImage) -> None:
        """A part of a screen, framed."""
        self.painter.drawImage(self._on_device(box), image)
        self.frame(box, 2.0)

    def squares(self, box: QRectF, rows: tuple[tuple[bool, ...], ...]) -> None:
        """A QR code as vectors, one bar for each run of dark squares, so that no seam shows."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(INK)
        side = box.width() / len(rows)
        for down, row in enumerate(rows):
            start = 0
            for across, dark in enumerate((*row, False)):
                if dark:
                    continue
                if across > start:
                    bar = QRectF(
                        box.x() + start * side, box.y() + down * side, (across - start) * side, side
                    )
                    self.painter.drawRect(self._on_device(bar))
                start = across + 1

    def _dress(self, size: float, ink: QColor, bold: bool) -> None:
        font = QFont(self.painter.font())
        font.setPointSizeF(size)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(ink)

    def _on_device(self, box: QRectF) -> QRectF:
        return QRectF(box.topLeft() * self.unit, box.size() * self.unit)
