"""Where this platform keeps what a program of one person writes while it runs."""

import os
import sys
from pathlib import Path


def state_folder() -> Path:
    """The folder of Keydesk for logs and what belongs to them."""
    match sys.platform:
        case "win32":
            base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local"))
        case "darwin":
            base = Path.home() / "Library/Application Support"
        case _:
            base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state")
    return base / "keydesk"
