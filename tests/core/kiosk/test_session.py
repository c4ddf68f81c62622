"""A session begins, asks, and ends by the clock, and never while a key is at work."""

from itertools import count

import pytest

from core.audit.export import Outcome
from core.kiosk.journal import End
from core.kiosk.session import Phase, Session, new_id
from core.policy.model import KioskRules

RULES = KioskRules(idle_seconds=60, warning_seconds=20)


class Visit:
    """A session in a time of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.wiped = 0
        self.told: list[tuple[str, ...]] = []
        numbers = count(1)
        self.session = Session(
            RULES, self._wipe, self, lambda: self.now, lambda: f"s{next(numbers)}"
        )

    def _wipe(self) -> None:
        self.wiped += 1

    def session_started(self, session: str) -> None:
        self.told.append(("started", session))

    def session_ended(self, session: str, why: End) -> None:
        self.told.append(("ended", session, why.value))

    def staff_tried(self, *, right: bool) -> None:
        raise AssertionError

    def staff_exit(self, code: int) -> None:
        raise AssertionError

    def export_began(self) -> None:
        raise AssertionError

    def export_ended(self, outcome: Outcome, code: str) -> None:
        raise AssertionError

    def wait(self, seconds: int, *, at_work: bool = False) -> None:
        for _ in range(seconds):
            self.now += 1
            self.session.look(at_work=at_work)


@pytest.fixture
def visit() -> Visit:
    return Visit()


def test_nobody_is_asked_before_somebody_came(visit: Visit) -> None:
    visit.wait(1000)
    visit.session.touched()
    assert visit.session.phase is Phase.ATTRACT
    assert visit.told == []


def test_a_visitor_who_went_away_is_asked_and_then_forgotten(visit: Visit) -> None:
    visit.session.begin()
    visit.wait(59)
    assert visit.session.seconds_left == 0
    visit.wait(1)
    assert (visit.session.phase, visit.session.seconds_left) == (Phase.WARNING, 20)
    visit.wait(19)
    assert (visit.session.seconds_left, visit.wiped) == (1, 0)
    visit.wait(1)
    assert (visit.session.phase, visit.wiped) == (Phase.ATTRACT, 1)
    assert visit.told == [("started", "s1"), ("ended", "s1", "idle")]


def test_each_visitor_has_another_id(visit: Visit) -> None:
    visit.session.begin()
    visit.session.end(End.DONE)
    visit.session.begin()
    assert visit.told[-1] == ("started", "s2")
    assert len({new_id() for _ in range(100)}) == 100


def test_a_touch_gives_all_of_the_time_again(visit: Visit) -> None:
    visit.session.begin()
    visit.wait(79)
    visit.session.touched()
    assert visit.session.phase is Phase.ACTIVE
    visit.wait(59)
    assert visit.session.phase is Phase.ACTIVE


def test_a_key_at_work_is_never_cut_off(visit: Visit) -> None:
    visit.session.begin()
    visit.wait(500, at_work=True)
    assert (visit.session.phase, visit.wiped) == (Phase.ACTIVE, 0)
    visit.wait(80)
    assert visit.wiped == 1


def test_work_that_begins_during_the_question_answers_it(visit: Visit) -> None:
    visit.session.begin()
    visit.wait(65)
    visit.wait(30, at_work=True)
    assert (visit.session.phase, visit.wiped) == (Phase.ACTIVE, 0)


def test_a_session_ends_once(visit: Visit) -> None:
    visit.session.begin()
    visit.session.begin()
    visit.session.end(End.REMOVED)
    visit.session.end(End.IDLE)
    assert visit.wiped == 1
    assert visit.told == [("started", "s1"), ("ended", "s1", "removed")]
