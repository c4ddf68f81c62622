"""The view-models without a window, over a bus of the test."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import shiboken6
from PySide6.QtCore import SignalInstance

from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder
from core.policy.resolve import Managed
from core.ports import KeyBus, KeyHost
from gui.tasks import Tasks
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.desk import Desk
from gui.viewmodels.doctor import Doctor
from gui.viewmodels.job import Job
from gui.viewmodels.key_page import KeyPage
from gui.viewmodels.protocol import Protocol
from gui.viewmodels.report import Report
from tests.core.doctor.samples import MadeUp, facts, linux

PATIENCE = 50.0
"""Seconds for everything one test does on the loop; what needs longer hangs."""

Script = Callable[["Room"], Coroutine[Any, Any, None]]
Play = Callable[[Script], None]
PlayOn = Callable[[KeyHost, Script], None]


class Room:
    """A desk and the hands of a test on it."""

    def __init__(
        self,
        bus: KeyBus,
        managed: Managed | None = None,
        find_policies: Callable[[], Managed] | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        self.bus = bus
        self.tasks = Tasks()
        self.computer = MadeUp(facts(linux()))
        doctor = Doctor(self.computer, None, self.tasks)
        self.recorder = recorder or Recorder(Outlet(), origin("keydesk", "1.0"))
        self.protocol = Protocol(getattr(bus, "listen", lambda _: None))
        report = Report(self.computer, self.tasks, "1.0", self.protocol)
        managed, appearance = managed or Managed(), Appearance(None)
        self.desk = Desk(
            *(bus, self.tasks, appearance, None, "1.0", doctor, managed, self.recorder, report),
            find_policies=find_policies,
        )
        self.desk.preparation._play = lambda _: None

    @property
    def job(self) -> Job:
        return self.desk.job

    @property
    def page(self) -> KeyPage:
        assert self.desk.page is not None
        return self.desk.page

    @property
    def ids(self) -> list[str]:
        """The row ids in the list."""
        return [str(value) for value in self.column("keyId")]

    def column(self, role: str) -> list[object]:
        """One role of every row of the list."""
        keys = self.desk.keys
        number = next(key for key, name in keys.roleNames().items() if name.data() == role.encode())
        return [keys.data(keys.index(place), number) for place in range(keys.count)]

    async def play(self, script: Script) -> None:
        """Let `script` handle the desk, then close it; nothing may be left running."""
        self.desk.start()
        try:
            await script(self)
        finally:
            await self.tasks.close()
            await self.bus.close()
            await self.recorder.close()
            shiboken6.delete(self.desk)

    async def stage(self, *names: str) -> None:
        """Wait until the job shows one of these stages."""
        await until(self.job.changed, lambda: self.job.stage in names)

    async def open(self, place: int = 0) -> None:
        """Open the page of a key by its place in the list, and wait until it is read."""
        await until(self.desk.keys.countChanged, lambda: self.desk.keys.count > place)
        self.desk.select(self.ids[place])
        await until(self.page.changed, lambda: not self.page.reading)

    async def gone(self) -> None:
        """Wait until the key of the page is unplugged."""
        await until(self.page.changed, lambda: not self.page.attached)

    async def rows(self, count: int) -> None:
        """Wait until this many keys are in the list."""
        await until(self.desk.keys.countChanged, lambda: self.desk.keys.count == count)


async def until(changed: SignalInstance, reached: Callable[[], bool]) -> None:
    """Wait until `reached` is true, looking whenever `changed` is emitted."""
    moved = asyncio.Event()
    changed.connect(moved.set)
    try:
        while not reached():
            moved.clear()
            await moved.wait()
    finally:
        changed.disconnect(moved.set)


async def played(work: Coroutine[Any, Any, None], patience: float) -> int:
    """Do the work in time, and see that it leaves no task behind."""
    async with asyncio.timeout(patience):
        await work
    if others := asyncio.all_tasks() - {asyncio.current_task()}:
        _, pending = await asyncio.wait(others, timeout=1.0)
        assert not pending
    return 0
