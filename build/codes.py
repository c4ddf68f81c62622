"""Writes docs/codes.md from the tables of words; a test fails when the file is out of date."""

from collections.abc import Iterator
from pathlib import Path

from core.doctor.findings import Verdict
from core.helpdesk.registry import Kind, entries, order
from core.messages import MESSAGES

PAGE = Path(__file__).parents[1] / "docs" / "codes.md"


def render() -> str:
    """The page as it should be."""
    return "\n".join([*_problems(), "", *_steps(), "", *_places(), "", *_checks(), ""])


def _problems() -> Iterator[str]:
    yield "# Codes"
    yield ""
    yield "Every problem and every step has a short code that can be read over the phone."
    yield "Codes never change their meaning. `keydeskctl explain CODE` says what to do about one"
    yield "([helpdesk.md](helpdesk.md)). This page is made by `make codes`."
    yield ""
    yield "## Problems"
    yield ""
    yield "| Code | What it says | What it means | What to do |"
    yield "|---|---|---|---|"
    for told in sorted(MESSAGES.values(), key=lambda told: order(told.code)):
        remedy = told.remedy.replace("{key}", "the key")
        yield f"| {told.code} | {told.title} | {told.text} | {remedy} |"


def _steps() -> Iterator[str]:
    yield "## Steps"
    yield ""
    yield "| Code | What it says | What to do |"
    yield "|---|---|---|"
    yield from _rows(Kind.STEP, Kind.RESULT)


def _places() -> Iterator[str]:
    yield "## Pages and notes on them"
    yield ""
    yield "| Code | What it says | What it means |"
    yield "|---|---|---|"
    yield from _rows(Kind.PLACE)


def _rows(*kinds: Kind) -> Iterator[str]:
    for entry in entries():
        if entry.kind in kinds:
            told = (entry.code, entry.title, entry.text)
            yield f"| {' | '.join(told)} |".replace("{key}", "the key").replace("{n}", "5")


def _checks() -> Iterator[str]:
    yield "## Checks of this computer"
    yield ""
    yield "| Code | State | What it says | What to do |"
    yield "|---|---|---|---|"
    for verdict in sorted(Verdict, key=lambda verdict: order(verdict.value.code)):
        told = verdict.value
        yield f"| {told.code} | {told.state} | {told.text} | {told.advice} |"


if __name__ == "__main__":
    PAGE.write_text(render(), "utf-8")
