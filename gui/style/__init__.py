"""Keydesk's own Qt Quick Controls style."""

from pathlib import Path

from PySide6.QtQuickControls2 import QQuickStyle


def install() -> str:
    """Make Keydesk.Style the style of this process; return the import path for the engine.

    Qt fixes the style when the first QML file loads, so this comes before any engine.
    """
    QQuickStyle.setStyle("Keydesk.Style")
    QQuickStyle.setFallbackStyle("Basic")
    return str(Path(__file__).parent)
