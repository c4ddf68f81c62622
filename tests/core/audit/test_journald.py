"""Events in the journal of systemd: what we send, and what the real journald makes of it."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.audit.chain import ChainKey
from core.audit.event import Action, Result
from core.audit.journald import Journal, message_id
from core.audit.sinks import Entry
from tests.core.audit.daemon import Daemon, daemon
from tests.core.audit.ground import EVENT, ORIGIN
from tests.core.support.samples import key_info

PROJECT = Path(__file__).parents[3]
JOURNALD = Path("/usr/lib/systemd/systemd-journald")
ENTRY = Entry(EVENT, ORIGIN, "visit-1", ChainKey(b"k"))


def parsed(message: bytes) -> dict[str, str]:
    """Fields as https://systemd.io/JOURNAL_NATIVE_PROTOCOL says."""
    fields: dict[str, str] = {}
    while message:
        line, _, rest = message.partition(b"\n")
        name, equals, value = line.partition(b"=")
        if not equals:
            size = int.from_bytes(rest[:8], "little")
            value, message = rest[8 : 8 + size], rest[8 + size :]
            assert message.startswith(b"\n")
            message = message[1:]
        else:
            message = rest
        assert name.isupper()
        assert not name.startswith(b"_")
        fields[name.decode()] = value.decode()
    return fields


def sent(folder: Path, entry: Entry) -> dict[str, str]:
    journal = Journal(str(folder / "socket"))
    with daemon(folder) as listening:
        journal.write(entry)
        journal.close()
        return parsed(listening.received())


def test_an_event_has_fields_to_search_by(tmp_path: Path) -> None:
    fields = sent(tmp_path, ENTRY)
    assert fields["MESSAGE"] == "pin-set: success (PIN-30)"
    assert fields["PRIORITY"] == "5"
    assert fields["SYSLOG_IDENTIFIER"] == "keydesk"
    assert fields["MESSAGE_ID"] == message_id(Action.PIN_SET)
    assert fields["KEYDESK_EVENT_ACTION"] == "pin-set"
    assert fields["KEYDESK_EVENT_TYPE"] == "user,creation"
    assert fields["KEYDESK_SESSION"] == "visit-1"
    assert fields["KEYDESK_USER_NAME"] == "ada"


def test_a_failure_is_a_warning(tmp_path: Path) -> None:
    failed = replace(ENTRY, event=replace(EVENT, result=Result.FAILURE))
    assert sent(tmp_path, failed)["PRIORITY"] == "4"


def test_what_a_key_calls_itself_adds_no_field(tmp_path: Path) -> None:
    evil = key_info(product="x\nMESSAGE=all is well\nKEYDESK_EVENT_ACTION=none")
    fields = sent(tmp_path, replace(ENTRY, event=replace(EVENT, key=evil)))
    assert fields["KEYDESK_EVENT_ACTION"] == "pin-set"
    assert fields["KEYDESK_DEVICE_MODEL_NAME"].startswith("x\nMESSAGE=")


def test_a_name_without_end_is_cut(tmp_path: Path) -> None:
    long = replace(ENTRY, event=replace(EVENT, key=key_info(product="x" * 100_000)))
    assert len(sent(tmp_path, long)["KEYDESK_DEVICE_MODEL_NAME"]) == 1024


def test_each_action_has_a_message_id_of_its_own() -> None:
    assert len({message_id(action) for action in Action}) == len(Action)


def test_a_daemon_that_is_started_again_gets_the_next_event(tmp_path: Path) -> None:
    journal = Journal(str(tmp_path / "socket"))
    first = Daemon(tmp_path / "socket")
    journal.write(ENTRY)
    first.stop()
    with pytest.raises(OSError, match="No such file"):
        journal.write(ENTRY)
    with daemon(tmp_path) as second:
        journal.write(ENTRY)
        assert parsed(second.received())["KEYDESK_EVENT_ACTION"] == "pin-set"
    journal.close()


WRITE = """
import sys
from core.audit.journald import Journal
from core.audit.syslog import Syslog
from tests.core.audit.test_journald import ENTRY
for sink in (Journal(), Syslog("/run/systemd/journal/dev-log")):
    sink.write(ENTRY)
    sink.close()
"""

IN_A_ROOM_OF_ITS_OWN = f"""
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/journal /run/log/journal
[ -s /etc/machine-id ] || {{ echo 0123456789abcdef0123456789abcdef >/run/id
  mount --bind /run/id /etc/machine-id; }}
{JOURNALD} >/dev/null 2>&1 &
trap "kill $!" EXIT
until [ -S /run/systemd/journal/socket ]; do sleep 0.05; done
"$1" -c "$2"
journalctl --sync
journalctl -D /run/log/journal -o json --no-pager SYSLOG_IDENTIFIER=keydesk
journalctl -D /run/log/journal -o json --no-pager SYSLOG_FACILITY=10 | grep swVersion
"""


@pytest.mark.skipif(
    not (JOURNALD.exists() and shutil.which("unshare") and os.geteuid() == 0),
    reason="needs systemd-journald, and root to give it a /run of its own",
)
def test_the_real_journald_keeps_every_field() -> None:
    done = subprocess.run(  # noqa: S603 - our own words
        ["unshare", "--mount", "sh", "-c", IN_A_ROOM_OF_ITS_OWN, "sh", sys.executable, WRITE],  # noqa: S607
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    native, syslog = (json.loads(line) for line in done.stdout.splitlines())
    assert native["_TRANSPORT"] == "journal"
    assert native["MESSAGE_ID"] == message_id(Action.PIN_SET)
    assert native["KEYDESK_EVENT_CODE"] == "PIN-30"
    assert native["KEYDESK_TIMESTAMP"] == "2026-11-27T12:00:00.123Z"
    assert syslog["_TRANSPORT"] == "syslog"
    assert _json(syslog["MESSAGE"])["event"]["action"] == "pin-set"


def _json(message: str) -> Any:
    return json.loads(message.partition("@cee: ")[2])
