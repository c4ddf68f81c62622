"""The driver of client processes notices everything that goes wrong with one."""

import re
from collections.abc import Callable

import pytest

from tests.hidraw_world.client import Client

Start = Callable[..., Client]


def test_lines_come_in_order_and_then_the_exit_code(start: Start) -> None:
    client = start("-c", "print('[1]'); print(input()); raise SystemExit(7)")
    client.send('{"a": 2}')
    assert list(client.rest()) == [[1], {"a": 2}]
    assert client.wait() == 7


def test_other_lines_are_skipped_until_the_wanted_one(start: Start) -> None:
    client = start("-c", """print('[]\\n{"a": 1}\\n{"a": 2, "b": 3}\\n{"a": 4}')""")
    assert client.read_until(a=2) == {"a": 2, "b": 3}
    assert client.read() == {"a": 4}


def test_a_client_that_dies_is_reported_with_its_last_words(start: Start) -> None:
    client = start("-c", "raise SystemExit('sorry')")
    with pytest.raises(AssertionError, match=re.compile("client ended.*sorry", re.DOTALL)):
        client.read()


def test_a_silent_client_is_given_up(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    client = start("-c", "input()")
    monkeypatch.setattr("tests.hidraw_world.client.PATIENCE", 0.0)
    with pytest.raises(AssertionError, match="is silent"):
        client.read()
    with pytest.raises(AssertionError, match="does not end"):
        client.wait()


def test_ctrl_c_reaches_the_client(start: Start) -> None:
    client = start("-c", "try: print(0, flush=True); input()\nexcept KeyboardInterrupt: print(1)")
    assert client.read() == 0
    client.interrupt()
    assert client.read() == 1
    assert client.wait() == 0
