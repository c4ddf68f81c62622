"""Render the gallery to PNG files: python tests/gui/gallery/render.py DIRECTORY."""

import itertools
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from gui import style

SETTLE_MS = 700
GALLERY = Path(__file__).with_name("Gallery.qml")


def main(folder: Path) -> None:
    """Write one picture for each theme, text size and width, with and without the dialog."""
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.addImportPath(style.install())
    engine.load(GALLERY)
    window = engine.rootObjects()[0]
    theme = engine.singletonInstance("Keydesk.Style", "Theme")
    assert isinstance(window, QQuickWindow)
    assert isinstance(theme, QObject)
    schemes = ("light", "dark", "contrast")
    sizes = ((1.0, 1000), (1.0, 480), (2.0, 1000), (2.0, 480))
    for scheme, (scale, width), dialog in itertools.product(schemes, sizes, (False, True)):
        theme.setProperty("scheme", scheme)
        theme.setProperty("textScale", scale)
        window.setProperty("width", width)
        window.setProperty("dialogOpen", dialog)
        QTest.qWait(SETTLE_MS)
        name = f"{scheme}-{scale:.0%}-{width}{'-dialog' if dialog else ''}.png".replace("%", "")
        window.grabWindow().save(str(folder / name))
    shiboken6.delete(engine)
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
