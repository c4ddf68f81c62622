"""Where answers are typed: a script's pipe, a POSIX terminal, a Windows console.

Their `line` blocks and is called in a thread of its own. None of them reads further than the line
that was asked for: what follows belongs to the next question, or to the next program.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Protocol

if sys.platform == "win32":
    import msvcrt
else:
    import termios


class Source(Protocol):
    """Gives one line at a time."""

    @property
    def interactive(self) -> bool:
        """A person sits there, and may be asked a second time."""
        ...

    def line(self, *, hidden: bool) -> bytes | None:
        """The next line without its end, in UTF-8; None when there are no more."""
        ...

    def quiet(self) -> AbstractContextManager[None]:
        """Nothing typed is shown meanwhile."""
        ...


class Script:
    """A pipe or a file; without a descriptor it is empty."""

    interactive = False

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def line(self, *, hidden: bool) -> bytes | None:
        """Read byte by byte: a buffer would take what belongs to the next program."""
        del hidden
        return None if self._descriptor is None else _read_line(self._descriptor)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Nothing is shown anyway."""
        yield


def _read_line(descriptor: int) -> bytes | None:
    line = bytearray()
    while (byte := _read_byte(descriptor)) not in (b"", b"\n"):
        line += byte
    if not line and not byte:
        return None
    return bytes(line.removesuffix(b"\r"))


def _read_byte(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 1)
    except OSError:
        return b""  # The terminal or the other program is gone.


if sys.platform == "win32":

    class Console:
        """The console, key by key: only this way are PINs hidden and all characters possible."""

        interactive = True

        def line(self, *, hidden: bool) -> bytes | None:
            """Read until Enter; Ctrl-Z ends the input, Ctrl-C interrupts."""
            typed: list[str] = []
            while (key := msvcrt.getwch()) not in ("\r", "\n"):
                match key:
                    case "\x03":
                        signal.raise_signal(signal.SIGINT)
                        return None
                    case "\x1a":
                        return None
                    case "\b":
                        self._erase(typed, hidden)
                    case "\0" | "\xe0":
                        msvcrt.getwch()  # The second half of an arrow or function key.
                    case _:
                        typed.append(key)
                        self._echo(key, hidden)
            self._echo("\r\n", False)
            units = "".join(typed).encode("utf-16-le", "surrogatepass")
            return units.decode("utf-16-le", "replace").encode()

        def _erase(self, typed: list[str], hidden: bool) -> None:
            if typed:
                typed.pop()
                self._echo("\b \b", hidden)

        def _echo(self, text: str, hidden: bool) -> None:
            for character in "" if hidden else text:
                msvcrt.putwch(character)

        @contextmanager
        def quiet(self) -> Iterator[None]:
            """`line` shows nothing by itself."""
            yield

    def _terminal(_: int) -> Source:
        return Console()

else:

    class Terminal:
        """A terminal that edits lines by itself."""

        interactive = True

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor

        def line(self, *, hidden: bool) -> bytes | None:
            """Read until Enter; Ctrl-D ends the input."""
            del hidden
            return _read_line(self._descriptor)

        @contextmanager
        def quiet(self) -> Iterator[None]:
            """Switch the echo off and drop what was typed before: it was not meant as a PIN."""
            before = termios.tcgetattr(self._descriptor)
            silent = [*before]
            silent[3] = (silent[3] & ~termios.ECHO) | termios.ECHONL | termios.ICANON
            try:
                termios.tcsetattr(self._descriptor, termios.TCSAFLUSH, silent)
                yield
            finally:
                with suppress(termios.error):  # The window was closed meanwhile.
                    termios.tcsetattr(self._descriptor, termios.TCSAFLUSH, before)

    def _terminal(descriptor: int) -> Source:
        return Terminal(descriptor)


def standard_input() -> Source:
    """Where this process gets its answers."""
    try:
        descriptor = sys.stdin.fileno()
    except (AttributeError, OSError, ValueError):  # Closed, or replaced by something in memory.
        return Script(None)
    return _terminal(descriptor) if os.isatty(descriptor) else Script(descriptor)
