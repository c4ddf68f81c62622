"""What a command does is written down, and `audit verify` says whether that is whole."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.audit.verify import Kind
from core.cli import audit_words as words
from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.core.cli.desk import NEW_PIN, PIN, Desk, never
from tests.core.cli.schema import DOCUMENT, fits
from tests.core.cli.test_managed import managed

FILE = "keydesk/audit.jsonl"
LOGGED = managed(AuditSinks=["file"])
REQUIRED = managed(AuditSinks=["file"], AuditRequired=True)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this person's log is."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def desk(*keys: VirtualKey) -> Desk:
    desk = Desk(*keys)
    desk.managed = LOGGED
    return desk


def events(state: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (state / FILE).read_text("utf-8").splitlines()]


def short(state: Path) -> list[tuple[str, str]]:
    return [
        (told["event"]["action"], told["event"].get("outcome", told["keydesk"]["phase"]))
        for told in events(state)
    ]


def test_a_pin_that_is_set_is_written_down(state: Path) -> None:
    assert desk(VirtualKey(STANDARD_KEY)).run("pin set", PIN, PIN).code == ExitCode.DONE
    assert short(state) == [
        ("policy-loaded", "success"),
        ("pin-set", "attempt"),
        ("pin-set", "success"),
    ]
    told = events(state)[-1]
    assert told["process"]["name"] == "keydeskctl"
    assert told["event"]["code"] == "PIN-30"
    assert told["device"]["model"]["name"]
    assert told["keydesk"]["transport"] == "virtual"


def test_a_refused_job_is_written_down(state: Path) -> None:
    here = desk(VirtualKey(STANDARD_KEY).with_pin(PIN))
    here.managed = managed(AuditSinks=["file"], AllowedJobs=["report"])
    here.run("reset", "reset")
    assert short(state)[1:] == [("reset", "attempt"), ("reset", "failure")]
    assert events(state)[-1]["event"]["code"] == "POL-1"


def test_fingers_are_written_down_one_by_one(state: Path) -> None:
    here = desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    here.run("fingerprints add --name thumb", PIN)
    assert short(state)[1:] == [
        ("fingerprints-opened", "attempt"),
        ("fingerprints-opened", "success"),
        ("finger-added", "attempt"),
        ("finger-added", "success"),
    ]
    assert "thumb" not in (state / FILE).read_text("utf-8")


def test_a_job_that_is_interrupted_has_an_outcome(state: Path) -> None:
    here = desk(VirtualKey(FINGERPRINT_KEY).with_pin(PIN))
    line = ["fingerprints", "add", "--json"]
    here.run_words(line, [PIN, never], until=lambda out: "name-fingerprint" in out)
    assert short(state)[-1][0] == "finger-added"
    assert short(state)[-1][1] != "attempt"


@pytest.mark.parametrize("line", ["keys", "info", "reset"])
def test_without_a_policy_nothing_is_written(state: Path, line: str) -> None:
    Desk(VirtualKey(STANDARD_KEY)).run(line)
    assert list(state.iterdir()) == []


def test_looking_at_keys_is_no_event(state: Path) -> None:
    desk(VirtualKey(STANDARD_KEY)).run("info")
    assert list(state.iterdir()) == []


class TestFailing:
    @pytest.fixture(autouse=True)
    def no_folder(self, state: Path) -> None:
        (state / "keydesk").write_text("in the way")

    def test_the_job_is_done_and_the_trouble_told(self) -> None:
        result = desk(VirtualKey(STANDARD_KEY)).run("pin set", PIN, PIN)
        assert result.code == ExitCode.DONE
        last = result.err.splitlines()[-1]
        assert last.startswith("The audit log cannot be written (file: ")
        assert last.endswith("(AUD-2)")

    def test_where_it_is_required_the_key_is_left_alone(self) -> None:
        here = desk(VirtualKey(STANDARD_KEY))
        here.managed = REQUIRED
        result = here.run("pin set --json", PIN, PIN)
        assert result.code == ExitCode.REFUSED
        assert (result.ending["code"], result.ending["detail"]) == ("AUD-1", "file")
        here.managed = managed()
        (row,) = here.run("keys --json").json[0]
        assert row["pin"]["state"] == "none"


class TestVerify:
    def verify(self, *words: str) -> tuple[int, str, str]:
        result = desk().run_words(["audit", "verify", *words])
        return result.code, result.out, result.err

    def as_json(self, *words: str) -> Any:
        _, out, _ = self.verify("--json", *words)
        value = json.loads(out)
        assert fits(value, "audit")
        return value

    @pytest.fixture
    def log(self, state: Path) -> Path:
        desk(VirtualKey(STANDARD_KEY)).run("pin set", PIN, PIN)
        return state / FILE

    def test_a_whole_log_ends_with_0(self, log: Path) -> None:
        code, out, err = self.verify()
        assert (code, err) == (ExitCode.DONE, "")
        first, *more = out.splitlines()
        assert first == "The audit log is whole: 3 lines, the newest has number 3."
        assert more == [words.KEY_IN_FILE]
        value = self.as_json()
        assert (value["whole"], value["lines"], value["flaws"]) == (True, 3, [])
        assert (value["anchored"], value["key_in_file"]) == (True, True)
        assert value["file"] == str(log)

    def test_a_changed_line_is_named(self, log: Path) -> None:
        log.write_bytes(log.read_bytes().replace(b'"success"', b'"failure"', 1))
        code, out, _ = self.verify()
        assert code == ExitCode.UNEXPECTED
        assert "audit.jsonl, line 1: number 1 was changed." in out
        (flaw,) = self.as_json()["flaws"]
        assert (flaw["kind"], flaw["line"]) == ("changed", 1)

    def test_lines_that_are_gone_are_counted(self, log: Path) -> None:
        log.write_bytes(log.read_bytes().splitlines(keepends=True)[0])
        assert "At the end numbers 2 to 3 are missing." in self.verify()[1]

    def test_a_line_that_is_gone(self, log: Path) -> None:
        one, _, three = log.read_bytes().splitlines(keepends=True)
        log.write_bytes(one + three)
        assert "audit.jsonl, before line 2: number 2 is missing." in self.verify()[1]

    def test_half_a_line_is_no_harm(self, log: Path) -> None:
        with log.open("ab") as file:
            file.write(b'{"half')
        code, out, _ = self.verify()
        assert code == ExitCode.DONE
        assert words.HALF in out
        desk(VirtualKey(STANDARD_KEY)).run("pin set", NEW_PIN, NEW_PIN)
        code, out, _ = self.verify()
        assert code == ExitCode.DONE
        assert words.RECOVERED.replace("{n}", "1") in out

    def test_a_log_of_another_place_can_be_named(self, log: Path, tmp_path: Path) -> None:
        other = tmp_path / "copy.jsonl"
        other.write_bytes(log.read_bytes())
        code, out, _ = self.verify(str(other))
        assert code == ExitCode.DONE
        assert words.NO_ANCHOR in out

    def test_there_is_no_log(self) -> None:
        code, out, err = self.verify()
        assert (code, out) == (ExitCode.UNEXPECTED, "")
        assert err.startswith("The audit log cannot be read: there is no audit log: ")
        assert self.as_json()["whole"] is None

    def test_each_flaw_has_words_and_is_documented(self) -> None:
        assert set(words.FLAWS) == set(Kind)
        flaws = DOCUMENT["$defs"]["audit"]["properties"]["flaws"]["items"]["properties"]
        assert set(flaws["kind"]["enum"]) == set(Kind)


def test_the_check_of_this_computer_tells_of_the_log(state: Path) -> None:
    from core.audit.here import audit_log

    there = audit_log(LOGGED.policy.audit)
    assert (there.places, there.faults, there.key_in_file) == (("file",), (), False)
    desk(VirtualKey(STANDARD_KEY)).run("pin set", PIN, PIN)
    assert audit_log(LOGGED.policy.audit).key_in_file
    gone = audit_log(managed(AuditSinks=["syslog", "eventlog"]).policy.audit)
    assert [fault.partition(":")[0] for fault in gone.faults] == ["eventlog", "syslog"]
