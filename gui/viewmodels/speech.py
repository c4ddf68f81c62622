"""The language of the window: chosen by the person, among those that the policy leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from core.translate import speak
from gui import languages
from gui.qml import Property, QmlUncreatable
from gui.viewmodels.appearance import Appearance

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by Desk")
class Speech(QObject):
    """Follows the setting and tells everybody who shows words when the language is another."""

    changed = Signal()
    fixed = Signal()

    def __init__(
        self, appearance: Appearance, allowed: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._offered = languages.offered(allowed)
        # The first language of a policy is its default (resources/policy.schema.json).
        self._default = allowed or QLocale.system().uiLanguages()
        self._language = ""
        appearance.changed.connect(self._follow)
        self._follow()

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language spoken now, such as "de"."""
        return self._language

    @Property(list, notify=fixed)
    def offered(self) -> list[str]:
        """The languages to choose from."""
        return list(self._offered)

    @Property(list, notify=fixed)
    def names(self) -> list[str]:
        """Their own names, in the same order."""
        return [languages.NAMES[code] for code in self._offered]

    def _follow(self) -> None:
        wanted = (self._appearance.language, *self._default)
        language = languages.pick(filter(None, wanted), self._offered)
        if language == self._language:
            return
        self._language = language
        languages.use(language)
        QGuiApplication.setLayoutDirection(_direction(language))
        speak(languages.translator(language))
        self.changed.emit()


def _direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()
