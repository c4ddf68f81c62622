"""A scripted person: does what the steps of a job ask for, one answer a step, in order.

An answer is a value for a question, DECLINE, STOP, or a deed: a function of the step, such as
`unplug(key)`. Every step that needs somebody takes one; steps that only tell take none, unless the
next answer is `during` such a step.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

import pytest

from core.errors import Failure, Problem
from core.flow import Ending, Failed, Prompt, Step, Steps, Stoppable, run
from core.flows.steps import KeyInUse, PlugInKey, TakeOutOthers, TouchToErase, UnplugKey
from core.model import SampleStatus
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import key_info

S = TypeVar("S", bound=Step)
Deed = Callable[[Step], None]

_NEEDS_SOMEBODY = (
    *(Prompt, Stoppable),
    *(UnplugKey, PlugInKey, KeyInUse, TakeOutOthers, TouchToErase),
)
_TURNS = 100
"""Turns of the event loop without a step after which none can come; no job here needs 20."""


class Refusal(Enum):
    """Answers that are no answer."""

    DECLINE = auto()
    STOP = auto()


DECLINE, STOP = Refusal.DECLINE, Refusal.STOP


@dataclass(frozen=True, slots=True)
class During:
    """Something to do when a step of this kind is shown, though it asks for nothing."""

    kind: type[Step]
    answer: object


def during(kind: type[Step], answer: object) -> During:
    """Do this while the job shows a step of that kind."""
    return During(kind, answer)


def play(bus: FakeBus, flow: Steps, *answers: object) -> list[Step]:
    """All steps of a job, its ending last; fails when answers are missing or left over.

    A cancelled job has no ending. Afterwards no key is held and nobody watches the bus.
    """
    return asyncio.run(_play(bus, flow, deque(answers)))


def kinds(steps: list[Step]) -> list[type[Step]]:
    """What was shown, without the data."""
    return [type(step) for step in steps]


def each(steps: list[Step], kind: type[S]) -> list[S]:
    """The steps of a kind."""
    return [step for step in steps if isinstance(step, kind)]


def only(steps: list[Step], kind: type[S]) -> S:
    """The one step of a kind."""
    [found] = each(steps, kind)
    return found


def failure(steps: list[Step]) -> Failure:
    """What the job failed with."""
    assert isinstance(steps[-1], Failed), steps[-1]
    return steps[-1].failure


def failed_with(steps: list[Step]) -> Problem:
    """The problem the job failed with."""
    return failure(steps).problem


def unplug(*sticks: Stick) -> Deed:
    """Pull these keys."""

    def pull(_: Step) -> None:
        for stick in sticks:
            stick.bus.unplug(stick)

    return pull


def plug_in(*sticks: Stick, port: str | None = None) -> Deed:
    """Plug these keys in, in their own sockets or another one."""

    def push(_: Step) -> None:
        for stick in sticks:
            stick.bus.plug(stick, port)

    return push


def touch(stick: Stick, outcome: SampleStatus | Problem | None = None) -> Deed:
    """Lay a finger on a key; `outcome` is what the key makes of it."""
    return lambda _: stick.touches.put_nowait(outcome)


def expire(stick: Stick) -> Deed:
    """Let another program take a token: ours is dead from now on."""

    def take(_: Step) -> None:
        stick.unlocked = False

    return take


def refuse(stick: Stick, command: str, problem: Problem, attempts_left: int | None = None) -> Deed:
    """From now on the key refuses a command once."""
    return lambda _: stick.fails(command, problem, attempts_left)


def first(*deeds: object) -> Deed:
    """Several things at one step, the answer itself last."""

    def do(step: Step) -> None:
        for deed in deeds:
            _do(step, deed)

    return do


def wait(_: Step) -> None:
    """Do nothing: time passes."""


def close_the_window(_: Step) -> None:
    """Cancel the job from outside."""
    task = asyncio.current_task()
    assert task
    task.cancel()


async def _play(bus: FakeBus, flow: Steps, script: deque[object]) -> list[Step]:
    steps: list[Step] = []

    def show(step: Step) -> None:
        steps.append(step)
        match script:
            case [During(kind, answer), *_] if isinstance(step, kind):
                script.popleft()
                _do(step, answer)
            case [During(), *_] | [] if isinstance(step, _NEEDS_SOMEBODY):
                pytest.fail(f"nobody knows what to do at {type(step).__name__}")
            case _ if isinstance(step, _NEEDS_SOMEBODY):
                _do(step, script.popleft())
            case _:
                pass

    job = asyncio.create_task(run(flow, key_info(), show))
    if not await _ends(job, steps):
        shown = " ".join(kind.__name__ for kind in kinds(steps))
        pytest.fail(f"the job waits for what nobody does: {shown}")
    if not job.cancelled():
        assert job.result() is steps[-1]
    assert not script, f"never asked for {list(script)}"
    assert bus.idle, "a key is still held, or somebody still watches"
    return steps


async def _ends(job: asyncio.Task[Ending], steps: list[Step]) -> bool:
    """Let the job run until it is over or has nothing left to do."""
    shown = turns = 0
    while not job.done() and turns < _TURNS:
        moved = shown != len(steps) or _comparing()
        shown, turns = len(steps), 0 if moved else turns + 1
        await asyncio.sleep(0)
    return job.done()


def _comparing() -> bool:
    """A thread has a passcode in hand: the one thing that goes on without a turn of the loop."""
    return any(thread.name == "passcode" for thread in threading.enumerate())


def _do(step: Step, answer: object) -> None:
    match answer:
        case Refusal.STOP if isinstance(step, Stoppable):
            step.stop()
        case Refusal.DECLINE if isinstance(step, Prompt):
            step.decline()
        case _ if callable(answer):
            answer(step)
        case _ if isinstance(step, Prompt):
            step.answer(answer)
        case _:
            pytest.fail(f"{answer} is no answer to {type(step).__name__}")
