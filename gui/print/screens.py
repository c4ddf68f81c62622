"""Pictures for the printed pages: parts of the running window, led through with a virtual key."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger
from gui.tour import Tour
from gui.viewmodels.desk import Desk

WIDTH, HEIGHT = 600, 1400
"""Room for every dialog without scrolling."""

_KEY = replace(FINGERPRINT_KEY, product="Security Key", manufacturer="", serial="A1B2C3")
_PIN, _NEW_PIN = "135790", "975310"


class Camera:
    """Takes the pictures; `taken` holds them by the names that `core.helpdesk.handouts` uses."""

    def __init__(self, window: QQuickWindow, desk: Desk, host: VirtualHost) -> None:
        self._window = window
        self._desk = desk
        self._host = host
        self._tour = Tour(window, desk, Path())
        self._key = VirtualKey(_KEY, clock=host.clock)
        self.taken: dict[str, QImage] = {}
        window.resize(WIDTH, HEIGHT)

    async def walk(self) -> None:
        """Lead one key through all jobs, from its box to a reset."""
        host, key = self._host, self._key
        host.clear()
        await self._connected(0)
        host.plug(key)
        await self._connected(1)
        await self._tour.open(0)
        await self._take("pin-card", "pin-card")
        await self._add_pin()
        await self._add_finger()
        await self._change_pin()
        await self._reset()
        host.clear()
        await self._connected(0)
        host.plug(VirtualKey(_KEY, clock=host.clock).with_pin(_PIN).with_wrong_pins(8))
        await self._tour.open(0)
        await self._take("pin-blocked", "pin-notice")

    async def _add_pin(self) -> None:
        job, tour = self._desk.job, self._tour
        job.setPin()
        await tour.stage("new-pin")
        await self._take("new-pin", "pin-dialog")
        job.newPin(_PIN)
        await tour.stage("finished")
        await self._take("pin-added", "finished-dialog")
        job.dismiss()
        page = tour.page
        await tour.until(page.changed, lambda: page.fingerprintsAction)
        for name in ("fingerprint-card", "reset-card"):
            await self._take(name, name)
        await self._take("about", "about-card")
        await self._take("pin-set-card", "pin-card")

    async def _add_finger(self) -> None:
        job, tour = self._desk.job, self._tour
        job.manageFingerprints()
        await tour.stage("pin")
        await self._take("pin", "pin-dialog")
        job.pin(_PIN)
        await tour.stage("fingers")
        job.addFinger()
        await tour.stage("touch-sensor")
        while job.stage == "touch-sensor":
            before = job.samplesDone
            self._key.finger(Finger.GOOD)
            await tour.until(job.changed, _further(self._desk, before))
            if job.samplesDone == 2:
                await self._take("touch-sensor", "finger-dialog")
        await self._take("name-finger", "name-dialog")
        job.nameFinger("Right thumb")
        await tour.stage("fingers")
        job.cancel()
        await tour.stage("")

    async def _change_pin(self) -> None:
        job, tour = self._desk.job, self._tour
        job.changePin()
        await tour.stage("change-pin")
        await self._take("change-pin", "pin-dialog")
        job.changePinTo("1111", _NEW_PIN)
        await tour.until(job.changed, lambda: job.wrongPin)
        await self._take("wrong-pin", "pin-dialog")
        job.changePinTo(_PIN, _NEW_PIN)
        await tour.stage("finished")
        await self._take("pin-changed", "finished-dialog")
        job.dismiss()

    async def _reset(self) -> None:
        job, tour, host, key = self._desk.job, self._tour, self._host, self._key
        job.reset()
        await tour.stage("confirm-erase")
        await self._take("confirm-erase", "reset-dialog")
        job.confirm(True)
        await tour.stage("unplug")
        await self._take("unplug", "reset-dialog")
        host.unplug(key)
        await tour.stage("plug-in")
        await self._take("plug-in", "reset-dialog")
        host.plug(key)
        await tour.stage("touch")
        await self._take("touch", "reset-dialog")
        key.touch()
        await tour.stage("finished")
        await self._take("erased", "reset-dialog")
        job.dismiss()

    async def _connected(self, count: int) -> None:
        keys = self._desk.keys
        await self._tour.until(keys.countChanged, lambda: keys.count == count)

    async def _take(self, name: str, part: str) -> None:
        """Keep what the window shows of this card or dialog."""
        for _ in range(3):  # What was put off, then what follows from it; nothing here moves.
            self._window.grabWindow()
            await asyncio.sleep(0)
        image = self._window.grabWindow()
        # Not the image's own ratio: without a screen Qt leaves it at 1.
        ratio = image.width() / self._window.width()
        there = _place(self._window, part)
        cut = image.copy(QRectF(there.topLeft() * ratio, there.size() * ratio).toAlignedRect())
        cut.setDevicePixelRatio(ratio)
        self.taken[name] = cut


def _further(desk: Desk, before: int) -> Callable[[], bool]:
    return lambda: desk.job.stage != "touch-sensor" or desk.job.samplesDone > before


def _place(window: QQuickWindow, part: str) -> QRectF:
    """Where an item, or the frame of a dialog, is in the window."""
    dialog = window.findChild(QObject, part)
    content = dialog.property("contentItem") if dialog else None
    if isinstance(content, QQuickItem):
        item = content.parentItem()
    else:
        item = next(each for each in _visible(window) if each.objectName() == part)
    return item.mapRectToScene(item.boundingRect())


def _visible(window: QQuickWindow) -> Iterator[QQuickItem]:
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())
