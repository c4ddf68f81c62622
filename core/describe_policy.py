"""Policies in words: what a value is, who decided it, and what became of it."""

from core.policy.model import HelpDesk
from core.policy.resolve import Level, Managed, Row, Status
from core.policy.schema import is_hidden, properties
from core.text import plain
from core.translate import mark

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

_LONGEST = 300
_HIDDEN = mark("Policy", "set, not shown")
_NOTHING = mark("Policy", "empty")


def value(row: Row) -> str:
    """What was decided; nothing of a value that is not known or must not be seen."""
    if row.status is Status.UNKNOWN:
        return ""
    if is_hidden(row.name):
        return _HIDDEN
    found = row.value
    words = [_word(each) for each in found] if isinstance(found, list) else [_word(found)]
    return plain(", ".join(words), _LONGEST) or _NOTHING


def _word(found: object) -> str:
    match found:
        case bool():
            return mark("Policy", "yes") if found else mark("Policy", "no")
        case str() | int() | float():
            return str(found)
        case _:
            return "…"


def title(name: str) -> str:
    """What a policy decides, in a few words; empty for an unknown one."""
    rule = properties().get(name)
    return mark("Policy", str(rule["title"])) if rule else ""


def origin(place: str) -> str:
    """A file or a registry key, safe to show."""
    return plain(place, _LONGEST)


def summary(managed: Managed) -> str:
    """All of it in one sentence."""
    if managed.distrusted:
        return mark("Policy", "Something that is required cannot be read, so nothing is erased")
    if managed.rows or managed.refused:
        return mark("Policy", "Your organisation manages Keydesk on this computer")
    return mark("Policy", "Nothing is managed on this computer")


def whom_to_ask(desk: HelpDesk) -> str:
    """The help desk in one line; empty where nobody was named."""
    told = ", ".join(filter(None, (desk.name, desk.phone, desk.address)))
    return mark("Policy", "Ask {who}.").replace("{who}", told) if told else ""
