"""keydeskctl explain: what a code means, for people and as JSON."""

import asyncio
import json
from typing import Any

import pytest

from core.cli.arguments import Order, parse
from core.cli.connect import Connection
from core.cli.exit_codes import ExitCode
from core.cli.program import serve
from core.helpdesk import opening
from core.helpdesk.articles import article, articles
from core.helpdesk.identity_check import AGAIN, CHECKS
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


def test_the_check_is_one_line_at_the_later_codes_of_a_call() -> None:
    _, out, _ = run("RST-23")
    assert AGAIN in out
    assert CHECKS[0] not in out


def test_what_has_to_be_said_in_one_go_says_so_before_the_sentences() -> None:
    lines = run("RST-23")[1].splitlines()
    assert lines[lines.index("Say:") + 1] == f"  {article('RST-23').how}"


def test_what_the_caller_may_ask_is_answered() -> None:
    _, out, _ = run("RST-20")
    assert "  - “What is a passkey?” It is kept on the key" in out


def test_without_a_code_it_lists_all_and_ends_with_how_to_begin() -> None:
    code, out, _ = run()
    assert code == ExitCode.DONE
    listed, begin = out.split("\n\n")
    assert begin.splitlines() == [f"{opening.TITLE}:", *(f"  - {each}" for each in opening.LINES)]
    assert [line.split()[0] for line in listed.splitlines()] == [each.code for each in articles()]


def test_several_codes_are_explained_the_one_that_tells_most_first() -> None:
    code, out, _ = run("NAV-3", "PIN-3")
    assert code == ExitCode.DONE
    assert out == run("PIN-3")[1] + "\n\n" + run("NAV-3")[1]
    assert run("nav 3 and p i n 3", "nav-3") == (code, out, "")


def test_one_code_of_several_that_is_none_explains_nothing() -> None:
    code, out, err = run("NAV-3", "PIN-99")
    assert (code, out) == (ExitCode.USAGE, "")
    assert "There is no code NAV-3 PIN-99." in err


def test_json_of_several_codes_keeps_to_the_schema() -> None:
    code, value = answer("NAV-3", "PIN-3")
    assert code == ExitCode.DONE
    assert fits(value, "articles")
    assert [each["code"] for each in value["articles"]] == ["PIN-3", "NAV-3"]


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
    assert bool(value["identity_why"]) == each.identity_first
    assert [told["heard"] for told in value["answers"]] == [told.heard for told in each.answers]


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
