"""One Qt application and a fresh QML engine for each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from gui import style

PARTS = Path(__file__).parents[3] / "gui" / "views" / "parts"


GALLERY = Path(__file__).parents[1] / "gallery" / "Gallery.qml"


@pytest.fixture(scope="session")
def app() -> QCoreApplication:
    """The application, warm: Qt keeps two threads with a descriptor each from the first window."""
    app = QGuiApplication.instance() or QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.addImportPath(style.install())
    engine.load(GALLERY)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.grabWindow()
    shiboken6.delete(engine)
    return app


@pytest.fixture
def engine(app: QCoreApplication) -> Iterator[QQmlApplicationEngine]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(style.install())
    yield engine
    shiboken6.delete(engine)
    app.processEvents()


@pytest.fixture
def theme(engine: QQmlApplicationEngine) -> QObject:
    found = engine.singletonInstance("Keydesk.Style", "Theme")
    assert isinstance(found, QObject)
    return found


@pytest.fixture
def make(engine: QQmlApplicationEngine) -> Callable[[str], QObject]:
    """Return a function that makes the QML object of a body, with all parts in scope."""

    def build(body: str) -> QObject:
        source = f"""
            import QtQuick
            import QtQuick.Controls
            import QtQuick.Layouts
            import Keydesk.Style
            import "{PARTS.as_uri()}"
            {body}
        """
        engine.loadData(source.encode())
        return engine.rootObjects()[-1]

    return build
