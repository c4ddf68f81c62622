"""How a job is driven: questions, answers and endings."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest

from core.errors import Failure, OperationError, Problem, problem
from core.flow import (
    Cancelled,
    Done,
    Failed,
    Prompt,
    Show,
    Step,
    Steps,
    run,
)
from core.model import Secret
from tests.core.support.samples import key_info

KEY = key_info(product="Target")
OTHER = key_info(product="Other")


@dataclass(frozen=True, kw_only=True)
class Ask(Prompt[int]):
    """A question with a number for an answer."""


def play(flow: Steps, show: Show | None = None) -> list[Step]:
    """Every step shown, the ending last."""
    steps: list[Step] = []

    def keep(step: Step) -> Awaitable[None] | None:
        steps.append(step)
        return show(step) if show else None

    ending = asyncio.run(run(flow, KEY, keep))
    assert ending is steps[-1]
    return steps


async def asking(told: list[int]) -> Steps:
    ask = Ask(key=KEY)
    yield ask
    told.append(await ask.reply())
    yield Done(key=OTHER)


def at_question(deed: Callable[[Ask], None]) -> Show:
    def show(step: Step) -> None:
        if isinstance(step, Ask):
            deed(step)

    return show


class TestQuestions:
    def test_an_answer_reaches_the_job(self) -> None:
        told: list[int] = []
        steps = play(asking(told), at_question(lambda ask: ask.answer(7)))
        assert told == [7]
        assert [type(step) for step in steps] == [Ask, Done]

    def test_the_first_answer_counts(self) -> None:
        def twice(ask: Ask) -> None:
            ask.answer(7)
            ask.answer(8)
            ask.decline()

        told: list[int] = []
        play(asking(told), at_question(twice))
        assert told == [7]

    def test_an_answer_may_come_minutes_later(self) -> None:
        def later(ask: Ask) -> None:
            asyncio.get_running_loop().call_soon(lambda: ask.answer(7))

        told: list[int] = []
        play(asking(told), at_question(later))
        assert told == [7]

    @pytest.mark.parametrize("late", [False, True], ids=["at once", "after an answer"])
    def test_a_declined_question_ends_the_job(self, late: bool) -> None:
        def decline(ask: Ask) -> None:
            ask.decline()
            if late:
                ask.answer(7)

        told: list[int] = []
        steps = play(asking(told), at_question(decline))
        assert told == []
        assert steps[-1] == Cancelled(key=KEY)

    def test_an_answer_that_is_nothing_is_an_answer(self) -> None:
        told: list[int] = []
        play(asking(told), at_question(lambda ask: ask.answer(0)))
        assert told == [0]

    def test_a_question_does_not_print_its_answer(self) -> None:
        async def secret() -> str:
            ask = Prompt[Secret](key=KEY)
            ask.answer(Secret("135790"))
            return repr(ask)

        assert "135790" not in asyncio.run(secret())


class TestEndings:
    def test_a_job_without_an_ending_was_cancelled(self) -> None:
        async def nothing() -> Steps:
            return
            yield

        assert play(nothing()) == [Cancelled(key=KEY)]

    def test_nothing_is_shown_after_an_ending(self) -> None:
        async def talkative() -> Steps:
            yield Step(key=KEY)
            yield Done(key=KEY)
            yield Step(key=KEY)

        assert [type(step) for step in play(talkative())] == [Step, Done]

    def test_an_ending_is_shown_when_the_key_is_free(self) -> None:
        freed: list[Step] = []

        async def holding() -> Steps:
            try:
                yield Done(key=KEY)
            finally:
                freed.append(Step(key=KEY))

        play(holding(), lambda step: freed.append(step))
        assert [type(step) for step in freed] == [Step, Done]

    def test_a_failure_names_the_key_of_the_last_step(self) -> None:
        async def failing() -> Steps:
            yield Step(key=OTHER)
            raise problem(Problem.KEY_REMOVED)

        assert play(failing())[-1].key == OTHER

    def test_a_failure_ends_the_job_with_its_data(self) -> None:
        failure = Failure(Problem.WRONG_PIN, 7, "detail")

        async def failing() -> Steps:
            yield Step(key=KEY)
            raise OperationError(failure)

        assert play(failing())[-1] == Failed(key=KEY, failure=failure)

    def test_a_key_that_was_cancelled_is_no_failure(self) -> None:
        async def cancelled() -> Steps:
            yield Step(key=KEY)
            raise problem(Problem.CANCELLED, "closed")

        assert play(cancelled())[-1] == Cancelled(key=KEY)


def test_a_front_end_may_take_its_time() -> None:
    order: list[str] = []

    async def two() -> Steps:
        yield Step(key=KEY)
        order.append("on with it")
        yield Done(key=KEY)

    async def slowly(step: Step) -> None:
        await asyncio.sleep(0)
        order.append(type(step).__name__)

    assert asyncio.run(run(two(), KEY, slowly)) == Done(key=KEY)
    assert order == ["Step", "on with it", "Done"]
