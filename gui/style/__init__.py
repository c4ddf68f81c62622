"""Keydesk's own Qt Quick Controls style."""

from pathlib import Path

from PySide6.QtQuickControls2 import QQuickStyle

STYLE = "Keydesk.Style"


def install() -> str:
    """Make Keydesk.Style the style of this process; return the import path for the engine.

    Qt fixes the style when the first QML file loads, so the first call comes before any engine.
    """
    if QQuickStyle.name() != STYLE:
        QQuickStyle.setStyle(STYLE)
        QQuickStyle.setFallbackStyle("Basic")
    return str(Path(__file__).parent)
