"""The audit log of this person on this computer, for those who put programs together."""

import socket
from pathlib import Path

from core.audit.export import Source
from core.audit.outlet import log_path, look, origin, outlet
from core.audit.recorder import Recorder
from core.audit.vault import Vault
from core.doctor.facts import AuditLog
from core.policy.model import AuditRules, Sink
from core.store.folders import state_folder
from core.store.secrets import SystemSecrets


def recorder(rules: AuditRules, program: str, version: str) -> Recorder:
    """Writes where the policy says, which may be nowhere; opens nothing yet."""
    folder = state_folder()
    return Recorder(outlet(rules, SystemSecrets(folder), folder), origin(program, version))


def audit_log(rules: AuditRules) -> AuditLog:
    """How the log stands, for the check of this computer."""
    folder = state_folder()
    return look(rules, SystemSecrets(folder), folder)


def log_and_vault(rules: AuditRules, named: str | None) -> tuple[Path, Vault]:
    """The log that is named, else that of the policy, and what proves it."""
    folder = state_folder()
    log = Path(named) if named else log_path(rules, folder)
    return log, Vault(SystemSecrets(folder), folder)


def export_source(rules: AuditRules) -> Source | None:
    """What can be copied to a drive; nothing where the policy wants no log in a file."""
    if Sink.FILE not in rules.sinks:
        return None
    return Source(*log_and_vault(rules, None), socket.gethostname())
