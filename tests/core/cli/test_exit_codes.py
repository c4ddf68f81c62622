"""Every problem has its number, every number its test, and both are in the manual."""

import asyncio
import json
import re
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from core.cli.arguments import Order, parse
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.program import serve
from core.device.bus import HostBus
from core.errors import Problem
from core.model import Attachment
from core.ports import Key
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from tests.core.cli.desk import Paper, Typed

MANUAL = (Path(__file__).parents[3] / "docs" / "cli.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_number(problem: Problem) -> None:
    assert exit_code(problem) not in (ExitCode.DONE, None)


def test_the_manual_lists_every_problem_under_its_number() -> None:
    rows = re.findall(r"^\| (\d+) \| [^|]+ \| ([^|]*) \|$", MANUAL, re.MULTILINE)
    listed = {name: int(number) for number, names in rows for name in re.findall(r"`(.+?)`", names)}
    assert listed == {problem.value: exit_code(problem).value for problem in Problem}
    assert [int(number) for number, _ in rows] == [code.value for code in ExitCode]


def test_usb_that_cannot_be_reached_is_one_line() -> None:
    def reach(_: Order) -> Connection:
        raise ImportError("No module named 'hidraw'")

    order, out, err = parse(["keys"], interactive=False), Paper(), Paper()
    assert asyncio.run(serve(order, Typed([]), out, err, reach)) == ExitCode.UNEXPECTED
    said = "This computer's USB keys cannot be reached: No module named 'hidraw'\n"
    assert (out.getvalue(), err.getvalue()) == ("", said)


class Faulty(HostBus):
    """A bus with a mistake in it."""

    def open(self, attachment: Attachment) -> AbstractAsyncContextManager[Key]:
        raise RuntimeError(attachment.path)


def test_a_fault_of_ours_is_logged_and_told(caplog: pytest.LogCaptureFixture) -> None:
    host, out = VirtualHost(), Paper()
    host.plug(VirtualKey(STANDARD_KEY))
    order = parse(["pin", "set", "--json"], interactive=False)
    served = serve(order, Typed([]), out, None, lambda _: Connection(Faulty(host)))
    assert asyncio.run(served) == ExitCode.UNEXPECTED
    assert json.loads(out.getvalue())["problem"] == "unexpected"
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    caplog.clear()
