"""The program as systemd sees it: ready, alive, and an exit code for each way it ends."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE = 40.0


@pytest.fixture
def told(tmp_path: Path) -> Iterator[socket.socket]:
    """What systemd would hear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(str(tmp_path / "notify"))
        heard.settimeout(PATIENCE)
        yield heard


def started(folder: Path) -> "subprocess.Popen[bytes]":
    env = os.environ | {
        "NOTIFY_SOCKET": str(folder / "notify"), "WATCHDOG_USEC": "200000",
        "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder),
    }  # fmt: skip
    return subprocess.Popen(
        [sys.executable, "-m", "gui", "--demo", "--kiosk"],
        cwd=PROJECT,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def heard(told: socket.socket, word: bytes) -> None:
    """Wait until the kiosk said this."""
    while told.recv(100) != word:
        pass


def test_a_kiosk_is_ready_alive_and_ends_when_told(tmp_path: Path, told: socket.socket) -> None:
    with started(tmp_path) as running:
        heard(told, b"READY=1")
        heard(told, b"WATCHDOG=1")
        heard(told, b"WATCHDOG=1")
        running.send_signal(signal.SIGTERM)
        assert running.wait(PATIENCE) == 0
    heard(told, b"STOPPING=1")
    assert json.loads((tmp_path / "keydesk" / "kiosk-starts.json").read_text()) == []


def test_a_kiosk_that_was_killed_is_a_crash_and_three_show_the_page(
    tmp_path: Path, told: socket.socket
) -> None:
    starts = tmp_path / "keydesk" / "kiosk-starts.json"
    with started(tmp_path) as running:
        heard(told, b"READY=1")
        heard(told, b"WATCHDOG=1")
        running.kill()
    assert len(json.loads(starts.read_text())) == 1
    now = time.time()
    starts.write_text(json.dumps([now - 3, now - 2, now - 1]))
    with started(tmp_path) as running:
        heard(told, b"READY=1")
        heard(told, b"WATCHDOG=1")
        assert len(json.loads(starts.read_text())) == 3  # Out of order is no start.
        running.kill()
