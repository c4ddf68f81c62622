"""A screen, a keyboard and an accessibility bus of the test's own; nothing of it outlives it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.gui.atspi.client import Reader

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE = 10.0
# Without -noreset it starts anew when its last client leaves, and takes whoever connects with it:
# the accessibility registry, now and then.
XVFB = ("Xvfb", "-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-noreset", "-displayfd")
BUS = ("dbus-daemon", "--session", "--nofork", "--print-address")
NEEDED = ("Xvfb", "dbus-daemon", "xdotool")


@dataclass(frozen=True)
class Screen:
    """Where a program can be shown, typed into and listened to."""

    env: Mapping[str, str]
    reader: Reader

    def press(self, *keys: str) -> None:
        """Press keys by their X names; they go to the window with the focus."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def write(self, text: str) -> None:
        """Type text."""
        self._xdotool("type", "--delay", "1", text)

    def give_focus(self, title: str) -> None:
        """Bring a window to the keyboard, as a window manager would."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def tab_to(self, identifier: str) -> None:
        """Press Tab until this item has the focus."""
        for _ in range(60):
            before = self.reader.focus_moves
            self.press("Tab")
            self.reader.until(lambda: self.reader.focus_moves > before or None)  # noqa: B023
            if self.reader.focus and self.reader.focus.identifier == identifier:
                return
        raise AssertionError(f"Tab never comes to {identifier}")

    def focused(self, identifier: str) -> None:
        """Wait until this item has the focus."""
        reader = self.reader
        reader.until(lambda: (reader.focus and reader.focus.identifier == identifier) or None)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=dict(self.env), check=True, timeout=PATIENCE)  # noqa: S603, S607


@contextmanager
def screen() -> Iterator[Screen]:
    """Xvfb, a session bus and, started by it, the accessibility bus."""
    with ExitStack() as stack:
        folder = tempfile.mkdtemp(prefix="kd-screen-")
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        kept = {name: value for name, value in os.environ.items() if "DBUS" not in name}
        env = kept | {"HOME": folder, "XDG_RUNTIME_DIR": folder, "LC_ALL": "C.UTF-8"}
        env.pop("AT_SPI_BUS_ADDRESS", None)
        env["DISPLAY"] = f":{stack.enter_context(announced(XVFB, env))}"
        bus = stack.enter_context(announced(BUS, env))
        env["DBUS_SESSION_BUS_ADDRESS"] = bus
        reader = Reader(bus)
        stack.callback(_kill, _helpers(bus, reader))
        stack.callback(reader.close)
        yield Screen(env, reader)


@contextmanager
def announced(command: tuple[str, ...], env: Mapping[str, str]) -> Iterator[str]:
    """Run a server whose last option is a descriptor, and give what it writes there."""
    reading, writing = os.pipe()
    with process((*command, str(writing)), env, pass_fds=(writing,)):
        os.close(writing)
        with os.fdopen(reading) as told:
            yield told.readline().strip()


@contextmanager
def process(
    command: tuple[str, ...],
    env: Mapping[str, str],
    pass_fds: tuple[int, ...] = (),
    told: int | IO[bytes] = subprocess.DEVNULL,
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program; it and everything in its session ends with the block. `told`: its stderr."""
    with subprocess.Popen(  # noqa: S603 - our own words
        command,
        env=dict(env),
        cwd=PROJECT,
        pass_fds=pass_fds,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=told,
        start_new_session=True,
    ) as running:
        try:
            yield running
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)


@contextmanager
def keydesk(
    screen: Screen,
    *options: str,
    world: Mapping[str, str] | None = None,
    told: int | IO[bytes] = subprocess.DEVNULL,
) -> Iterator["subprocess.Popen[bytes]"]:
    """Show the window of `keydesk` on a screen, with the focus; `world` is more environment."""
    looks = {
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    command = (sys.executable, "-m", "gui", *options)
    screen.reader.focus = None  # That of the program before is gone with it.
    with process(command, {**screen.env, **looks, **(world or {})}, told=told) as running:
        screen.reader.follow(running.pid)
        screen.reader.said.clear()
        screen.give_focus("Keydesk")
        yield running


def _helpers(session_bus: str, reader: Reader) -> list[int]:
    """What the session bus started: the launcher, the accessibility bus and its registry."""
    with open_dbus_connection(session_bus) as session:
        asked = session.send_and_get_reply(message_bus.GetConnectionUnixProcessID("org.a11y.Bus"))
        launcher = unwrap_msg(asked)[0]
    names = ("org.a11y.atspi.Registry", "org.freedesktop.DBus")
    return [
        launcher,
        *(reader.ask(message_bus.GetConnectionUnixProcessID(name))[0] for name in names),
    ]


def _kill(pids: list[int]) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
