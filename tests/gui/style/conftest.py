"""One Qt application and a fresh QML engine for each test."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from gui import style

VIEWS = Path(__file__).parents[3] / "gui" / "views"

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
def theme(make: Callable[[str], QObject], engine: QQmlApplicationEngine) -> QObject:
    make("Item { }")  # Loads the style; asking for its singleton would, but see `make`.
    found = engine.singletonInstance("Keydesk.Style", "Theme")
    assert isinstance(found, QObject)
    return found


@pytest.fixture
def make(engine: QQmlApplicationEngine, tmp_path: Path) -> Callable[[str], QObject]:
    """Return a function that makes the QML object of a body, with all parts in scope.

    From a file: `loadData` and `singletonInstance` hold Python's lock while they wait for the
    thread that loads QML, and that thread asks for it where a translator of ours is installed.
    """
    # A folder each: Qt does not look twice for what is in one.
    files = (tmp_path / str(number) / "Made.qml" for number in itertools.count())

    def build(body: str) -> QObject:
        source = f"""
            import QtQuick
            import QtQuick.Controls
            import QtQuick.Layouts
            import Keydesk.Style
            import "{(VIEWS / "parts").as_uri()}"
            import "{(VIEWS / "kiosk").as_uri()}" as Kiosk
            {body}
        """
        file = next(files)
        file.parent.mkdir()
        file.write_text(source, "utf-8")
        engine.load(QUrl.fromLocalFile(str(file)))
        return engine.rootObjects()[-1]

    return build
