"""The sounds of “Prepare keys”, played by programs of the test that are found on PATH."""

import asyncio
import os
import runpy
import sys
import wave
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from gui.sound import Sound, Speaker, players
from gui.tasks import Tasks

RunWindow = Callable[[Coroutine[Any, Any, None]], None]
BUILD = Path(__file__).parents[2] / "build" / "sounds.py"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="its players are those of Linux")


class Room:
    """A folder that is PATH; the players in it say what they play, and how it goes on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bells = 0
        self._told: list[str] = []
        for name in ("told", "never"):
            os.mkfifo(folder / name)
        self._pipe = os.open(folder / "told", os.O_RDWR | os.O_NONBLOCK)

    def player(self, name: str, then: str = "exit 0") -> None:
        """Put a player there, which ends as `then` says."""
        script = 'for last; do :; done\necho "$$" "${0##*/}" "${last##*/}" > ' + str(
            self.folder / "told"
        )
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}\n{then}\n", "utf-8")
        path.chmod(0o755)

    @property
    def hang(self) -> str:
        """An end that never comes."""
        return f"read -r word < {self.folder / 'never'}"

    async def told(self) -> tuple[int, str, str]:
        """Process and name of the player that begins next, and what it plays."""
        if not self._told:
            loop, ready = asyncio.get_running_loop(), asyncio.Event()
            loop.add_reader(self._pipe, ready.set)
            await ready.wait()
            loop.remove_reader(self._pipe)
            # One line is one write, which comes whole.
            self._told = os.read(self._pipe, 4096).decode().splitlines()
        process, name, file = self._told.pop(0).split()
        return int(process), name, file

    def ring(self) -> None:
        self.bells += 1

    def close(self) -> None:
        os.close(self._pipe)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("PATH", str(tmp_path))
    room = Room(tmp_path)
    yield room
    room.close()


def gone(process: int) -> bool:
    """Has it ended, and was that seen?"""
    return not Path(f"/proc/{process}").exists()


async def over(tasks: Tasks) -> None:
    """Until nothing is played any more."""
    if tasks._running:
        await asyncio.wait(tasks._running)


@pytest.mark.parametrize("sound", Sound)
@pytest.mark.parametrize("name", ["pw-play", "paplay", "canberra-gtk-play", "aplay"])
def test_each_sound_has_its_file_with_each_player(
    run_window: RunWindow, room: Room, name: str, sound: Sound
) -> None:
    room.player(name)

    async def script() -> None:
        tasks = Tasks()
        Speaker(tasks, ring=room.ring).play(sound)
        _, player, file = await room.told()
        assert (player, file) == (name, f"{sound}.wav")
        await over(tasks)

    run_window(script())
    assert room.bells == 0


def test_the_first_player_that_is_there_plays(run_window: RunWindow, room: Room) -> None:
    room.player("aplay")
    room.player("paplay")

    async def script() -> None:
        tasks = Tasks()
        Speaker(tasks).play(Sound.DONE)
        assert (await room.told())[1] == "paplay"
        await over(tasks)

    run_window(script())


def test_without_a_player_the_bell_rings(run_window: RunWindow, room: Room) -> None:
    async def script() -> None:
        tasks = Tasks()
        Speaker(tasks, ring=room.ring).play(Sound.TROUBLE)
        await over(tasks)

    run_window(script())
    assert room.bells == 1


@pytest.mark.parametrize("end", ["exit 1", "kill -SEGV $$"])
def test_a_player_that_fails_hands_on_to_the_next_and_is_not_asked_again(
    run_window: RunWindow, room: Room, end: str
) -> None:
    """As where there is pw-play and no PipeWire."""
    room.player("pw-play", end)
    room.player("aplay")

    async def script() -> None:
        tasks = Tasks()
        speaker = Speaker(tasks, ring=room.ring)
        speaker.play(Sound.TROUBLE)
        assert (await room.told())[1:] == ("pw-play", "trouble.wav")
        assert (await room.told())[1:] == ("aplay", "trouble.wav")
        await over(tasks)
        speaker.play(Sound.DONE)
        assert (await room.told())[1:] == ("aplay", "done.wav")
        await over(tasks)

    run_window(script())
    assert room.bells == 0


def test_a_player_that_cannot_be_started_is_one_that_fails(
    run_window: RunWindow, room: Room
) -> None:
    (room.folder / "aplay").write_bytes(b"\x7fELF")
    (room.folder / "aplay").chmod(0o755)

    async def script() -> None:
        tasks = Tasks()
        Speaker(tasks, ring=room.ring).play(Sound.DONE)
        await over(tasks)

    run_window(script())
    assert room.bells == 1


def test_a_player_that_hangs_is_ended_by_the_next_sound(run_window: RunWindow, room: Room) -> None:
    room.player("aplay", room.hang)

    async def script() -> None:
        tasks = Tasks()
        speaker = Speaker(tasks, ring=room.ring)
        speaker.play(Sound.DONE)
        before, *_ = await room.told()
        for _ in range(5):
            speaker.play(Sound.TROUBLE)
            process, *_ = await room.told()
            assert gone(before)
            before = process
        assert len(tasks._running) == 1
        await tasks.close()
        assert gone(before)

    run_window(script())
    assert room.bells == 0


def test_a_player_that_hangs_is_not_asked_again(run_window: RunWindow, room: Room) -> None:
    room.player("pw-play", room.hang)

    async def script() -> None:
        tasks = Tasks()
        speaker = Speaker(tasks, ring=room.ring, patience=0.05)
        speaker.play(Sound.DONE)
        await over(tasks)
        assert room.bells == 1
        process, *_ = await room.told()
        assert gone(process)
        speaker.play(Sound.DONE)
        await over(tasks)
        assert room.bells == 2

    run_window(script())


def test_a_mac_has_one_player_and_windows_needs_none(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.player("afplay")
    room.player("aplay")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert players() == [(str(room.folder / "afplay"),)]
    monkeypatch.setattr(sys, "platform", "win32")
    assert players() == ()


@pytest.mark.parametrize("sound", Sound)
def test_the_files_are_those_of_the_script(sound: Sound) -> None:
    script = runpy.run_path(str(BUILD))
    assert sound.path.read_bytes() == script["render"](sound.value), "run `make sounds`"
    assert set(script["SOUNDS"]) == set(Sound)
    with wave.open(str(sound.path)) as file:
        length = file.getnframes() / file.getframerate()
        told = file.readframes(file.getnframes())
    assert 0.2 < length < 1
    loudest = max(
        abs(int.from_bytes(told[at : at + 2], "little", signed=True))
        for at in range(0, len(told), 2)
    )
    assert 0x2000 < loudest < 0x7FFF  # To be heard, and not cut off.
