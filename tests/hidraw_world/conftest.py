"""Fixtures for tests in which a client process meets virtual keys behind /dev/hidrawN."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial

import pytest

from tests.hidraw_world.client import Client, running
from tests.hidraw_world.world import World

Start = Callable[..., Client]


@pytest.fixture
def world() -> Iterator[World]:
    with World() as world:
        yield world


@pytest.fixture
def start(world: World) -> Iterator[Start]:
    """Start a client in the world; all of them end before the world does."""
    with ExitStack() as clients:
        yield lambda *arguments: clients.enter_context(running(world, *arguments))


@pytest.fixture
def keydeskctl(start: Start) -> Start:
    """Start keydeskctl with --json in the world."""
    return partial(start, "-m", "core.cli", "--json")
