"""Writes the two sounds of “Prepare keys”: tones of our own making, the same bytes every time.

python build/sounds.py
"""

import io
import math
import struct
import wave
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "resources" / "sounds"
RATE = 22050
LOUDNESS = 0.45
"""Of the largest a sample can be."""
ATTACK, DECAY = 0.006, 9.0
"""Seconds until a note is there, so that it does not click; and how fast it fades, a second."""

Note = tuple[float, float, float]
"""When it begins, how long it is, in seconds; its pitch in hertz."""

SOUNDS: dict[str, tuple[Note, ...]] = {
    # A fifth upwards; two low notes that fall: told apart by pitch, direction and length.
    "done": ((0.0, 0.28, 880.0), (0.11, 0.34, 1318.5)),
    "trouble": ((0.0, 0.30, 311.1), (0.24, 0.46, 220.0)),
}


def samples(notes: tuple[Note, ...]) -> Iterator[int]:
    """The notes, laid over each other."""
    length = max(start + long for start, long, _ in notes)
    for place in range(round(length * RATE)):
        told = sum(_sounding(place / RATE - start, long, pitch) for start, long, pitch in notes)
        yield round(max(-1.0, min(1.0, LOUDNESS * told)) * 0x7FFF)


def _sounding(since: float, long: float, pitch: float) -> float:
    if not 0 <= since < long:
        return 0.0
    swell = min(1.0, since / ATTACK, (long - since) / ATTACK)
    # The octave above makes it heard on the small loudspeakers of a desk.
    wave_ = math.sin(math.tau * pitch * since) + 0.3 * math.sin(2 * math.tau * pitch * since)
    return swell * math.exp(-DECAY * since) * wave_


def render(name: str) -> bytes:
    """A sound as a WAV file: 16 bits, one channel."""
    told = [*samples(SOUNDS[name])]
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(told)}h", *told))
    return file.getvalue()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in SOUNDS:
        (FOLDER / f"{each}.wav").write_bytes(render(each))
