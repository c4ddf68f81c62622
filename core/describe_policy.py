"""Policies in words: what a value is, who decided it, and what became of it."""

from collections.abc import Iterator

from core.errors import Failure, Problem
from core.messages import message
from core.policy.model import HelpDesk, RemovalLink
from core.policy.resolve import Level, Managed, Refused, Row, Status
from core.policy.rules import Refusal
from core.policy.schema import is_hidden, properties
from core.text import plain
from core.translate import mark, tr

LEVELS: dict[Level, str] = {
    Level.DEFAULT: mark("Policy", "Default"),
    Level.RECOMMENDED: mark("Policy", "Recommended"),
    Level.USER_SETTING: mark("Policy", "Setting"),
    Level.COMMAND_LINE: mark("Policy", "Command line"),
    Level.USER_MANDATORY: mark("Policy", "Required for this account"),
    Level.MACHINE_MANDATORY: mark("Policy", "Required on this computer"),
}

STATUSES: dict[Status, str] = {
    Status.IN_FORCE: mark("Policy", "In force"),
    Status.OVERRULED: mark("Policy", "Overruled"),
    Status.UNKNOWN: mark("Policy", "Unknown name"),
    Status.INVALID: mark("Policy", "Not valid"),
}

UNTIL_THEN = mark("Policy", "Until it can, nothing is erased here.")
"""What it means that something required cannot be read."""

_LONGEST = 300
_HIDDEN = mark("Policy", "set, not shown")
_NOTHING = mark("Policy", "empty")


def value(row: Row) -> str:
    """What was decided; nothing of a value that is not known or must not be seen."""
    if row.status is Status.UNKNOWN:
        return ""
    if is_hidden(row.name):
        return tr(_HIDDEN)
    found = row.value
    words = [_word(each) for each in found] if isinstance(found, list) else [_word(found)]
    return plain(", ".join(words), _LONGEST) or tr(_NOTHING)


def _word(found: object) -> str:
    match found:
        case bool():
            return tr(mark("Policy", "yes")) if found else tr(mark("Policy", "no"))
        case str() | int() | float():
            return str(found)
        case _:
            return "…"


def title(name: str) -> str:
    """What a policy decides, in a few words; empty for an unknown one."""
    rule = properties().get(name)
    return str(rule["title"]) if rule else ""


def origin(place: str) -> str:
    """A file or a registry key, safe to show."""
    return plain(place, _LONGEST)


def summary(managed: Managed) -> str:
    """All of it in one sentence."""
    if managed.distrusted:
        return message(Problem.POLICY_UNREADABLE).title
    if managed.rows or managed.refused:
        return tr(mark("Policy", "Your organisation manages Keydesk on this computer"))
    return tr(mark("Policy", "Nothing is managed on this computer"))


def lines(managed: Managed) -> Iterator[str]:
    """All of it as text: each value with who decided it, and each place that was not used."""
    yield f"{summary(managed)}."
    for row in managed.rows:
        yield f"{origin(row.name)} = {value(row)}"
        told = (tr(STATUSES[row.status]), tr(LEVELS[row.level]), origin(row.origin), row.why)
        yield f"    {' · '.join(filter(None, told))}"
    for place in managed.refused:
        yield not_used(place)
        yield f"    {tr(LEVELS[place.level])} · {place.why}"
    if managed.distrusted:
        yield f"{tr(UNTIL_THEN)} ({message(Problem.POLICY_UNREADABLE).code})"


def not_used(place: Refused) -> str:
    """A place that could not be read, or must not be."""
    return tr(mark("Policy", "Not used: {place}")).replace("{place}", origin(place.origin))


def lock(why: Refusal | None) -> str:
    """What stands at a control that a policy forbids, with its code; empty where it does not."""
    if why is None:
        return ""
    told = message(why.problem)
    if why.problem is Problem.POLICY_UNREADABLE:
        return f"{told.title} ({told.code})"
    managed = tr(mark("Policy", "Managed by your organisation: {name}")).replace(
        "{name}", why.policy
    )
    return f"{managed} ({told.code})"


def named(failure: Failure) -> str:
    """The name of the policy that stands behind a refusal; empty for other failures."""
    refused = failure.problem in (Problem.NOT_ALLOWED, Problem.MODEL_NOT_ALLOWED)
    if not refused or not failure.detail:
        return ""
    return tr(mark("Policy", "Policy: {name}.")).replace("{name}", failure.detail)


def removal(link: RemovalLink) -> str:
    """A page where a key is removed from an account, as text to copy."""
    return f"{link.name}: {link.url}"


def whom_to_ask(desk: HelpDesk) -> str:
    """The help desk in one line; empty where nobody was named."""
    told = ", ".join(desk.known)
    return tr(mark("Policy", "Help desk: {who}")).replace("{who}", told) if told else ""
