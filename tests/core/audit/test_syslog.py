"""Events as syslog: read by the grammar of RFC 5424, from a real socket."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.audit.chain import ChainKey
from core.audit.event import Origin, Result
from core.audit.sinks import Entry
from core.audit.syslog import Syslog, message
from tests.core.audit.daemon import daemon
from tests.core.audit.ground import EVENT, ORIGIN
from tests.core.support.samples import key_info

PROJECT = Path(__file__).parents[3]
RSYSLOGD = shutil.which("rsyslogd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
ENTRY = Entry(EVENT, ORIGIN, "", ChainKey(b"k"))

_SD_NAME = r"[!#-<>-\\^-~]{1,32}"  # PRINTUSASCII without = ] and "
_VALUE = r'"(?:[^"\\\]]|\\["\\\]])*"'
GRAMMAR = re.compile(
    r"<(?P<pri>[1-9]?[0-9]|1[0-8][0-9]|19[01])>(?P<version>[1-9][0-9]{0,2})"
    r" (?P<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d))"
    r" (?P<host>[!-~]{1,255}) (?P<app>[!-~]{1,48}) (?P<pid>[!-~]{1,128}) (?P<id>[!-~]{1,32})"
    rf" (?P<data>-|(?:\[{_SD_NAME}(?: {_SD_NAME}={_VALUE})*\])+)"
    r"(?: (?P<text>.*))?",
    re.DOTALL,
)


def read(raw: bytes) -> dict[str, Any]:
    """RFC 5424 §6."""
    found = GRAMMAR.fullmatch(raw.decode("ascii"))
    assert found, raw
    return found.groupdict()


def test_an_event_on_a_real_socket(tmp_path: Path) -> None:
    sink = Syslog(str(tmp_path / "socket"))
    with daemon(tmp_path) as listening:
        sink.write(ENTRY)
        sink.close()
        told = read(listening.received())
    assert told["pri"] == str(10 * 8 + 5)
    assert (told["version"], told["host"], told["app"]) == ("1", "desk-7", "keydesk")
    assert (told["pid"], told["id"]) == ("4711", "pin-set")
    assert told["data"] == '[origin software="Keydesk" swVersion="0.1.0"]'
    cookie, _, event = told["text"].partition(" ")
    assert cookie == "@cee:"
    assert json.loads(event)["event"]["code"] == "PIN-30"


def test_a_failure_is_a_warning() -> None:
    failed = replace(ENTRY, event=replace(EVENT, result=Result.UNKNOWN))
    assert read(message(failed))["pri"] == str(10 * 8 + 4)


@pytest.mark.parametrize("text", ["", "a b", "über", "x" * 400, "a\nb", '1.0"]\\'])
def test_strange_names_keep_to_the_grammar(text: str) -> None:
    told = read(message(replace(ENTRY, origin=Origin(text, "ada", text, text or "1", 1))))
    assert len(told["host"]) <= 255
    assert json.loads(told["text"].partition(" ")[2])["host"]["name"] == text


def test_what_a_key_calls_itself_stays_inside_the_message() -> None:
    evil = key_info(product='"] x\n<13>1 - - - - - - forged')
    raw = message(replace(ENTRY, event=replace(EVENT, key=evil)))
    assert b"\n" not in raw
    assert read(raw)["id"] == "pin-set"


CONF = """
module(load="imuxsock" SysSock.Use="off")
module(load="mmjsonparse")
input(type="imuxsock" Socket="{folder}/socket" UseSpecialParser="off")
template(name="read" type="string"
         string="%programname% %msgid% %pri-text% %$!event!action% %$!event!code%\\n")
action(type="mmjsonparse" cookie="@cee:")
action(type="omfile" file="{folder}/read" template="read")
"""

WRITE = """
import sys
from core.audit.syslog import Syslog
from tests.core.audit.test_syslog import ENTRY
sink = Syslog(sys.argv[1])
sink.write(ENTRY)
sink.close()
"""

WITH_RSYSLOG = """
cd "$1"
"$2" -n -f conf -i pid &
trap "kill $!" EXIT
until [ -S socket ]; do sleep 0.05; done
(cd "$3" && "$4" -c "$5" "$1/socket")
until grep -s keydesk read; do sleep 0.05; done
"""


@pytest.mark.skipif(sys.platform != "linux", reason="rsyslog is Linux's")
def test_the_real_rsyslog_reads_every_field(tmp_path: Path) -> None:
    """As nobody in particular: its configuration, socket and files are in a folder of ours."""
    assert RSYSLOGD, "rsyslogd is missing: build/system-packages.sh test"
    (tmp_path / "conf").write_text(CONF.format(folder=tmp_path))
    arguments = [str(tmp_path), RSYSLOGD, str(PROJECT), sys.executable, WRITE]
    done = subprocess.run(  # noqa: S603 - our own words
        ["/bin/sh", "-c", WITH_RSYSLOG, "sh", *arguments],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=50,
    )
    assert done.stdout == "keydesk pin-set authpriv.notice pin-set PIN-30\n"


def test_nobody_listens(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Syslog(str(tmp_path / "socket")).write(ENTRY)


def test_a_daemon_that_reads_nothing_holds_nobody_up(tmp_path: Path) -> None:
    """Its socket fills up, and a full one is a failure."""
    sink = Syslog(str(tmp_path / "socket"))

    def write_on() -> None:
        while True:
            sink.write(ENTRY)

    with daemon(tmp_path), pytest.raises(TimeoutError):
        write_on()
    sink.close()
