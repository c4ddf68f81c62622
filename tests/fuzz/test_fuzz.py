"""`make fuzz` in small, and that it would find what it looks for."""

from collections import Counter

import pytest
from fido2.ctap2.pin import ClientPin

from core.device import fingers, getinfo
from core.device.session import Session
from core.errors import Problem
from core.model import Secret
from tests.fuzz.__main__ import main
from tests.fuzz.case import Run

SESSIONS = 400


@pytest.fixture(autouse=True)
def _from_the_first_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEED", raising=False)
    monkeypatch.setenv("FUZZ", "2000")


def played(sessions: int) -> Counter[str]:
    met: Counter[str] = Counter()
    for seed in range(sessions):
        each = Run(seed)
        each.play()
        met += each.met
    return met


def test_a_sample_of_sessions_ends_in_problems_a_person_can_act_on() -> None:
    met = played(SESSIONS)
    assert met["done"] > SESSIONS
    assert len(met) >= 15
    assert set(met) <= {"done", *(problem.value for problem in Problem)} - {"unexpected"}


def test_a_session_is_the_same_each_time() -> None:
    first, again = Run(7), Run(7)
    first.play()
    again.play()
    assert first.met == again.met


def careless(*_: object) -> None:
    raise AttributeError("what a key sent was not what was hoped for")


@pytest.mark.parametrize(
    ("part", "name"),
    [(getinfo, "_url"), (fingers, "_fingerprint"), (ClientPin, "get_pin_retries")],
)
def test_carelessness_is_found(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    part: object,
    name: str,
) -> None:
    monkeypatch.setattr(part, name, careless)
    assert main() == 1
    assert "to see it again: make fuzz SEED=" in capsys.readouterr().out


def test_a_second_try_nobody_asked_for_is_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unlock = Session.unlock

    def twice(session: Session, pin: Secret) -> None:
        unlock(session, pin)
        unlock(session, pin)

    monkeypatch.setattr(Session, "unlock", twice)
    assert main() == 1
    assert "unlock spent two tries" in capsys.readouterr().out
