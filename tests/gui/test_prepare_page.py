"""The page that prepares keys, with the keyboard alone."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from gui.app import _beginning, _parse
from tests.gui.room import until
from tests.gui.shown import Act, Shown

ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
USED = "pin-must-change"


async def opened(shown: Shown, file: Path) -> None:
    """Open the page, and type where the PINs go."""
    keys = shown.desk.keys
    await until(keys.countChanged, lambda: keys.count == 3)
    shown.window.setProperty("place", "prepare")
    await shown.settled()
    shown.find("prepare-file").forceActiveFocus()
    shown.find("prepare-file").setProperty("text", str(file))
    await shown.settled()


async def pressed(shown: Shown, name: str) -> None:
    """Reach a control and press it with Space."""
    shown.find(name).forceActiveFocus()
    await shown.press(SPACE)


def test_a_batch_needs_no_mouse(handle: Callable[[Act], None], tmp_path: Path) -> None:
    file = tmp_path / "pins.csv"

    async def act(shown: Shown) -> None:
        batch = shown.desk.preparation
        await opened(shown, file)
        await pressed(shown, "prepare-reset")
        await pressed(shown, "prepare-start")
        await until(batch.changed, lambda: batch.stage == "next")
        await shown.focus("prepare-state")
        shown.bench.togglePlug(USED)
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        await shown.settled()
        await shown.press(ENTER)
        await until(batch.changed, lambda: batch.stage == "unplug")
        await shown.press(ESCAPE)
        await until(batch.changed, lambda: batch.stage == "over")
        await shown.settled()
        await shown.press(ENTER)
        await until(batch.changed, lambda: batch.stage == "plan")

    handle(act)
    assert list(csv.DictReader(file.read_text("utf-8").splitlines())) == []


def test_without_a_file_nothing_can_begin(handle: Callable[[Act], None], tmp_path: Path) -> None:
    async def act(shown: Shown) -> None:
        await opened(shown, tmp_path / "pins.csv")
        assert shown.find("prepare-start").isEnabled()
        shown.find("prepare-firmware").setProperty("text", "5.")
        await shown.settled()
        assert not shown.find("prepare-start").isEnabled()
        shown.find("prepare-firmware").setProperty("text", "5.4")
        shown.find("prepare-file").setProperty("text", "")
        await shown.settled()
        assert not shown.find("prepare-start").isEnabled()

    handle(act)


def test_a_typed_pin_is_gone_from_its_fields(handle: Callable[[Act], None], tmp_path: Path) -> None:
    async def act(shown: Shown) -> None:
        batch = shown.desk.preparation
        await opened(shown, tmp_path / "pins.csv")
        shown.find("prepare-pins").setProperty("currentIndex", 1)
        await shown.settled()
        shown.find("prepare-pin").setProperty("text", "482915")
        shown.find("prepare-pin-again").setProperty("text", "482916")
        await pressed(shown, "prepare-start")
        await until(batch.changed, lambda: batch.code == "PIN-8")
        for name in ("prepare-pin", "prepare-pin-again"):
            assert shown.find(name).property("text") == ""

    handle(act)


def test_a_key_that_is_ready_is_no_longer_said_to_have_no_pin(
    handle: Callable[[Act], None], tmp_path: Path
) -> None:
    async def act(shown: Shown) -> None:
        batch, keys = shown.desk.preparation, shown.desk.keys
        await opened(shown, tmp_path / "pins.csv")
        await pressed(shown, "prepare-start")
        await until(batch.changed, lambda: batch.stage == "next")
        shown.bench.togglePlug("preview")
        await until(batch.changed, lambda: batch.ready == 1)
        hint = next(key for key, name in keys.roleNames().items() if name.data() == b"hint")
        await until(keys.dataChanged, lambda: "PIN set" in keys.data(keys.index(3), hint))
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    handle(act)


def test_labels_are_asked_for_with_the_keyboard(
    handle: Callable[[Act], None], tmp_path: Path
) -> None:
    async def act(shown: Shown) -> None:
        batch = shown.desk.preparation
        await opened(shown, tmp_path / "pins.csv")
        await pressed(shown, "prepare-start")
        await until(batch.changed, lambda: batch.stage == "next")
        assert not any(item.objectName() == "prepare-labels" for item in shown.items())
        shown.bench.togglePlug("preview")
        await until(batch.changed, lambda: batch.ready == 1)
        await shown.settled()
        seen = []
        for _ in range(12):
            await shown.press(Qt.Key.Key_Tab)
            seen.append(shown.focused)
        assert "prepare-labels" in seen
        assert shown.find("prepare-labels").property("text") == "Save labels… (Ctrl+S)"
        batch.labels.save(QUrl.fromLocalFile(str(tmp_path / "labels.pdf")))
        await until(batch.labels.changed, lambda: batch.labels.saved != "")
        await shown.settled()
        assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF")
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")

    handle(act)


class Engine:
    """As much of the engine as the beginning of a window needs."""

    def __init__(self, *roots: QObject) -> None:
        self._roots = roots

    def rootObjects(self) -> tuple[QObject, ...]:  # noqa: N802 - Qt's name
        return self._roots


def test_the_page_can_be_the_first_one(handle: Callable[[Act], None]) -> None:
    async def act(shown: Shown) -> None:
        begin = _beginning(_parse(["--demo", "--prepare"]))
        begin(cast("QQmlApplicationEngine", Engine(shown.window)), shown.desk, lambda: None)
        await shown.settled()
        assert shown.find("prepare-page").isVisible()

    handle(act)
