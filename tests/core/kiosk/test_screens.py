"""One thing at a time: what is most pressing is on the screen, and every screen has a code."""

from dataclasses import replace

import pytest

from core.kiosk.screens import NAMED, Moment, Screen, screen
from core.kiosk.session import Phase

HERE = Moment(phase=Phase.ACTIVE, keys=1, tiles=2)

TABLE = [
    (Moment(), Screen.ATTRACT),
    (Moment(keys=3, left_behind=True), Screen.ATTRACT),
    (Moment(staff=True), Screen.STAFF),
    (replace(HERE, staff=True, job=True), Screen.STAFF),
    (HERE, Screen.HOME),
    (replace(HERE, phase=Phase.WARNING), Screen.HOME),
    (replace(HERE, keys=0), Screen.INSERT),
    (replace(HERE, keys=2), Screen.SEVERAL),
    (replace(HERE, keys=2, job=True), Screen.JOB),
    (replace(HERE, keys=2, left_behind=True), Screen.LEFT),
    (replace(HERE, left_behind=True), Screen.LEFT),
    (replace(HERE, job=True, stuck=True), Screen.REMOVE),
    (replace(HERE, reading=True), Screen.READING),
    (replace(HERE, problem=True), Screen.PROBLEM),
    (replace(HERE, tiles=0), Screen.NOTHING),
]


@pytest.mark.parametrize(("now", "shown"), TABLE)
def test_the_most_pressing_is_shown(now: Moment, shown: Screen) -> None:
    assert screen(now) is shown


def test_every_screen_is_in_the_table() -> None:
    assert {shown for _, shown in TABLE} == set(Screen)


def test_codes_are_those_of_the_manual_and_none_is_used_twice() -> None:
    assert [told.code for told in NAMED.values()] == [f"KSK-{number}" for number in range(20, 34)]
