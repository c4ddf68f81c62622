"""Computers to judge."""

import errno
from dataclasses import dataclass, field

from core.doctor.facts import (
    AuditLog,
    CardReaders,
    Facts,
    LinuxFacts,
    Node,
    Part,
    Rule,
    RuleInstall,
    Session,
)

PARTS = (Part("Python", "3.11.7"), Part("Qt", ""))
SYSTEMD = Rule("/usr/lib/udev/rules.d/70-uaccess.rules", every_key=True)
MAKERS = Rule("/usr/lib/udev/rules.d/70-u2f.rules", every_key=False)
AT_SCREEN = Session("seat0")


def node(fault: int = 0) -> Node:
    return Node("/dev/hidraw3", "Maker FIDO", "root", "root", "crw-------", fault)


DENIED = node(errno.EACCES)


def linux(
    *nodes: Node,
    hidraw: bool | None = True,
    rules: tuple[Rule, ...] = (SYSTEMD,),
    recognised: bool = True,
    session: Session = AT_SCREEN,
    container: str = "",
    udev: bool = True,
) -> LinuxFacts:
    """A healthy desktop, but for what is said."""
    return LinuxFacts(hidraw, nodes or (node(),), rules, recognised, session, container, udev)


def facts(
    linux: LinuxFacts | None = None,
    *,
    parts: tuple[Part, ...] = PARTS,
    keyring: str = "SecretService Keyring",
    screen: str = "Wayland",
    elevated: bool | None = None,
    cards: CardReaders | None = None,
    audit: AuditLog | None = None,
) -> Facts:
    """A computer; without `linux` one of another system."""
    cards, audit = cards or CardReaders(), audit or AuditLog()
    return Facts(parts, keyring, screen, linux, elevated, cards, audit)


@dataclass
class MadeUp:
    """A `Computer` that is well once the rule is installed."""

    facts: Facts
    outcome: RuleInstall = RuleInstall.INSTALLED
    done: list[str] = field(default_factory=list)

    async def look(self) -> Facts:
        self.done.append("look")
        return self.facts

    async def install_rule(self) -> RuleInstall:
        self.done.append("install")
        if self.outcome is RuleInstall.INSTALLED:
            self.facts = facts(linux())
        return self.outcome
