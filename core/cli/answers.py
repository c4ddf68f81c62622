"""Questions to the person or the script behind standard input."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from threading import Thread

from core.cli.sources import Source
from core.errors import Problem, problem
from core.flow import Declined
from core.model import Secret

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Answers:
    """Asks one question at a time; `tell` shows labels, which only people need.

    Reading blocks, so each answer is awaited in a daemon thread: neither the event loop nor the
    end of the program waits for it.
    """

    def __init__(self, source: Source, tell: Callable[[str], None]) -> None:
        self._source = source
        self._tell = tell
        self._first = True

    @property
    def interactive(self) -> bool:
        """A person answers, and may be asked again."""
        return self._source.interactive

    async def secret(self, label: str) -> Secret:
        """A line that is not shown. Raises Declined at the end of the input."""
        return await self._ask(label, hidden=True)

    async def line(self, label: str) -> str:
        """A line without spaces around it. Raises Declined at the end of the input."""
        return (await self._ask(label, hidden=False)).reveal().strip()

    async def choice(self, label: str, options: Sequence[str]) -> int:
        """The index of one of several options, for people only."""
        for number, option in enumerate(options, 1):
            self._tell(f"  {number}  {option}\n")
        numbers = [str(number) for number in range(1, len(options) + 1)]
        while (typed := await self.line(f"{label} (1 to {len(options)}): ")) not in numbers:
            pass
        return numbers.index(typed)

    async def _ask(self, label: str, *, hidden: bool) -> Secret:
        try:
            # Quiet before the label: what is typed once it is shown counts.
            with self._source.quiet() if hidden else nullcontext():
                if self.interactive:
                    self._tell(label)
                line = await self._read(hidden)
        except asyncio.CancelledError:
            if self.interactive:  # What follows does not belong behind the label.
                self._tell("\n")
            raise
        if line is None:
            if self.interactive:
                self._tell("\n")
            raise Declined
        if hidden and "\ufffd" in line.reveal():
            # A PIN in another encoding would be another PIN, and cost a try.
            raise problem(Problem.PIN_UNACCEPTABLE, "not UTF-8")
        return line

    async def _read(self, hidden: bool) -> Secret | None:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Secret | None] = loop.create_future()

        def give(line: Secret | None) -> None:
            if not answer.done():
                answer.set_result(line)

        def read() -> None:
            line = self._source.line(hidden=hidden)
            with suppress(RuntimeError):  # Nobody waits any more: the loop is closed.
                loop.call_soon_threadsafe(give, None if line is None else self._decoded(line))

        Thread(target=read, name="standard-input", daemon=True).start()
        return await answer

    def _decoded(self, line: bytes) -> Secret:
        if self._first:  # PowerShell may put a mark before the first line.
            line, self._first = line.removeprefix(_BYTE_ORDER_MARK), False
        return Secret(line.decode(errors="replace"))
