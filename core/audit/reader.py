"""Reads all files of a log and has them verified."""

from contextlib import ExitStack, suppress
from pathlib import Path

from core.audit.disk import lock_of, locked
from core.audit.tail import ended_files
from core.audit.vault import Vault
from core.audit.verify import Verdict, verify


def check(log: Path, vault: Vault) -> Verdict:
    """Verify a log with the keys and the anchor of this person; changes nothing. Raises OSError."""
    with ExitStack() as stack:
        with suppress(OSError):  # Nobody writes to what this person may only read.
            stack.enter_context(locked(lock_of(log)))
        paths = [*ended_files(log), log]
        files = [(path.name, path.read_bytes()) for path in paths if path.exists()]
        anchor = vault.anchor(log)
    if not files and anchor is None:
        raise FileNotFoundError(f"there is no audit log: {log}")
    return verify(files, vault.keys(), anchor)
