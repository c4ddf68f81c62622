"""Policies on macOS: the managed preferences that a configuration profile leaves behind.

Written from documentation and tried with files on Linux only.
"""

import os
import plistlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from core.policy.resolve import Found, Level, Refused
from core.policy.trusted_file import Owners, Untrusted, content, require_trusted, why_not

ROOT = Path("/Library/Managed Preferences")
DOMAIN = "org.keydesk.Keydesk"

# What plistlib raises for files that are no property list, as found by trying.
_NO_LIST = (ValueError, ExpatError, LookupError, TypeError, AttributeError, RecursionError)


def places(
    root: Path = ROOT, owner: int = 0, person: str | None = None
) -> Sequence[Found | Refused]:
    """The preferences forced on the user called `person`, and on everybody."""
    name = _name_of_this_user() if person is None else person
    owners = frozenset({0, owner})
    return [
        *_file(root / name / f"{DOMAIN}.plist", (root, root / name), Level.USER_MANDATORY, owners),
        *_file(root / f"{DOMAIN}.plist", (root,), Level.MACHINE_MANDATORY, owners),
    ]


def _file(
    path: Path, folders: tuple[Path, ...], level: Level, owners: Owners
) -> Iterator[Found | Refused]:
    try:
        require_trusted(folders, owners)
        values = plistlib.loads(content(path, owners))
    except FileNotFoundError:
        return
    except OSError as error:
        yield Refused(level, str(path), why_not(error))
    except Untrusted as refusal:
        yield Refused(level, str(refusal.place), refusal.why)
    except _NO_LIST:
        yield Refused(level, str(path), "not a property list")
    else:
        if isinstance(values, dict):
            # The profile describes itself among the preferences.
            own = {name: each for name, each in values.items() if not name.startswith("Payload")}
            yield Found(level, str(path), own)
        else:
            yield Refused(level, str(path), "not a dictionary")


def _name_of_this_user() -> str:
    import pwd  # Not from the environment: whoever sets that could choose whose policy holds.

    return pwd.getpwuid(os.getuid()).pw_name
