"""Giving up one part of a job: the command is cancelled at the key, and its end is awaited."""

import asyncio
from collections.abc import Coroutine

import pytest

from core.errors import OperationError, Problem, problem
from core.flow import Declined, Stoppable
from tests.core.support.samples import key_info

KEY = key_info()


class Command:
    """A command at a key that waits for a finger; remembers how it ended."""

    def __init__(self, failure_while_cancelled: Problem | None = None) -> None:
        self.ended = ""
        self._failure = failure_while_cancelled

    async def send(self) -> int:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.sleep(0)  # The key answers the cancel.
            self.ended = "cancelled"
            if self._failure:
                raise problem(self._failure) from None
            raise
        return 0


async def answer() -> int:
    return 7


async def fail() -> int:
    raise problem(Problem.REFUSED)


def stopped(work: Coroutine[object, object, int], *, before: bool) -> int:
    """Stop a step before its work begins, or while it is under way."""

    async def scenario() -> int:
        step = Stoppable(key=KEY)
        if before:
            step.stop()
        else:
            asyncio.get_running_loop().call_soon(step.stop)
        return await step.unless_stopped(work)

    return asyncio.run(scenario())


def test_work_that_ends_by_itself_gives_its_result() -> None:
    assert asyncio.run(Stoppable(key=KEY).unless_stopped(answer())) == 7


def test_work_that_fails_fails_as_it_would() -> None:
    with pytest.raises(OperationError) as caught:
        asyncio.run(Stoppable(key=KEY).unless_stopped(fail()))
    assert caught.value.failure.problem is Problem.REFUSED


def test_stopping_ends_the_command_first() -> None:
    command = Command()
    with pytest.raises(Declined):
        stopped(command.send(), before=False)
    assert command.ended == "cancelled"


def test_a_step_that_was_stopped_before_its_work_gives_it_up() -> None:
    with pytest.raises(Declined):
        stopped(Command().send(), before=True)


def test_a_sample_that_came_with_the_stop_is_not_lost() -> None:
    # The last sample saves the finger: it must not count as given up.
    assert stopped(answer(), before=False) == 7


def test_a_key_that_fails_while_it_is_stopped_is_stopped_all_the_same() -> None:
    command = Command(Problem.KEY_REMOVED)
    with pytest.raises(Declined):
        stopped(command.send(), before=False)
    assert command.ended == "cancelled"


def test_cancelling_the_job_ends_the_command_too() -> None:
    command = Command()

    async def scenario() -> None:
        job = asyncio.create_task(Stoppable(key=KEY).unless_stopped(command.send()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job

    asyncio.run(scenario())
    assert command.ended == "cancelled"
