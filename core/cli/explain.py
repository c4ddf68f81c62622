"""`keydeskctl explain`: what a code means and what to say about it, for whoever is on the phone."""

import json
from collections.abc import Iterable, Iterator

from core.cli import words
from core.cli.exit_codes import ExitCode
from core.cli.output import Writer
from core.helpdesk import identity_check, opening
from core.helpdesk.articles import Article, article, articles
from core.helpdesk.lookup import find_each, nearest
from core.helpdesk.questions import questions
from core.json_view import Object
from core.policy.model import HelpDesk

_CODE_WIDTH = 8


def explain(heard: str, desk: HelpDesk, out: Writer, aside: Writer, *, as_json: bool) -> ExitCode:
    """Tell about codes and whom to ask; all codes and how a call begins where none was given."""
    if not heard:
        _print(out, _list_json() if as_json else _begun())
        return ExitCode.DONE
    found = tuple(map(article, find_each(heard)))
    if not found:
        _unknown(heard, out, aside, as_json=as_json)
        return ExitCode.USAGE
    _print(out, _json(found) if as_json else _told(found, questions(*desk.known)))
    return ExitCode.DONE


def _json(found: tuple[Article, ...]) -> Object:
    told: list[Object] = [article_json(each) for each in found]
    return told[0] if len(told) == 1 else {"articles": [*told]}


def article_json(found: Article) -> Object:
    """The answer of `explain CODE --json`."""
    return {
        **_entry_json(found),
        "meaning": [*found.meaning],
        "causes": [*found.causes],
        "identity_why": identity_check.WHY if found.identity_first else "",
        "identity_check": [*found.identity_check],
        "how": found.how,
        "say": [*found.say],
        "answers": [{"heard": each.heard, "reply": each.reply} for each in found.answers],
        "next": [*found.next],
    }


def _list_json() -> Object:
    return {"opening": [*opening.LINES], "codes": [_entry_json(each) for each in articles()]}


def _entry_json(found: Article) -> Object:
    return {"code": found.code, "kind": found.kind.value, "title": found.title}


def _unknown(heard: str, out: Writer, aside: Writer, *, as_json: bool) -> None:
    near = nearest(heard)
    if as_json:
        _print(out, {"unknown": heard, "nearest": [*near]})
        return
    aside.line(words.NO_SUCH_CODE.replace("{code}", heard))
    if near:
        aside.line(words.NEAREST_CODES)
        _print(aside, _listed(map(article, near)))


def _print(to: Writer, what: Object | Iterable[str]) -> None:
    if isinstance(what, dict):
        to.line(json.dumps(what))
        return
    for line in what:
        to.line(line)


def _listed(found: Iterable[Article]) -> Iterator[str]:
    return (f"{each.code:{_CODE_WIDTH}}{each.title}" for each in found)


def _begun() -> Iterator[str]:
    """How a call begins comes last: it is wanted while the phone rings, and the list is long."""
    yield from _listed(articles())
    yield ""
    yield f"{opening.TITLE}:"
    yield from (f"  - {line}" for line in opening.LINES)


def _told(found: tuple[Article, ...], asked: str) -> Iterator[str]:
    for place, each in enumerate(found):
        yield from ("", "") if place else ()
        yield from _article(each)
    if asked:
        yield from ("", asked)


def _article(found: Article) -> Iterator[str]:
    yield f"{found.code:{_CODE_WIDTH}}{found.title}"
    yield from (f"{'':{_CODE_WIDTH}}{each}" for each in found.meaning)
    checks = found.identity_check
    why = (identity_check.WHY,) if len(checks) > 1 else ()
    yield from _part(identity_check.TITLE, (*checks, *why))
    yield from _part(words.CAUSES, found.causes)
    yield from _part(words.SAY, found.say, found.how)
    yield from _part(words.ANSWERS, (f"“{each.heard}” {each.reply}" for each in found.answers))
    yield from _part(words.NEXT_CODES, _listed(map(article, found.next)))


def _part(heading: str, lines: Iterable[str], first: str = "") -> Iterator[str]:
    told = [f"  - {line}" for line in lines]
    if told:
        yield ""
        yield f"{heading}:"
        if first:
            yield f"  {first}"
        yield from told
