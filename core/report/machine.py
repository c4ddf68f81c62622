"""What a report says of the computer, and the names on it that it must not say."""

import getpass
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.report.redact import Private


@dataclass(frozen=True, slots=True)
class Machine:
    """The system Keydesk runs on; never the name of the computer."""

    system: str
    release: str
    architecture: str


def this_machine() -> Machine:
    """The system of this process."""
    return Machine(_system(), platform.release(), platform.machine())


def _system() -> str:
    """The name people know it by."""
    with suppress(OSError):
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    if version := platform.mac_ver()[0]:
        return f"macOS {version}"
    return " ".join(filter(None, (platform.system(), platform.version())))


def who_is_here() -> Private:
    """The names of this account and of this computer, however they may be written."""
    home, users = "", {os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")}
    with suppress(RuntimeError):
        home = str(Path.home())
    # Where nobody knows the account: OSError since Python 3.13, before that one of the others.
    with suppress(OSError, KeyError, ImportError):
        users.add(getpass.getuser())
    host = platform.node()
    users.add(Path(home).name)
    names = {host, host.partition(".")[0], os.environ.get("COMPUTERNAME", "")}
    return Private(home, _given(users), _given(names))


def _given(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(filter(None, names)))
