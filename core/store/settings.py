"""The settings file: small, validated, written whole; a bad value becomes its default."""

import json
import os
import re
import sys
import tempfile
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

SCHEMES = ("system", "light", "dark", "contrast")
SMALLEST_TEXT, LARGEST_TEXT = 1.0, 2.25
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window looks, and whether it is heard."""

    scheme: str = "system"
    """One of SCHEMES."""
    text_scale: float = 1.0
    """Factor on all text sizes, SMALLEST_TEXT to LARGEST_TEXT."""
    language: str = ""
    """Such as "de"; empty for the one of the system."""
    sounds: bool = True
    """“Prepare keys” says aloud how a key went."""


def settings_path() -> Path:
    """Where this platform keeps settings of one person."""
    match sys.platform:
        case "win32":
            base = Path(os.environ.get("APPDATA", Path.home() / "AppData/Roaming"))
        case "darwin":
            base = Path.home() / "Library/Application Support"
        case _:
            base = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return base / "keydesk" / "settings.json"


def load(path: Path) -> Settings:
    """Read the settings; what is missing or makes no sense has its default."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {field.name: found[field.name] for field in fields(Settings) if field.name in found}
    return _valid(known)


def save(path: Path, settings: Settings) -> None:
    """Replace the file in one step; OSError when that is impossible."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _valid(found: dict[str, Any]) -> Settings:
    scheme = found.get("scheme")
    scale, language = found.get("text_scale"), found.get("language")
    sounds = found.get("sounds")
    is_number = isinstance(scale, int | float) and not isinstance(scale, bool)
    return Settings(
        scheme=scheme if scheme in SCHEMES else "system",
        text_scale=float(min(LARGEST_TEXT, max(SMALLEST_TEXT, scale or 1))) if is_number else 1.0,
        language=language if isinstance(language, str) and _LANGUAGE.fullmatch(language) else "",
        sounds=sounds if isinstance(sounds, bool) else True,
    )
