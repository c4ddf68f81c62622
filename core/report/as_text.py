"""A report as text: what a person at a help desk reads, and what the preview shows."""

from collections.abc import Iterable, Iterator, Mapping

from core.report import words
from core.report.key_report import InfoReport, KeyReport, PinReport, Trouble
from core.report.policy_report import PolicyReport
from core.report.report import AuditState, Moment, Report

_INDENT = "  "
_LABEL = 16


def report_text(report: Report) -> str:
    """The whole report; ends with a line break."""
    made = words.MADE.replace("{when}", report.made).replace("{redaction}", report.redaction)
    sections = (
        (words.COMPUTER, _computer(report)),
        (words.CHECKS, (f"{each.state:<10} {each.code:<7} {each.text}" for each in report.checks)),
        (words.KEYS, _keys(report.keys)),
        (words.RECENT, _recent(report.recent)),
        (words.POLICY, _policy(report.policy)),
        (words.AUDIT, _audit(report.audit)),
    )
    head = f"{words.TITLE} {report.schema}\n{made}\n"
    return head + "".join(_section(title, lines) for title, lines in sections)


def _section(title: str, lines: Iterable[str]) -> str:
    return f"\n{title}\n" + "".join(f"{_INDENT}{line}\n" for line in lines)


def _computer(report: Report) -> Iterator[str]:
    machine = report.machine
    yield f"{machine.system}, {machine.release}, {machine.architecture}"
    yield ", ".join(f"{part.name} {part.version or '?'}" for part in report.parts)
    for part in report.parts:
        if part.fault:
            yield f"{part.name}: {part.fault}"


def _keys(keys: tuple[KeyReport, ...]) -> Iterator[str]:
    if not keys:
        yield words.NO_KEYS
    for number, key in enumerate(keys, 1):
        yield f"{number}  {key.name}"
        for label, value in _facts(key):
            if value:
                yield f"{_INDENT} {label + ':':<{_LABEL}} {value}"


def _facts(key: KeyReport) -> Iterator[tuple[str, str]]:
    yield words.MODEL, _joined(key.model, key.aaguid)
    yield words.USB, key.usb
    yield words.PLACE, _joined(key.transport, key.place)
    yield words.SERIAL, key.serial
    yield words.FIRMWARE, key.firmware
    yield words.ACCESS, key.access
    yield words.PROBLEM, _trouble(key.trouble)
    yield words.PIN, _pin(key.pin)
    if key.info:
        yield from _said(key.info)


def _said(info: InfoReport) -> Iterator[tuple[str, str]]:
    if info.sensor:
        yield words.FINGERPRINTS, words.YES if info.fingerprints else words.NO
    yield words.ROOM, "" if info.passkeys_left is None else str(info.passkeys_left)
    yield words.VERSIONS, " ".join(info.versions)
    yield words.EXTENSIONS, " ".join(info.extensions)
    yield words.OPTIONS, options_text(info.options)
    yield words.RESET_OVER, " ".join(info.transports_for_reset)


def options_text(options: Mapping[str, bool]) -> str:
    """Options as support people write them down: those that are off have a minus."""
    return " ".join(name if on else f"-{name}" for name, on in options.items())


def _pin(pin: PinReport | None) -> str:
    if pin is None or pin.tries is None:
        return pin.state if pin else ""
    return words.TRIES.replace("{state}", pin.state).replace("{n}", str(pin.tries))


def _trouble(trouble: Trouble | None) -> str:
    return _joined(trouble.problem, trouble.code, trouble.detail) if trouble else ""


def _recent(recent: tuple[Moment, ...]) -> Iterator[str]:
    if not recent:
        yield words.NOTHING_RECENT
    for each in recent:
        detail = each.trouble.detail if each.trouble else ""
        times = words.TIMES.replace("{n}", str(each.times)) if each.times > 1 else ""
        told = _joined(f"{each.kind} {each.what}", each.key, detail, times)
        yield f"{each.at}  {each.code:<7} {told}"


def _policy(policy: PolicyReport) -> Iterator[str]:
    if not policy.trusted:
        yield words.NOT_TRUSTED
    if not policy.settings and not policy.refused:
        yield words.NOT_MANAGED
    for each in policy.settings:
        yield f"{each.name}: {each.value} ({each.status}, {each.level}, {each.origin})"
    for place in policy.refused:
        yield f"{place.origin}: {place.why} ({place.level})"


def _audit(audit: AuditState | None) -> Iterator[str]:
    if audit is None:
        yield words.NO_AUDIT
        return
    told = words.AUDIT_STATE.replace("{sinks}", ", ".join(audit.sinks))
    yield told.replace("{n}", str(audit.lost))
    yield from audit.failing


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
