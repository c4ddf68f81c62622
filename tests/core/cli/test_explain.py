"""keydeskctl explain: what a code means, for people and as JSON."""

import asyncio
import json
from typing import Any

import pytest

from core.cli.arguments import Order, parse
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode
from core.cli.program import serve
from core.helpdesk.articles import articles
from core.helpdesk.identity_check import CHECKS
from core.policy.resolve import Found, Level, Managed, resolve
from tests.core.cli.desk import Paper, Typed
from tests.core.cli.schema import DOCUMENT, fits

NOTHING = Managed()


def run(*words: str, managed: Managed = NOTHING) -> tuple[int, str, str]:
    def reach(_: Order) -> Connection:
        raise AssertionError("no key is needed, and no library either")

    out, err = Paper(), Paper()
    order = parse(["explain", *words], interactive=False)
    code = asyncio.run(serve(order, Typed([]), out, err, reach, policies=lambda: managed))
    return code, out.getvalue(), err.getvalue()


def answer(*words: str) -> tuple[int, Any]:
    code, out, err = run(*words, "--json")
    assert err == ""
    return code, json.loads(out)


def test_a_code_is_explained_with_what_to_say() -> None:
    code, out, err = run("PIN-2")
    assert (code, err) == (ExitCode.DONE, "")
    lines = out.splitlines()
    assert lines[0] == "PIN-2   Unplug the key first"
    assert lines[lines.index("Say:") + 1] == "  - Unplug the key."
    assert "  - PIN-3   The PIN is blocked" in lines


def test_a_code_may_be_typed_in_pieces() -> None:
    assert run("r", "s", "t", "3") == run("RST-3")


def test_who_is_calling_is_checked_before_anything_is_said() -> None:
    _, out, _ = run("RST-20")
    assert 0 < out.index(CHECKS[0]) < out.index("Say:")
    assert CHECKS[0] not in run("PIN-1")[1]


def test_without_a_code_all_are_listed() -> None:
    code, out, _ = run()
    assert code == ExitCode.DONE
    assert [line.split()[0] for line in out.splitlines()] == [each.code for each in articles()]


def test_a_code_that_does_not_exist_is_answered_with_the_nearest() -> None:
    code, out, err = run("tin-2")
    assert (code, out) == (ExitCode.USAGE, "")
    said = err.splitlines()
    assert said[0] == "There is no code tin-2."
    assert "PIN-2   Unplug the key first" in said


def test_what_is_nothing_like_a_code_is_answered_with_nothing() -> None:
    assert run("???") == (ExitCode.USAGE, "", "There is no code ???.\n")


@pytest.mark.parametrize("each", articles(), ids=lambda each: each.code)
def test_json_of_every_code_keeps_to_the_schema(each: Any) -> None:
    code, value = answer(each.code)
    assert code == ExitCode.DONE
    assert fits(value, "article")
    assert (value["code"], value["say"]) == (each.code, [*each.say])
    assert bool(value["identity_check"]) == each.identity_first


def test_json_of_all_codes_keeps_to_the_schema() -> None:
    code, value = answer()
    assert code == ExitCode.DONE
    assert fits(value, "codes")
    kinds = {each["kind"] for each in value["codes"]}
    assert kinds == set(DOCUMENT["$defs"]["code"]["properties"]["kind"]["enum"])


def test_json_of_an_unknown_code_names_the_nearest() -> None:
    code, value = answer("tin-2")
    assert code == ExitCode.USAGE
    assert fits(value, "unknown-code")
    assert value["unknown"] == "tin-2"
    assert "PIN-2" in value["nearest"]


def test_whom_to_ask_comes_last_where_the_organisation_named_somebody() -> None:
    named = {"HelpDeskName": "Help desk of Example", "HelpDeskPhone": "030 1234567"}
    _, out, _ = run("PIN-2", managed=resolve([Found(Level.MACHINE_MANDATORY, "test", named)]))
    assert out.endswith("\n\nQuestions: Help desk of Example, 030 1234567\n")
    _, out, _ = run("PIN-2")
    assert "Questions:" not in out
