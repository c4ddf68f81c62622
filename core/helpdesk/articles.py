"""What an agent gets to see for a code: the words on the caller's screen, and what to say."""

import re
from dataclasses import dataclass

from core.helpdesk import identity_check
from core.helpdesk.advice import Advice, Answer
from core.helpdesk.advice_computer import COMPUTER, FINE
from core.helpdesk.advice_fingers import FINGERS
from core.helpdesk.advice_keys import KEYS
from core.helpdesk.advice_kiosk import KIOSK
from core.helpdesk.advice_pin import PIN
from core.helpdesk.advice_places import PLACES
from core.helpdesk.advice_policy import POLICY
from core.helpdesk.advice_prepare import PREPARE
from core.helpdesk.advice_reset import RESET
from core.helpdesk.registry import Entry, Kind, entries, entry_of
from core.translate import mark, tr

ADVICE: dict[str, Advice] = {
    **PIN,
    **RESET,
    **FINGERS,
    **KEYS,
    **POLICY,
    **PREPARE,
    **COMPUTER,
    **PLACES,
    **KIOSK,
}

_LEADS_TO_A_RESET = frozenset({"PIN-3"})
_FIRST = {
    "PIN-3": identity_check.CHECKS,
    "RST-20": (identity_check.ONCE, *identity_check.CHECKS),
}
"""Where a call begins to be dangerous; that of a blocked PIN at the first of both."""
_DANGEROUS = frozenset({"RST", "LOT"})
_KNOWN = {
    "{key}": mark("Article", "the key"),
    "{n}": "5",
    "{parts}": mark("Article", "Versions of Keydesk, Qt and the system"),
}
_WHERE = re.compile(r" \(\{path\}[^)]*\)")
_UNKNOWN = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True)
class Article:
    """Everything about one code."""

    code: str
    kind: Kind
    title: str
    """What the caller reads beside the code."""
    meaning: tuple[str, ...]
    """What happened, and what the screen asks for."""
    causes: tuple[str, ...]
    say: tuple[str, ...]
    next: tuple[str, ...]
    """Codes that may follow."""
    identity_first: bool
    """Check who is on the phone before anything is said."""
    identity_check: tuple[str, ...]
    """How to: all of it where a call becomes dangerous, one line at the codes after that."""
    how: str
    """How to say it, or what to do first; empty for one sentence after the other."""
    answers: tuple[Answer, ...]
    """What the caller may ask or say, and the reply."""


def article(code: str) -> Article:
    """The article of a code that `core.helpdesk.lookup` found."""
    return _article(entry_of(code))


def articles() -> tuple[Article, ...]:
    """Every article, in the order of codes."""
    return tuple(map(_article, entries()))


def _article(entry: Entry) -> Article:
    advice = ADVICE.get(entry.code, FINE)
    meaning = tuple(_filled(text) for text in (entry.text, entry.remedy) if text)
    return Article(
        code=entry.code,
        kind=entry.kind,
        title=_filled(entry.title),
        meaning=meaning,
        causes=tuple(map(tr, advice.causes)),
        say=tuple(map(tr, advice.say)),
        next=advice.next,
        identity_first=_is_dangerous(entry.code),
        identity_check=_identity_check(entry.code),
        how=tr(advice.how),
        answers=tuple(Answer(tr(each.heard), tr(each.reply)) for each in advice.answers),
    )


def _identity_check(code: str) -> tuple[str, ...]:
    if not _is_dangerous(code):
        return ()
    return tuple(map(tr, _FIRST.get(code, (identity_check.AGAIN,))))


def _is_dangerous(code: str) -> bool:
    return code.partition("-")[0] in _DANGEROUS or code in _LEADS_TO_A_RESET


def _filled(text: str) -> str:
    """The words without the values of the caller's screen, which nobody knows here."""
    told = tr(text)
    whole = _WHERE.sub("", told)
    for place, words in _KNOWN.items():
        whole = whole.replace(place, tr(words))
    whole = _UNKNOWN.sub("…", whole).replace("….", "…")
    return whole[:1].upper() + whole[1:] if told.startswith("{key}") else whole
