"""Writes docs/codes.md from the tables of words; a test fails when the file is out of date."""

from collections.abc import Iterator
from pathlib import Path

from core.doctor.findings import Verdict
from core.guidance import HOLD_TO_ERASE, RESULTS, STEPS
from core.messages import MESSAGES

PAGE = Path(__file__).parents[1] / "docs" / "codes.md"


def render() -> str:
    """The page as it should be."""
    return "\n".join([*_problems(), "", *_steps(), "", *_checks(), ""])


def _problems() -> Iterator[str]:
    yield "# Codes"
    yield ""
    yield "Every problem and every step has a short code that can be read over the phone."
    yield "Codes never change their meaning. This page is made by `make codes`."
    yield ""
    yield "## Problems"
    yield ""
    yield "| Code | What it says | What it means | What to do |"
    yield "|---|---|---|---|"
    for told in sorted(MESSAGES.values(), key=lambda told: _order(told.code)):
        remedy = told.remedy.replace("{key}", "the key")
        yield f"| {told.code} | {told.title} | {told.text} | {remedy} |"


def _steps() -> Iterator[str]:
    yield "## Steps"
    yield ""
    yield "| Code | What it says | What to do |"
    yield "|---|---|---|"
    guides = (*STEPS.values(), HOLD_TO_ERASE, *RESULTS.values())
    for guide in sorted(guides, key=lambda guide: _order(guide.code)):
        told = (guide.code, guide.title, guide.text)
        yield f"| {' | '.join(told)} |".replace("{key}", "the key").replace("{n}", "5")


def _checks() -> Iterator[str]:
    yield "## Checks of this computer"
    yield ""
    yield "| Code | State | What it says | What to do |"
    yield "|---|---|---|---|"
    for verdict in sorted(Verdict, key=lambda verdict: _order(verdict.value.code)):
        told = verdict.value
        yield f"| {told.code} | {told.state} | {told.text} | {told.advice} |"


def _order(code: str) -> tuple[str, int]:
    family, _, number = code.partition("-")
    return family, int(number)


if __name__ == "__main__":
    PAGE.write_text(render(), "utf-8")
