"""Keeps the window of the kiosk full screen on its monitor, whatever monitors come and go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow
from PySide6.QtQuick import QQuickWindow


def chosen(screens: Sequence[QScreen], primary: QScreen | None, wanted: str) -> QScreen | None:
    """The monitor of the policy, else the primary one, else any."""
    named = [screen for screen in screens if screen.name() == wanted]
    return next(iter((*named, *filter(None, (primary,)), *screens)), None)


class Placement(QObject):
    """Puts the window back wherever it was moved from."""

    def __init__(self, app: QGuiApplication, window: QQuickWindow, wanted: str) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._wanted = wanted
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.place)
        for moved in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            moved.connect(self._later.start)
        window.visibilityChanged.connect(self._shown_otherwise)
        self.place()

    def place(self) -> None:
        """Fill the monitor."""
        screen = chosen(self._app.screens(), self._app.primaryScreen(), self._wanted)
        if screen is None:
            return  # The last monitor is gone; another one will call again.
        screen.geometryChanged.connect(self._later.start)
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self._window.raise_()
        self._window.requestActivate()

    def _shown_otherwise(self, visibility: QWindow.Visibility) -> None:
        if visibility is not QWindow.Visibility.FullScreen:
            self._later.start()
