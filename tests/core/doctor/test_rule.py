"""The rule is installed by constants alone; pkexec is a script that notes what it was told."""

import json
import os
import sys
import textwrap
from pathlib import Path
from threading import Event, Thread

import pytest

from core.doctor import rule
from core.doctor.facts import RuleInstall

RESOURCE = Path(__file__).parents[3] / "resources/70-keydesk-security-keys.rules"


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file the fake pkexec writes its arguments to."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "told.json"


def fake_pkexec(told: Path, ending: str) -> None:
    """A pkexec that runs nothing; `ending` is Python."""
    script = told.with_name("pkexec")
    script.write_text(
        textwrap.dedent(f"""\
            #!{sys.executable} -S
            import json, pathlib, sys, time
            ready = pathlib.Path({str(told)!r})
            ready.with_suffix(".new").write_text(json.dumps([sys.argv[1:], sys.stdin.read()]))
            ready.with_suffix(".new").rename(ready)
            """)
        + ending
    )
    script.chmod(0o755)


def test_the_rule_is_the_one_that_comes_with_keydesk() -> None:
    lines = RESOURCE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == [rule.RULE]
    assert Path(rule.RULE_FILE).name == RESOURCE.name


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (0, RuleInstall.INSTALLED),
        (126, RuleInstall.DECLINED),
        (127, RuleInstall.DECLINED),
        (1, RuleInstall.FAILED),
        (2, RuleInstall.NOT_LOADED),
        (-9, RuleInstall.FAILED),
    ],
)
def test_pkexec_is_asked_once_and_its_answer_is_told(
    told: Path, code: int, outcome: RuleInstall
) -> None:
    die = f"__import__('os').kill(__import__('os').getpid(), {-code})"
    fake_pkexec(told, f"sys.exit({code})" if code >= 0 else die)
    assert rule.install(Event()) is outcome
    (shell, option, script), typed = json.loads(told.read_text())
    assert (shell, option, typed) == ("/bin/sh", "-c", "")
    assert tuple(line.split(" || ")[0] for line in script.splitlines()) == rule.LINES


@pytest.mark.parametrize(
    ("commands", "outcome"),
    [
        ({}, RuleInstall.FAILED),
        ({"install": "exit 126"}, RuleInstall.FAILED),
        ({"install": "exit 0"}, RuleInstall.NOT_LOADED),
        ({"install": "exit 0", "udevadm": "exit 127"}, RuleInstall.NOT_LOADED),
        ({"install": "exit 0", "udevadm": '[ "$1" = control ]'}, RuleInstall.NOT_LOADED),
        ({"install": "exit 0", "udevadm": '[ "$1" != settle ]'}, RuleInstall.INSTALLED),
        ({"install": "exit 0", "udevadm": "exit 0"}, RuleInstall.INSTALLED),
    ],
)
def test_what_failed_as_root_is_not_called_a_refused_password(
    told: Path, commands: dict[str, str], outcome: RuleInstall
) -> None:
    """A pkexec that runs the lines, where these are the only commands there are."""
    for name, body in commands.items():
        command = told.with_name(name)
        command.write_text(f"#!/bin/sh\n{body}\n")
        command.chmod(0o755)
    fake_pkexec(told, "sys.exit(__import__('subprocess').call(sys.argv[1:]))")
    assert rule.install(Event()) is outcome


def test_without_pkexec_nothing_is_tried(told: Path) -> None:
    assert rule.install(Event()) is RuleInstall.NO_PKEXEC
    assert not told.exists()


def test_nothing_of_this_account_takes_part(told: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/tmp/evil; id")  # noqa: S108 - only a word
    monkeypatch.chdir(told.parent)
    fake_pkexec(told, "")
    rule.install(Event())
    said = told.read_text()
    assert str(told.parent) not in said
    assert "evil" not in said
    assert "$" not in said


def test_the_lines_put_the_rule_in_its_place(tmp_path: Path) -> None:
    """As root would run them, but for the place; udevadm is not run."""
    place = tmp_path / "rules.d" / "70.rules"
    line = rule.LINES[0].replace(rule.RULE_FILE, str(place))
    assert os.waitstatus_to_exitcode(os.system(line)) == 0  # noqa: S605 - our own constant
    assert place.read_text() == f"{rule.RULE}\n"
    assert place.stat().st_mode & 0o777 == 0o644


def test_closing_keydesk_closes_the_question(told: Path) -> None:
    fake_pkexec(told, "time.sleep(60)")
    cancelled, outcomes = Event(), list[RuleInstall]()
    asking = Thread(target=lambda: outcomes.append(rule.install(cancelled)))
    asking.start()
    cancelled.set()
    asking.join(10)
    assert outcomes == [RuleInstall.FAILED]
