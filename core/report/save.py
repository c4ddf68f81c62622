"""Writes a report, a receipt or a log into a file: whole or not at all, for this account only."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def save_text(path: Path, text: str, *, replace: bool = False) -> None:
    """Write a text; FileExistsError where the file is there and may not be replaced."""
    save(path, lambda part: _write(part, text), replace=replace)


def save(path: Path, write: Callable[[Path], None], *, replace: bool = False) -> None:
    """Let `write` fill a file beside `path`, which then takes its place; OSError where not."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".keydesk-")
    os.close(handle)
    part = Path(name)
    try:
        write(part)
        if not replace:  # The name is taken first, so that nothing that comes meanwhile is lost.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def _write(part: Path, text: str) -> None:
    with part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
