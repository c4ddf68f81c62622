"""`keydeskctl audit verify`: is the audit log as it was written?"""

import json
from collections.abc import Iterator

from core.audit.here import log_and_vault
from core.audit.reader import check, verdict_json
from core.audit.verify import Flaw, Kind, Verdict
from core.cli import audit_words as words
from core.cli.arguments import Order
from core.cli.exit_codes import ExitCode
from core.cli.output import Writer
from core.policy.model import AuditRules


def audit_verify(rules: AuditRules, order: Order, out: Writer, aside: Writer) -> ExitCode:
    """Verify the log that is named, else that of the policy; changes nothing."""
    log, vault = log_and_vault(rules, order.file)
    try:
        verdict = check(log, vault)
        in_file = vault.in_file
    except OSError as error:
        if order.json:
            out.line(json.dumps({"file": str(log), "whole": None, "error": str(error)}))
        else:
            aside.line(words.UNREADABLE.replace("{why}", str(error)))
        return ExitCode.UNEXPECTED
    if order.json:
        out.line(json.dumps(verdict_json(log, verdict, in_file=in_file)))
    else:
        for line in _lines(verdict, in_file):
            out.line(line)
    return ExitCode.DONE if verdict.whole else ExitCode.UNEXPECTED


def _lines(verdict: Verdict, in_file: bool) -> Iterator[str]:
    whole = words.WHOLE if verdict.whole else words.BROKEN
    yield whole.replace("{lines}", str(verdict.lines)).replace("{last}", str(verdict.last))
    yield from map(_flaw, verdict.flaws)
    if verdict.recovered:
        yield words.RECOVERED.replace("{n}", str(verdict.recovered))
    notes = (
        (verdict.half, words.HALF),
        (not verdict.anchored, words.NO_ANCHOR),
        (in_file, words.KEY_IN_FILE),
    )
    yield from (note for holds, note in notes if holds)


def _flaw(flaw: Flaw) -> str:
    text = words.FLAWS[flaw.kind].replace("{n}", _numbers(flaw))
    return text.replace("{line}", str(flaw.line)).replace("{file}", flaw.file)


def _numbers(flaw: Flaw) -> str:
    if flaw.kind not in (Kind.MISSING, Kind.ENDS_EARLY):
        return str(flaw.first)
    if flaw.first == flaw.last:
        return words.ONE_MISSING.replace("{n}", str(flaw.first))
    several = words.SEVERAL_MISSING.replace("{first}", str(flaw.first))
    return several.replace("{last}", str(flaw.last))
