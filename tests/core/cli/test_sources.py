"""Reading answers: one line and no more, unseen where it is a PIN, given up at any moment."""

import asyncio
import codecs
import os
import sys
from collections.abc import Iterator
from io import StringIO

import pytest

from core.cli.answers import Answers
from core.cli.output import Writer, printable, spelled_out
from core.cli.sources import Script, standard_input
from core.errors import OperationError
from core.flow import Declined

if sys.platform == "win32":
    pytest.skip("a console has no descriptors to play with", allow_module_level=True)

import pty
import termios

from core.cli.sources import Terminal


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    os.close(reading)
    os.close(writing)


@pytest.fixture
def screen() -> Iterator[tuple[int, int]]:
    """What a person sees and types on, and the side of the program."""
    outside, inside = pty.openpty()
    yield outside, inside
    os.close(inside)
    os.close(outside)


def echoes(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def test_a_script_is_read_line_by_line_and_no_further(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    os.write(writing, b"one\r\n two \n\nthree")
    script = Script(reading)
    assert [script.line(hidden=False) for _ in range(3)] == [b"one", b" two ", b""]
    assert os.read(reading, 99) == b"three"


def test_a_last_line_needs_no_end() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"last")
    os.close(writing)
    script = Script(reading)
    assert [script.line(hidden=True), script.line(hidden=True)] == [b"last", None]
    os.close(reading)


def test_without_standard_input_there_are_no_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (None, StringIO("secret\n")):
        monkeypatch.setattr(sys, "stdin", stream)
        source = standard_input()
        assert (source.interactive, source.line(hidden=False)) == (False, None)


def test_standard_input_may_be_a_pipe_or_a_terminal(
    pipe: tuple[int, int], screen: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for descriptor, interactive in ((pipe[0], False), (screen[1], True)):
        with open(os.dup(descriptor), "rb", buffering=0) as stream:
            monkeypatch.setattr(sys, "stdin", stream)
            assert standard_input().interactive is interactive


def test_a_pin_is_not_shown_while_it_is_typed(screen: tuple[int, int]) -> None:
    outside, inside = screen
    terminal = Terminal(inside)
    assert echoes(inside)
    with terminal.quiet():
        assert not echoes(inside)
        os.write(outside, b"kd-pin-one\n")
        assert terminal.line(hidden=True) == b"kd-pin-one"
    assert echoes(inside)
    assert os.read(outside, 99) == b"\r\n"


def test_what_was_typed_too_early_is_no_pin(screen: tuple[int, int]) -> None:
    outside, inside = screen
    os.write(outside, b"reset\n")
    os.read(outside, 99)  # The echo: the terminal has taken the line.
    with Terminal(inside).quiet():
        os.write(outside, b"kd-pin-one\n")
        assert Terminal(inside).line(hidden=True) == b"kd-pin-one"


def test_an_interrupted_prompt_shows_typing_again(screen: tuple[int, int]) -> None:
    outside, inside = screen
    told: list[str] = []

    async def prompt() -> None:
        asking = asyncio.create_task(Answers(Terminal(inside), told.append).secret("PIN: "))
        while echoes(inside):  # noqa: ASYNC110 - the terminal tells nobody
            await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)

    asyncio.run(prompt())
    assert echoes(inside)
    assert told == ["PIN: ", "\n"]
    os.write(outside, b"\n")  # The thread that was given up ends with the next line.


def answered(*lines: bytes, interactive: bool = False) -> Answers:
    waiting = iter(lines)

    class Given(Script):
        def line(self, *, hidden: bool) -> bytes | None:
            del hidden
            return next(waiting, None)

    Given.interactive = interactive
    return Answers(Given(None), lambda _: None)


def test_a_pin_keeps_its_spaces_and_a_name_loses_them() -> None:
    async def both() -> tuple[str, str]:
        answers = answered(b"\xef\xbb\xbf pin ", b" name ")
        return (await answers.secret("")).reveal(), await answers.line("")

    assert asyncio.run(both()) == (" pin ", "name")


def test_the_end_of_the_input_declines() -> None:
    with pytest.raises(Declined):
        asyncio.run(answered().secret(""))


def test_a_pin_in_another_encoding_is_not_guessed() -> None:
    with pytest.raises(OperationError, match="not UTF-8"):
        asyncio.run(answered(b"\xe4\xf6\xfc").secret(""))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("key", "key"),
        ("ключ 鍵", "ключ 鍵"),
        ("\x1b]0;evil\x07", "\\x1b]0;evil\\x07"),
        ("a\rb\x9bc", "a\\rb\\x9bc"),
        ("\u202eyek", "\\u202eyek"),
        ("two\nlines", "two\nlines"),
        ("\ud800", "\\ud800"),
    ],
)
def test_nothing_can_steer_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_an_encoding_without_fine_quotes_gets_plain_ones() -> None:
    codecs.register_error("spelled_out", spelled_out)
    shown = "Type “reset” for Schlüssel 鍵…".encode("latin-1", "spelled_out")
    assert shown == b'Type "reset" for Schl\xfcssel \\u9375...'


def test_a_reader_that_is_gone_is_noticed_once() -> None:
    reading, writing = os.pipe()
    gone: list[bool] = []
    with open(writing, "w", encoding="utf-8") as stream:
        writer = Writer(stream, lambda: gone.append(True))
        writer.line("read")
        assert os.read(reading, 99) == b"read\n"
        os.close(reading)
        writer.line("lost")
        writer.line("lost")
    assert gone == [True]
