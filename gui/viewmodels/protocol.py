"""The page that shows what is said to keys, while support wants to see it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from core.ports import Listener
from core.report.protocol_log import ProtocolLog
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK = 250
"""Milliseconds between two looks at what was noted on the threads of the keys."""
_SHOWN = 40
"""Exchanges that are laid out at once; all of them are searched and copied."""

Listen = Callable[[Listener | None], None]


@QmlElement
@QmlUncreatable("Made by gui.app")
class Protocol(QObject):
    """Off until it is switched on, and gone when the window closes."""

    changed = Signal()

    def __init__(self, listen: Listen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listen = listen
        self._log = ProtocolLog()
        self._on = False
        self._wanted = ""
        self._seen = 0
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Commands are noted."""
        return self._on

    @on.setter  # type: ignore[no-redef]
    def on(self, on: bool) -> None:
        self._on = on
        self._listen(self._log if on else None)
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self._look()
        self.changed.emit()

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """Words that are searched."""
        return self._wanted

    @wanted.setter  # type: ignore[no-redef]
    def wanted(self, wanted: str) -> None:
        self._wanted = wanted
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many exchanges are kept."""
        return len(self._log.lines())

    @Property(int, notify=changed)
    def found(self) -> int:
        """How many of them hold the words."""
        return len(self._log.lines(self._wanted))

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many of those are laid out: the last ones."""
        return min(self.found, _SHOWN)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The last of them."""
        return self._log.text(self._wanted, _SHOWN)

    @Property(str, notify=changed)
    def replaced(self) -> str:
        """Names of the fields whose values were replaced."""
        lines = self._log.lines(self._wanted)
        return ", ".join(sorted({name for line in lines for name in line.replaced}))

    @Property(str, notify=changed)
    def everything(self) -> str:
        """All that was found, to be copied."""
        return self._log.text(self._wanted)

    @Slot()
    def clear(self) -> None:
        """Forget everything."""
        self._log.clear()
        self.changed.emit()

    def forget(self) -> None:
        """Switch it off, and forget everything."""
        self.setProperty("on", False)
        self.setProperty("wanted", "")
        self.clear()

    def _look(self) -> None:
        if self._seen != self._log.count:
            self._seen = self._log.count
            self.changed.emit()
