"""The monkey itself: the same seed, the same acts; and it would notice what a visitor left."""

from itertools import islice

from tests.monkey.chance import NAMES, PINS, Act, Monitor, acts
from tests.monkey.watch import Shown, traces

FIRST = Shown(frozenset({("attract", "Touch the screen")}))


def test_a_run_can_be_begun_the_same_way_again() -> None:
    once, again, other = (list(islice(acts(seed), 500)) for seed in (1, 1, 2))
    assert once == again != other


def test_a_visitor_does_everything_there_is() -> None:
    done = list(islice(acts(1), 2000))
    assert {type(act) for act in done} == set(Act.__args__)
    assert {act.size for act in done if isinstance(act, Monitor)} >= {"off", "800x600"}


def test_what_a_visitor_typed_is_a_trace() -> None:
    now = Shown(FIRST.texts | {("finger-name", f"{NAMES[0]} thumb")})
    assert NAMES[0] in traces(now, FIRST, NAMES + PINS)


def test_anything_new_on_the_first_screen_is_a_trace_but_a_key_left_behind() -> None:
    left = Shown(FIRST.texts | {("take-your-key", "Please take your key with you.")})
    assert traces(left, FIRST, NAMES) == []
    odd = Shown(FIRST.texts | {("problem", "The PIN is blocked")})
    assert traces(odd, FIRST, NAMES) == ["problem: The PIN is blocked"]
