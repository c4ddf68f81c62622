"""The passcode of the staff: only the right one opens, and only a few may be tried."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Secret
from core.policy.passcode import PAUSE, TRIES, Gate, hashed, matches
from core.policy.schema import flaw

RIGHT = Secret("korrekt é horse")
HASH = hashed(RIGHT, b"0123456789abcdef")


def test_the_hash_is_one_a_policy_takes() -> None:
    assert flaw("StaffPasscodeHash", hashed(RIGHT)) == ""


def test_two_hashes_of_one_passcode_differ() -> None:
    assert hashed(RIGHT) != hashed(RIGHT)
    assert matches(RIGHT, hashed(RIGHT))


@pytest.mark.parametrize("wrong", ["", "korrekt", "Korrekt é horse", "korrekt é horse "])
def test_nothing_but_the_passcode_matches(wrong: str) -> None:
    assert not matches(Secret(wrong), HASH)


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "scrypt",
        "scrypt$16384$8$1$AAAA",
        "argon2$" + HASH.partition("$")[2],
        HASH.replace("$16384$", "$16383$"),  # Not a power of two.
        HASH.replace("$16384$", "$1073741824$"),  # Would hold the window up for minutes.
        HASH.replace("$8$1$", "$0$1$"),
        HASH.replace("$8$1$", "$8$-1$"),
        HASH.replace("$16384$", "$x$"),
        HASH[:-4],
    ],
)
def test_a_hash_that_makes_no_sense_matches_nothing(broken: str) -> None:
    assert not matches(RIGHT, broken)


@given(st.text(max_size=60))
def test_any_text_as_a_hash_matches_nothing(text: str) -> None:
    assert not matches(RIGHT, text)


class Watch:
    """A clock the test turns."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_the_right_passcode_is_not_taken_during_the_pause(watch: Watch) -> None:
    gate = Gate(watch)
    for _ in range(TRIES):
        assert gate.pause == 0
        assert not gate.knock(Secret("guess"), HASH)
    assert gate.pause == PAUSE
    assert not gate.knock(RIGHT, HASH)
    watch.now = PAUSE
    assert gate.knock(RIGHT, HASH)


def test_the_right_passcode_forgives_the_guesses_before(watch: Watch) -> None:
    gate = Gate(watch)
    for _ in range(2):
        for _ in range(TRIES - 1):
            gate.knock(Secret("guess"), HASH)
        assert gate.knock(RIGHT, HASH)
    assert gate.pause == 0
