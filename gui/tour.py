"""A walk through the main jobs with virtual keys; writes a picture of each screen, light and dark.

It is used for the documentation and to look at a change. It presses the same slots as the window.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import SignalInstance
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from gui.viewmodels.bench import Bench
from gui.viewmodels.desk import Desk
from gui.viewmodels.key_page import KeyPage

log = logging.getLogger(__name__)

SETTLE = 0.45
"""Seconds until the longest animation has ended."""

PATIENCE = 15.0
"""Seconds for any one screen to appear."""


class Tour:
    """Waits for stages, takes pictures, and does what a person would do in between."""

    def __init__(self, window: QQuickWindow, desk: Desk, folder: Path) -> None:
        self._window = window
        self.desk = desk
        self._folder = folder
        self._count = 0

    @property
    def page(self) -> KeyPage:
        """The open page."""
        if self.desk.page is None:
            raise LookupError("no page is open")
        return self.desk.page

    @property
    def bench(self) -> Bench:
        """The bench of the demo."""
        if self.desk.bench is None:
            raise LookupError("the tour needs the demo's bench")
        return self.desk.bench

    async def picture(self, name: str) -> None:
        """Write NN-name-light.png and NN-name-dark.png."""
        self._count += 1
        for scheme in ("light", "dark"):
            self.desk.appearance.setProperty("scheme", scheme)
            await asyncio.sleep(SETTLE)
            file = self._folder / f"{self._count:02}-{name}-{scheme}.png"
            if not self._window.grabWindow().save(str(file)):
                raise OSError(f"cannot write {file}")

    async def until(self, changed: SignalInstance, reached: Callable[[], bool]) -> None:
        """Wait until `reached` is true, looking whenever `changed` is emitted."""
        moved = asyncio.Event()
        changed.connect(moved.set)
        try:
            async with asyncio.timeout(PATIENCE):
                while not reached():
                    moved.clear()
                    await moved.wait()
        finally:
            changed.disconnect(moved.set)

    async def stage(self, *names: str) -> None:
        """Wait until the job shows one of these stages."""
        job = self.desk.job
        await self.until(job.changed, lambda: job.stage in names)

    async def open(self, place: int) -> None:
        """Open the page of a key by its place in the list and wait until it is read."""
        keys = self.desk.keys
        await self.until(keys.countChanged, lambda: keys.count > place)
        self.desk.select(keys.data(keys.index(place)))
        page = self.page
        await self.until(page.changed, lambda: not page.reading)


class Guide:
    """Leads through a window that has opened, and closes it; `finished` when nothing is missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.finished = False

    def opened(self, engine: QQmlApplicationEngine, desk: Desk, close: Callable[[], None]) -> None:
        """Take all pictures into the folder."""
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is an ApplicationWindow
        desk.tasks.start(self._walk(Tour(window, desk, self._folder), close), "tour")

    async def _walk(self, tour: Tour, close: Callable[[], None]) -> None:
        desk = tour.desk
        try:
            await tour.until(desk.keys.countChanged, lambda: desk.keys.count == 3)
            await tour.picture("overview")
            await _set_pin(tour, desk)
            await _add_finger(tour, desk)
            await _change_pin(tour, desk)
            await _reset(tour, desk)
            await _troubles(tour, desk)
            self.finished = True
        finally:
            close()


async def _set_pin(tour: Tour, desk: Desk) -> None:
    await tour.open(0)
    await tour.picture("new-key")
    desk.job.setPin()
    await tour.stage("new-pin")
    await tour.picture("add-pin")
    desk.job.newPin("135790")
    await tour.stage("finished")
    await tour.picture("pin-added")
    desk.job.dismiss()


async def _add_finger(tour: Tour, desk: Desk) -> None:
    job, bench = desk.job, tour.bench
    await tour.until(tour.page.changed, lambda: tour.page.fingerprintsAction)
    job.manageFingerprints()
    await tour.stage("pin")
    await tour.picture("unlock")
    job.pin("135790")
    await tour.stage("fingers")
    job.addFinger()
    await tour.stage("touch-sensor")
    bench.finger("desk-1", "bad")
    await tour.until(job.changed, lambda: bool(job.sampleHint))
    await tour.picture("finger-hint")
    while job.stage == "touch-sensor":
        before = job.samplesDone
        bench.finger("desk-1", "good")
        await tour.until(
            job.changed,
            lambda: job.stage != "touch-sensor" or job.samplesDone > before,  # noqa: B023
        )
    await tour.picture("finger-name")
    job.nameFinger("Right thumb")
    await tour.stage("fingers")
    await tour.picture("fingerprints")
    job.cancel()
    await tour.stage("")


async def _change_pin(tour: Tour, desk: Desk) -> None:
    await tour.open(1)
    await tour.picture("key-in-use")
    desk.job.changePin()
    await tour.stage("change-pin")
    desk.job.changePinTo("1111", "975310")
    await tour.until(desk.job.changed, lambda: desk.job.wrongPin)
    await tour.picture("wrong-pin")
    desk.job.cancel()
    await tour.stage("")


async def _reset(tour: Tour, desk: Desk) -> None:
    job, bench = desk.job, tour.bench
    job.reset()
    await tour.stage("confirm-erase")
    await tour.picture("reset-confirm")
    job.confirm(True)
    await tour.stage("unplug")
    await tour.picture("reset-unplug")
    bench.togglePlug("desk-2")
    await tour.stage("plug-in")
    await tour.picture("reset-plug-in")
    bench.togglePlug("desk-2")
    await tour.stage("touch")
    await tour.picture("reset-touch")
    bench.touch("desk-2")
    await tour.stage("finished")
    await tour.picture("reset-done")
    job.dismiss()


async def _troubles(tour: Tour, desk: Desk) -> None:
    for spare in ("pin-blocked", "no-permission", "nonsense", "u2f-only"):
        count = desk.keys.count
        tour.bench.togglePlug(spare)
        await tour.open(count)
        await tour.picture(spare)
        tour.bench.togglePlug(spare)
        page = tour.page
        await tour.until(page.changed, lambda: not page.attached)  # noqa: B023
