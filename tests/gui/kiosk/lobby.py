"""A kiosk over virtual keys, in this process, in a time that only the test moves."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from core.audit.export import Outcome
from core.kiosk.exit_codes import KioskExit
from core.kiosk.journal import End
from core.model import Attachment
from core.policy.model import JobKind
from core.policy.resolve import Managed
from core.ports import Pipe
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from gui import tasks
from gui.kiosk.app import Ending, show
from gui.viewmodels.kiosk import Kiosk
from gui.viewmodels.log_export import Drives
from tests.core.doctor.samples import MadeUp, facts, linux
from tests.gui.room import until
from tests.gui.shown import PATIENCE, Shown
from tests.secrecy.test_memory import mark


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Notes:
    """A journal that can be read."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def session_started(self, session: str) -> None:
        self.lines.append(f"started {session}")

    def session_ended(self, session: str, why: End) -> None:
        self.lines.append(f"ended {session} {why.value}")

    def staff_tried(self, *, right: bool) -> None:
        self.lines.append(f"staff {'let in' if right else 'refused'}")

    def staff_exit(self, code: int) -> None:
        self.lines.append(f"staff exit {code}")

    def export_began(self) -> None:
        self.lines.append("export began")

    def export_ended(self, outcome: Outcome, code: str) -> None:
        self.lines.append(f"export {outcome.value} {code}")


class Pins:
    """The PINs of one visitor; made up, so that finding one means something."""

    def __init__(self) -> None:
        self.first, self.second = (f"pin-{secrets.token_hex(6)}" for _ in range(2))
        spelt = (form for pin in (self.first, self.second) for form in (pin, pin.encode()))
        self.marks = frozenset(filter(None, map(mark, spelt)))

    def forget(self) -> None:
        """Keep no PIN, only what tells one."""
        self.first = self.second = ""


class Socket(VirtualHost):
    """USB ports that know what was opened."""

    def __init__(self) -> None:
        super().__init__()
        self._pipes: list[Pipe] = []

    def open(self, attachment: Attachment) -> Pipe:
        self._pipes.append(pipe := super().open(attachment))
        return pipe

    @property
    def in_use(self) -> bool:
        """Is any handle still open?"""
        return any(map(_is_open, self._pipes))


def _is_open(pipe: Pipe) -> bool:
    try:
        pipe.read(0)
    except OSError:
        return False
    return True


class Lobby(Shown):
    """A kiosk and the hands of a test on it."""

    def __init__(
        self, engine: QQmlApplicationEngine, kiosk: Kiosk, host: VirtualHost, clock: Clock
    ) -> None:
        super().__init__(engine, kiosk.desk, host)
        self.kiosk = kiosk
        self.clock = clock
        self.pins = Pins()

    async def screen(self, *names: str) -> None:
        """Wait until the kiosk shows one of these screens."""
        await until(self.kiosk.changed, lambda: self.kiosk.screen in names)
        await self.settled()

    async def plug(self, key: VirtualKey, *screens: str) -> None:
        """Plug a key in and wait for what the kiosk makes of it."""
        self.host.plug(key)
        await self.screen(*(screens or ("home",)))

    async def hit(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """Press a key with others held down."""
        await qasync.asyncWrap(QTest.keyClick, self.window, key, held)

    async def unplug_all(self) -> None:
        """Take every key out."""
        for key in self.host.keys:
            self.host.unplug(key)
        await until(self.desk.keys.countChanged, lambda: self.desk.keys.count == 0)

    async def let_go(self) -> None:
        """Wait until the job is over and no key is held open."""
        assert isinstance(self.host, Socket)
        jobs = {kind.value for kind in JobKind}
        while self.host.in_use or jobs & {task.get_name() for task in asyncio.all_tasks()}:
            await self.settled()

    def wait(self, seconds: float) -> None:
        """Let time pass, second by second, as the kiosk's own timer would."""
        for _ in range(round(seconds)):
            self.clock.now += 1
            self.kiosk.tick()


Visit = Callable[[Lobby], Coroutine[Any, Any, None]]


def visit(
    app: QGuiApplication,
    act: Visit,
    managed: Managed | None = None,
    host: VirtualHost | None = None,
    notes: Notes | None = None,
    drives: Drives = tuple,
) -> KioskExit:
    """Open a kiosk, let `act` handle it, and close it; returns the exit code."""
    codes: list[KioskExit] = []

    async def watched() -> int:
        settled = managed or Managed()
        codes.append(await _watched(app, act, settled, host or Socket(), notes, drives))
        return 0

    tasks.run(app, watched)
    return codes[0]


async def _watched(
    app: QGuiApplication,
    act: Visit,
    managed: Managed,
    host: VirtualHost,
    notes: Notes | None,
    drives: Drives,
) -> KioskExit:
    failures: list[BaseException] = []
    clock, ending = Clock(), Ending()

    def opened(engine: QQmlApplicationEngine, kiosk: Kiosk) -> None:
        async def handled() -> None:
            try:
                async with asyncio.timeout(PATIENCE):
                    await act(Lobby(engine, kiosk, host, clock))
            except (Exception, pytest.fail.Exception) as error:
                failures.append(error)
            finally:
                ending.leave(KioskExit.DONE)

        kiosk.desk.tasks.start(handled(), "test")

    computer = MadeUp(facts(linux()))
    code = await show(app, host, managed, ending, opened, computer, notes, clock, drives=drives)
    if failures:
        raise failures[0]
    return code
