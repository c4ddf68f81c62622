"""Theme, text size, language and whether there are sounds, kept between two starts."""

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.store.settings import LARGEST_TEXT, SCHEMES, SMALLEST_TEXT, Settings, load, save
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Made by Desk")
class Appearance(QObject):
    """How the window looks and sounds; without a path nothing is kept."""

    changed = Signal()

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = load(path) if path else Settings()

    @Property(str, notify=changed)
    def scheme(self) -> str:
        """ "system", "light", "dark" or "contrast"."""
        return self._settings.scheme

    @scheme.setter  # type: ignore[no-redef]
    def scheme(self, scheme: str) -> None:
        if scheme in SCHEMES:
            self._take(replace(self._settings, scheme=scheme))

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Factor on all text sizes."""
        return self._settings.text_scale

    @textScale.setter  # type: ignore[no-redef]
    def textScale(self, scale: float) -> None:
        scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, scale))
        self._take(replace(self._settings, text_scale=scale))

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language that was chosen, such as "de"; empty for the one of the system."""
        return self._settings.language

    @language.setter  # type: ignore[no-redef]
    def language(self, language: str) -> None:
        self._take(replace(self._settings, language=language))

    @Property(bool, notify=changed)
    def sounds(self) -> bool:
        """Keys that are prepared are heard."""
        return self._settings.sounds

    @sounds.setter  # type: ignore[no-redef]
    def sounds(self, sounds: bool) -> None:
        self._take(replace(self._settings, sounds=sounds))

    def restore(self) -> None:
        """Look as with no settings at all."""
        self._take(Settings())

    def _take(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit()
        if self._path is None:
            return
        try:
            save(self._path, settings)
        except OSError as error:
            log.warning("Settings were not saved: %s", error.strerror)
