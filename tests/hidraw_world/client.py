"""A program started inside the world as a child process, driven by lines."""

import json
import os
import pwd
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from tests.hidraw_world.world import World

PROJECT = Path(__file__).resolve().parents[2]
PATIENCE = 15.0
"""Seconds to wait for anything; a client that needs longer hangs."""

Line = dict[str, Any]


class Client:
    """A child process that prints one JSON value a line and reads answers line by line.

    Whatever takes longer than PATIENCE, or ends too early, is an AssertionError with what it wrote
    to stderr.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", stderr: IO[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._input, self._output = process.stdin, process.stdout
        self._stderr = stderr
        self._pending = b""

    @property
    def pid(self) -> int:
        """For looking at the process, and for stopping it."""
        return self._process.pid

    def send(self, text: str) -> None:
        """Answer a prompt."""
        try:
            self._input.write(f"{text}\n".encode())
        except BrokenPipeError:
            raise AssertionError(self._report("ended")) from None

    def end_input(self) -> None:
        """Nothing more will be answered."""
        self._input.close()

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self.signal(signal.SIGINT)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal, such as SIGSTOP to let the program sleep."""
        self._process.send_signal(number)

    def read(self) -> Any:
        """The next line of the output, as JSON."""
        text = self._line(time.monotonic() + PATIENCE)
        assert text is not None, self._report("ended")
        return json.loads(text)

    def rest(self) -> Iterator[Any]:
        """Every further line until the output ends."""
        deadline = time.monotonic() + PATIENCE
        while (text := self._line(deadline)) is not None:
            yield json.loads(text)

    def read_until(self, **wanted: object) -> Line:
        """Skip lines up to the first object that has all of `wanted`."""
        skipped = []
        for line in self.rest():
            if isinstance(line, dict) and wanted.items() <= line.items():
                return line
            skipped.append(line)
        raise AssertionError(self._report(f"ended without {wanted} after {skipped}"))

    def wait(self) -> int:
        """The exit code, once the program has ended by itself."""
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise AssertionError(self._report("does not end")) from None

    def complaints(self) -> str:
        """What the program has written to stderr so far."""
        self._stderr.seek(0)
        return self._stderr.read().decode(errors="replace")

    def _line(self, deadline: float) -> bytes | None:
        while b"\n" not in self._pending:
            wait = max(0.0, deadline - time.monotonic())
            readable, _, _ = select.select([self._output], [], [], wait)
            assert readable, self._report("is silent")
            data = os.read(self._output.fileno(), 65536)
            if not data:
                return None
            self._pending += data
        line, _, self._pending = self._pending.partition(b"\n")
        return line

    def _report(self, fault: str) -> str:
        return f"client {fault}: {self._pending!r}\n{self.complaints()}"


@contextmanager
def running(world: World, *arguments: str) -> Iterator[Client]:
    """Run Python in the world."""
    with started(world.env(), *arguments) as client:
        yield client


@contextmanager
def started(
    env: Mapping[str, str], *arguments: str, account: str | None = None
) -> Iterator[Client]:
    """Run Python; it leads a session, so that everything it starts ends with it.

    `account` is whose rights it has, by default ours.
    """
    entry = pwd.getpwnam(account) if account else None
    with (
        tempfile.TemporaryFile() as stderr,
        subprocess.Popen(  # noqa: S603 - this interpreter, the test's own words
            [sys.executable, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=env,
            cwd=PROJECT,
            bufsize=0,
            start_new_session=True,
            user=entry and entry.pw_uid,
            group=entry and entry.pw_gid,
            extra_groups=[] if entry else None,
        ) as process,
    ):
        try:
            yield Client(process, stderr)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
