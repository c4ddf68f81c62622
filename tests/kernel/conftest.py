"""Fixtures for tests on a kernel of their own: `make test-kernel` boots it and runs them in it."""

import os
import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

import pytest

from tests.hidraw_world.client import Client, started
from tests.kernel import udev
from tests.kernel.uhid import Keys
from tests.kernel.usb import UsbPort

Start = Callable[..., Client]
Took = Callable[[str, float], None]

TIMES = pytest.StashKey[dict[str, list[float]]]()


def pytest_configure(config: pytest.Config) -> None:
    if not os.uname().release.endswith("-keydesk"):
        # They would plug keys into this very computer.
        raise pytest.UsageError("tests/kernel needs a kernel of its own: run `make test-kernel`")
    config.stash[TIMES] = {}


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    for what, seconds in config.stash[TIMES].items():
        milliseconds = sorted(1000 * each for each in seconds)
        median, most = statistics.median(milliseconds), milliseconds[-1]
        terminalreporter.write_line(
            f"{what}: {len(seconds)} times, median {median:.0f} ms, longest {most:.0f} ms"
        )


@pytest.fixture
def took(request: pytest.FixtureRequest) -> Took:
    """Note how long something took; the end of the run tells, and nothing is judged by it."""
    times = request.config.stash[TIMES]
    return lambda what, seconds: times.setdefault(what, []).append(seconds)


@pytest.fixture(autouse=True)
def _somebody_at_the_screen() -> None:
    udev.sit_down()


@pytest.fixture
def keys() -> Iterator[Keys]:
    keys = Keys()
    yield keys
    keys.close()


@pytest.fixture
def port() -> Iterator[UsbPort]:
    port = UsbPort()
    yield port
    port.close()


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a client as somebody who is not root."""
    with ExitStack() as clients:
        yield lambda *arguments: clients.enter_context(
            started(os.environ, *arguments, account=udev.ACCOUNT)
        )


@pytest.fixture
def keydeskctl(start: Start) -> Start:
    """Start keydeskctl with --json."""
    return partial(start, "-m", "core.cli", "--json")
