"""Writes all pages to hand out as PDF, from the screens of the window it is given."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from core.helpdesk.handouts import HANDOUTS, Handout
from core.policy.model import Policy
from core.report.qr import squares
from core.translate import tr
from core.virtual.host import VirtualHost
from gui.print.page import Around, Page
from gui.print.screens import Camera
from gui.print.sheet import POINTS, Sheet
from gui.viewmodels.desk import Desk

PAPERS: dict[str, QPageSize.PageSizeId] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}
_RESOLUTION = 1200


def around(policy: Policy, version: str) -> Around:
    """What stands on every page, as the organisation has it."""
    address = policy.help_desk.address
    qr = squares(address) if address else ()
    return Around(policy.help_desk, policy.removal_links, version, qr)


class Guides:
    """Photographs a window that has opened, prints, and closes it; `finished` when all is there."""

    def __init__(
        self, folder: Path, host: VirtualHost, around: Around, scheme: str, language: str
    ) -> None:
        self._folder = folder
        self._host = host
        self._scheme = scheme
        self._language = language
        self._around = around
        self.finished = False

    def opened(self, engine: QQmlApplicationEngine, desk: Desk, close: Callable[[], None]) -> None:
        """Write every page in every size of paper into the folder."""
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is an ApplicationWindow
        theme = engine.singletonInstance("Keydesk.Style", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101 - it is one
        theme.setProperty("motion", "reduced")
        desk.appearance.setProperty("scheme", self._scheme)
        desk.appearance.setProperty("language", self._language)
        camera = Camera(window, desk, self._host)
        desk.tasks.start(self._print(camera, close), "guides")

    async def _print(self, camera: Camera, close: Callable[[], None]) -> None:
        try:
            await camera.walk()
            for handout in HANDOUTS:
                for paper in PAPERS:
                    path = self._folder / f"{handout.name}-{paper}.pdf"
                    write(path, paper, handout, self._around, camera.taken)
            self.finished = True
        finally:
            close()


def write(
    path: Path, paper: str, handout: Handout, around: Around, screens: Mapping[str, QImage]
) -> None:
    """Write one page; raises OSError where that is not possible."""
    size, page = QPageSize(PAPERS[paper]), QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(tr(handout.title))
    writer.setCreator(f"Keydesk {around.version}")
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter, points = QPainter(writer), QSizeF(size.sizePoints())
    sheet = Sheet(painter, _RESOLUTION / POINTS)
    Page(sheet, points.width(), points.height(), screens).draw(handout, around)
    painter.end()
    path.write_bytes(page.data().data())
