"""Policies on Linux: JSON files in /etc/keydesk/policies, read in the order of their names."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.policy.resolve import Found, Level, Refused
from core.policy.trusted_file import Owners, Untrusted, content, require_trusted, why_not

ROOT = Path("/etc/keydesk/policies")
_FOLDERS = {"managed": Level.MACHINE_MANDATORY, "recommended": Level.RECOMMENDED}


def places(root: Path = ROOT, owner: int = 0) -> Sequence[Found | Refused]:
    """Every policy file below `root`, which must belong to root or the user id `owner`."""
    return [
        place
        for name, level in _FOLDERS.items()
        for place in _folder(root / name, level, frozenset({0, owner}))
    ]


def _folder(folder: Path, level: Level, owners: Owners) -> Iterator[Found | Refused]:
    try:
        require_trusted((folder.parent.parent, folder.parent, folder), owners)
        files = sorted(path for path in folder.iterdir() if path.suffix == ".json")
    except FileNotFoundError:
        return
    except OSError as error:
        yield Refused(level, str(folder), why_not(error))
    except Untrusted as refusal:
        yield Refused(level, str(refusal.place), refusal.why)
    else:
        for path in files:
            yield _file(path, level, owners)


def _file(path: Path, level: Level, owners: Owners) -> Found | Refused:
    try:
        values = json.loads(content(path, owners))
    except OSError as error:
        return Refused(level, str(path), why_not(error))
    except Untrusted as refusal:
        return Refused(level, str(path), refusal.why)
    except (ValueError, RecursionError):
        return Refused(level, str(path), "not JSON")
    if not isinstance(values, dict):
        return Refused(level, str(path), "not a JSON object")
    return Found(level, str(path), values)
