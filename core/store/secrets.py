"""Small secrets in the keyring of the system, or in files of this person where there is none."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.ports import Kept

_SERVICE = "Keydesk"
_GOOD_ENOUGH = 1
"""Priority of a keyring's back end, below which it is no better than a file."""

_OTHERS = 0o077


class SystemSecrets:
    """Implements `core.ports.Secrets`; `folder` is for the files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> tuple[Kept, ...]:
        """From the keyring, then from the file."""
        return tuple(self._copies(name))

    def write(self, name: str, text: str) -> None:
        """Into the keyring, else into a file that only this person may read."""
        if not _put(name, text):
            self._write_file(name, text)

    def _copies(self, name: str) -> Iterator[Kept]:
        if text := _get(name):
            yield Kept(text, in_file=False)
        path = self._folder / name
        try:
            with path.open(encoding="ascii") as file:
                if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & _OTHERS:
                    raise PermissionError(f"{path}: others may read it")
                yield Kept(file.read(), in_file=True)
        except FileNotFoundError:
            return

    def _write_file(self, name: str, text: str) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, path = tempfile.mkstemp(dir=self._folder, prefix=f".{name}-")  # 0600.
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(path).replace(self._folder / name)
        except OSError:
            Path(path).unlink(missing_ok=True)
            raise


def _get(name: str) -> str | None:
    """From the keyring; None where there is none, or nothing in it."""
    try:
        import keyring
        from keyring.errors import KeyringError

        try:
            if keyring.get_keyring().priority < _GOOD_ENOUGH:
                return None
            return keyring.get_password(_SERVICE, name)
        except KeyringError:  # Locked, or nobody at the screen to unlock it.
            return None
    except (ImportError, RuntimeError):  # A back end that is set but not installed, or unfit.
        return None


def _put(name: str, text: str) -> bool:
    try:
        import keyring
        from keyring.errors import KeyringError

        try:
            if keyring.get_keyring().priority < _GOOD_ENOUGH:
                return False
            keyring.set_password(_SERVICE, name, text)
        except KeyringError:
            return False
        return True
    except (ImportError, RuntimeError):
        return False
