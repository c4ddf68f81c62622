"""keydeskctl report: on paper, as JSON, into a file."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from core.cli.arguments import Order, parse
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode
from core.cli.program import serve
from core.device.bus import HostBus
from core.policy.model import UNMANAGED, JobKind
from core.policy.resolve import Managed
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.core.cli.desk import PIN, Paper, Typed
from tests.core.doctor.samples import MadeUp, facts, linux

FORBIDDEN = Managed(replace(UNMANAGED, jobs=frozenset(JobKind) - {JobKind.REPORT}))


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str


def virtual(_: Order) -> Connection:
    host = VirtualHost()
    host.plug(VirtualKey(STANDARD_KEY).with_pin(PIN))
    return Connection(HostBus(host))


def unreachable(_: Order) -> Connection:
    raise OSError("no USB here")


def run(
    *words: str,
    managed: Managed | None = None,
    reach: Callable[[Order], Connection] = virtual,
) -> Said:
    out, err = Paper(), Paper()
    order = parse(["report", *words], interactive=False)
    computer = MadeUp(facts(linux()))
    work = serve(order, Typed([]), out, err, reach, lambda: computer, lambda: managed or Managed())
    return Said(asyncio.run(work), out.getvalue(), err.getvalue())


def test_it_is_printed() -> None:
    said = run()
    assert (said.code, said.err) == (ExitCode.DONE, "")
    assert said.out.startswith("Keydesk report 1\n")
    assert "Keydesk Virtual Key" in said.out
    assert "set, 8 tries left" in said.out


def test_as_json_it_is_one_line() -> None:
    (line,) = run("--json").out.splitlines()
    assert json.loads(line)["keys"][0]["pin"] == {"state": "set", "tries": 8, "min_length": 4}


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_it_is_written_into_a_new_file(tmp_path: Path, form: list[str]) -> None:
    path = tmp_path / "report"
    said = run("-o", str(path), *form)
    assert (said.code, said.out) == (ExitCode.DONE, "")
    assert str(path) in said.err
    text = path.read_text("utf-8")
    assert json.loads(text)["schema"] == 1 if form else text.startswith("Keydesk report 1\n")


def test_a_file_that_is_there_is_replaced_by_force_only(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("mine")
    said = run("-o", str(path))
    assert (said.code, path.read_text()) == (ExitCode.USAGE, "mine")
    assert "--force" in said.err
    assert run("-o", str(path), "--force").code == ExitCode.DONE
    assert path.read_text("utf-8").startswith("Keydesk report 1\n")


def test_a_file_that_cannot_be_written_is_told_without_a_traceback(tmp_path: Path) -> None:
    said = run("-o", str(tmp_path / "missing" / "report"))
    assert said.code == ExitCode.UNEXPECTED
    assert "was not written" in said.err


def test_a_computer_that_reaches_no_key_has_a_report_too() -> None:
    said = run(reach=unreachable)
    assert said.code == ExitCode.DONE
    assert "No key is connected." in said.out
    assert "no USB here" in said.err


def test_where_the_policy_allows_no_report_nothing_is_looked_at() -> None:
    said = run("--json", managed=FORBIDDEN, reach=unreachable)
    assert said.code == ExitCode.REFUSED
    assert json.loads(said.out)["detail"] == "AllowedJobs"
    assert "no USB here" not in said.err
