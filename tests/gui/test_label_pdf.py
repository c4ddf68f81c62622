"""Labels on paper: where a sheet of labels has them, with all that is to be read, and no PIN."""

import asyncio
import re
import subprocess
from pathlib import Path

import pytest

from core.policy.model import HelpDesk
from core.prepare.label import Label
from gui.label_pdf import pdf, shortened

DESK = HelpDesk("Example IT", "+1 555 0100", "https://help.example.org")
MILLIMETRE = 72 / 25.4

pytestmark = pytest.mark.usefixtures("app")


def labels(many: int) -> list[Label]:
    return [Label(n, "Maker One", f"KD-{n}", "2026-11-27") for n in range(1, many + 1)]


def read(path: Path, made: list[Label], desk: HelpDesk = DESK, *how: str) -> str:
    """What a reader of PDFs finds in it."""
    path.write_bytes(asyncio.run(pdf(made, desk)))
    tool = ["pdftotext", "-layout", *how, str(path), "-"]
    return subprocess.run(tool, capture_output=True, text=True, timeout=30, check=True).stdout  # noqa: S603


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "labels.pdf"


def test_a_label_says_which_key_it_is_for_and_whom_to_ask(path: Path) -> None:
    lines = [" ".join(line.split()) for line in read(path, labels(1)).splitlines()]
    assert [line for line in lines if line.strip("\f")] == [
        "No. 1 2026-11-27",
        "Maker One",
        "Serial KD-1",
        "For",
        "Example IT · +1 555 0100",
        "https://help.example.org",
    ]


def test_every_key_has_its_label_in_the_order_of_the_numbers(path: Path) -> None:
    text = read(path, labels(50))
    assert [len(re.findall(r"No\. \d+", page)) for page in text.split("\f")[:-1]] == [21, 21, 8]
    assert [int(number) for number in re.findall(r"No\. (\d+)", text)] == [*range(1, 51)]


def test_labels_lie_where_the_sheet_has_them(path: Path) -> None:
    """A4 with 3 by 7 labels of 63.5 by 38.1 mm: 7.25 mm at the left, 15.15 mm at the top."""
    boxes = read(path, labels(21), DESK, "-bbox")
    page = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)
    assert page
    assert [round(float(side)) for side in page.groups()] == [595, 842]
    words = re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)', boxes
    )
    seen = [word for word in words if word[4].startswith("KD-")]
    for *corners, serial in seen:
        down, across = divmod(int(serial[3:]) - 1, 3)
        left, top, right, bottom = (float(corner) / MILLIMETRE for corner in corners)
        assert 7.25 + across * 66.0 < left < right < 7.25 + across * 66.0 + 63.5
        assert 15.15 + down * 38.1 < top < bottom < 15.15 + (down + 1) * 38.1
    assert len(seen) == 21


def test_a_long_name_keeps_its_ends_and_stays_on_its_label(path: Path) -> None:
    long = Label(7, "M" * 200, f"{'0123456789' * 9}-END", "2026-11-27")
    boxes = read(path, [long], DESK, "-bbox")
    assert "-END" in boxes
    assert max(float(right) for right in re.findall(r'xMax="([\d.]+)"', boxes)) < 70 * MILLIMETRE


def test_half_an_address_is_not_printed(path: Path) -> None:
    long = "https://help.example.org/" + "a" * 100
    text = read(path, labels(1), HelpDesk("Example IT of a Long Name" * 3, "+1 555 0100", long))
    assert "help.example" not in text
    assert "Example IT" not in text
    assert "+1 555 0100" in text


def test_a_key_without_a_serial_and_a_desk_without_a_name_leave_no_traces(path: Path) -> None:
    text = read(path, [Label(3, "Maker One", "", "")], HelpDesk())
    assert text.split() == ["No.", "3", "Maker", "One", "For"]


@pytest.mark.parametrize(
    ("room", "shown"), [(6, "abcdef"), (5, "ab…ef"), (4, "ab…f"), (3, "a…f"), (1, "a…")]
)
def test_what_is_too_long_keeps_its_beginning_and_its_end(room: int, shown: str) -> None:
    assert shortened("abcdef", lambda text: len(text) <= room) == shown
