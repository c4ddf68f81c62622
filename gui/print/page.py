"""How one page is set: title, numbered tasks in two columns with their screens, the help desk."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from core.helpdesk.handouts import Handout, Task
from core.helpdesk.questions import questions
from core.policy.model import HelpDesk, RemovalLink
from core.translate import mark, tr
from gui.print.sheet import QUIET, Sheet

MARGIN = 44.0
GAP = 22.0
TITLE, LEAD, BODY, CODE, SMALL = 23.0, 13.0, 13.5, 9.5, 8.5
BADGE = 11.0
"""Radius of a number."""
FOOT = 104.0
LARGEST = 0.62
"""Points a pixel of the screen takes where there is room: its text is then as small as ours."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the organisation has to say on every page."""

    help_desk: HelpDesk
    links: tuple[RemovalLink, ...]
    version: str
    qr: tuple[tuple[bool, ...], ...] = ()
    """The address of the help desk; empty where there is none."""


class Page:
    """One handout on one sheet."""

    def __init__(
        self, sheet: Sheet, width: float, height: float, screens: Mapping[str, QImage]
    ) -> None:
        self._sheet = sheet
        self._width = width
        self._height = height
        self._screens = screens
        self._column = (width - 2 * MARGIN - GAP) / 2

    def draw(self, handout: Handout, around: Around) -> None:
        """Set everything; pictures become as large as the page allows."""
        top = self._head(handout)
        bottom = self._height - MARGIN - FOOT
        links = around.links if handout.links else ()
        bottom -= self._links_height(links)
        scale = LARGEST
        while scale > 0.2 and self._rows_height(handout, scale) > bottom - top:
            scale -= 0.01
        spare = max(0.0, bottom - top - self._rows_height(handout, scale))
        rows = _rows(handout)
        between = min(GAP, spare / len(rows))
        number = 1
        for row in rows:
            for place, task in enumerate(row):
                left = MARGIN + place * (self._column + GAP)
                self._task(left, top, number, task, scale)
                number += 1
            top += max(self._task_height(task, scale) for task in row) + GAP + between
        self._links(links, bottom)
        self._foot(around)

    def _head(self, handout: Handout) -> float:
        sheet, inner = self._sheet, self._width - 2 * MARGIN
        top = MARGIN
        high = sheet.height(tr(handout.title), inner, TITLE, bold=True)
        sheet.text(QRectF(MARGIN, top, inner, high), tr(handout.title), TITLE, bold=True)
        top += high + 6
        high = sheet.height(tr(handout.first), inner, LEAD)
        sheet.text(QRectF(MARGIN, top, inner, high), tr(handout.first), LEAD, QUIET)
        top += high + 12
        sheet.line(QPointF(MARGIN, top), QPointF(self._width - MARGIN, top))
        return top + 18

    def _rows_height(self, handout: Handout, scale: float) -> float:
        rows = _rows(handout)
        return sum(max(self._task_height(task, scale) for task in row) + GAP for row in rows)

    def _task_height(self, task: Task, scale: float) -> float:
        picture = self._picture(task, scale)
        return self._words_height(task) + (picture.height() + 8 if picture else 0.0)

    def _words_height(self, task: Task) -> float:
        wide = self._words_width(task)
        return max(2 * BADGE, self._sheet.height(tr(task.text), wide, BODY))

    def _words_width(self, task: Task) -> float:
        code = self._sheet.width(task.code, CODE, bold=True) + CODE + 8 if task.code else 0.0
        return self._column - 2 * BADGE - 8 - code

    def _picture(self, task: Task, scale: float) -> QRectF | None:
        image = self._screens.get(task.screen)
        if image is None:
            return None
        ratio = image.devicePixelRatio()
        wide, high = image.width() / ratio, image.height() / ratio
        scale = min(scale, (self._column - 2 * BADGE - 8) / wide)
        return QRectF(0, 0, wide * scale, high * scale)

    def _task(self, left: float, top: float, number: int, task: Task, scale: float) -> None:
        sheet, text_left = self._sheet, left + 2 * BADGE + 8
        sheet.number(QPointF(left + BADGE, top + BADGE), number, BADGE)
        high = self._words_height(task)
        box = QRectF(text_left, top + 3, self._words_width(task), high)
        sheet.text(box, tr(task.text), BODY)
        if task.code:
            sheet.code(QPointF(left + self._column, top + 2), task.code, CODE)
        if picture := self._picture(task, scale):
            picture.moveTo(text_left, top + high + 8)
            sheet.picture(picture, self._screens[task.screen])

    def _links_height(self, links: tuple[RemovalLink, ...]) -> float:
        return 18.0 * (len(links) + 1) if links else 0.0

    def _links(self, links: tuple[RemovalLink, ...], top: float) -> None:
        inner = self._width - 2 * MARGIN
        if links:
            title = tr(mark("Handout", "Where to remove the key"))
            self._sheet.text(QRectF(MARGIN, top, inner, 18), title, LEAD, bold=True)
        for place, link in enumerate(links, 1):
            line = f"{link.name}: {link.url}"
            self._sheet.text(QRectF(MARGIN, top + 18 * place, inner, 18), line, 11.0)

    def _foot(self, around: Around) -> None:
        sheet, desk = self._sheet, around.help_desk
        top = self._height - MARGIN - FOOT + 14
        right = self._width - MARGIN
        sheet.line(QPointF(MARGIN, top), QPointF(right, top))
        side = FOOT - 34
        if around.qr:
            sheet.squares(QRectF(right - side, top + 12, side, side), around.qr)
            right -= side + GAP
        inner = right - MARGIN
        name = desk.name or tr(mark("Handout", "Your help desk"))
        head = questions(name, desk.phone)
        sheet.text(QRectF(MARGIN, top + 10, inner, 20), head, 15.0, bold=True)
        told = tr(
            mark("Handout", "Read the code beside the number to the help desk. Never the PIN.")
        )
        sheet.text(QRectF(MARGIN, top + 31, inner, 16), told, 10.5, QUIET)
        if desk.address:
            sheet.text(QRectF(MARGIN, top + 46, inner, 16), desk.address, 10.5, QUIET)
        ticket = tr(mark("Handout", "Ticket"))
        sheet.text(QRectF(MARGIN, top + 66, 60, 16), ticket, 10.5, QUIET)
        sheet.line(QPointF(MARGIN + 44, top + 80), QPointF(MARGIN + 230, top + 80), QUIET)
        made = f"Keydesk {around.version}"
        wide = sheet.width(made, SMALL)
        sheet.text(QRectF(right - wide - 1, top + 70, wide + 2, 12), made, SMALL, QUIET)


def _rows(handout: Handout) -> list[tuple[Task, ...]]:
    """Two tasks side by side."""
    tasks = handout.tasks
    return [tasks[place : place + 2] for place in range(0, len(tasks), 2)]
