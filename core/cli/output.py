"""Text on its way out: nothing in it can steer a terminal, and every line leaves at once."""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

_TYPEWRITER = str.maketrans({"“": '"', "”": '"', "…": "...", "·": "-"})


def printable(text: str) -> str:
    """Escape whatever is not a visible character: ESC, BEL, CR, bidi controls, tags."""
    return "".join(
        character
        if character.isprintable() or character == "\n"
        else character.encode("unicode_escape", "surrogatepass").decode()
        for character in text
    )


def spelled_out(error: UnicodeError) -> tuple[str, int]:
    """For codecs: what a legacy encoding lacks, as a typewriter writes it, else as an escape."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end].translate(_TYPEWRITER)
    return lacking.encode("ascii", "backslashreplace").decode(), error.end


class Writer:
    """One stream; `gone` is called once when nobody reads it any more, as under `| head -1`."""

    def __init__(self, stream: TextIO | None, gone: Callable[[], object]) -> None:
        self._stream = stream
        self._gone = gone

    def line(self, text: str = "") -> None:
        """Write a line, or several."""
        self.part(f"{text}\n")

    def part(self, text: str) -> None:
        """Write text that goes on, such as the label of a prompt."""
        self._write(printable(text))

    def _write(self, text: str) -> None:
        if self._stream is None:  # Closed by whoever started us.
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            self._give_up(self._stream)

    def bell(self) -> None:
        """Ring, where a person sits at the other end."""
        if self._stream is not None and self._stream.isatty():
            self._write("\a")

    def _give_up(self, stream: TextIO) -> None:
        self._stream = None
        with suppress(OSError):  # Else the interpreter complains when it flushes at its end.
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, stream.fileno())
            os.close(null)
        self._gone()
