"""What the window costs: time to the first frame, memory, idle CPU, hot-plug, gaps, exit."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.person import Finger
from tests.hidraw_world.world import World

Row = dict[str, Any]
RUNS = 5
IDLE = 30.0
"""Seconds of doing nothing over which CPU time is read."""
DESKS = (1, 8, 49)
"""Attached keys, the one that comes and goes among them; the world has room for 49."""
REPLUGS = 20
SETTLED, BETWEEN = 3.0, 0.33
"""Seconds until every key has been read and the burst of looks after a hint is over, and between
two acts."""
SLOW_FINGER = 0.25
"""Seconds the bench takes to lay the next finger."""


class Probe:
    """A running tests.bench.probe."""

    def __init__(self, kind: str, env: dict[str, str]) -> None:
        self.started = time.monotonic()
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "tests.bench.probe", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=env,
        )

    def wait(self, event: str, **like: object) -> Row:
        """The next line about `event` with these values."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            row: Row = json.loads(line)
            if row["event"] == event and all(row.get(name) == like[name] for name in like):
                return row
        raise EOFError(event)

    def say(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def memory(self) -> int:
        """Proportional set size in KiB."""
        smaps = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text()
        return next(int(line.split()[1]) for line in smaps.splitlines() if line.startswith("Pss:"))

    def cpu(self) -> float:
        """CPU seconds so far."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")

    def quit(self) -> float:
        """Close the window; seconds until the process is gone."""
        asked = time.monotonic()
        self.say("quit")
        assert self._process.wait(20) == 0
        return time.monotonic() - asked


@contextmanager
def probe(kind: str, env: dict[str, str]) -> Iterator[Probe]:
    running = Probe(kind, env)
    try:
        yield running
    finally:
        running._process.kill()
        running._process.communicate()


def offscreen(**more: str) -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"} | more


@contextmanager
def screen() -> Iterator[str]:
    """The name of an X display that exists for this purpose only."""
    looks = ["-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", "1", *looks]
    with subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def start() -> Iterator[Row]:
    """Time to the first frame and memory, with each renderer."""
    yield _start("software, offscreen", offscreen())
    with screen() as display:
        x11 = os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        yield _start("software, X11", x11 | {"QT_QUICK_BACKEND": "software"})
        yield _start("OpenGL on the CPU (Mesa), X11", x11 | {"QT_QUICK_BACKEND": ""})


def _start(renderer: str, env: dict[str, str]) -> Row:
    times, sizes = [], []
    for _ in range(RUNS):
        with probe("demo", env) as window:
            times.append(window.wait("first-frame")["t"] - window.started)
            window.wait("rows", count=3)
            sizes.append(window.memory())
    return {
        "measure": "start",
        "renderer": renderer,
        "first_frame_ms": round(statistics.median(times) * 1000),
        "pss_mib": round(statistics.median(sizes) / 1024, 1),
    }


def idle() -> Iterator[Row]:
    """CPU of a window that nobody touches, with three keys attached."""
    yield _idle("polling alone", "polling")
    yield _idle("with hints", "hints")


def _idle(what: str, kind: str) -> Row:
    with World() as world:
        for _ in range(3):
            world.plug(VirtualKey(STANDARD_KEY))
        with probe(kind, world.env() | offscreen_only()) as window:
            window.wait("rows", count=3)
            time.sleep(3)
            before = window.cpu()
            time.sleep(IDLE)
            used = window.cpu() - before
            window.quit()
    return {
        "measure": "idle",
        "what": what,
        "cpu_percent": round(100 * used / IDLE, 3),
        "seconds": IDLE,
    }


def offscreen_only() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def hotplug() -> Iterator[Row]:
    """From plugging a key in to its row on the screen, and from pulling it to no row."""
    for kind, keys in product(("hints", "polling"), DESKS):
        came, went = [], []
        with World() as world, probe(kind, world.env() | offscreen_only()) as window:
            for _ in range(keys - 1):
                world.plug(VirtualKey(STANDARD_KEY))
            window.wait("rows", count=keys - 1)
            time.sleep(SETTLED)
            for _ in range(REPLUGS):
                key = VirtualKey(STANDARD_KEY)
                came.append(_until(window, keys, world.plug, key))
                time.sleep(BETWEEN)  # Long after the last look, or polling would be flattered.
                went.append(_until(window, keys - 1, world.unplug, key))
                time.sleep(BETWEEN)
            window.quit()
        where = {"measure": "hotplug", "source": kind, "keys": keys}
        yield {**where, "what": "row appears", **_spread(came)}
        yield {**where, "what": "row disappears", **_spread(went)}


def _until(window: Probe, rows: int, act: Callable[[VirtualKey], object], key: VirtualKey) -> float:
    """Seconds from an act to the frame with so many rows."""
    began = time.monotonic()
    act(key)
    return float(window.wait("rows", count=rows)["t"]) - began


def enrolment() -> Iterator[Row]:
    """The longest gap of the event loop while a finger is enrolled slowly."""
    key = VirtualKey(FINGERPRINT_KEY).with_pin("2468")
    with World() as world, probe("system", world.env() | offscreen_only()) as window:
        world.plug(key)
        window.wait("rows", count=1)
        time.sleep(1)
        window.say("beat")
        window.say("job 2468")
        while window.wait("stage")["stage"] != "touch-sensor":
            pass
        window.say("gap")  # Opening the dialogs is not the enrolment.
        window.wait("gap")
        for _ in range(key.profile.sensor.samples if key.profile.sensor else 0):
            time.sleep(SLOW_FINGER)
            key.finger(Finger.GOOD)
        window.wait("stage", stage="name-finger")
        window.say("gap")
        gap = window.wait("gap")["seconds"]
        window.quit()
    yield {"measure": "enrolment", "longest_gap_ms": round(gap * 1000, 1)}


def leaving() -> Iterator[Row]:
    """From closing the window to the end of the process, while a key is silent."""
    times = []
    for _ in range(RUNS):
        with probe("silent", offscreen()) as window:
            window.wait("rows", count=3)
            times.append(window.quit())
    yield {"measure": "exit while a key is silent", **_spread(times)}


def _spread(seconds: list[float]) -> Row:
    ordered = sorted(seconds)
    return {
        "median_ms": round(statistics.median(ordered) * 1000, 1),
        "p95_ms": round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))] * 1000, 1),
        "runs": len(ordered),
    }
