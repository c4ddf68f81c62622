"""The whole window over any bus: what `tests.gui.shown` handles, without the demo."""

import asyncio
from functools import partial

from PySide6.QtGui import QGuiApplication

from core.audit.recorder import Recorder
from core.ports import KeyBus
from gui import tasks
from gui.app import _engine
from gui.engine import put_away
from tests.gui.room import Room
from tests.gui.shown import PATIENCE, Act, Shown


def over(
    app: QGuiApplication,
    bus: KeyBus,
    act: Act,
    patience: float = PATIENCE,
    recorder: Recorder | None = None,
) -> None:
    """Open the window over `bus`, let `act` handle it within `patience`, and close it."""
    tasks.run(app, partial(_shown, Room(bus, recorder=recorder), bus, act, patience))


async def _shown(room: Room, bus: KeyBus, act: Act, patience: float) -> int:
    async def handle(room: Room) -> None:
        engine = _engine(room.desk)
        try:
            async with asyncio.timeout(patience):
                await act(Shown(engine, room.desk))
        finally:
            await put_away(engine, room.tasks, bus)

    await room.play(handle)
    return 0
