"""Rules of the house that no linter knows."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PYTHON = sorted(path for folder in ("core", "gui") for path in (ROOT / folder).rglob("*.py"))
QML = sorted((ROOT / "gui").rglob("*.qml"))
WRITTEN = [
    path
    for folder in ("build", "core", "docs", "gui", "tests")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".c", ".js", ".md", ".py", ".qml", ".sh"} and path != Path(__file__)
]

LONGEST_FILE = 300
CATCH_ALL = {
    "core/flow.py": "every exception of a job becomes a Failure",
    "core/worker.py": "an exception goes from the thread to the coroutine that awaits it",
    "gui/crash.py": "what nobody caught is shown and logged",
}
THEME = ROOT / "gui" / "style"


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def with_match(pattern: str, paths: list[Path]) -> set[str]:
    found = re.compile(pattern)
    return {named(path) for path in paths if found.search(path.read_text(encoding="utf-8"))}


def test_files_are_short() -> None:
    lines = {named(path): len(path.read_text("utf-8").splitlines()) for path in PYTHON + QML}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_everything_is_caught_in_few_places_only() -> None:
    catch_all = r"except\s*(BaseException|Exception)?\s*(as \w+)?:|except\s*\(.*\bException\b"
    assert with_match(catch_all, PYTHON) <= set(CATCH_ALL)


def test_nothing_is_left_for_later() -> None:
    assert with_match(r"\b(TODO|FIXME|XXX)\b", WRITTEN) == set()


def test_colours_are_named_in_the_theme_only() -> None:
    views = [path for path in QML if THEME not in path.parents]
    assert with_match(r"""["']#[0-9a-fA-F]{3,8}["']|\bQt\.rgba\(""", views) == set()


def test_text_in_views_is_never_markup() -> None:
    """A name from a key could hold a tag; labels are plain by style, and stay so."""
    assert with_match(r"\b(RichText|StyledText|MarkdownText|AutoText)\b", QML) == set()


def test_the_readme_names_files_that_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text)
    assert [link for link in links if not (ROOT / link).exists()] == []
