"""`keydeskctl explain`: what a code means and what to say about it, for whoever is on the phone."""

import json
from collections.abc import Iterable, Iterator

from core.cli import words
from core.cli.exit_codes import ExitCode
from core.cli.output import Writer
from core.helpdesk import identity_check
from core.helpdesk.articles import Article, article, articles
from core.helpdesk.lookup import find, nearest
from core.helpdesk.questions import questions
from core.json_view import Object
from core.policy.model import HelpDesk

_CODE_WIDTH = 8


def explain(heard: str, desk: HelpDesk, out: Writer, aside: Writer, *, as_json: bool) -> ExitCode:
    """Tell about one code and whom to ask, or list them all where none was given."""
    if not heard:
        _print(out, _list_json() if as_json else _listed(articles()))
        return ExitCode.DONE
    code = find(heard)
    if code is None:
        _unknown(heard, out, aside, as_json=as_json)
        return ExitCode.USAGE
    found = article(code)
    _print(out, article_json(found) if as_json else _told(found, questions(*desk.known)))
    return ExitCode.DONE


def article_json(found: Article) -> Object:
    """The answer of `explain CODE --json`."""
    return {
        **_entry_json(found),
        "meaning": [*found.meaning],
        "causes": [*found.causes],
        "identity_check": [*identity_check.CHECKS] if found.identity_first else [],
        "say": [*found.say],
        "next": [*found.next],
    }


def _list_json() -> Object:
    return {"codes": [_entry_json(each) for each in articles()]}


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


def _told(found: Article, asked: str) -> Iterator[str]:
    yield f"{found.code:{_CODE_WIDTH}}{found.title}"
    yield from (f"{'':{_CODE_WIDTH}}{each}" for each in found.meaning)
    if found.identity_first:
        yield from _part(identity_check.TITLE, (identity_check.WHY, *identity_check.CHECKS))
    yield from _part(words.CAUSES, found.causes)
    yield from _part(words.SAY, found.say)
    yield from _part(words.NEXT_CODES, _listed(map(article, found.next)))
    if asked:
        yield from ("", asked)


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    told = [f"  - {line}" for line in lines]
    if told:
        yield ""
        yield f"{heading}:"
        yield from told
