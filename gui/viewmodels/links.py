"""Addresses for a telephone: in words and as QR codes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from core.report.qr import png
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by gui.kiosk")
class Links(QObject):
    """What a kiosk shows instead of links, which it never opens."""

    fixed = Signal()

    def __init__(self, links: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        """Each is a name and an address, which is empty where the name is words only."""
        super().__init__(parent)
        self._links = tuple(links)
        self._codes = [png(address) if address else "" for _, address in links]

    @Property(list, notify=fixed)
    def names(self) -> list[str]:
        """What people read."""
        return [name for name, _ in self._links]

    @Property(list, notify=fixed)
    def addresses(self) -> list[str]:
        """Where each leads, in the same order; empty where a name is words only."""
        return [address for _, address in self._links]

    @Property(list, notify=fixed)
    def codes(self) -> list[str]:
        """Pictures of QR codes for these addresses, in the same order; empty where none is."""
        return self._codes
