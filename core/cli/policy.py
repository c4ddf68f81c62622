"""`keydeskctl policy`: what the organisation decided, and the hash of a passcode for it."""

import json
from collections.abc import Callable

from core.cli import words
from core.cli.answers import Answers
from core.cli.exit_codes import ExitCode
from core.cli.output import Writer
from core.describe_policy import lines
from core.flow import Declined
from core.json_view import Json, Object
from core.model import Secret
from core.policy.passcode import SHORTEST, hashed
from core.policy.resolve import Managed, Row, Status
from core.policy.schema import is_hidden


def show_policy(managed: Managed, out: Writer, *, as_json: bool) -> ExitCode:
    """Tell where each value comes from; ends with 1 where something mandatory was refused."""
    if as_json:
        out.line(json.dumps(policy_json(managed)))
    else:
        for line in lines(managed):
            out.line(line)
    return ExitCode.UNEXPECTED if managed.distrusted else ExitCode.DONE


def policy_json(managed: Managed) -> Object:
    """The answer of `policy --json`."""
    return {
        "policies": [
            {
                "name": row.name,
                "value": _value(row),
                "level": row.level.name.lower().replace("_", "-"),
                "source": row.origin,
                "status": row.status.value,
                "why": row.why,
            }
            for row in managed.rows
        ],
        "refused": [
            {
                "source": place.origin,
                "level": place.level.name.lower().replace("_", "-"),
                "why": place.why,
            }
            for place in managed.refused
        ],
        "trusted": managed.policy.trusted,
    }


def _value(row: Row) -> Json:
    """Typed where it is valid; "set" where it must not be seen."""
    if row.status in (Status.UNKNOWN, Status.INVALID):
        return None
    if is_hidden(row.name):
        return "set"
    match row.value:
        case list() as entries:
            return [str(each) for each in entries]
        case bool() | int() | float() | str() as plain:
            return plain
        case _:
            return None


async def hash_passcode(
    answers: Answers, out: Writer, say: Callable[[str], None], *, as_json: bool
) -> ExitCode:
    """Read a passcode twice, unseen, and print what goes into the policy."""
    try:
        passcode = await _new_passcode(answers, say)
    except Declined:
        return ExitCode.CANCELLED
    if passcode is None:
        return ExitCode.USAGE
    made = hashed(passcode)
    out.line(json.dumps({"hash": made}) if as_json else made)
    return ExitCode.DONE


async def _new_passcode(answers: Answers, say: Callable[[str], None]) -> Secret | None:
    """None where a script gave one that cannot be used; a person is asked again."""
    while True:
        passcode = await answers.secret(words.NEW_PASSCODE)
        if len(passcode.reveal()) < SHORTEST:
            say(words.PASSCODE_TOO_SHORT.replace("{n}", str(SHORTEST)))
        elif (await answers.secret(words.NEW_PASSCODE_AGAIN)).reveal() != passcode.reveal():
            say(words.PASSCODES_DIFFER)
        else:
            return passcode
        if not answers.interactive:
            return None
