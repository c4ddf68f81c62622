"""The end of a log file, and the files that were ended before it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from core.audit import chain
from core.audit.chain import Place

_LONGEST_END = 256 * 1024
"""Bytes from the end in which a whole line must be found."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The last whole line of a file, and what is behind it."""

    place: Place
    end: int
    """Where that line ends, its newline included."""
    half: int = 0
    """Bytes without a newline at the end of the file: a power cut came while they were written."""
    strange: int = 0
    """Lines behind it that are none of ours."""
    open: bool = False
    """The last line lacks its newline only."""


def read_tail(file: int) -> Tail:
    """Read the end of an open file."""
    size = os.fstat(file).st_size
    start = max(0, size - _LONGEST_END)
    os.lseek(file, start, os.SEEK_SET)
    *lines, rest = _all(file).split(b"\n")
    if rest and (link := chain.read(rest)):
        return Tail(link.place, size, open=True)
    end, half = size - len(rest), len(rest)
    for strange, line in enumerate(reversed(lines)):
        if link := chain.read(line):
            return Tail(link.place, end, half, strange)
        end -= len(line) + 1
    return Tail(Place(), start, half, len(lines))


def ended_files(log: Path) -> list[Path]:
    """The files that were ended before `log`, oldest first."""
    name = re.compile(re.escape(log.stem) + r"-\d{10}" + re.escape(log.suffix))
    there = log.parent.iterdir() if log.parent.is_dir() else ()
    return sorted(each for each in there if name.fullmatch(each.name))


def ended_name(log: Path, sequence: int) -> Path:
    """What a file is called once it is ended: after its last line."""
    return log.with_name(f"{log.stem}-{sequence:010}{log.suffix}")


def _all(file: int) -> bytes:
    parts = []
    while part := os.read(file, _LONGEST_END):
        parts.append(part)
    return b"".join(parts)
