"""`prepare`: key after key at a terminal or by a script; PINs are in the file and nowhere else."""

import csv
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.cli.exit_codes import ExitCode
from core.virtual.key import VirtualKey
from core.virtual.models import LATEST_KEY, OLDER_KEY, STANDARD_KEY
from tests.core.cli.desk import PIN, Desk, Result


class Table(Desk):
    """A desk with a heap of keys beside it: the next goes in when one is asked for."""

    def __init__(self, *heap: VirtualKey, own: tuple[VirtualKey, ...] = ()) -> None:
        super().__init__(*own)
        self.heap = heap
        self._next = iter(heap)
        self._in: VirtualKey | None = None

    async def plug_next(self) -> None:
        if self._in:
            self.host.unplug(self._in)
        self._in = next(self._next, None)
        if self._in:
            self._in.auto_touch = True
            self.host.plug(self._in, "1-9")

    def prepare(self, folder: Path, line: str, *answers: str, **how: Any) -> Result:
        words = f"prepare --out {folder / 'pins.csv'} {line}".split()
        return self.run_words(words, answers, **how)


def heap(many: int) -> tuple[VirtualKey, ...]:
    return tuple(VirtualKey(replace(STANDARD_KEY, serial=f"KD-{n}")) for n in range(many))


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "pins.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def opens(key: VirtualKey, pin: str) -> bool:
    """Is this the PIN of the key?"""
    return key.memory.pin_hash == VirtualKey(STANDARD_KEY).with_pin(pin).memory.pin_hash


def test_keys_get_pins_that_only_the_file_knows(tmp_path: Path) -> None:
    table = Table(*heap(3))
    result = table.prepare(tmp_path, "--count 3 --min-length 6 --force-change --json")
    assert result.code == ExitCode.DONE
    found = rows(tmp_path)
    assert [row["state"] for row in found] == ["ready"] * 3
    for key, row in zip(table.heap, found, strict=True):
        assert opens(key, row["pin"])
        assert key.memory.force_pin_change
        assert key.memory.min_pin_length == 6
        assert row["pin"] not in result.out + result.err
    assert stat.S_IMODE((tmp_path / "pins.csv").stat().st_mode) == 0o600
    assert [line["label"] for line in result.json if "done" in line] == [
        f"No. {n + 1}\nKeydesk Virtual Key\nSerial KD-{n}" for n in range(3)
    ]


def test_a_person_reads_what_to_do_and_how_it_stands(tmp_path: Path) -> None:
    used = VirtualKey(replace(STANDARD_KEY, serial="KD-9")).with_pin(PIN)
    result = Table(used, *heap(1)).prepare(tmp_path, "--count 1", interactive=True)
    assert "0 ready, 0 skipped, 0 failed.\nPlug in key 1 of 1.\n" in result.err
    assert "This key already has a PIN." in result.err
    assert "0 ready, 1 skipped, 0 failed.\nPlug in key 1 of 1.\n" in result.err
    assert "No more keys are asked for.\n1 ready, 1 skipped, 0 failed. PIN-4 x1\n" in result.err
    assert "Key ready.\nNo. 1\nKeydesk Virtual Key\nSerial KD-0\n" in result.out
    assert rows(tmp_path)[0]["pin"] not in result.out + result.err


def test_the_pin_is_shown_only_where_that_is_asked_for(tmp_path: Path) -> None:
    result = Table(*heap(1)).prepare(tmp_path, "--count 1 --label-pin", interactive=True)
    assert f"\nPIN {rows(tmp_path)[0]['pin']}\n" in result.out


def test_even_then_no_pin_is_in_the_json(tmp_path: Path) -> None:
    result = Table(*heap(1)).prepare(tmp_path, "--count 1 --label-pin --json")
    assert rows(tmp_path)[0]["pin"] not in result.out + result.err


def test_one_pin_is_typed_twice_for_all(tmp_path: Path) -> None:
    table = Table(*heap(2))
    result = table.prepare(tmp_path, "--pin typed --count 2", PIN, PIN)
    assert result.code == ExitCode.DONE
    assert result.typed.hidden == [True, True]
    assert all(opens(key, PIN) for key in table.heap)


def test_a_mistyped_pin_leaves_no_file(tmp_path: Path) -> None:
    result = Table(*heap(1)).prepare(tmp_path, "--pin typed", PIN, f"{PIN}x")
    assert result.code == ExitCode.REFUSED
    assert list(tmp_path.iterdir()) == []


def test_each_key_gets_a_line_of_the_list(tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.touch(0o600)
    listed.write_text("alpha-11\nbravo-22\n", "utf-8")
    table = Table(*heap(2))
    result = table.prepare(tmp_path, f"--pin {listed} --count 2")
    assert result.code == ExitCode.DONE
    assert opens(table.heap[0], "alpha-11")
    assert opens(table.heap[1], "bravo-22")


@pytest.mark.parametrize(
    ("content", "mode", "code", "problem"),
    [
        ("alpha-11\nalpha-11\n", 0o600, ExitCode.USAGE, "bad-pin-list"),
        ("alpha-11\n", 0o644, ExitCode.USAGE, "unsafe-file"),
    ],
)
def test_a_bad_list_ends_it_before_there_is_a_file(
    tmp_path: Path, content: str, mode: int, code: ExitCode, problem: str
) -> None:
    listed = tmp_path / "list"
    listed.write_text(content, "utf-8")
    listed.chmod(mode)
    result = Table(*heap(1)).prepare(tmp_path, f"--pin {listed} --json")
    assert (result.code, result.ending["problem"]) == (code, problem)
    assert not (tmp_path / "pins.csv").exists()


def test_a_file_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "pins.csv").write_text("mine")
    result = Table(*heap(1)).prepare(tmp_path, "--json")
    assert (result.code, result.ending["code"]) == (ExitCode.USAGE, "LOT-4")
    assert (tmp_path / "pins.csv").read_text() == "mine"


def test_a_batch_is_gone_on_with_and_no_key_is_done_twice(tmp_path: Path) -> None:
    keys = heap(3)
    assert Table(*keys[:2]).prepare(tmp_path, "--count 2").code == ExitCode.DONE
    result = Table(*keys).prepare(tmp_path, "--resume --count 3 --json")
    assert result.code == ExitCode.DONE
    assert result.ending == {
        "batch": "over", "wanted": 3, "ready": 3, "skipped": 2, "failed": 0, "codes": {"LOT-3": 2},
    }  # fmt: skip
    assert [row["number"] for row in rows(tmp_path)] == ["1", "2", "3"]


def test_ctrl_c_while_the_next_key_is_awaited_tells_how_it_stands(tmp_path: Path) -> None:
    result = Table(*heap(1)).prepare(tmp_path, "--json", until=lambda out: '"ready": 1' in out)
    assert result.code == ExitCode.CANCELLED
    assert (result.ending["batch"], result.ending["ready"]) == ("over", 1)
    assert result.ending["failure"]["problem"] == "cancelled"


def test_ctrl_c_in_the_middle_of_a_key_leaves_a_file_that_can_be_gone_on_with(
    tmp_path: Path,
) -> None:
    keys = heap(1)
    line = "--count 1 --force-change --json"
    result = Table(*keys).prepare(tmp_path, line, until=lambda out: "apply-rules" in out)
    assert result.code == ExitCode.CANCELLED
    [row] = rows(tmp_path)
    assert row["state"] == "begun"
    assert opens(keys[0], row["pin"])
    again = Table(*keys).prepare(tmp_path, f"--resume {line}")
    assert again.code == ExitCode.DONE
    [row] = rows(tmp_path)
    assert row["state"] == "ready"
    assert opens(keys[0], row["pin"])


def test_a_used_key_is_erased_after_enter(tmp_path: Path) -> None:
    used = VirtualKey(STANDARD_KEY).with_pin(PIN).with_passkeys(3)
    table = Table(used)
    result = table.prepare(tmp_path, "--reset --count 1", "", interactive=True)
    assert result.code == ExitCode.DONE
    assert "Press Enter to erase Keydesk Virtual Key" in result.err
    assert opens(used, rows(tmp_path)[0]["pin"])
    assert used.memory.credentials == []


@pytest.mark.parametrize(("interactive", "answer"), [(True, "skip"), (False, "")])
def test_a_key_that_is_not_confirmed_is_left_as_it_is(
    tmp_path: Path, interactive: bool, answer: str
) -> None:
    used = VirtualKey(STANDARD_KEY).with_pin(PIN)
    Table(used).prepare(
        tmp_path,
        "--reset --json",
        answer,
        interactive=interactive,
        until=lambda out: '"skipped": 1' in out,
    )
    assert opens(used, PIN)
    assert rows(tmp_path) == []


def test_keys_that_do_not_fit_the_plan_are_put_aside(tmp_path: Path) -> None:
    new = replace(LATEST_KEY, device_version=(5, 7, 0))
    good, old = VirtualKey(new), VirtualKey(replace(new, device_version=(5, 6, 9)))
    aaguid = "6b657964-6573-6b00-8000-000000000006"
    line = f"--count 1 --firmware 5.7 --model {aaguid.upper()} --json"
    result = Table(VirtualKey(OLDER_KEY), old, good).prepare(tmp_path, line)
    assert result.code == ExitCode.DONE
    assert result.ending["codes"] == {"LOT-1": 1, "LOT-2": 1}
    assert [row["aaguid"] for row in rows(tmp_path)] == [aaguid]


def test_a_key_that_was_in_before_is_nobodys_business(tmp_path: Path) -> None:
    own = VirtualKey(replace(STANDARD_KEY, serial="OWN"))
    assert Table(*heap(1), own=(own,)).prepare(tmp_path, "--count 1").code == ExitCode.DONE
    assert own.memory.pin_hash is None
    assert len(rows(tmp_path)) == 1


@pytest.mark.parametrize(
    "line", ["--count 0", "--length 3", "--min-length 64", "--firmware x", "--count \u0663"]
)
def test_a_plan_that_makes_no_sense_is_a_usage_error(tmp_path: Path, line: str) -> None:
    with pytest.raises(SystemExit) as ended:
        Table().prepare(tmp_path, line)
    assert ended.value.code == ExitCode.USAGE


def test_no_pin_is_logged_or_left_in_another_file(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    caplog.set_level(1, "fido2")
    table = Table(*heap(4))
    result = table.prepare(tmp_path, "--count 4 --length 10 --min-length 6 --force-change --json")
    pins = [row["pin"] for row in rows(tmp_path)]
    assert len(pins) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["pins.csv"]
    told = caplog.text + result.out + result.err
    assert caplog.records
    for pin in pins:
        assert pin not in told
        assert pin.encode().hex() not in told
