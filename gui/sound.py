"""Two short sounds, played by what the system has: a program of its own, or its bell.

Qt's own player (QtMultimedia) would make Keydesk several times as large. A player that fails or
does not come back is not asked again; there is never more than one, and nobody waits for it.
"""

import asyncio
import shutil
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum, unique
from pathlib import Path

from PySide6.QtCore import QProcess

from gui.tasks import Tasks

if sys.platform == "win32":
    import winsound

FOLDER = Path(__file__).parents[1] / "resources" / "sounds"

PATIENCE = 5.0
"""Seconds after which a player has hung: the sounds take less than one."""
_GONE = 200
"""Milliseconds for a player that was killed to be gone."""

Command = tuple[str, ...]


@unique
class Sound(StrEnum):
    """What is to be heard; each is a file."""

    DONE = "done"
    TROUBLE = "trouble"

    @property
    def path(self) -> Path:
        """Where it lies."""
        return FOLDER / f"{self}.wav"


def bell() -> None:
    """The bell of the system: silent where it has none, or has it switched off."""
    # Imported when it first rings: nothing else of Keydesk needs widgets.
    from PySide6.QtWidgets import QApplication

    QApplication.beep()


def players() -> Sequence[Command]:
    """The programs of this system that can play a file, the likeliest first."""
    match sys.platform:
        case "win32":  # Windows plays by itself.
            return ()
        case "darwin":
            known: Sequence[Command] = (("afplay",),)
        case _:
            known = (("pw-play",), ("paplay",), ("canberra-gtk-play", "-f"), ("aplay", "-q"))
    found = ((shutil.which(name), options) for name, *options in known)
    return [(path, *options) for path, options in found if path]


class Speaker:
    """Plays one sound at a time; a newer one ends the one before."""

    def __init__(
        self,
        tasks: Tasks,
        find: Callable[[], Sequence[Command]] = players,
        ring: Callable[[], None] = bell,
        patience: float = PATIENCE,
    ) -> None:
        self._tasks = tasks
        self._find = find
        self._left: list[Command] | None = None
        self._ring = ring
        self._patience = patience
        self._hush: Callable[[], object] = lambda: None

    def play(self, sound: Sound) -> None:
        """Begin to play, and come back at once."""
        self._hush()
        if sys.platform == "win32":
            self._by_windows(sound)
        else:
            self._hush = self._tasks.start(self._by_program(sound), "sound")

    async def _by_program(self, sound: Sound) -> None:
        if self._left is None:
            self._left = list(self._find())
        while self._left:
            player = self._left[0]
            if await _played((*player, str(sound.path)), self._patience):
                return
            self._left.remove(player)
        self._ring()

    if sys.platform == "win32":

        def _by_windows(self, sound: Sound) -> None:
            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            try:
                winsound.PlaySound(str(sound.path), flags)
            except RuntimeError:
                self._ring()


async def _played(command: Command, patience: float) -> bool:
    """Run a player to its end; was it heard, as far as the player knows?"""
    process = QProcess()
    ended: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def end(heard: bool) -> None:
        if not ended.done():
            ended.set_result(heard)

    process.finished.connect(
        lambda code, status: end(code == 0 and status is QProcess.ExitStatus.NormalExit)
    )
    process.errorOccurred.connect(lambda _: end(heard=False))
    # Its output is nobody's: a pipe that nobody reads would hold it up.
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.setStandardInputFile(QProcess.nullDevice())
    process.start(command[0], command[1:])
    try:
        async with asyncio.timeout(patience):
            return await ended
    except TimeoutError:
        return False
    finally:
        if process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(_GONE)
        process.deleteLater()
