"""keydeskctl as a process of its own: signals, pipes, and a real terminal."""

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cli.exit_codes import ExitCode
from tests.core.cli.desk import PIN, SECRETS

if sys.platform == "win32":
    pytest.skip("needs POSIX signals and terminals", allow_module_level=True)

import pty

PROJECT = Path(__file__).parents[3]
PATIENCE = 20
PROGRAM = [sys.executable, "-m", "core.cli", "--demo"]


def finished(
    *words: str, answers: str = "", program: list[str] = PROGRAM
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - this interpreter, the test's own words
        [*program, *words],
        check=False,
        capture_output=True,
        cwd=PROJECT,
        input=answers,
        text=True,
        timeout=PATIENCE,
    )


@pytest.fixture(scope="module")
def fingerprint_key() -> str:
    """The id of the demo's first key, the same in every process."""
    rows = json.loads(finished("keys", "--json").stdout)
    return str(rows[0]["id"])


def test_a_script_sets_a_pin(fingerprint_key: str) -> None:
    done = finished("pin", "set", fingerprint_key, "--json", answers=f"{PIN}\n{PIN}\n")
    assert done.returncode == ExitCode.DONE
    assert json.loads(done.stdout.splitlines()[-1])["done"] is True
    assert done.stderr == ""


def test_what_follows_the_answers_is_left_for_the_next_program(fingerprint_key: str) -> None:
    command = f'"{sys.executable}" -m core.cli --demo pin set {fingerprint_key} >&2; cat'
    done = finished(answers="abc\nnext\nlast\n", program=["sh", "-c", command])
    assert done.stdout == "next\nlast\n"
    assert "Choose another PIN. (PIN-8, too-short)" in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_traceback(fingerprint_key: str, number: signal.Signals) -> None:
    with subprocess.Popen(  # noqa: S603 - this interpreter, the test's own words
        [*PROGRAM, "pin", "set", fingerprint_key, "--json"],
        cwd=PROJECT,
        stderr=subprocess.PIPE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["step"] == "ask-new-pin"
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == ExitCode.CANCELLED
    assert json.loads(out)["problem"] == "cancelled"
    assert err == ""


def test_a_reader_may_leave_early(fingerprint_key: str) -> None:
    words = f"fingerprints add {fingerprint_key} --name thumb --json"
    command = f'"{sys.executable}" -m core.cli --demo {words} | head -n 1'
    done = finished(answers="2468\n", program=["sh", "-c", command])
    assert json.loads(done.stdout)["step"] == "ask-pin"
    assert done.stderr == ""


def test_core_cli_needs_no_qt() -> None:
    program = "import sys, core.cli, core.cli.demo, core.device; sys.exit('PySide6' in sys.modules)"
    assert finished(program=[sys.executable, "-c", program]).returncode == 0


class Screen:
    """A terminal with keydeskctl in it."""

    def __init__(self, *words: str) -> None:
        self.shown = ""
        process, self._terminal = pty.fork()
        if process == 0:
            os.chdir(PROJECT)
            os.execv(PROGRAM[0], [*PROGRAM, *words])  # noqa: S606
        self._process = process

    def wait_for(self, text: str) -> None:
        """Read until this is shown."""
        while text not in self.shown:
            ready, _, _ = select.select([self._terminal], [], [], PATIENCE)
            assert ready, self.shown
            self.shown += os.read(self._terminal, 4096).decode()

    def type(self, text: str) -> None:
        os.write(self._terminal, text.encode())

    def end(self) -> int:
        """Read to the end; the exit code."""
        try:
            while part := os.read(self._terminal, 4096):
                self.shown += part.decode()
        except OSError:
            pass  # EIO: the program has closed its side.
        os.close(self._terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


@pytest.fixture
def screen(fingerprint_key: str) -> Iterator[Screen]:
    screen = Screen("pin", "set", fingerprint_key)
    yield screen
    assert not [secret for secret in SECRETS if secret in screen.shown]
    assert "Traceback" not in screen.shown


def test_a_person_sets_a_pin(screen: Screen) -> None:
    screen.wait_for("New PIN for Keydesk Virtual Fingerprint Key: ")
    screen.type(f"{PIN}\n")
    screen.wait_for("once more: ")
    screen.type(f"{PIN}\n")
    screen.wait_for("PIN added.")
    assert screen.end() == ExitCode.DONE


def test_ctrl_c_at_a_prompt(screen: Screen) -> None:
    screen.wait_for("New PIN for Keydesk Virtual Fingerprint Key: ")
    screen.type("kd-pin\x03")
    screen.wait_for("\r\nCancelled. Nothing was changed.\r\n")
    assert screen.end() == ExitCode.CANCELLED


def test_ctrl_d_at_a_prompt(screen: Screen) -> None:
    screen.wait_for("New PIN for Keydesk Virtual Fingerprint Key: ")
    screen.type("\x04")
    screen.wait_for("\r\nCancelled. Nothing was changed.\r\n")
    assert screen.end() == ExitCode.CANCELLED
