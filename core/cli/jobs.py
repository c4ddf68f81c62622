"""Carries out one job: shows its steps, answers its questions, tells its end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from core.audit.event import Action
from core.audit.recorder import Recorder
from core.cli.answers import Answers
from core.cli.exit_codes import ExitCode, exit_code
from core.cli.fingers import FingerPlan
from core.cli.outcome import Outcome
from core.cli.responder import Responder
from core.cli.view import View
from core.errors import classify
from core.flow import Cancelled, Done, Ending, Failed, Step, Steps
from core.flows.jobs import Jobs
from core.flows.steps import Finished
from core.model import KeyInfo
from core.ports import KeyBus
from core.trace import Tracker

log = logging.getLogger(__name__)

Rehearse = Callable[[Step], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What every command works with."""

    jobs: Jobs
    view: View
    answers: Answers
    say: Callable[[str], None]
    recorder: Recorder
    rehearse: Rehearse | None = None
    """Plays the person's hands in a demo."""
    plug_next: Callable[[], Awaitable[None]] | None = None
    """The same hands, with the next of many keys."""

    @property
    def bus(self) -> KeyBus:
        """The keys."""
        return self.jobs.bus


async def carry_out(
    desk: Desk,
    action: Action,
    flow: Steps,
    target: KeyInfo,
    fingers: FingerPlan | None = None,
) -> ExitCode:
    """Run a flow to its end, and say how it ended."""
    outcome = await outcome_of(desk, action, flow, target, fingers)
    match outcome.ending:
        case Finished():
            return ExitCode.DONE
        case Failed(failure=failure):
            return exit_code(failure.problem)
        case Cancelled():
            return ExitCode.CANCELLED


async def outcome_of(
    desk: Desk,
    action: Action,
    flow: Steps,
    target: KeyInfo,
    fingers: FingerPlan | None = None,
    *,
    erase_by_enter: bool = False,
) -> Outcome:
    """Run a flow to its end. When cancelled, tell what that means for the key, and pass it on."""
    await desk.recorder.policy_loaded(desk.jobs.policy)
    job = _Job(desk, fingers or FingerPlan(), erase_by_enter)
    try:
        ending = await desk.recorder.run(action, flow, target, job.show)
    except asyncio.CancelledError:
        await job.leave()
        desk.view.ended(Outcome(Cancelled(key=target), job.tracker.trace))
        raise
    outcome = job.outcome(ending)
    desk.view.ended(outcome)
    return outcome


class _Job:
    """Each step is answered in a task beside the flow, which meanwhile watches the key."""

    def __init__(self, desk: Desk, fingers: FingerPlan, erase_by_enter: bool) -> None:
        self.tracker = Tracker()
        self._desk = desk
        self._fingers = fingers
        self._responder = Responder(desk.answers, desk.say, fingers, erase_by_enter)
        self._beside: set[asyncio.Task[None]] = set()

    async def show(self, step: Step) -> None:
        """Show a step that goes on; the ending is shown when the whole outcome is known."""
        await self.leave()
        if isinstance(step, Done | Failed | Cancelled):
            return
        self.tracker.follow(step)
        self._desk.view.step(step)
        self._beside.add(asyncio.create_task(self._responder.respond(step)))
        if self._desk.rehearse:
            self._beside.add(asyncio.ensure_future(self._desk.rehearse(step)))

    async def leave(self) -> None:
        """Close a question the flow no longer waits for."""
        for task in self._beside:
            task.cancel()
        ended = await asyncio.gather(*self._beside, return_exceptions=True)
        self._beside.clear()
        for error in ended:
            if isinstance(error, Exception):
                log.error("Unexpected error while asking", exc_info=error)
                self._responder.failure = classify(error)

    def outcome(self, ending: Ending) -> Outcome:
        """What the job came to: a flow knows no orders, so it cannot tell that one failed."""
        target, trace = ending.key, self.tracker.trace
        failure = self._responder.failure or self._fingers.failure
        match ending:
            case Failed():
                return Outcome(ending)
            case _ if failure:
                return Outcome(
                    Failed(key=target, failure=failure), fingers=self._fingers.saved_all_the_same
                )
            case Finished() if not self._fingers.cancelled:
                return Outcome(ending, fingers=self._fingers.outcome)
            case _:
                return Outcome(Cancelled(key=target), trace)
