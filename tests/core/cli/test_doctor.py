"""keydeskctl doctor: text, JSON, exit code, and the rule."""

import asyncio
import errno
import json
from collections.abc import Sequence

import pytest

from core.cli.arguments import Order, parse
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode
from core.cli.program import serve
from core.doctor.facts import Facts, Part, RuleInstall
from core.doctor.findings import Verdict
from core.doctor.rule import LINES
from tests.core.cli.desk import Paper, Typed
from tests.core.cli.schema import DOCUMENT, fits
from tests.core.doctor.samples import DENIED, MadeUp, facts, linux, node


def run(computer: MadeUp, *words: str) -> tuple[int, str, str]:
    def reach(_: Order) -> Connection:
        raise AssertionError("no key is needed, and no library either")

    out, err = Paper(), Paper()
    order = parse(["doctor", *words], interactive=False)
    code = asyncio.run(serve(order, Typed([]), out, err, reach, lambda: computer))
    return code, out.getvalue(), err.getvalue()


def test_a_healthy_computer_ends_with_0() -> None:
    code, out, err = run(MadeUp(facts(linux())))
    assert (code, err) == (ExitCode.DONE, "")
    assert out.splitlines()[1] == "ok          The kernel offers raw HID devices."


def test_a_problem_is_told_with_its_advice_and_code() -> None:
    code, out, _ = run(MadeUp(facts(linux(DENIED, rules=()))))
    assert code == ExitCode.NO_PERMISSION
    place = next(at for at, line in enumerate(out.splitlines()) if line.startswith("PROBLEM"))
    problem, advice = out.splitlines()[place : place + 2]
    assert problem.startswith("PROBLEM     This account may not use Maker FIDO (/dev/hidraw3, ")
    assert problem.endswith(f"({Verdict.DENIED_NO_RULE.value.code})")
    assert advice == f"{'':12}{Verdict.DENIED_NO_RULE.value.advice}"


@pytest.mark.parametrize(
    ("computer", "code"),
    [
        (facts(linux(node(errno.EIO))), ExitCode.DONE),
        (facts(screen=""), ExitCode.DONE),
        (facts(linux(DENIED)), ExitCode.NO_PERMISSION),
        (facts(elevated=False), ExitCode.NO_PERMISSION),
        (facts(linux(hidraw=False)), ExitCode.UNEXPECTED),
        (facts(linux(DENIED), parts=(Part("hidapi", "", "missing"),)), ExitCode.UNEXPECTED),
    ],
)
def test_the_exit_code_says_what_kind_of_problem_there_is(computer: Facts, code: int) -> None:
    assert run(MadeUp(computer))[0] == code


@pytest.mark.parametrize("words", [["--json"], ["--json", "--install-rule"]])
@pytest.mark.parametrize("outcome", RuleInstall)
def test_json_keeps_to_the_schema(words: Sequence[str], outcome: RuleInstall) -> None:
    _, out, _ = run(MadeUp(facts(linux(DENIED, rules=())), outcome), *words)
    value = json.loads(out)
    assert fits(value, "doctor")
    assert value["rule_install"] == (outcome if "--install-rule" in words else None)


def test_every_check_is_documented() -> None:
    document = DOCUMENT["$defs"]["doctor"]["properties"]["findings"]["items"]["properties"]
    assert set(document["id"]["enum"]) == {verdict.value.check for verdict in Verdict}


def test_nothing_is_installed_unasked() -> None:
    computer = MadeUp(facts(linux(DENIED, rules=())))
    run(computer)
    assert computer.done == ["look"]


def test_the_rule_is_installed_before_the_computer_is_checked() -> None:
    computer = MadeUp(facts(linux(DENIED, rules=())))
    code, out, err = run(computer, "--install-rule")
    assert computer.done == ["install", "look"]
    assert (code, err) == (ExitCode.DONE, "The udev rule was installed.\n")
    assert "PROBLEM" not in out


@pytest.mark.parametrize(
    "outcome", [each for each in RuleInstall if each is not RuleInstall.INSTALLED]
)
def test_lines_for_root_are_printed_where_it_was_not_installed(outcome: RuleInstall) -> None:
    code, _, err = run(MadeUp(facts(linux()), outcome), "--install-rule")
    assert code == ExitCode.NO_PERMISSION
    assert [line.strip() for line in err.splitlines()[1:]] == [*LINES]
