"""Whatever somebody without the key does to a log is found, and told where."""

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.audit import chain
from core.audit.chain import ChainKey, Place
from core.audit.event import Action
from core.audit.verify import Flaw, Kind
from tests.core.audit.ground import Drawer, Log, event

THIEF = ChainKey(b"somebody else's")


@pytest.fixture
def log(tmp_path: Path) -> Log:
    log = Log(tmp_path)
    log.write(6)
    return log


def at(kind: Kind, line: int, first: int, last: int | None = None) -> Flaw:
    return Flaw(kind, "audit.jsonl", line, first, last or first)


def forged(lines: list[bytes], after: int) -> bytes:
    """A line that would follow, but for the key."""
    link = chain.read(lines[after])
    assert link
    return chain.seal(event(), link.place, THIEF).rstrip(b"\n")


def with_key_id_of(line: bytes, owner: bytes) -> bytes:
    """The same line, as if the owner's key had signed it."""
    mine, theirs = chain.read(line), chain.read(owner)
    assert mine
    assert theirs
    return line.replace(mine.key_id.encode(), theirs.key_id.encode())


def test_a_log_nobody_touched_is_whole(log: Log) -> None:
    verdict = log.verify()
    assert (verdict.whole, verdict.lines, verdict.last) == (True, 6, 6)
    assert verdict.anchored


@pytest.mark.parametrize("index", range(6))
def test_a_changed_word(log: Log, index: int) -> None:
    def change(lines: list[bytes]) -> None:
        lines[index] = lines[index].replace(b'"ada"', b'"eve"')

    assert log.spoil(change).flaws == (at(Kind.CHANGED, index + 1, index + 1),)


@pytest.mark.parametrize("index", range(6))
def test_a_line_turned_to_rubbish(log: Log, index: int) -> None:
    def change(lines: list[bytes]) -> None:
        lines[index] = b"{}"

    assert log.spoil(change).flaws == (at(Kind.CHANGED, index + 1, index + 1),)


@pytest.mark.parametrize("index", range(5))
def test_a_line_that_is_gone(log: Log, index: int) -> None:
    flaws = log.spoil(lambda lines: lines.pop(index)).flaws
    assert flaws == (at(Kind.MISSING, index + 1, index + 1),)


def test_several_lines_that_are_gone(log: Log) -> None:
    assert log.spoil(lambda lines: lines.__delitem__(slice(1, 4))).flaws == (
        at(Kind.MISSING, 2, 2, 4),
    )


@pytest.mark.parametrize("left", range(6))
def test_an_end_that_is_cut_off(log: Log, left: int) -> None:
    flaws = log.spoil(lambda lines: lines.__delitem__(slice(left, None))).flaws
    assert [(flaw.kind, flaw.first, flaw.last) for flaw in flaws] == [
        (Kind.ENDS_EARLY, left + 1, 6)
    ]


def test_lines_that_changed_places(log: Log) -> None:
    def swap(lines: list[bytes]) -> None:
        lines[1], lines[3] = lines[3], lines[1]

    flaws = log.spoil(swap).flaws
    assert {flaw.kind for flaw in flaws} == {Kind.MOVED}
    assert [flaw.first for flaw in flaws] == [4, 3, 2]


@pytest.mark.parametrize("index", range(1, 6))
def test_a_copy_of_a_line(log: Log, index: int) -> None:
    flaws = log.spoil(lambda lines: lines.insert(index, lines[0])).flaws
    assert flaws == (at(Kind.ADDED, index + 1, 1),)


@pytest.mark.parametrize("count", [1, 2])
def test_lines_written_in_between_without_the_key(log: Log, count: int) -> None:
    def insert(lines: list[bytes]) -> None:
        new = with_key_id_of(forged(lines, 2), lines[2])
        lines[3:3] = [new] * count

    flaws = log.spoil(insert).flaws
    assert [(flaw.kind, flaw.line) for flaw in flaws] == [
        (Kind.ADDED, 4 + number) for number in range(count)
    ]


def test_a_line_added_at_the_end_without_the_key(log: Log) -> None:
    def add(lines: list[bytes]) -> None:
        lines.append(with_key_id_of(forged(lines, 5), lines[5]))

    assert log.spoil(add).flaws == (at(Kind.CHANGED, 7, 7),)


def test_a_line_of_another_key_proves_nothing(log: Log) -> None:
    flaws = log.spoil(lambda lines: lines.append(forged(lines, 5))).flaws
    assert flaws == (at(Kind.OTHER_KEY, 7, 7),)


def test_a_log_written_anew_with_another_key(log: Log, tmp_path: Path) -> None:
    (tmp_path / "thief").mkdir()
    thief = Log(tmp_path / "thief")
    thief.write(6)
    log.path.write_bytes(thief.path.read_bytes())
    kinds = {flaw.kind for flaw in log.verify().flaws}
    assert kinds >= {Kind.OTHER_KEY, Kind.CHANGED}


def test_an_older_copy_of_the_log_is_found_by_its_anchor(log: Log) -> None:
    older = log.path.read_bytes()
    log.write(2)
    log.path.write_bytes(older)
    assert log.verify().flaws == (at(Kind.ENDS_EARLY, 6, 7, 8),)


def test_lines_of_two_histories_do_not_fit_together(tmp_path: Path) -> None:
    """Log and anchor were put back to an older copy, and another history was written from there."""
    log = Log(tmp_path)
    log.write(3)
    lines, kept = log.lines(), dict(log.drawer.kept)
    log.write(2)
    first = log.lines()
    log.put(*lines)
    log.drawer.kept = kept
    other = Log(tmp_path, log.drawer)
    other.writer().append(event(Action.RESET), other.vault.key())
    other.write(1)
    assert other.verify().whole
    assert other.spoil(lambda lines: lines.__setitem__(3, first[3])).flaws == (
        at(Kind.CHANGED, 4, 4),
    )


def test_writing_on_heals_nothing(log: Log) -> None:
    log.spoil(lambda lines: lines.__delitem__(slice(4, None)))
    log.write(1)
    assert log.verify().flaws == (at(Kind.MISSING, 5, 5, 6),)


def test_writing_on_over_a_spoilt_last_line_heals_nothing(log: Log) -> None:
    log.spoil(lambda lines: lines.__setitem__(5, b"rubbish"))
    log.write(1)
    assert log.verify().flaws == (at(Kind.CHANGED, 6, 6),)
    assert log.lines()[5] == b"rubbish"


def test_a_log_that_was_deleted_and_begun_anew(log: Log) -> None:
    log.path.unlink()
    log.write(1)
    assert log.verify().flaws == (at(Kind.MISSING, 1, 1, 6),)


def test_a_log_that_was_deleted(log: Log) -> None:
    log.path.unlink()
    assert log.verify().flaws == (Flaw(Kind.ENDS_EARLY, "", 0, 1, 6),)


def test_there_never_was_a_log(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Log(tmp_path).verify()


def test_without_its_anchor_a_cut_end_is_not_to_be_seen(log: Log) -> None:
    """What cannot be proved is said to be so, and docs/audit.md tells it."""
    kept = log.drawer.kept
    log.drawer.kept = {name: text for name, text in kept.items() if "anchor" not in name}
    verdict = log.spoil(lambda lines: lines.__delitem__(slice(3, None)))
    assert (verdict.whole, verdict.anchored) == (True, False)


def test_an_anchor_somebody_made_up_counts_for_nothing(log: Log) -> None:
    kept = log.drawer.kept
    for name in [name for name in kept if "anchor" in name]:
        kept[name] = kept[name].replace('"sequence": 6', '"sequence": 3')
    assert not log.verify().anchored


class TestEndedFiles:
    @pytest.fixture
    def files(self, tmp_path: Path) -> Log:
        """A log of several files."""
        log = Log(tmp_path)
        log.write(9, largest=3000)
        assert len(self.ended(log)) > 1
        return log

    @staticmethod
    def ended(log: Log) -> list[Path]:
        return sorted(log.path.parent.glob("audit-0*.jsonl"))

    def test_the_chain_goes_on_from_file_to_file(self, files: Log) -> None:
        verdict = files.verify()
        assert (verdict.whole, verdict.lines) == (True, 9)
        first = json.loads(files.lines()[0])
        assert first["keydesk"]["continues"] == self.ended(files)[-1].name

    @pytest.mark.parametrize("which", [0, -1])
    def test_a_file_that_is_gone(self, files: Log, which: int) -> None:
        self.ended(files)[which].unlink()
        (flaw,) = files.verify().flaws
        assert flaw.kind is Kind.MISSING

    def test_a_line_of_an_ended_file(self, files: Log) -> None:
        path = self.ended(files)[0]
        path.write_bytes(path.read_bytes().replace(b"success", b"failure", 1))
        (flaw,) = files.verify().flaws
        assert (flaw.kind, flaw.file, flaw.line) == (Kind.CHANGED, path.name, 1)

    def test_the_newest_file_is_gone(self, files: Log) -> None:
        files.path.unlink()
        (flaw,) = files.verify().flaws
        assert flaw.kind is Kind.ENDS_EARLY


def _swap(lines: list[bytes], chance: random.Random) -> None:
    one, other = chance.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]


def _flip(lines: list[bytes], chance: random.Random) -> None:
    index = chance.randrange(len(lines))
    line = bytearray(lines[index])
    line[chance.randrange(len(line))] ^= 1 << chance.randrange(8)
    lines[index] = bytes(line)


DEEDS: list[Callable[[list[bytes], random.Random], object]] = [
    _swap,
    _flip,
    lambda lines, chance: lines.pop(chance.randrange(len(lines))),
    lambda lines, chance: lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines)),
]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Log:
    log = Log(tmp_path_factory.mktemp("log"))
    log.write(8)
    return log


@given(chance=st.randoms(use_true_random=False), count=st.integers(1, 4))
def test_no_mixture_of_deeds_goes_unseen(written: Log, chance: random.Random, count: int) -> None:
    before = written.lines()
    lines = [*before]
    for _ in range(count):
        chance.choice(DEEDS)(lines, chance)
    written.put(*lines)
    try:
        assert written.verify().whole == (written.lines() == before)
    finally:
        written.put(*before)


def test_a_seal_covers_every_byte_of_its_line() -> None:
    key = ChainKey(b"k")
    line = chain.seal(event(), Place(), key).rstrip(b"\n")
    for index in range(len(line)):
        for bit in (1, 2, 128):
            spoilt = bytearray(line)
            spoilt[index] ^= bit
            link = chain.read(bytes(spoilt))
            assert link is None or link.key_id != key.id or not link.sealed_by(key), index


def test_the_key_is_in_no_line_and_in_no_text_of_it(log: Log) -> None:
    secret = log.drawer.kept["audit-key"]
    assert secret.encode() not in log.path.read_bytes()
    assert secret not in repr(log.vault.key())
    assert str(bytes.fromhex(secret))[2:-1] not in repr(log.vault.key())


def test_two_programs_that_start_together_make_one_key(tmp_path: Path) -> None:
    drawer = Drawer()
    one, other = Log(tmp_path, drawer), Log(tmp_path, drawer)
    one.write(1)
    other.write(1)
    one.write(1)
    assert one.verify().whole
