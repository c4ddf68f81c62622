"""What Windows offers where Keydesk may not open keys. From documentation, not tried."""

import os
import subprocess
import sys
from collections.abc import Sequence

from core.ports import Elevation

PAGES = ("ms-settings:signinoptions-launchsecuritykeyenrollment", "ms-settings:signinoptions")
"""Windows' own page for security keys, and the one above it for older versions."""


def restart_words(frozen: bool, arguments: Sequence[str]) -> list[str]:
    """What this program is started with again; nothing of the current folder takes part.

    -P: without it Python would load a `gui` that lies there, as administrator.
    """
    return [*arguments] if frozen else ["-P", "-m", "gui", *arguments]


if sys.platform == "win32":
    import ctypes

    def is_elevated() -> bool | None:
        """Has this process administrator rights?"""
        return bool(ctypes.windll.shell32.IsUserAnAdmin())

    class WindowsElevation:
        """Implements `core.ports.Elevation`."""

        def open_settings(self) -> bool:
            """Open the first page that this version of Windows knows."""
            return any(map(_opened, PAGES))

        def restart(self) -> bool:
            """Start the window again through the consent dialog of Windows."""
            words = restart_words(getattr(sys, "frozen", False), sys.argv[1:])
            line = subprocess.list2cmdline(words)
            shell = ctypes.windll.shell32
            # ShellExecuteW: more than 32 means success.
            return int(shell.ShellExecuteW(None, "runas", sys.executable, line, None, 1)) > 32

    def _opened(page: str) -> bool:
        try:
            os.startfile(page)  # noqa: S606 - one of the constants above
        except OSError:
            return False
        return True

    def elevation() -> Elevation | None:
        """The ways on of this system."""
        return WindowsElevation()

else:

    def is_elevated() -> bool | None:
        """Other systems ask no such thing."""
        return None

    def elevation() -> Elevation | None:
        """Other systems have none."""
        return None
