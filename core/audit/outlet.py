"""What the policy asks for, as places to write to; and who it is that writes."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

from core.audit.event import Origin
from core.audit.event_log import EventLog
from core.audit.journald import Journal
from core.audit.log_file import LogFile
from core.audit.recorder import Outlet
from core.audit.sinks import Sink
from core.audit.syslog import Syslog
from core.audit.vault import Vault
from core.doctor.facts import AuditLog
from core.policy.model import AuditRules
from core.policy.model import Sink as Place
from core.ports import Secrets

_NAME = "audit.jsonl"


def log_path(rules: AuditRules, folder: Path) -> Path:
    """The file of the log: the one that is named, else one in the folder of this person."""
    return Path(rules.file) if rules.file else folder / _NAME


def outlet(rules: AuditRules, store: Secrets, folder: Path) -> Outlet:
    """Where events go; nothing is opened before the first one."""
    vault = Vault(store, folder)
    return Outlet(dict(_sinks(rules, vault, folder)), vault.key, rules.required)


def look(rules: AuditRules, store: Secrets, folder: Path) -> AuditLog:
    """How the log stands, for the check of this computer; writes nothing."""
    vault, faults = Vault(store, folder), []
    for name, sink in _sinks(rules, vault, folder):
        try:
            sink.probe()
        except OSError as error:
            faults.append(f"{name}: {error.strerror or error}")
    try:
        in_file = Place.FILE in rules.sinks and vault.in_file
    except OSError as error:
        faults.append(f"{Place.FILE}: {error}")
        in_file = False
    return AuditLog(tuple(sorted(rules.sinks)), tuple(faults), in_file)


def _sinks(rules: AuditRules, vault: Vault, folder: Path) -> Iterator[tuple[str, Sink]]:
    for place in sorted(rules.sinks):
        match place:
            case Place.FILE:
                yield place, LogFile(log_path(rules, folder), vault)
            case Place.JOURNALD:
                yield place, Journal()
            case Place.SYSLOG:
                yield place, Syslog()
            case Place.EVENTLOG:
                yield place, EventLog()


def origin(program: str, version: str) -> Origin:
    """This process. The person is asked of the system: the environment may say anything."""
    return Origin(socket.gethostname(), _user(), program, version, os.getpid())


if sys.platform == "win32":

    def _user() -> str:
        try:
            return os.getlogin()
        except OSError:
            return ""

else:
    import pwd

    def _user() -> str:
        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:
            return str(os.getuid())
