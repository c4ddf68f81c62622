"""What a monkey does next: a seeded generator, so that a run can be begun the same way again."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

NAMES = ("Zaphod Beeblebrox", "Ford Prefect", "Trillian")
PINS = ("86420975", "19283746")
"""Planted: none of these may be seen after a visit."""

SHORTCUTS = (
    *("alt+F4", "ctrl+q", "ctrl+w", "alt+Tab", "alt+space", "super", "super+l", "ctrl+alt+Delete"),
    *("ctrl+alt+t", "F1", "F5", "F6", "F10", "F11", "F12", "Menu", "Print", "ctrl+n", "ctrl+o"),
    *("ctrl+s", "ctrl+p", "ctrl+f", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+x", "ctrl+z", "shift+F10"),
    *("ctrl+shift+i", "alt+F2", "alt+Left", "BackSpace", "Escape", "ctrl+plus", "ctrl+0"),
)
KEYS = ("Tab", "shift+Tab", "Return", "space", "Left", "Right", "Up", "Down", "Delete", "Page_Down")
SIZES = ("1280x1000", "1024x768", "800x600", "off")
"""What becomes of the monitor; "off" is pulled out and comes back with the next size."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A touch of one of the things that can be touched; `pick` is a share of their list."""

    pick: float
    bench: bool
    """One of the demo's hands rather than of the kiosk."""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Poke:
    """A click anywhere, as shares of width and height."""

    x: float
    y: float
    button: int
    times: int


@dataclass(frozen=True, slots=True)
class Drag:
    """A finger that slides from one place to another."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Press:
    """A key or a shortcut, by its X name."""

    keys: str


@dataclass(frozen=True, slots=True)
class Write:
    """A name or a PIN, typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Monitor:
    """Another monitor, or none."""

    size: str


Act = Touch | Poke | Drag | Press | Write | Monitor

_WEIGHTS = {Touch: 60, Poke: 12, Write: 10, Press: 12, Drag: 4, Monitor: 2}


def acts(seed: int) -> Iterator[Act]:
    """Acts without end."""
    chance = Random(seed)  # noqa: S311 - the same acts in every run
    kinds, weights = zip(*_WEIGHTS.items(), strict=True)
    while True:
        [kind] = chance.choices(kinds, weights)
        yield _act(chance, kind)


def _act(chance: Random, kind: type[Act]) -> Act:
    x, y = chance.random(), chance.random()
    if kind is Touch:
        return Touch(x, bench=chance.random() < 0.35, times=chance.choice((1, 1, 1, 1, 2)))
    if kind is Poke:
        return Poke(x, y, button=chance.choice((1, 1, 1, 2, 3, 4, 5)), times=chance.choice((1, 2)))
    if kind is Drag:
        return Drag(x, y, chance.random(), chance.random())
    if kind is Press:
        return Press(chance.choice(KEYS if chance.random() < 0.5 else SHORTCUTS))
    if kind is Write:
        return Write(chance.choice(NAMES + PINS + PINS))
    return Monitor(chance.choice(SIZES))
