"""The window as a process that tells when things are on the screen; run by tests.bench.window.

It is Keydesk itself with a listener: JSON lines on stdout with `t` in monotonic seconds, "quit" on
stdin closes it. Arguments: "system" for real devices, "hints" for the same with hints that can be
relied on, "polling" for the same without any, "demo", or "silent" for a key that is mute.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from core.device.hidapi_host import HidapiHost
from core.ports import KeyHost
from core.virtual.demo import demo_host, silence
from gui.app import application, show
from gui.tasks import run
from gui.viewmodels.desk import Desk

TICK = 2
"""Milliseconds between two beats of the event loop that is watched for gaps."""


def tell(event: str, **more: object) -> None:
    print(json.dumps({"event": event, "t": time.monotonic(), **more}), flush=True)


class Heart:
    """Beats on the event loop and remembers the longest gap."""

    def __init__(self, window: QQuickWindow) -> None:
        self._timer = QTimer(window, interval=TICK)
        self._timer.timeout.connect(self._beat)
        self.longest, self._last = 0.0, 0.0

    def start(self) -> None:
        self.longest, self._last = 0.0, time.monotonic()
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


class Screen:
    """What is painted, and when."""

    def __init__(self, window: QQuickWindow, desk: Desk) -> None:
        self._desk = desk
        self._shown: int | None = None
        window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        if self._shown is None:
            tell("first-frame")
        if self._shown != self._desk.keys.count:
            self._shown = self._desk.keys.count
            tell("rows", count=self._shown)


def opened(engine: QQmlApplicationEngine, desk: Desk, close: Callable[[], None]) -> None:
    """Tell the first frame and each change of the list, and take commands."""
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    heart = Heart(window)
    screen = Screen(window, desk)

    def command(line: str) -> None:
        match line.split():
            case ["quit"]:
                close()
            case ["gap"]:
                tell("gap", seconds=round(heart.longest, 4))
                heart.start()
            case ["beat"]:
                heart.start()
            case ["job", pin]:
                start_job(desk, pin)
            case _:
                tell("unknown", line=line, screen=repr(screen))

    listen(command)


def start_job(desk: Desk, pin: str) -> None:
    """ "job PIN": select the first key, unlock its fingerprints and add one; tells each stage."""
    desk.select(desk.keys.data(desk.keys.index(0)))
    job = desk.job
    answers = {"pin": lambda: job.pin(pin), "fingers": job.addFinger}

    def moved() -> None:
        tell("stage", stage=job.stage, done=job.samplesDone)
        if answer := answers.pop(job.stage, None):
            QTimer.singleShot(0, answer)

    job.changed.connect(moved)
    job.manageFingerprints()


def listen(command: Callable[[str], None]) -> None:
    """Read commands in a thread of its own and run them on the event loop."""
    app = QCoreApplication.instance()
    assert app is not None

    def read() -> None:
        for line in sys.stdin:
            QTimer.singleShot(0, app, partial(command, line))

    threading.Thread(target=read, daemon=True).start()


class Hinted(HidapiHost):
    """Trusts the kernel's hints, as on a computer where udevd runs; the world has none."""

    def on_change(self, hint: Callable[[], None]) -> bool:
        super().on_change(hint)
        return True


class Unhinted(HidapiHost):
    """Has to look for itself, as on systems that tell nothing."""

    def on_change(self, hint: Callable[[], None]) -> bool:
        del hint
        return False


def chosen_host(kind: str) -> KeyHost:
    match kind:
        case "system":
            return HidapiHost()
        case "hints":
            return Hinted()
        case "polling":
            return Unhinted()
        case "silent":
            desk = demo_host()
            desk.keys[0].faults = silence
            return desk
        case _:
            return demo_host()


if __name__ == "__main__":
    tell("start")
    app = application()
    sys.exit(run(app, lambda: show(app, chosen_host(sys.argv[1]), None, opened)))
