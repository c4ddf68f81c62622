"""The monkey's hands: real touches, keys and monitors of an X server, from outside the process."""

import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress

from jeepney import DBusErrorResponse

from tests.gui.atspi.client import Node, Reader, State
from tests.monkey.chance import Act, Drag, Monitor, Poke, Press, Touch, Write

PATIENCE = 10.0
OUTPUT = "screen"
"""What Xvfb calls its only monitor."""
_TOUCHABLE = {"button", "push button", "check box", "combo box", "list item", "text", "entry"}
_PULLED = 0.5
"""Seconds a monitor stays away."""


class Hands:
    """Acts on one display."""

    def __init__(self, env: Mapping[str, str], reader: Reader) -> None:
        self._env = dict(env)
        self._reader = reader
        for size in ("1024x768", "800x600"):
            wide, high = size.split("x")
            mode = ("40", wide, wide, wide, wide, high, high, high, high)
            self._run("xrandr", "--newmode", size, *mode)
            self._run("xrandr", "--addmode", OUTPUT, size)

    @property
    def display(self) -> tuple[int, int]:
        """Width and height of the monitor."""
        wide, high = self._told("xdotool", "getdisplaygeometry").split()
        return int(wide), int(high)

    def windows(self) -> list[dict[str, int]]:
        """Place and size of every visible window, whoever's it is."""
        search = ("xdotool", "search", "--onlyvisible", "--maxdepth")
        root, found = (set(self._told(*search, depth, "--name", "").split()) for depth in "01")
        windows = []
        for window in found - root:
            told = self._told("xdotool", "getwindowgeometry", "--shell", window)
            pairs = (line.split("=") for line in told.splitlines())
            windows.append({name: int(value) for name, value in pairs})
        return windows

    def do(self, act: Act) -> None:
        """Do it."""
        match act:
            case Touch():
                self._touch(act)
            case Poke(x, y, button, times):
                self._click(self._on_display(x, y), str(button), times)
            case Drag(x, y, to_x, to_y):
                there, then = self._on_display(x, y), self._on_display(to_x, to_y)
                down = ("mousemove", *there, "mousedown", "1")
                self._run("xdotool", *down, "mousemove", *then, "mouseup", "1")
            case Press(keys):
                self._run("xdotool", "key", "--clearmodifiers", keys)
            case Write(text):
                self._run("xdotool", "type", "--delay", "1", text)
            case Monitor(size):
                self._change_monitor(size)

    def restore(self) -> None:
        """The monitor it began with."""
        self._run("xrandr", "--output", OUTPUT, "--mode", "1280x1000")

    def _touch(self, act: Touch) -> None:
        there = sorted(
            (node.path, node) for node in self._reader.walk() if _takes_touches(node, act.bench)
        )
        if not there:
            return
        node = there[int(act.pick * len(there))][1]
        with suppress(DBusErrorResponse):  # It has gone meanwhile.
            x, y, wide, high = node.extents
            self._click((str(x + wide // 2), str(y + high // 2)), "1", act.times)

    def _click(self, there: tuple[str, str], button: str, times: int) -> None:
        click = ("click", "--repeat", str(times), "--delay", "40", button)
        self._run("xdotool", "mousemove", *there, *click)

    def _on_display(self, x: float, y: float) -> tuple[str, str]:
        wide, high = self.display
        return str(int(x * wide)), str(int(y * high))

    def _change_monitor(self, size: str) -> None:
        if size != "off":
            self._run("xrandr", "--output", OUTPUT, "--mode", size)
            return
        self._run("xrandr", "--output", OUTPUT, "--off")
        time.sleep(_PULLED)
        self.restore()

    def _run(self, *words: str) -> None:
        # Xvfb complains about monitors of size 0, and does what it was told.
        subprocess.run(  # noqa: S603 - our own words
            words, env=self._env, check=False, capture_output=True, timeout=PATIENCE
        )

    def _told(self, *words: str) -> str:
        ended = subprocess.run(  # noqa: S603 - our own words
            words, env=self._env, check=False, capture_output=True, text=True, timeout=PATIENCE
        )
        return ended.stdout


def _takes_touches(node: Node, bench: bool) -> bool:
    with suppress(DBusErrorResponse):
        return (
            node.identifier.startswith("bench-") is bench
            and node.role in _TOUCHABLE
            and State.ENABLED in node.states
        )
    return False
