"""Hostile text in keydeskctl: nothing steers the terminal, and JSON is JSON in ASCII."""

import logging

import pytest

from core.cli.exit_codes import ExitCode
from tests.core.cli.desk import Desk
from tests.hostile.key import PIN, hostile_key
from tests.hostile.texts import TEXTS, fault

COMMANDS = [
    ("keys", ()),
    ("info", ()),
    ("fingerprints list", (PIN,)),
    ("fingerprints remove 9", (PIN,)),
]


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize(("command", "answers"), COMMANDS, ids=[line for line, _ in COMMANDS])
def test_nothing_steers_the_terminal(kind: str, command: str, answers: tuple[str, ...]) -> None:
    result = Desk(hostile_key(TEXTS[kind])).run(command, *answers, interactive=bool(answers))
    assert result.out or result.err
    assert not fault(result.out)
    assert not fault(result.err)
    assert all(len(line) < 1000 for line in (result.out + result.err).splitlines())


@pytest.mark.parametrize("kind", TEXTS)
def test_json_is_ascii_and_harmless(kind: str) -> None:
    key = hostile_key(TEXTS[kind])
    for command in ("keys --json", "info --json"):
        result = Desk(key).run(command)
        assert result.code == ExitCode.DONE
        assert result.out.isascii()
        assert all(ord(character) >= 0x20 or character == "\n" for character in result.out)
        assert not [text for text in strings(result.json) if fault(text)]


@pytest.mark.parametrize("kind", TEXTS)
def test_nothing_of_it_is_logged(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    Desk(hostile_key(TEXTS[kind])).run("fingerprints list --json", PIN)
    assert not fault("\n".join(record.getMessage() for record in caplog.records))


def strings(value: object) -> list[str]:
    """Every string in a JSON value, names of members included."""
    match value:
        case str():
            return [value]
        case list():
            return [text for item in value for text in strings(item)]
        case dict():
            return [text for item in value.items() for part in item for text in strings(part)]
        case _:
            return []
