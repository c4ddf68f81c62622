"""Pure: what the facts mean."""

import errno
import os
from collections.abc import Iterable, Iterator

from core.doctor.facts import AuditLog, CardReaders, CardService, Facts, LinuxFacts, Node, Part
from core.doctor.findings import PERMISSION, Finding, State, Verdict, finding

_CONTAINERS = {"flatpak": Verdict.FLATPAK, "snap": Verdict.SNAP}


def judge(facts: Facts) -> tuple[Finding, ...]:
    """Every finding, in the order it is shown."""
    return tuple(_all(facts))


def problems(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that keep a key from working."""
    return tuple(each for each in findings if each.state is State.PROBLEM)


def only_permission(findings: Iterable[Finding]) -> bool:
    """Nothing but permission is missing."""
    return all(each.verdict in PERMISSION for each in problems(findings))


def rule_helps(facts: Facts) -> bool:
    """Would the rule that comes with Keydesk change anything?"""
    linux = facts.linux
    return bool(linux and not linux.container and not any(rule.every_key for rule in linux.rules))


def _all(facts: Facts) -> Iterator[Finding]:
    yield from _parts(facts.parts)
    if facts.elevated is not None:
        yield finding(Verdict.ELEVATED if facts.elevated else Verdict.NOT_ELEVATED)
    if facts.linux:
        yield from _linux(facts.linux)
    yield _cards(facts.cards)
    yield from _audit(facts.audit)
    yield _either(facts.keyring, Verdict.KEYRING, Verdict.NO_KEYRING, "name")
    yield _either(facts.screen, Verdict.SCREEN, Verdict.NO_SCREEN, "screen")


def _either(value: str, there: Verdict, missing: Verdict, name: str) -> Finding:
    return finding(there, **{name: value}) if value else finding(missing)


def _cards(cards: CardReaders) -> Finding:
    match cards.service:
        case CardService.NOT_USED:
            return finding(Verdict.CARDS_NOT_USED)
        case CardService.MISSING:
            return finding(Verdict.CARDS_NO_SERVICE)
        case CardService.REFUSED:
            return finding(Verdict.CARDS_REFUSED)
        case CardService.RUNS:
            return _either(", ".join(cards.names), Verdict.CARDS, Verdict.CARDS_NO_READER, "names")


def _audit(audit: AuditLog) -> Iterator[Finding]:
    """Nothing where nobody asked for a log."""
    if audit.faults:
        yield finding(Verdict.AUDIT_FAILS, why="; ".join(audit.faults))
    elif audit.places:
        verdict = Verdict.AUDIT_KEY_IN_FILE if audit.key_in_file else Verdict.AUDIT
        yield finding(verdict, places=", ".join(audit.places))


def _parts(parts: tuple[Part, ...]) -> Iterator[Finding]:
    told = ", ".join(f"{part.name} {part.version or '?'}" for part in parts)
    yield finding(Verdict.VERSIONS, parts=told)
    for part in parts:
        if part.fault:
            yield finding(Verdict.CANNOT_LOAD, name=part.name, why=part.fault)


def _linux(facts: LinuxFacts) -> Iterator[Finding]:
    match facts.hidraw:
        case True:
            yield finding(Verdict.HIDRAW)
        case False:
            yield finding(Verdict.NO_HIDRAW)
        case None:
            yield finding(Verdict.HIDRAW_HIDDEN)
    for node in facts.nodes:
        yield _node(node, facts)
    if not facts.nodes:
        yield finding(Verdict.NO_KEY)
    yield _rule(facts)
    yield from _session(facts)
    yield _container(facts.container)
    yield finding(Verdict.UDEV if facts.udev else Verdict.POLLING)


def _node(node: Node, facts: LinuxFacts) -> Finding:
    known = {
        "name": node.name,
        "path": node.path,
        "owner": node.owner,
        "group": node.group,
        "mode": node.mode,
    }
    match node.fault:
        case 0:
            return finding(Verdict.KEY_OPENS, **known)
        case errno.EACCES | errno.EPERM:  # A container's device list gives EPERM.
            return finding(_denied(facts), **known)
        case errno.ENOENT if (
            facts.container
        ):  # /sys shows the host's keys, /dev what was passed in.
            return finding(Verdict.DENIED_CONTAINER, **known)
        case other:
            return finding(Verdict.KEY_FAULT, **known, why=os.strerror(other))


def _denied(facts: LinuxFacts) -> Verdict:
    """The first thing that has to change; what comes after it would not help alone."""
    if facts.container:
        return Verdict.DENIED_CONTAINER
    if not facts.session.seat:
        return Verdict.DENIED_NO_SEAT
    if not any(rule.every_key for rule in facts.rules):
        return Verdict.DENIED_NO_RULE
    return Verdict.DENIED_YET_RULE


def _rule(facts: LinuxFacts) -> Finding:
    if facts.container:
        return finding(Verdict.RULE_OUTSIDE)
    general = [rule.path for rule in facts.rules if rule.every_key]
    if general:
        verdict = Verdict.RULE if facts.recognised else Verdict.RULE_BLIND
        return finding(verdict, path=general[0])
    if facts.rules:
        return finding(Verdict.RULE_FOR_SOME, path=facts.rules[0].path)
    return finding(Verdict.NO_RULE)


def _session(facts: LinuxFacts) -> Iterator[Finding]:
    """Nothing in a container, where no session is to be seen."""
    session = facts.session
    if session.seat:
        yield finding(Verdict.SEAT, seat=session.seat)
    elif not facts.container:
        yield finding(Verdict.NO_SEAT_REMOTE if session.remote else Verdict.NO_SEAT)


def _container(kind: str) -> Finding:
    if not kind:
        return finding(Verdict.NO_CONTAINER)
    return finding(_CONTAINERS.get(kind, Verdict.CONTAINER), kind=kind)
