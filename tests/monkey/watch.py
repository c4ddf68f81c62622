"""Sees from outside whether a kiosk is still one: its frame, its answers, what it still shows."""

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from jeepney import DBusErrorResponse

from tests.gui.atspi.client import Node, Reader, State
from tests.monkey.hands import Hands

SETTLED = 3.0
"""Seconds in which the window has to fill a monitor that changed."""
MAY_STAY = "take-your-key"
"""What the first screen may say beyond what it said at first: that a key was left behind."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything a screen reader could read out, by the nearest thing that has a name in code."""

    texts: frozenset[tuple[str, str]]

    @property
    def words(self) -> str:
        """All of it."""
        return "\n".join(text for _, text in self.texts)

    @property
    def places(self) -> set[str]:
        """What is there."""
        return {place for place, _ in self.texts}


def shown(reader: Reader) -> Shown:
    """What the kiosk shows; the bench of the demo stands for the world outside."""
    return Shown(frozenset(pair for window in reader.windows() for pair in _texts(window, "")))


def _texts(node: Node, place: str) -> Iterator[tuple[str, str]]:
    with suppress(DBusErrorResponse):
        place = node.identifier or place
        if "bench" in place.lower() or State.VISIBLE not in node.states:
            return
        for text in (node.name, node.description, _typed(node)):
            if text:
                yield place, text
        for child in node.children:
            yield from _texts(child, place)


def _typed(node: Node) -> str:
    try:
        return node.text
    except DBusErrorResponse:
        return ""  # No text field.


def frame_fault(hands: Hands) -> str:
    """What is wrong with the frame; empty where one window fills the monitor alone."""
    deadline = time.monotonic() + SETTLED
    while True:
        wide, high = hands.display
        windows = hands.windows()
        places = [tuple(each[name] for name in ("X", "Y", "WIDTH", "HEIGHT")) for each in windows]
        if places == [(0, 0, wide, high)]:
            return ""
        if time.monotonic() > deadline:
            return f"{places} on {wide}x{high}"
        time.sleep(0.1)


def answer_seconds(reader: Reader) -> float:
    """How long the process takes to answer a screen reader."""
    began = time.monotonic()
    for window in reader.windows():
        _ = window.name
    return time.monotonic() - began


def traces(now: Shown, first: Shown, planted: tuple[str, ...]) -> list[str]:
    """What is left of a visitor on the first screen."""
    left = [word for word in planted if word in now.words]
    news = {pair for pair in now.texts - first.texts if MAY_STAY not in pair[0]}
    return left + [f"{place}: {text}" for place, text in sorted(news)]
