"""The passcode of the staff: only the right one opens, and only a few may be tried."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core.policy.passcode as passcode_module
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


def knocked(gate: Gate, *passcodes: Secret) -> list[bool]:
    """Try passcodes one after the other."""

    async def all_of_them() -> list[bool]:
        return [await gate.knock(each, HASH) for each in passcodes]

    return asyncio.run(all_of_them())


GUESS = Secret("guess")


def test_the_right_passcode_is_not_taken_during_the_pause(watch: Watch) -> None:
    gate = Gate(watch)
    for _ in range(TRIES):
        assert gate.pause == 0
        assert knocked(gate, GUESS) == [False]
    assert gate.pause == PAUSE
    assert knocked(gate, RIGHT) == [False]
    watch.now = PAUSE
    assert knocked(gate, RIGHT) == [True]


def test_the_right_passcode_forgives_the_guesses_before(watch: Watch) -> None:
    gate = Gate(watch)
    for _ in range(2):
        assert knocked(gate, *[GUESS] * (TRIES - 1), RIGHT)[-1]
    assert gate.pause == 0


class Counted:
    """Compares as `matches` does, and remembers on which thread; waits until it is let go."""

    def __init__(self) -> None:
        self.threads: list[str] = []
        self.go = threading.Event()

    def __call__(self, passcode: Secret, wanted: str) -> bool:
        self.threads.append(threading.current_thread().name)
        self.go.wait()
        return matches(passcode, wanted)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counted]:
    counted = Counted()
    monkeypatch.setattr(passcode_module, "matches", counted)
    yield counted
    counted.go.set()


def test_guesses_made_at_once_are_counted_one_by_one(watch: Watch, counted: Counted) -> None:
    gate = Gate(watch)

    async def at_once() -> list[bool]:
        asyncio.get_running_loop().call_soon(counted.go.set)
        return await asyncio.gather(*(gate.knock(GUESS, HASH) for _ in range(4 * TRIES)))

    assert not any(asyncio.run(at_once()))
    assert counted.threads == ["passcode"] * TRIES
    assert gate.pause == PAUSE


def test_a_try_nobody_waits_for_is_counted(watch: Watch, counted: Counted) -> None:
    gate = Gate(watch)

    async def impatient() -> None:
        for _ in range(TRIES):
            trying = asyncio.ensure_future(gate.knock(RIGHT, HASH))
            await asyncio.sleep(0)
            trying.cancel()
            counted.go.set()
            await asyncio.wait({trying})
            assert trying.cancelled()

    asyncio.run(impatient())
    assert gate.pause == PAUSE


def test_the_right_passcode_at_the_last_try_opens(watch: Watch) -> None:
    gate = Gate(watch)
    assert knocked(gate, *[GUESS] * (TRIES - 1), RIGHT)[-1]
    assert (gate.wrong, gate.pause) == (0, 0)
