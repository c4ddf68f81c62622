"""Nothing goes unseen: stray log records, Qt warnings, lost threads and open files fail a test."""

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run, and no test that fails because the machine is busy.
settings.register_profile(
    "keydesk",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("keydesk")

# Whatever is started in the background ignores Ctrl-C, and so would every child of it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Before Qt is imported by anyone: no display, no GPU, the same pixels everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# The same words everywhere: Keydesk speaks the language of the system.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# The card readers of the person who runs the tests are out of reach, for child processes as well.
os.environ["PCSCLITE_CSOCK_NAME"] = "/nonexistent/pcscd.comm"
# The secrets of the person who runs the tests are out of reach, for child processes as well.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# Needs a kernel of its own: `make test-kernel` boots one and names the folder.
collect_ignore = ["kernel"]

# Text of a Qt warning that no test of ours can be the cause of -> why.
QT_NOISE: dict[str, str] = {
    "propagateSizeHints": "the offscreen platform has no window manager to give size hints to",
    "keyToAscii": "Qt Test knows no character for the special keys it presses",
    "support raise()": "nor anything that a window could be raised above",
}

# What a descriptor may point to and stay open, made once a process by whoever needs it first:
# fonts, code of the QML engine, and the wake-up calls of Qt's own threads.
KEPT_OPEN = ("/usr/share/fonts/", "/usr/local/share/fonts/", "/memfd:", "anon_inode:[eventfd]")

LONGEST_GOODBYE = 2.0
"""Seconds a thread that was told to end may take before it counts as lost."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--matrix",
        choices=("sample", "all"),
        default="sample",
        help="how many cases of the fault matrix to play",
    )
    parser.addoption(
        "--swaps",
        choices=("sample", "all"),
        default="sample",
        help="how many of the swaps of keys to play",
    )


@pytest.fixture(autouse=True)
def _no_stray_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A record at WARNING or above fails; a test that expects one takes it by `caplog.clear()`."""
    yield
    for phase in ("setup", "call"):
        stray = [
            f"{record.name}: {record.getMessage()}"
            for record in caplog.get_records(phase)
            if record.levelno >= logging.WARNING
        ]
        if stray:
            pytest.fail("log: " + "; ".join(stray), pytrace=False)


@pytest.fixture(autouse=True)
def _no_exception_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """PySide hands an exception in a slot to sys.excepthook and goes on; here it fails the test."""
    caught: list[BaseException] = []

    def keep(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        caught.append(error)

    monkeypatch.setattr(sys, "excepthook", keep)
    yield
    if caught:
        raise caught[0]


@pytest.fixture(autouse=True)
def _no_qt_warnings() -> Iterator[None]:
    """Any message of Qt at warning or above fails; tests without Qt do not import it for this."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not any(noise in text for noise in QT_NOISE):
            said.append(text)

    before = qInstallMessageHandler(listen)
    yield
    qInstallMessageHandler(before)
    if said:
        pytest.fail("Qt: " + "; ".join(said), pytrace=False)


@pytest.fixture(autouse=True)
def _qt_objects_die_on_this_thread() -> Iterator[None]:
    """What a test left in cycles is collected after it, not in some thread of the next one."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from gui.garbage import collect_due

    gc.disable()
    yield
    collect_due()


@pytest.fixture(autouse=True)
def _no_lost_threads() -> Iterator[None]:
    """Every thread a test starts has ended after it."""
    before = set(threading.enumerate())
    yield
    lost = [thread for thread in threading.enumerate() if thread not in before]
    for thread in lost:
        thread.join(LONGEST_GOODBYE)
    alive = [thread.name for thread in lost if thread.is_alive()]
    if alive:
        pytest.fail(f"threads still run: {alive}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_lost_descriptors() -> Iterator[None]:
    """Every file, pipe and socket a test opens is closed after it (seen on Linux only)."""
    before = _descriptors()
    yield
    if lost := _descriptors() - before:
        gc.collect()
        lost &= _descriptors()
    if lost:
        pytest.fail(f"still open: {sorted(target for _, target in lost)}", pytrace=False)


def _descriptors() -> set[tuple[str, str]]:
    if sys.platform != "linux":
        return set()
    targets = {(number, _target(number)) for number in os.listdir("/proc/self/fd")}
    return {each for each in targets if each[1] and not each[1].startswith(KEPT_OPEN)}


def _target(number: str) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{number}")
    except OSError:
        return ""  # The listing's own descriptor.
