"""Copies a whole log to a drive: verified first, on the drive before it is told, over nothing.

Everything is written to "NAME.part", which gets its name last: whatever carries the name is whole.
The mount point of a drive that went away may stay behind as a folder of the computer, so the device
is looked at before and after.
"""

import contextlib
import errno
import hashlib
import json
import os
import re
import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum, unique
from pathlib import Path

from core.audit.disk import Disk
from core.audit.reader import Reading, files_of, read, verdict_json
from core.audit.vault import Vault
from core.audit.verify import Verdict


@unique
class Outcome(StrEnum):
    """How it ended. The values are part of the audit log."""

    WHOLE = "whole"
    BROKEN = "broken"
    """Copied, but the log is not as it was written."""
    FULL = "drive-full"
    READ_ONLY = "drive-read-only"
    GONE = "drive-gone"
    REFUSED = "drive-refused"
    """Anything else; something of that name is there already, or is no folder."""
    UNREADABLE = "log-unreadable"

    @property
    def copied(self) -> bool:
        """The log is on the drive."""
        return self in (Outcome.WHOLE, Outcome.BROKEN)


@dataclass(frozen=True, slots=True)
class Drive:
    """Where a log can be copied to, as it was found."""

    name: str
    path: Path
    device: int
    """`st_dev` of what is mounted there: another number, another drive."""


@dataclass(frozen=True, slots=True)
class Export:
    """What became of one copy."""

    outcome: Outcome
    folder: str = ""
    """Name of the new folder; empty where there is none."""
    verdict: Verdict | None = None
    why: str = ""
    """What the system said."""


@dataclass(frozen=True, slots=True)
class Source:
    """The log of a kiosk, what proves it, and what the kiosk is called."""

    log: Path
    vault: Vault
    kiosk: str


def export(source: Source, drive: Drive, now: datetime, disk: Disk | None = None) -> Export:
    """Copy the log into a new folder of the drive; blocks, never raises OSError."""
    try:
        if linked := next((path for path in files_of(source.log) if path.is_symlink()), None):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(linked))
        reading = read(source.log, source.vault)
        contents = _contents(source, reading, now)
    except OSError as error:
        return Export(Outcome.UNREADABLE, why=str(error))
    verdict, name = reading.verdict, folder_name(source.kiosk, now)
    try:
        _write(contents, drive, name, disk or Disk())
    except OSError as error:
        return Export(_outcome(error), verdict=verdict, why=str(error))
    return Export(Outcome.WHOLE if verdict.whole else Outcome.BROKEN, name, verdict)


def folder_name(kiosk: str, now: datetime) -> str:
    """Tells kiosks and times apart, on any file system."""
    named = re.sub(r"[^A-Za-z0-9-]+", "-", kiosk).strip("-")[:63] or "kiosk"
    return f"keydesk-audit-{named}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _write(contents: dict[str, bytes], drive: Drive, name: str, disk: Disk) -> None:
    folder, part = drive.path / name, drive.path / f"{name}.part"
    _require(drive, drive.path)
    if os.path.lexists(folder):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))
    disk.make_folder(part)
    try:
        _require(drive, part)
        for file, data in contents.items():
            _put(part / file, data, disk)
        disk.sync_folder(part)
        disk.rename(part, folder)
        disk.sync_folder(drive.path)
        _require(drive, folder)
    except OSError:
        _take_back(part, contents)
        raise


def _require(drive: Drive, folder: Path) -> None:
    """Is this, itself and not through a link, a folder of the drive that was chosen?"""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_dev != drive.device:
        raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), str(folder))


def _put(path: Path, data: bytes, disk: Disk) -> None:
    file = disk.create(path)
    try:
        disk.write(file, data)
        disk.sync(file)
    finally:
        os.close(file)


def _take_back(part: Path, contents: dict[str, bytes]) -> None:
    """Leave no half copy behind, as far as the drive lets us; nothing but what is ours."""
    for file in contents:
        with contextlib.suppress(OSError):
            (part / file).unlink()
    with contextlib.suppress(OSError):
        part.rmdir()


_OUTCOMES = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), Outcome.FULL),
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), Outcome.READ_ONLY),
    **dict.fromkeys(
        (errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOENT, errno.ESTALE, errno.ENOTCONN),
        Outcome.GONE,
    ),
}


def _outcome(error: OSError) -> Outcome:
    return _OUTCOMES.get(error.errno or 0, Outcome.REFUSED)


def _contents(source: Source, reading: Reading, now: datetime) -> dict[str, bytes]:
    """Files by name: the log, byte for byte, what was found out about it, and how to go on."""
    verdict = reading.verdict
    told = verdict_json(source.log, verdict, in_file=source.vault.in_file)
    note = _NOTE.format(
        kiosk=source.kiosk,
        time=f"{now.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
        lines=verdict.lines,
        last=verdict.last,
        state="as it was written" if verdict.whole else "NOT as it was written",
        file=source.log.name,
    )
    files = dict(reading.files)
    files["verification.json"] = (json.dumps(told, indent=2) + "\n").encode()
    files["README.txt"] = note.encode()
    sums = (f"{hashlib.sha256(data).hexdigest()}  {file}\n" for file, data in files.items())
    return files | {"SHA256SUMS": "".join(sums).encode()}


# English, as the log itself: whoever reads it need not speak the language of the kiosk.
_NOTE = """\
Audit log of the Keydesk kiosk {kiosk}, copied {time}.

Events: {lines}, the newest has number {last}.
Before it was copied, the log was verified on the kiosk: it is {state}.
verification.json has the whole answer.

The key that proves the lines stays on the kiosk, for whoever has it could write them anew. To
verify this copy again, run there, as the account of the kiosk:

    keydeskctl audit verify THIS-FOLDER/{file}

That finds every line that was changed, moved, added or left out. It cannot tell whether lines were
cut off the end of a copy: compare the newest number with the one above and with the log of the
kiosk, where an event "audit-exported" follows it. `sha256sum --check SHA256SUMS` finds a drive that
wears out, not a person who changes files and sums.
"""
