"""One Qt application for every test of the window, and the loop the window runs on."""

from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from core.device.bus import HostBus
from core.translate import english, speak
from gui import languages, style, tasks
from tests.core.support.bus import FakeBus
from tests.gui.room import PATIENCE, Play, PlayOn, Room, played
from tests.gui.shown import Act, watched

WARM = Path(__file__).parent / "Warm.qml"


@pytest.fixture(scope="session")
def app() -> QGuiApplication:
    """The application, warm: Qt keeps threads and descriptors from the first window on."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.addImportPath(style.install())
    engine.load(WARM)  # Not loadData: it holds Python's lock while QML is loaded elsewhere.
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.grabWindow()
    shiboken6.delete(engine)
    return app


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """The next test meets the language a program begins with, whatever this one chose."""
    yield
    languages.use(languages.ENGLISH)
    speak(english)


@pytest.fixture
def run_window(app: QGuiApplication) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Run a coroutine on Qt's event loop as the window does, within PATIENCE."""

    def run(work: Coroutine[Any, Any, None]) -> None:
        tasks.run(app, lambda: played(work, PATIENCE))

    return run


@pytest.fixture
def bus() -> FakeBus:
    """No key is plugged in yet."""
    return FakeBus()


@pytest.fixture
def play(run_window: Callable[[Coroutine[Any, Any, None]], None], bus: FakeBus) -> Play:
    """Return a function that lets a test handle the view-models over `bus`."""
    return lambda script: run_window(Room(bus).play(script))


@pytest.fixture
def play_on(run_window: Callable[[Coroutine[Any, Any, None]], None]) -> PlayOn:
    """Return a function that does the same over the virtual keys of a host."""
    return lambda host, script: run_window(Room(HostBus(host)).play(script))


@pytest.fixture
def handle(app: QGuiApplication) -> Callable[[Act], None]:
    """Return a function that lets a test handle the whole window of the demo."""

    def run(act: Act) -> None:
        QAccessible.setActive(True)
        try:
            assert tasks.run(app, lambda: watched(app, act)) == 0
        finally:
            QAccessible.setActive(False)

    return run
