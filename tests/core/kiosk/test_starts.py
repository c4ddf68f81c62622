"""A kiosk that crashes three times in five minutes notices, whatever became of its file."""

from pathlib import Path

import pytest

from core.kiosk.starts import Starts


class Boot:
    """Starts of one kiosk in a time of the test."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "keydesk" / "starts.json"
        self.now = 10_000.0

    def start(self) -> Starts:
        return Starts(self.path, lambda: self.now)

    def crash(self) -> bool:
        """Start unless in a loop, and never come to an end; was it a loop?"""
        starts = self.start()
        if not starts.looping:
            starts.begin()
            return False
        return True


@pytest.fixture
def boot(tmp_path: Path) -> Boot:
    return Boot(tmp_path)


def test_three_crashes_are_a_loop(boot: Boot) -> None:
    assert [boot.crash() for _ in range(4)] == [False, False, False, True]


def test_crashes_of_long_ago_are_forgiven(boot: Boot) -> None:
    for _ in range(3):
        boot.crash()
    boot.now += 301
    assert not boot.crash()


def test_a_good_end_is_no_crash(boot: Boot) -> None:
    for _ in range(10):
        starts = boot.start()
        assert not starts.looping
        starts.begin()
        boot.now += 1
        starts.end()


def test_a_clock_set_back_makes_no_loop(boot: Boot) -> None:
    for _ in range(3):
        boot.crash()
    boot.now -= 5000
    assert not boot.crash()


@pytest.mark.parametrize("text", ["", "{}", "nonsense", '["a", true, null]', "[" * 100_000])
def test_a_spoilt_file_counts_nothing(boot: Boot, text: str) -> None:
    boot.path.parent.mkdir()
    boot.path.write_text(text)
    assert not boot.crash()
    assert [boot.crash() for _ in range(3)] == [False, False, True]


def test_a_folder_nobody_may_write_only_costs_the_guard(tmp_path: Path) -> None:
    (tmp_path / "keydesk").write_text("a file where a folder should be")
    boot = Boot(tmp_path)
    assert [boot.crash() for _ in range(5)] == [False] * 5
