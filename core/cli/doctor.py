"""`keydeskctl doctor`: what is right on this computer and what is not, and the udev rule."""

import json
from collections.abc import Callable, Sequence

from core.cli import words
from core.cli.arguments import Order
from core.cli.exit_codes import ExitCode
from core.cli.output import Writer
from core.doctor.facts import RuleInstall
from core.doctor.findings import Finding, State
from core.doctor.judge import judge, only_permission, problems
from core.doctor.rule import LINES
from core.json_view import Object
from core.ports import Computer

_INDENT = 12


async def doctor(computer: Computer, order: Order, out: Writer, aside: Writer) -> ExitCode:
    """Install the rule where that was asked for, then look, and tell."""
    ended = await computer.install_rule() if order.install_rule else None
    findings = judge(await computer.look())
    if order.json:
        out.line(json.dumps(doctor_json(findings, ended)))
    else:
        _tell(findings, out.line)
    if ended:
        for line in _install_lines(ended):
            aside.line(line)
    return verdict(findings, ended)


def verdict(findings: Sequence[Finding], ended: RuleInstall | None = None) -> ExitCode:
    """0 where nothing is a problem; 4 where nothing but permission is missing; else 1."""
    if ended not in (None, RuleInstall.INSTALLED):
        return ExitCode.NO_PERMISSION
    if not problems(findings):
        return ExitCode.DONE
    return ExitCode.NO_PERMISSION if only_permission(findings) else ExitCode.UNEXPECTED


def doctor_json(findings: Sequence[Finding], ended: RuleInstall | None) -> Object:
    """The answer of `doctor --json`."""
    return {
        "findings": [
            {
                "id": each.id,
                "state": each.state.value,
                "code": each.code,
                "text": each.text,
                "advice": each.advice,
            }
            for each in findings
        ],
        "rule_install": ended.value if ended else None,
    }


def _tell(findings: Sequence[Finding], line: Callable[[str], None]) -> None:
    for each in findings:
        code = "" if each.state is State.OK else f" ({each.code})"
        line(f"{words.CHECK_STATES[each.state]:{_INDENT}}{each.text}{code}")
        if each.advice:
            line(f"{'':{_INDENT}}{each.advice}")


def _install_lines(ended: RuleInstall) -> list[str]:
    """How it went; what to run by hand where it did not."""
    told = [words.RULE_INSTALLS[ended]]
    return told if ended is RuleInstall.INSTALLED else [*told, *(f"  {line}" for line in LINES)]
