"""A drive to copy a log to, and one that fails."""

from pathlib import Path

from core.audit.disk import Disk
from core.audit.export import Drive, Export, Source, export
from tests.core.audit.ground import NOON, Log

NAME = "keydesk-audit-lobby-1-20261127T120000Z"


def plugged(path: Path) -> Drive:
    return Drive("STICK", path, path.stat().st_dev)


def copy(log: Log, drive: Drive, disk: Disk | None = None) -> Export:
    return export(Source(log.path, log.vault, "lobby-1"), drive, NOON, disk)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


class Failing(Disk):
    """A drive that fails at the given thing that is done to it."""

    def __init__(self, at: int, error: Exception) -> None:
        self.count = 0
        self._at = at
        self._error = error

    def make_folder(self, path: Path) -> None:
        self._tick()
        super().make_folder(path)

    def create(self, path: Path) -> int:
        self._tick()
        return super().create(path)

    def write(self, file: int, data: bytes) -> None:
        try:
            self._tick()
        except OSError:
            super().write(file, data[: len(data) // 2])
            raise
        super().write(file, data)

    def sync(self, file: int) -> None:
        self._tick()
        super().sync(file)

    def rename(self, path: Path, name: Path) -> None:
        self._tick()
        super().rename(path, name)

    def sync_folder(self, folder: Path) -> None:
        self._tick()
        super().sync_folder(folder)

    def _tick(self) -> None:
        self.count += 1
        if self.count == self._at:
            raise self._error
