"""Reads all files of a log and has them verified."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from core.audit.disk import lock_of, locked
from core.audit.tail import ended_files
from core.audit.vault import Vault
from core.audit.verify import Verdict, verify
from core.json_view import Object


@dataclass(frozen=True, slots=True)
class Reading:
    """A log as it stood at one moment, and what was found out about it."""

    files: tuple[tuple[str, bytes], ...] = field(repr=False)
    """Names and contents, oldest first."""
    verdict: Verdict


def read(log: Path, vault: Vault) -> Reading:
    """Read and verify a log with what this person has to prove it. Raises OSError."""
    with ExitStack() as stack:
        with suppress(OSError):  # Nobody writes to what this person may only read.
            stack.enter_context(locked(lock_of(log)))
        files = tuple((path.name, path.read_bytes()) for path in files_of(log))
        anchor = vault.anchor(log)
    if not files and anchor is None:
        raise FileNotFoundError(f"there is no audit log: {log}")
    return Reading(files, verify(files, vault.keys(), anchor))


def check(log: Path, vault: Vault) -> Verdict:
    """Verify a log; changes nothing. Raises OSError."""
    return read(log, vault).verdict


def files_of(log: Path) -> list[Path]:
    """Every file there is of a log, oldest first."""
    return [path for path in (*ended_files(log), log) if path.exists()]


def verdict_json(log: Path, verdict: Verdict, *, in_file: bool) -> Object:
    """The answer of `keydeskctl audit verify --json`."""
    return {
        "file": str(log),
        "whole": verdict.whole,
        "error": None,
        "lines": verdict.lines,
        "last": verdict.last,
        "recovered": verdict.recovered,
        "half": verdict.half,
        "anchored": verdict.anchored,
        "key_in_file": in_file,
        "flaws": [
            {
                "kind": flaw.kind.value,
                "file": flaw.file,
                "line": flaw.line,
                "first": flaw.first,
                "last": flaw.last,
            }
            for flaw in verdict.flaws
        ],
    }
