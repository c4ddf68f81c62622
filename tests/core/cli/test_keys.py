"""`keys`, `info` and `watch`: every key has its row, read with the fewest commands."""

import errno
from collections.abc import Callable
from typing import Any

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.demo import nonsense
from core.virtual.framing import Cmd
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, OLDER_KEY, STANDARD_KEY, U2F_KEY
from tests.core.cli.desk import PIN, Desk, Result

LATE = 100.0
"""Seconds after which nobody waits for udev any more."""


def rows(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]]
    (found,) = result.json
    return found


def test_no_key_is_an_empty_list() -> None:
    assert rows(Desk().run("keys --json")) == []
    result = Desk().run("keys")
    assert result.out == "No security key is connected.\n"
    assert "`keydeskctl doctor`" in result.err


def test_a_row_tells_what_was_read() -> None:
    key = VirtualKey(STANDARD_KEY).with_pin(PIN).with_wrong_pins(1).with_passkeys(2)
    desk = Desk(key)
    (row,) = rows(desk.run("keys --json"))
    assert row == {
        "id": desk.id(key),
        "name": "Keydesk Virtual Key",
        "model": None,
        "aaguid": "6b657964-6573-6b00-8000-000000000001",
        "vendor_id": 0x1209,
        "product_id": 1,
        "serial": "KD-0002",
        "path": "/virtual/0",
        "transport": "virtual",
        "access": "ok",
        "firmware": "1.0.0",
        "versions": ["U2F_V2", "FIDO_2_0", "FIDO_2_1"],
        "pin": {"state": "set", "retries": 7, "min_length": 4, "max_length": 63},
        "fingerprints": {"supported": False, "enrolled": None},
        "passkeys": {"supported": True, "remaining": 23},
        "failure": None,
        "maybe_same_as": [],
    }
    assert desk.sent == [Cmd.INIT, Cmd.CBOR, Cmd.CBOR]


def test_a_key_without_a_pin_is_read_with_two_commands() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY))
    desk.run("keys")
    assert desk.sent == [Cmd.INIT, Cmd.CBOR]


def test_identical_keys_are_two_rows() -> None:
    desk = Desk(VirtualKey(FINGERPRINT_KEY), VirtualKey(FINGERPRINT_KEY))
    first, second = rows(desk.run("keys --json"))
    assert first["id"] != second["id"]
    assert first["name"] == second["name"]
    names = desk.run("keys").out.splitlines()[1:]
    assert [name.rpartition("(")[2] for name in names] == ["Socket 1-1)", "Socket 1-2)"]


def test_a_person_reads_a_table() -> None:
    key = VirtualKey(FINGERPRINT_KEY).with_pin(PIN).with_fingerprints(["thumb"])
    desk = Desk(key, VirtualKey(OLDER_KEY))
    heading, first, second = desk.run("keys").out.splitlines()
    assert heading.split() == ["Id", "PIN", "Fingerprints", "Key"]
    assert first.split(maxsplit=3) == [
        desk.id(key),
        "set",
        "saved",
        "Keydesk Virtual Fingerprint Key",
    ]
    assert second.endswith("not set  -             Keydesk Virtual Classic Key")


def denied(desk: Desk, key: VirtualKey) -> None:
    desk.host.refuse(key, errno.EACCES)
    desk.clock = iter(range(0, 10**9, int(LATE))).__next__


def busy(desk: Desk, key: VirtualKey) -> None:
    desk.host.refuse(key, errno.EBUSY)


def garbled(_: Desk, key: VirtualKey) -> None:
    key.faults = nonsense


@pytest.mark.parametrize(
    ("trouble", "access", "code", "words"),
    [
        (denied, "denied", ExitCode.NO_PERMISSION, "KEY-4"),
        (busy, "busy", ExitCode.REFUSED, "KEY-5"),
        (garbled, "bad-answer", ExitCode.REFUSED, "KEY-8"),
    ],
)
def test_a_key_in_trouble_has_an_honest_row(
    trouble: Callable[[Desk, VirtualKey], None], access: str, code: ExitCode, words: str
) -> None:
    key = VirtualKey(STANDARD_KEY)
    desk = Desk(key)
    trouble(desk, key)
    (row,) = rows(desk.run("keys --json"))
    assert (row["access"], row["versions"]) == (access, None)
    assert row["pin"] == {"state": None, "retries": None, "min_length": None, "max_length": None}
    assert words in desk.run("keys").err
    assert desk.run("info").code == code
    assert desk.run("info --json").ending["access"] == access
    assert desk.run("pin set --json", PIN, PIN).code == code


def test_a_u2f_key_is_what_it_is() -> None:
    desk = Desk(VirtualKey(U2F_KEY))
    (row,) = rows(desk.run("keys --json"))
    assert row["access"] == "u2f-only"
    assert row["pin"]["state"] == "unsupported"
    assert desk.run("info").code == ExitCode.DONE


def test_info_tells_the_rest() -> None:
    result = Desk(VirtualKey(FINGERPRINT_KEY)).run("info --json")
    assert result.code == ExitCode.DONE
    assert result.ending["not_offered"] == {
        "set_pin": None,
        "change_pin": "pin-first",
        "fingerprints": "pin-first",
        "reset": None,
    }
    said = result.ending["get_info"]
    assert isinstance(said, dict)
    assert said["transports"] == ["usb"]
    assert "minPINLength" in str(said["raw"])


def test_info_fits_on_a_screen() -> None:
    page = Desk(VirtualKey(STANDARD_KEY).with_pin(PIN)).run("info").out.splitlines()
    facts = {line[:12].strip(): line[12:].strip() for line in page}
    assert facts["PIN"] == "set (8 tries left). 4 to 63 characters."
    assert facts["Passkeys"] == "room for 25 more"
    assert facts["Serial"] == "KD-0002"
    assert facts["Can do"] == "Can be protected with a PIN"  # One a line.
    assert len(page) <= 24


def test_watch_prints_arrivals_and_removals() -> None:
    key, other = VirtualKey(STANDARD_KEY), VirtualKey(OLDER_KEY)
    desk = Desk(key)

    def act(out: str) -> bool:
        lines = out.splitlines()
        match len(lines):
            case 1:
                desk.host.plug(other)
            case 2:
                desk.host.unplug(key)
            case _:
                pass
        return len(lines) == 3

    result = desk.run_words(["watch", "--json"], until=act)
    assert result.code == ExitCode.CANCELLED
    told = [(line["event"], line["key"]["name"]) for line in result.json]
    assert told == [
        ("arrived", "Keydesk Virtual Key"),
        ("arrived", "Keydesk Virtual Classic Key"),
        ("left", "Keydesk Virtual Key"),
    ]
    times = [float(str(line["t"])) for line in result.json]
    assert times == sorted(times)


def test_watch_in_words() -> None:
    desk = Desk(VirtualKey(STANDARD_KEY))
    result = desk.run_words(["watch"], until=bool)
    told = "plugged in  Keydesk Virtual Key (Socket 1-1 · Serial …0002): No PIN yet\n"
    assert result.out.endswith(told)
    assert result.err == ""


def test_a_person_is_told_what_watch_waits_for() -> None:
    result = Desk(VirtualKey(STANDARD_KEY)).run_words(["watch"], interactive=True, until=bool)
    assert result.err == "Plug keys in and out; Ctrl-C ends this.\n"
