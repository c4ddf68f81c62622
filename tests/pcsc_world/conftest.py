"""Fixtures for tests in which a client process meets virtual keys behind a real pcscd."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.hidraw_world.client import Client, started
from tests.pcsc_world import world

Start = Callable[..., Client]


@pytest.fixture
def pcsc() -> Iterator[world.PcscWorld]:
    if not world.possible():
        pytest.skip("this container lets nobody make a namespace for a pcscd of its own")
    with world.running() as running:
        yield running


@pytest.fixture
def keydeskctl(pcsc: world.PcscWorld) -> Iterator[Start]:
    """Start keydeskctl with --json; all of them end before the service does."""
    with ExitStack() as clients:

        def start(*arguments: str) -> Client:
            line = ("-m", "core.cli", "--json", *arguments)
            return clients.enter_context(started(pcsc.env, *line))

        yield start
