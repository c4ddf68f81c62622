"""The printed pages: one sheet each, their codes as text, their fonts inside, no word of Qt."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage

from core.helpdesk.handouts import HANDOUTS, Handout
from core.helpdesk.registry import entries
from core.policy.model import HelpDesk, Policy, RemovalLink
from gui.print.guides import PAPERS, around, write
from gui.viewmodels.guide_printer import GuidePrinter
from tests.gui.room import until

PROJECT = Path(__file__).resolve().parents[3]
POLICY = Policy(
    help_desk=HelpDesk("Help desk of Example", "030 1234567", "https://help.example.com/keys"),
    removal_links=(RemovalLink("Intranet", "https://intranet.example.com/keys"),),
)
PAGES = [
    pytest.param(handout, paper, id=f"{handout.name}-{paper}")
    for handout in HANDOUTS
    for paper in PAPERS
]


def told(tool: str, *arguments: str) -> str:
    """What a tool of poppler says about a page."""
    ended = subprocess.run(  # noqa: S603 - our own words
        [tool, *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert ended.stderr == ""
    return ended.stdout


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page, as `make guides` writes them."""
    folder = tmp_path_factory.mktemp("guides")
    ended = subprocess.run(  # noqa: S603 - this interpreter, our own words
        [sys.executable, "-m", "gui.print", str(folder)],
        cwd=PROJECT,
        env={name: value for name, value in os.environ.items() if name != "DISPLAY"},
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    return folder


@pytest.mark.parametrize(("handout", "paper"), PAGES)
def test_a_job_fits_on_one_sheet_with_its_codes(
    printed: Path, handout: Handout, paper: str
) -> None:
    page = str(printed / f"{handout.name}-{paper}.pdf")
    facts = dict(line.split(":", 1) for line in told("pdfinfo", page).splitlines() if ":" in line)
    assert (facts["Title"].strip(), facts["Pages"].strip()) == (handout.title, "1")
    assert ("A4" if paper == "a4" else "letter") in facts["Page size"]
    text = " ".join(told("pdftotext", page, "-").split())
    assert [task.code for task in handout.tasks if task.code not in text] == []
    fonts = told("pdffonts", page).splitlines()[2:]
    assert fonts
    assert all(font.split()[-5] == "yes" for font in fonts), fonts


def test_every_screen_a_page_names_was_taken(printed: Path) -> None:
    for handout in HANDOUTS:
        wanted = [task for task in handout.tasks if task.screen]
        images = told("pdfimages", "-list", str(printed / f"{handout.name}-a4.pdf"))
        pictures = [line for line in images.splitlines()[2:] if line.split()[2] == "image"]
        assert len(pictures) == len({task.screen for task in wanted}), handout.name


def test_every_code_on_a_page_can_be_looked_up() -> None:
    known = {entry.code for entry in entries()}
    assert {task.code for handout in HANDOUTS for task in handout.tasks} - {""} <= known


def test_a_page_says_whom_to_ask_and_where_to_remove_a_lost_key(
    app: QGuiApplication, tmp_path: Path
) -> None:
    lost = next(handout for handout in HANDOUTS if handout.links)
    path = tmp_path / "lost.pdf"
    write(path, "a4", lost, around(POLICY, "1.0"), {})
    text = told("pdftotext", str(path), "-")
    for said in ("Questions: Help desk of Example, 030 1234567", "https://help.example.com/keys"):
        assert said in text
    assert "Intranet: https://intranet.example.com/keys" in text


def test_the_page_of_a_reset_answers_what_people_ask(printed: Path) -> None:
    for name in ("reset-a4", "forgotten-pin-letter"):
        text = " ".join(told("pdftotext", str(printed / f"{name}.pdf"), "-").split())
        assert "A reset erases the key, not your accounts" in text
        assert "add the key again, then remove its old entry" in text


def test_words_of_any_length_stay_on_the_sheet(app: QGuiApplication, tmp_path: Path) -> None:
    """With a picture as high as the page, everything is still on the one sheet."""
    image = QImage(200, 2000, QImage.Format.Format_RGB32)
    image.fill(0)
    path = tmp_path / "page.pdf"
    screens = {task.screen: image for handout in HANDOUTS for task in handout.tasks}
    for handout in HANDOUTS:
        write(path, "letter", handout, around(POLICY, "1.0"), screens)
        assert "Pages:           1" in told("pdfinfo", str(path))


def test_a_page_that_cannot_be_written_is_an_error(app: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "no" / "page.pdf", "a4", HANDOUTS[0], around(POLICY, "1.0"), {})


@pytest.fixture
def printer(app: QGuiApplication) -> Iterator[GuidePrinter]:
    printer = GuidePrinter()
    yield printer
    printer.deleteLater()


def test_the_guide_page_saves_a_page_where_and_as_the_person_wants_it(
    run_window: Callable[..., None], printer: GuidePrinter, tmp_path: Path
) -> None:
    target = tmp_path / "mine.pdf"
    run_window(_saved(printer, target, "dark"))
    assert (printer.failed, printer.told) == (False, "Saved as mine.pdf.")
    told("pdfimages", "-png", str(target), str(tmp_path / "picture"))
    pictures = [QImage(str(path)) for path in sorted(tmp_path.glob("picture-*.png"))]
    assert pictures
    middle = [picture.scaled(1, 1).pixelColor(0, 0).lightness() for picture in pictures]
    assert max(middle) < 100, middle


def test_a_place_that_takes_no_file_is_told(
    run_window: Callable[..., None], printer: GuidePrinter, tmp_path: Path
) -> None:
    run_window(_saved(printer, tmp_path / "no" / "mine.pdf", "light"))
    assert (printer.failed, printer.told) == (True, "The page could not be saved.")


async def _saved(printer: GuidePrinter, target: Path, theme: str) -> None:
    printer.save(0, "en", theme, QUrl.fromLocalFile(str(target)))
    assert printer.busy
    async with asyncio.timeout(45):
        await until(printer.changed, lambda: not printer.busy)
