"""Logs to write, spoil and verify."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.audit.chain import ChainKey
from core.audit.disk import Disk
from core.audit.event import Action, Event, Origin
from core.audit.fields import fields
from core.audit.log_file import LARGEST, LogFile
from core.audit.reader import check
from core.audit.vault import Vault
from core.audit.verify import Verdict
from core.json_view import Object
from core.ports import Kept
from tests.core.support.samples import key_info

NOON = datetime(2026, 11, 27, 12, 0, 0, 123456, tzinfo=UTC)
ORIGIN = Origin("desk-7", "ada", "keydesk", "0.1.0", 4711)
EVENT = Event(Action.PIN_SET, NOON, key=key_info(serial="S-1"), code="PIN-30", seconds=2.5)


class Drawer:
    """Implements `core.ports.Secrets` in memory."""

    def __init__(self, *, in_file: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self._in_file = in_file

    def read(self, name: str) -> tuple[Kept, ...]:
        text = self.kept.get(name)
        return (Kept(text, self._in_file),) if text else ()

    def write(self, name: str, text: str) -> None:
        self.kept[name] = text


class Log:
    """One log of one person, in a folder of the test."""

    def __init__(self, folder: Path, drawer: Drawer | None = None) -> None:
        self.path = folder / "audit.jsonl"
        self.drawer = drawer or Drawer()
        self.vault = Vault(self.drawer, folder)

    def writer(self, *, disk: Disk | None = None, largest: int = LARGEST) -> LogFile:
        """A program that writes to it."""
        return LogFile(self.path, self.vault, disk=disk, largest=largest)

    def write(self, count: int, *, largest: int = LARGEST) -> None:
        """Some events, by one program."""
        writer, key = self.writer(largest=largest), self.vault.key()
        for _ in range(count):
            writer.append(event(), key)

    def verify(self) -> Verdict:
        """What a check finds."""
        return check(self.path, self.vault)

    def lines(self) -> list[bytes]:
        """The lines of the newest file, without their newlines."""
        return self.path.read_bytes().splitlines()

    def put(self, *lines: bytes) -> None:
        """Make these the lines of the newest file."""
        self.path.write_bytes(b"".join(line + b"\n" for line in lines))

    def spoil(self, deed: Callable[[list[bytes]], object]) -> Verdict:
        """Let somebody without the key change the lines, and verify."""
        lines = self.lines()
        deed(lines)
        self.put(*lines)
        return self.verify()


def event(action: Action = Action.PIN_SET) -> Object:
    """An event as JSON."""
    return fields(replace(EVENT, action=action), ORIGIN, "", ChainKey(b"salt").hide)
