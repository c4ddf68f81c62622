"""Composes the kiosk: the same desk as the window's, in another frame."""

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version

import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import gui.viewmodels.pin_meter  # noqa: F401 - registers a type that QML makes itself
from core.audit.here import audit_log, export_source, recorder
from core.device.bus import HostBus
from core.doctor.probe import ThisComputer
from core.errors import Problem
from core.kiosk.exit_codes import KioskExit
from core.kiosk.journal import Journal
from core.kiosk.screens import OUT_OF_ORDER
from core.kiosk.starts import Starts
from core.messages import MESSAGES
from core.policy.contact import contacts
from core.policy.passcode import Gate
from core.policy.resolve import Managed
from core.ports import Clock, Computer, KeyHost
from core.translate import tr
from core.virtual.host import VirtualHost
from gui import crash
from gui.engine import load, put_away
from gui.kiosk.audit import AuditJournal
from gui.kiosk.drives import removable
from gui.kiosk.guard import Guard
from gui.kiosk.placement import Placement
from gui.kiosk.watchdog import Watchdog
from gui.tasks import Tasks
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.bench import Bench
from gui.viewmodels.desk import Desk
from gui.viewmodels.doctor import Doctor
from gui.viewmodels.kiosk import Kiosk
from gui.viewmodels.links import Links
from gui.viewmodels.log_export import Drives, LogExport
from gui.viewmodels.protocol import Protocol
from gui.viewmodels.report import Report
from gui.viewmodels.speech import Speech
from gui.viewmodels.staff import Staff

PAUSE = 300.0
"""Seconds that a kiosk out of order waits before it tries again."""

Opened = Callable[[QQmlApplicationEngine, Kiosk], None]


class Ending:
    """What the kiosk ends with, once somebody said so; the first word counts."""

    def __init__(self) -> None:
        self._said = asyncio.Event()
        self._code = KioskExit.DONE

    def leave(self, code: KioskExit) -> None:
        """End the kiosk."""
        if not self._said.is_set():
            self._code = code
            self._said.set()

    async def wait(self, patience: float | None = None) -> KioskExit | None:
        """The code; None where nobody said anything in time."""
        try:
            async with asyncio.timeout(patience):
                await self._said.wait()
        except TimeoutError:
            return None
        return self._code


async def kiosk(app: QGuiApplication, host: KeyHost, managed: Managed, starts: Starts) -> int:
    """Serve visitors until told to stop; returns the exit code."""
    ending = Ending()
    watchdog = Watchdog()
    with _ended_by_signal(ending):
        if not managed.policy.trusted:
            await out_of_order(app, managed, ending, MESSAGES[Problem.POLICY_UNREADABLE].code)
            return KioskExit.POLICY
        if starts.looping:
            await out_of_order(app, managed, ending, OUT_OF_ORDER.code)
        starts.begin()
        code = await show(app, host, managed, ending, bench=_bench(host))
    watchdog.stopping()
    if code is not KioskExit.CRASH:
        starts.end()
    return int(code)


async def show(
    app: QGuiApplication,
    host: KeyHost,
    managed: Managed,
    ending: Ending,
    opened: Opened | None = None,
    computer: Computer | None = None,
    journal: Journal | None = None,
    clock: Clock = time.monotonic,
    bench: Bench | None = None,
    drives: Drives = removable,
) -> KioskExit:
    """Show the kiosk until `ending` says so."""
    crash.end_with(asyncio.get_running_loop(), lambda: ending.leave(KioskExit.CRASH))
    tasks, bus, gate = Tasks(), HostBus(host), Gate(clock)
    rules, release = managed.policy.audit, version("keydesk")
    seen = computer or ThisComputer(app.platformName(), audit=lambda: audit_log(rules))
    doctor, appearance = Doctor(seen, None, tasks), Appearance(None)
    audit = recorder(rules, "keydesk-kiosk", release)
    written = AuditJournal(audit)
    report = Report(seen, tasks, release, Protocol(bus.listen))
    desk = Desk(
        *(bus, tasks, appearance, bench, release, doctor, managed, audit, report), gate=gate
    )
    notes = journal or written
    log = LogExport(export_source(rules), drives, tasks, notes)
    staff = Staff(managed, gate, ending.leave, tasks, log, notes, clock)
    viewmodel = Kiosk(desk, managed.policy, staff, notes, clock)
    engine = load("kiosk/Kiosk.qml", {"kiosk": viewmodel})
    viewmodel.wiped.connect(engine.collectGarbage)
    desk.speech.changed.connect(engine.retranslate)
    desk.speech.changed.connect(staff.retell)
    window = _window(app, engine, managed.policy.kiosk.monitor)
    Guard(window, viewmodel.touched, staff.ask)
    viewmodel.start({seat.id for seat in await bus.attachments()})
    if opened:
        opened(engine, viewmodel)
    code = await ending.wait()
    viewmodel.close()
    await put_away(engine, tasks, bus)
    await written.close()
    await audit.close()
    return code or KioskExit.DONE


async def out_of_order(app: QGuiApplication, managed: Managed, ending: Ending, code: str) -> None:
    """Show a page that does nothing and touches no key, for a while."""
    desk = managed.policy.help_desk
    Speech(Appearance(None), managed.policy.languages)  # No desk is there to speak a language.
    links = Links([(way.text, way.link) for way in contacts(desk)])
    told = {
        "heading": tr(OUT_OF_ORDER.title),
        "text": tr(OUT_OF_ORDER.text),
        "code": code,
        "helpDesk": " · ".join(desk.known),
        "links": links,
    }
    engine = load("kiosk/OutOfOrder.qml", told)
    window = _window(app, engine, managed.policy.kiosk.monitor)
    Guard(window, lambda: None, lambda: None)
    await ending.wait(PAUSE)
    shiboken6.delete(engine)


def _bench(host: KeyHost) -> Bench | None:
    """The hands of a demo; nobody has plugged a key in yet."""
    if not isinstance(host, VirtualHost):
        return None
    for key in host.keys:
        host.unplug(key)
    return Bench(host)


def _window(app: QGuiApplication, engine: QQmlApplicationEngine, monitor: str) -> QQuickWindow:
    app.setQuitOnLastWindowClosed(False)
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise RuntimeError("the kiosk could not be loaded; see the messages above")
    Placement(app, roots[0], monitor)
    return roots[0]


@contextmanager
def _ended_by_signal(ending: Ending) -> Iterator[None]:
    """SIGTERM is how systemd stops a kiosk: no crash."""
    before = signal.signal(signal.SIGTERM, lambda *_: ending.leave(KioskExit.DONE))
    hook = sys.excepthook
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
        sys.excepthook = hook
