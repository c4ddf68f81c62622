"""The power may go between any two things a log does to the disk, or in the middle of one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.audit.disk import Disk
from core.audit.vault import Anchor
from core.audit.verify import Kind
from tests.core.audit.ground import Drawer, Log, event

SMALL = 2500
"""Bytes after which a file is ended here: three lines."""

SHARES = (0.0, 0.01, 0.5, 0.99, 1.0)
"""How much of what was not yet on the disk has got there by chance."""


class PowerCut(Exception):  # noqa: N818 - no error of the program
    """The program stops here, in the middle of what it was doing."""


class Mains:
    """Counts what is done to the disk and the drawer; goes out at the given count."""

    def __init__(self, until: int | None = None) -> None:
        self.count = 0
        self._until = until

    def tick(self) -> None:
        self.count += 1
        if self.count == self._until:
            raise PowerCut


class Volatile(Disk):
    """A disk that forgets what was not synced: a share of it, cut off or spoilt in the middle."""

    def __init__(self, mains: Mains, share: float, *, spoil: bool = False) -> None:
        self._mains = mains
        self._share = share
        self._spoil = spoil

    def write(self, file: int, data: bytes) -> None:
        there = data[: round(len(data) * self._share)]
        if self._spoil:  # The last block came before the one in front of it.
            there = b"\0" * (len(data) // 2) + data[len(data) // 2 :]
        try:
            self._mains.tick()
        except PowerCut:
            super().write(file, there)
            raise
        super().write(file, data)

    def cut(self, file: int, size: int) -> None:
        self._mains.tick()
        super().cut(file, size)

    def sync(self, file: int) -> None:
        self._mains.tick()
        super().sync(file)

    def rename(self, path: Path, name: Path) -> None:
        if self._share:
            super().rename(path, name)
            self._mains.tick()
        else:
            self._mains.tick()
            super().rename(path, name)

    def sync_folder(self, folder: Path) -> None:
        self._mains.tick()
        super().sync_folder(folder)


class Wired(Drawer):
    """A drawer on the same mains: an anchor is kept before, or after, the light goes out."""

    def __init__(self, mains: Mains, share: float) -> None:
        super().__init__()
        self._mains = mains
        self._share = share

    def write(self, name: str, text: str) -> None:
        if self._share:
            super().write(name, text)
        self._mains.tick()
        super().write(name, text)


def scene(folder: Path, mains: Mains, share: float, *, spoil: bool) -> tuple[Log, Iterator[int]]:
    """A log, and what writes seven events to it, yielding how many are told to be written."""
    log = Log(folder, Wired(mains, share))

    def work() -> Iterator[int]:
        key = log.vault.key()
        writer = log.writer(disk=Volatile(mains, share, spoil=spoil), largest=SMALL)
        for number in range(1, 8):
            writer.append(event(), key)
            yield number

    return log, work()


def places(folder: Path) -> int:
    """How many places there are to cut the power."""
    mains = Mains()
    _, work = scene(folder, mains, 1.0, spoil=False)
    list(work)
    return mains.count


@pytest.mark.parametrize("spoil", [False, True], ids=["cut", "spoilt"])
@pytest.mark.parametrize("share", SHARES)
def test_the_power_goes_at_any_place(tmp_path: Path, share: float, spoil: bool) -> None:
    count = places(_new(tmp_path, "count"))
    assert count > 25
    for place in range(1, count + 1):
        mains = Mains(place)
        log, work = scene(_new(tmp_path, str(place)), mains, share, spoil=spoil)
        told = 0
        with pytest.raises(PowerCut):
            for told in work:  # noqa: B007 - the last one counts
                pass
        if log.path.exists():
            left = log.verify()
            assert {flaw.kind for flaw in left.flaws} <= ({Kind.CHANGED} if spoil else set())
            assert left.last >= told
        log.write(2, largest=SMALL)
        verdict = log.verify()
        assert verdict.whole, (place, verdict)
        assert verdict.last in (told + 2, told + 3), (place, verdict)
        assert verdict.recovered <= 1


def test_half_a_line_is_told_by_the_next_one(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.write(2)
    with log.path.open("ab") as file:
        file.write(b'{"@timestamp":"2026-')
    before = log.verify()
    assert (before.whole, before.half, before.recovered) == (True, True, 0)
    log.write(1)
    after = log.verify()
    assert (after.whole, after.half, after.recovered) == (True, False, 1)
    assert b'"recovered":20' in log.lines()[2]


@pytest.mark.parametrize("size", range(0, 900, 13))
def test_a_last_line_cut_off_at_any_byte(tmp_path: Path, size: int) -> None:
    """It was never told to be written: the anchor stands at the line before."""
    log = Log(tmp_path)
    log.write(1)
    kept = dict(log.drawer.kept)
    whole = log.path.read_bytes()
    log.write(1)
    assert len(log.path.read_bytes()) - len(whole) > 700
    log.drawer.kept = kept
    log.path.write_bytes(log.path.read_bytes()[: len(whole) + size])
    log.write(1)
    verdict = log.verify()
    assert verdict.whole
    assert verdict.last == (2 if size < len(whole) - 10 else verdict.last)


def test_a_line_whose_newline_is_missing_is_whole(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.write(2)
    log.path.write_bytes(log.path.read_bytes()[:-1])
    assert not log.verify().half
    log.write(1)
    verdict = log.verify()
    assert (verdict.whole, verdict.lines, verdict.recovered) == (True, 3, 0)


def test_an_anchor_from_before_the_power_cut_is_good_enough(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.write(3)
    kept = dict(log.drawer.kept)
    log.write(1)
    log.drawer.kept = kept
    verdict = log.verify()
    assert (verdict.whole, verdict.anchored, verdict.last) == (True, True, 4)


def test_an_anchor_that_is_half_written_is_none() -> None:
    assert Anchor.read('{"sequence": 3, "dig') is None


def _new(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name
