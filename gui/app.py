"""The composition root: the only place that constructs things."""

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

import gui.viewmodels.pictured_kiosk
import gui.viewmodels.pin_meter  # noqa: F401 - registers a type that QML makes itself
from core.audit.here import audit_log, recorder
from core.device.bus import HostBus
from core.doctor.probe import ThisComputer
from core.doctor.windows import elevation
from core.dumps import forbid_dumps
from core.kiosk.starts import Starts, starts_path
from core.policy.resolve import Found, Level, Managed
from core.policy.sources import managed
from core.ports import Computer, KeyHost
from core.store.settings import settings_path
from core.virtual.demo import demo_host
from core.virtual.host import VirtualHost
from core.virtual.scenario_option import scenario
from gui import crash, tour
from gui.engine import load, put_away
from gui.tasks import Tasks, run
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.bench import Bench
from gui.viewmodels.desk import Desk
from gui.viewmodels.doctor import Doctor
from gui.viewmodels.protocol import Protocol
from gui.viewmodels.report import Report

ICON = Path(__file__).parents[1] / "resources" / "icons" / "org.keydesk.Keydesk.svg"


_NO_DISPLAY = (
    "Keydesk cannot start: there is no display. `keydeskctl` does the same jobs in a terminal.\n"
)
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

Opened = Callable[[QQmlApplicationEngine, Desk, Callable[[], None]], None]
"""Called when the window is there, with what closes it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window; returns the exit code."""
    forbid_dumps()
    options = _parse(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    # Qt would abort, in words that send people to reinstall it.
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        if not options.tour:
            sys.stderr.write(_NO_DISPLAY)
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    # hidapi wants to be imported in the main thread: its macOS back end ties itself to that one.
    host = demo_host() if options.demo else _system_host()
    if options.tour:
        guide = tour.Guide(options.tour)
        return run(app, lambda: show(app, host, None, guide.opened)) or int(not guide.finished)
    decide = partial(managed, _said(options))  # What is typed counts whenever it is looked for.
    decided = decide()
    if decided.policy.kiosk_mode:
        from gui.kiosk.app import kiosk

        return run(app, lambda: kiosk(app, host, decided, Starts(starts_path())))
    begin = _beginning(options)
    return run(app, lambda: show(app, host, settings_path(), begin, None, decided, decide))


def application() -> QGuiApplication:
    """The Qt application, before any window."""
    crash.install()
    # On Linux a GL stack costs more memory and time to start than this window is worth; see
    # docs/decisions/0006-software-renderer-on-linux.md.
    if sys.platform == "linux" and "QT_QUICK_BACKEND" not in os.environ:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("Keydesk")
    app.setDesktopFileName("org.keydesk.Keydesk")
    app.setWindowIcon(QIcon(str(ICON)))
    return app


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="keydesk", description="See and manage the security keys of this computer."
    )
    parser.add_argument(
        "--demo", action="store_true", help="use virtual keys only, with a bench to handle them"
    )
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        type=scenario,
        help="with --demo: begin with this call to rehearse; “list” names them all",
    )
    parser.add_argument(
        "--tour",
        metavar="DIR",
        type=Path,
        help="with --demo: walk through the main jobs, write a picture of each screen and quit",
    )
    parser.add_argument(
        "--prepare", action="store_true", help="begin with the page that prepares many keys"
    )
    parser.add_argument(
        "--guide",
        metavar="CODE",
        nargs="?",
        const="",
        help="open the Guide: what a code on a screen means, and what to say on the phone",
    )
    parser.add_argument(
        "--kiosk",
        action="store_true",
        help="serve visitors: full screen, one at a time, nothing kept; see docs/kiosk.md",
    )
    parser.add_argument("--version", action="version", version=f"keydesk {version('keydesk')}")
    options = parser.parse_args(arguments)
    if options.scenario and (options.tour or not options.demo):
        parser.error("--scenario goes with --demo, and not with --tour")
    if options.tour and not options.demo:
        parser.error("--tour needs --demo: it handles keys, and erases one")
    if options.tour:
        try:
            options.tour.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            parser.error(f"--tour: {error}")
    return options


def _said(options: argparse.Namespace) -> tuple[Found, ...]:
    """What the command line decides."""
    wants = {"KioskMode": True}
    return (Found(Level.COMMAND_LINE, "command line", wants),) if options.kiosk else ()


def _beginning(options: argparse.Namespace) -> Opened:
    """Lays the scenario on the desk before anything is seen there, and opens the page asked for."""

    def begin(engine: QQmlApplicationEngine, desk: Desk, _close: Callable[[], None]) -> None:
        if options.scenario and desk.bench:
            desk.bench.load(options.scenario)
        if options.prepare:
            engine.rootObjects()[0].setProperty("place", "prepare")
        if options.guide is not None:
            desk.guide.look(options.guide)
            engine.rootObjects()[0].setProperty("place", "guide")

    return begin


def _system_host() -> KeyHost:
    from core.device.card_host import CardHost
    from core.device.hidapi_host import HidapiHost
    from core.device.hosts import Hosts

    return Hosts(HidapiHost(), CardHost())


async def show(
    app: QGuiApplication,
    host: KeyHost,
    settings: Path | None,
    opened: Opened | None = None,
    computer: Computer | None = None,
    managed: Managed | None = None,
    find_policies: Callable[[], Managed] | None = None,
) -> int:
    """Show the window until it is closed; without `settings` nothing is read or kept, without
    `managed` everything is allowed. `find_policies` looks for policies again.
    """
    crash.watch(asyncio.get_running_loop())
    tasks, bus = Tasks(), HostBus(host)
    bench = Bench(host) if isinstance(host, VirtualHost) else None
    appearance = Appearance(settings)
    managed, release = managed or Managed(), version("keydesk")
    rules = managed.policy.audit
    seen = computer or ThisComputer(_screen(app), audit=lambda: audit_log(rules))
    doctor = Doctor(seen, elevation(), tasks)
    audit = recorder(rules, "keydesk", release)
    report = Report(seen, tasks, release, Protocol(bus.listen))
    desk = Desk(
        *(bus, tasks, appearance, bench, release, doctor, managed, audit, report), find_policies
    )
    engine = _engine(desk)
    closed = asyncio.Event()
    app.setQuitOnLastWindowClosed(False)
    app.lastWindowClosed.connect(closed.set)
    desk.start()
    if opened:
        opened(engine, desk, closed.set)
    await closed.wait()
    await put_away(engine, tasks, bus)
    await audit.close()
    return 0


def _screen(app: QGuiApplication) -> str:
    """What the window is shown on, and what paints it."""
    return f"{app.platformName()}, {QQuickWindow.graphicsApi().name}"


def _engine(desk: Desk) -> QQmlApplicationEngine:
    engine = load("Main.qml", {"desk": desk})
    desk.speech.changed.connect(engine.retranslate)
    if not engine.rootObjects():
        raise RuntimeError("the window could not be loaded; see the messages above")
    return engine
