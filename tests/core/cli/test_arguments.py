"""The command line: switches anywhere, KEY told from FINGER, and help that shows how."""

import pytest

from core.cli.arguments import Command, Order, parse
from core.cli.fingers import FingerOrder, FingerVerb

KEY = "0123abcd"


def fingers(order: Order) -> FingerOrder:
    assert order.command is Command.FINGERPRINTS
    return order.fingers


def parsed(line: str, *, interactive: bool = False) -> Order:
    return parse(line.split(), interactive=interactive)


@pytest.mark.parametrize(
    "line",
    [
        "--demo --json pin set",
        "pin --demo set --json",
        "--json pin set --demo",
        "pin set --json --demo",
    ],
)
def test_switches_may_stand_anywhere(line: str) -> None:
    assert parsed(line) == Order(Command.PIN_SET, demo=True, json=True)


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("info", Command.INFO),
        ("pin set", Command.PIN_SET),
        ("pin change", Command.PIN_CHANGE),
        ("reset", Command.RESET),
    ],
)
def test_a_key_may_be_named(line: str, command: Command) -> None:
    assert parsed(line) == Order(command)
    assert parsed(f"{line} {KEY}") == Order(command, KEY)


@pytest.mark.parametrize(
    ("line", "key", "order"),
    [
        ("list", None, FingerOrder(FingerVerb.LIST)),
        (f"list {KEY}", KEY, FingerOrder(FingerVerb.LIST)),
        (f"add {KEY} --name a", KEY, FingerOrder(FingerVerb.ADD, name="a")),
        ("rename old", None, FingerOrder(FingerVerb.RENAME, "old")),
        ("rename old new", None, FingerOrder(FingerVerb.RENAME, "old", name="new")),
        (f"rename {KEY} old", KEY, FingerOrder(FingerVerb.RENAME, "old")),
        (f"rename {KEY} {KEY} new", KEY, FingerOrder(FingerVerb.RENAME, KEY, name="new")),
        ("rename other old new", "other", FingerOrder(FingerVerb.RENAME, "old", name="new")),
        ("remove 2", None, FingerOrder(FingerVerb.REMOVE, "2")),
        (f"remove {KEY} 2", KEY, FingerOrder(FingerVerb.REMOVE, "2")),
        ("remove --all", None, FingerOrder(FingerVerb.REMOVE, every=True)),
        (f"remove --all {KEY}", KEY, FingerOrder(FingerVerb.REMOVE, every=True)),
    ],
)
def test_key_and_finger_are_told_apart(line: str, key: str | None, order: FingerOrder) -> None:
    found = parsed(f"fingerprints {line}")
    assert (found.key, fingers(found)) == (key, order)


def test_a_person_may_leave_out_the_finger() -> None:
    found = parsed("fingerprints remove", interactive=True)
    assert fingers(found) == FingerOrder(FingerVerb.REMOVE)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "unknown",
        "pin",
        "pin remove",
        "pin set a b",
        "key",
        "keys extra",
        "keys --js",
        "fingerprints",
        "fingerprints list a b",
        "fingerprints remove",
        f"fingerprints remove {KEY}",
        "fingerprints remove a b c",
        f"fingerprints remove --all {KEY} thumb",
        "fingerprints rename",
        "fingerprints rename a b c d",
        "pin set --pin 1234",
    ],
)
def test_what_makes_no_sense_is_a_usage_error(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(line)
    assert ended.value.code == 2
    assert "usage: keydeskctl" in capsys.readouterr().err


def test_a_missing_fingerprint_is_told_with_the_usage_of_its_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        parsed("fingerprints rename")
    usage = "usage: keydeskctl fingerprints rename [KEY] FINGER [NEW]\n"
    assert capsys.readouterr().err.startswith(usage)


@pytest.mark.parametrize(
    "line",
    ["", *["keys", "info", "pin", "pin set", "pin change", "fingerprints", "reset", "watch"]]
    + [f"fingerprints {verb}" for verb in ("list", "add", "rename", "remove")],
)
def test_help_is_there_and_fits_on_a_screen(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(f"{line} --help")
    lines = capsys.readouterr().out.splitlines()
    assert ended.value.code == 0
    assert lines[0].startswith(f"usage: keydeskctl {line}".rstrip())
    assert len(lines) <= 40


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed("--version")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("keydeskctl")
