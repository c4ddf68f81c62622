"""The whole window over virtual keys, in this process and without a screen."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from core.doctor.facts import RuleInstall
from core.policy.resolve import Managed
from core.virtual.demo import demo_host
from core.virtual.host import VirtualHost
from gui.app import Opened, show
from gui.viewmodels.bench import Bench
from gui.viewmodels.desk import Desk
from gui.viewmodels.job import Job
from gui.viewmodels.key_page import KeyPage
from tests.core.doctor.samples import DENIED, MadeUp, facts, linux
from tests.gui.room import until

PATIENCE = 50.0
"""Seconds for everything one test does with a window."""

Act = Callable[["Shown"], Coroutine[Any, Any, None]]


class Shown:
    """A window and the hands of a test on it. Nothing in it moves by itself or is heard."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        desk: Desk,
        host: VirtualHost | None = None,
        found: list[Managed] | None = None,
    ) -> None:
        window, theme = engine.rootObjects()[0], engine.singletonInstance("Keydesk.Style", "Theme")
        assert isinstance(window, QQuickWindow)
        assert isinstance(theme, QObject)
        self.window, self.theme, self.desk, self._host = window, theme, desk, host
        self._found = found if found is not None else []
        theme.setProperty("motion", "reduced")
        desk.preparation._play = lambda _: None
        window.requestActivate()

    @property
    def job(self) -> Job:
        return self.desk.job

    @property
    def host(self) -> VirtualHost:
        """The ports of the demo."""
        assert self._host is not None
        return self._host

    @property
    def bench(self) -> Bench:
        assert self.desk.bench is not None
        return self.desk.bench

    @property
    def page(self) -> KeyPage:
        assert self.desk.page is not None
        return self.desk.page

    @property
    def focused(self) -> str:
        """Name of the item that has the focus; of the nearest that has one."""
        names = (item.objectName() for item in above(self.window.activeFocusItem()))
        return next(filter(None, names), "")

    def decide(self, managed: Managed) -> None:
        """Let the organisation decide this, and press “Reload”."""
        self._found[:] = [managed]
        self.desk.policies.reload()

    async def stage(self, *names: str) -> None:
        """Wait until the job shows one of these stages, and the window what belongs to it."""
        await until(self.job.changed, lambda: self.job.stage in names)
        await self.settled()

    async def open(self, place: int) -> None:
        """Open the page of a key by its place in the list, and wait until it is read."""
        await self.choose(place)
        await until(self.page.changed, lambda: not self.page.reading)
        await self.settled()

    async def choose(self, place: int) -> None:
        """Open the page of a key, read or not."""
        keys = self.desk.keys
        await until(keys.countChanged, lambda: keys.count > place)
        self.desk.select(keys.data(keys.index(place)))

    async def settled(self) -> None:
        """Let everything that was put off happen, and paint."""
        for _ in range(3):
            await qasync.asyncWrap(self.window.grabWindow)

    async def press(self, *keys: Qt.Key, text: str = "") -> None:
        """Press keys, then type `text`; both reach the item with the focus."""
        for key in (*keys, *text):
            await qasync.asyncWrap(QTest.keyClick, self.window, key)

    async def click(self, name: str) -> None:
        """Click an item with the mouse."""
        item = self.find(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        await qasync.asyncWrap(QTest.mouseClick, self.window, button, none, middle)

    async def focus(self, name: str) -> None:
        """Wait until this item has the focus."""
        await until(self.window.activeFocusItemChanged, lambda: self.focused == name)

    def find(self, name: str) -> QQuickItem:
        """A visible item by its objectName."""
        for item in self.items():
            if item.objectName() == name:
                return item
        raise LookupError(name)

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window, dialogs included."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def nodes(self) -> Iterator[QAccessibleInterface]:
        """What a screen reader sees."""
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            node = waiting.pop()
            if not node.state().invisible:
                yield node
                waiting.extend(node.child(place) for place in range(node.childCount()))


def above(item: QQuickItem | None) -> Iterator[QQuickItem]:
    """An item and everything it is in, from the inside out."""
    while item is not None:
        yield item
        item = item.parentItem()


async def watched(app: QGuiApplication, act: Act, begin: Opened | None = None) -> int:
    """Open the window of the demo, begun in some way, let `act` handle it, and close it."""
    failures: list[BaseException] = []

    def opened(engine: QQmlApplicationEngine, desk: Desk, close: Callable[[], None]) -> None:
        async def handled() -> None:
            try:
                async with asyncio.timeout(PATIENCE):
                    await act(Shown(engine, desk, host, found))
            except (Exception, pytest.fail.Exception) as error:
                failures.append(error)
            finally:
                close()

        if begin:
            begin(engine, desk, close)
        desk.tasks.start(handled(), "test")

    host, found = demo_host(), [Managed()]
    computer = MadeUp(facts(linux(DENIED, rules=(), udev=False)), RuleInstall.NO_PKEXEC)
    code = await show(app, host, None, opened, computer, find_policies=lambda: found[0])
    if failures:
        raise failures[0]
    return code
