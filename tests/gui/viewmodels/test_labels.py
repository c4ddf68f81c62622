"""Labels of a batch in the window: of every key of the file, saved beside the work, never a PIN."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from core.policy.model import HelpDesk, Policy
from core.policy.resolve import Managed
from gui.viewmodels.labels import Labels
from gui.viewmodels.preparation import Preparation
from tests.core.support.bus import FakeBus
from tests.gui.room import Play, Room, until
from tests.gui.viewmodels.test_preparation import begun, key, rows

DESK = Managed(Policy(help_desk=HelpDesk("Example IT", "+1 555 0100")))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pins.csv"


async def prepared(bus: FakeBus, batch: Preparation, *numbers: int) -> None:
    """Plug these keys in, one after the other."""
    for number in numbers:
        stick, ready = key(bus, number), batch.ready
        bus.plug(stick)
        await until(batch.changed, lambda: batch.ready == ready + 1)  # noqa: B023
        bus.unplug(stick)


async def stopped(batch: Preparation) -> None:
    batch.stop()
    await until(batch.changed, lambda: batch.stage == "over")


async def saved(labels: Labels, to: Path) -> str:
    """Save them, and say what was told."""
    labels.save(QUrl.fromLocalFile(str(to)))
    await until(labels.changed, lambda: labels.saved != "")
    return labels.saved


def read(paper: Path) -> str:
    tool = ["pdftotext", "-layout", str(paper), "-"]
    return subprocess.run(tool, capture_output=True, text=True, timeout=30, check=True).stdout  # noqa: S603


def test_labels_are_saved_while_keys_are_prepared_and_have_no_pin(
    bus: FakeBus, play: Play, file: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "labels.pdf"

    async def script(room: Room) -> None:
        room.desk.policies._find = lambda: DESK
        room.desk.policies.reload()
        batch = await begun(room, file, labelPin=True)
        assert batch.labels.count == 0
        await prepared(bus, batch, 1, 2)
        assert batch.labels.count == 2
        assert await saved(batch.labels, paper) == "Saved as labels.pdf."
        assert not batch.labels.saveFailed
        await stopped(batch)
        assert batch.labels.count == 2  # And afterwards.
        batch.proceed()
        assert (batch.labels.count, batch.labels.saved) == (0, "")

    play(script)
    told = read(paper)
    assert [word in told for word in ("No. 1", "No. 2", "KD-1", "KD-2", "Example IT")] == [True] * 5
    pins = [row["pin"] for row in rows(file)]
    raw = paper.read_bytes()
    assert len(pins) == 2
    assert not any(pin in told or pin.encode() in raw for pin in pins)


def test_after_a_stop_keys_of_before_have_their_labels_too(
    bus: FakeBus, play: Play, file: Path, tmp_path: Path
) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1, 2)
        await stopped(batch)
        batch.proceed()
        await begun(room, file, resume=True)
        assert batch.labels.count == 2
        await prepared(bus, batch, 3)
        await saved(batch.labels, tmp_path / "labels.pdf")
        await stopped(batch)

    play(script)
    told = read(tmp_path / "labels.pdf")
    assert [f"KD-{number}" in told for number in (1, 2, 3)] == [True] * 3


def test_a_batch_that_is_complete_is_opened_for_its_labels(
    bus: FakeBus, play: Play, file: Path
) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1)
        await stopped(batch)
        batch.proceed()
        batch.start({"file": str(file), "resume": True, "count": "1"}, "", "")
        await until(batch.changed, lambda: batch.stage == "over")
        assert batch.labels.count == 1

    play(script)


def test_a_key_that_is_not_ready_has_no_label(bus: FakeBus, play: Play, file: Path) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1)
        await stopped(batch)
        batch.proceed()
        take_back(file)
        await begun(room, file, resume=True)
        assert batch.labels.count == 0
        await stopped(batch)

    play(script)


def take_back(file: Path) -> None:
    """Let the file say of its keys that they are not ready."""
    file.write_text(file.read_text("utf-8").replace('"ready"', '"begun"'), "utf-8")


@pytest.mark.parametrize("name", ["pins.csv", "link.pdf"])
def test_the_file_of_the_pins_is_not_written_over(
    bus: FakeBus, play: Play, file: Path, name: str
) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1)
        (file.parent / "link.pdf").symlink_to(file)
        before = rows(file)
        told = await saved(batch.labels, file.parent / name)
        assert told == f"{name} could not be saved: the PINs are in it"
        assert batch.labels.saveFailed
        assert rows(file) == before != []
        await stopped(batch)

    play(script)


def test_what_cannot_be_saved_is_told_and_the_batch_goes_on(
    bus: FakeBus, play: Play, file: Path
) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1)
        told = await saved(batch.labels, file.parent / "nowhere" / "labels.pdf")
        assert told == "labels.pdf could not be saved: No such file or directory"
        await prepared(bus, batch, 2)
        assert batch.labels.count == 2
        await stopped(batch)

    play(script)
    assert sorted(path.name for path in file.parent.iterdir()) == ["pins.csv"]


def test_whoever_leaves_leaves_no_labels(bus: FakeBus, play: Play, file: Path) -> None:
    async def script(room: Room) -> None:
        batch = await begun(room, file)
        await prepared(bus, batch, 1)
        room.desk.leave()
        assert batch.labels.count == 0
        await until(batch.changed, lambda: batch._stop is None)

    play(script)
