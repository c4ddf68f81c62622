"""What a mistake of ours and a cancel leave behind: a closed job, a free key, no secret."""

import asyncio
import logging

import pytest

from core.errors import Failure, Problem
from core.flow import Failed, Prompt, Step, Steps, run
from tests.core.support.samples import key_info

KEY = key_info()


def ignore(_: Step) -> None:
    """Show nothing."""


class TestOurOwnMistakes:
    def test_they_are_logged_and_told_without_their_text(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def broken() -> Steps:
            yield Step(key=KEY)
            raise ZeroDivisionError("secret")

        ending = asyncio.run(run(broken(), KEY, ignore))
        assert ending == Failed(
            key=KEY, failure=Failure(Problem.UNEXPECTED, detail="ZeroDivisionError")
        )
        [record] = caplog.records
        assert (record.name, record.levelno) == ("core.flow", logging.ERROR)
        assert record.exc_info
        assert "secret" not in record.getMessage()
        caplog.clear()

    def test_a_front_end_that_breaks_closes_the_job(self, caplog: pytest.LogCaptureFixture) -> None:
        closed: list[bool] = []

        async def holding() -> Steps:
            try:
                yield Step(key=KEY)
            finally:
                closed.append(True)

        def break_down(step: Step) -> None:
            if not isinstance(step, Failed):
                raise RuntimeError

        assert isinstance(asyncio.run(run(holding(), KEY, break_down)), Failed)
        assert closed == [True]
        caplog.clear()


class TestCancel:
    def test_it_closes_the_job_and_shows_nothing(self) -> None:
        freed: list[bool] = []
        steps: list[Step] = []

        async def holding() -> Steps:
            try:
                ask = Prompt[int](key=KEY)
                yield ask
                await ask.reply()
            finally:
                await asyncio.sleep(0)  # The key answers the cancel.
                freed.append(True)

        async def scenario() -> None:
            asked = asyncio.Event()

            def show(step: Step) -> None:
                steps.append(step)
                asked.set()

            job = asyncio.create_task(run(holding(), KEY, show))
            await asked.wait()
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job

        asyncio.run(scenario())
        assert freed == [True]
        assert [type(step) for step in steps] == [Prompt]

    def test_it_closes_the_job_while_a_step_is_being_shown(self) -> None:
        freed: list[bool] = []

        async def holding() -> Steps:
            try:
                yield Step(key=KEY)
            finally:
                freed.append(True)

        async def scenario() -> None:
            shown = asyncio.Event()

            async def slowly(_: Step) -> None:
                shown.set()
                await asyncio.Event().wait()

            job = asyncio.create_task(run(holding(), KEY, slowly))
            await shown.wait()
            job.cancel()
            with pytest.raises(asyncio.CancelledError):
                await job

        asyncio.run(scenario())
        assert freed == [True]
