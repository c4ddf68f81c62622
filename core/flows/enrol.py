"""Take one new fingerprint, sample by sample; leaves no half template behind (CTAP 2.3 §6.7.4)."""

import asyncio
from contextlib import suppress

from core.errors import OperationError, Problem, problem
from core.flow import Steps
from core.flows.steps import TouchSensor
from core.model import Sample, SampleStatus
from core.ports import Key

_IDLE_ROUNDS = 3
"""How often the key may report that nobody touched it before the finger is given up."""

_MOST_SAMPLES = 200
"""A sensor that never comes to an end is broken; good ones need 3 to 20 samples."""


async def enrol(key: Key, saved: list[bytes]) -> Steps:
    """Ask for touches until the key says the finger is complete; its id is appended to `saved`.

    Raises Declined when a `TouchSensor` step is stopped.
    """
    total = (await key.sensor()).samples
    last: Sample | None = None
    idle = 0
    try:
        for _ in range(_MOST_SAMPLES):
            step = TouchSensor(key=key.info, done=_done(total, last), total=total, last=last)
            yield step
            taken = await step.unless_stopped(_capture(key, last))
            idle = idle + 1 if taken.status is SampleStatus.NO_USER_ACTIVITY else 0
            _require_progress(taken, idle)
            if total is None and taken.template:
                total = taken.remaining + (taken.status is SampleStatus.GOOD)
            last = taken
            if taken.remaining == 0 and taken.template:
                saved.append(taken.template)
                return
        raise problem(Problem.BAD_ANSWER, "enrolment without end")
    finally:
        if not saved:
            # A second cancel ends the waiting, not the command.
            await asyncio.shield(_drop_half(key))


async def _drop_half(key: Key) -> None:
    with suppress(OperationError):  # What ended the enrolment is the failure to tell.
        await key.enrol_cancel()


async def _capture(key: Key, last: Sample | None) -> Sample:
    try:
        if last is None or not last.template:
            return await key.enrol_begin()
        return await key.enrol_next(last.template)
    except OperationError as error:
        if error.failure.problem is not Problem.TOUCH_TIMED_OUT:
            raise
        # USER_ACTION_TIMEOUT and sample 0x0D are one thing to the person.
        template, remaining = (last.template, last.remaining) if last else (b"", 1)
        return Sample(template, SampleStatus.NO_USER_ACTIVITY, max(1, remaining))


def _require_progress(sample: Sample, idle: int) -> None:
    if sample.status is SampleStatus.DATABASE_FULL:
        raise problem(Problem.FINGERPRINTS_FULL, "sample status 0x0C")
    if sample.status is SampleStatus.EXISTS and sample.remaining == 0:
        raise problem(Problem.FINGERPRINT_EXISTS, "sample status 0x0B")
    if idle >= _IDLE_ROUNDS:
        raise problem(Problem.TOUCH_TIMED_OUT, "no finger on the sensor")


def _done(total: int | None, last: Sample | None) -> int:
    if last is None or total is None:
        return 0
    return min(total, max(0, total - last.remaining))
