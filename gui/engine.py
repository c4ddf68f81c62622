"""Loads QML, and puts a window away in the order that Qt and silent keys need."""

from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine

from core.ports import KeyBus
from gui import style
from gui.tasks import Tasks

VIEWS = Path(__file__).parent / "views"


def load(view: str, properties: Mapping[str, object]) -> QQmlApplicationEngine:
    """The engine of a view below gui/views; it has no root object where that cannot be loaded."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(style.install())
    engine.addImportPath(str(VIEWS))
    engine.setInitialProperties(dict(properties))
    engine.load(QUrl.fromLocalFile(str(VIEWS / view)))
    return engine


async def put_away(engine: QQmlApplicationEngine, tasks: Tasks, bus: KeyBus) -> None:
    """Close the window, and let go of every key."""
    shiboken6.delete(engine)  # Before the view-models, or its bindings meet null.
    await tasks.close()
    await bus.close()
    await tasks.close()  # What a silent key held up can end now.
