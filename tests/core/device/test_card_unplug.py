"""Every job with the card lifted, or the reader fallen silent, at every single APDU.

As over USB (`test_unplug`): KEY_REMOVED is told only where nothing was changed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from core.device.session import Session
from core.errors import OperationError, Problem
from core.ports import Pipe
from core.virtual.clock import SteppedClock
from core.virtual.reader import VirtualReader
from tests.core.device.desk import Desk
from tests.core.device.test_unplug import FOR_EVER, JOBS, Job, open_and, prepared, state

# What the card says from then on -> what that may be called.
SPOILT = [
    pytest.param(b"", {Problem.BAD_ANSWER}, id="nothing"),
    pytest.param(b"\x90", {Problem.BAD_ANSWER}, id="half a status word"),
    pytest.param(b"\x00" * 300, {Problem.BAD_ANSWER}, id="zeros"),
    pytest.param(b"\x00" * 300 + b"\x61\x00", {Problem.BAD_ANSWER}, id="more and more"),
    pytest.param(b"\x61\x00", {Problem.BAD_ANSWER}, id="promises"),
    pytest.param(b"\x00\xff\xff\x90\x00", {Problem.BAD_ANSWER}, id="no CBOR"),
    pytest.param(b"\x69\x85", {Problem.BAD_ANSWER, Problem.REFUSED}, id="a refusal"),
    pytest.param(
        # A finger may be waited for without an end.
        b"\x01\x91\x00",
        {Problem.BAD_ANSWER, Problem.NO_ANSWER, Problem.TIMED_OUT},
        id="at work for ever",
    ),
]


@dataclass
class Cut:
    """A pipe that spoils what happens at a certain APDU."""

    pipe: Pipe
    clock: SteppedClock
    before: int
    spoil: Callable[[], None]
    reply: bytes | None = None
    """What is read instead from then on."""
    silent: bool = False
    passed: int = 0

    def write(self, packet: bytes) -> None:
        self._count()
        if not (self.silent and self.cut):
            self.pipe.write(packet)

    def read(self, timeout: float) -> bytes | None:
        if self.silent and self.cut:
            self.clock.advance(timeout)
            return None
        reply = self.pipe.read(timeout)
        if reply is None:
            return None
        self._count()
        if not self.cut:
            return reply
        return self.reply if self.reply is not None else self.read(timeout)

    def close(self) -> None:
        self.pipe.close()

    @property
    def cut(self) -> bool:
        return self.passed > self.before

    def _count(self) -> None:
        self.passed += 1
        if self.passed > self.before:
            self.spoil()


@dataclass
class Lain:
    """A key of the desk on a reader, and the session over a pipe that can be cut."""

    desk: Desk
    session: Session
    cut: Cut


def lain(
    job: Job, before: int = FOR_EVER, *, silent: bool = False, reply: bytes | None = None
) -> Lain:
    desk = prepared(job)
    reader = VirtualReader(clock=desk.clock)
    seat = reader.put(desk.key)
    lifts = reply is None and not silent
    spoil = reader.take if lifts else lambda: None
    cut = Cut(reader.open(seat), desk.clock, before, spoil, reply, silent)
    return Lain(desk, Session(seat, cut, desk.clock, desk.cancel), cut)


def moments(job: Job) -> Iterator[int]:
    """Each APDU, and each response."""
    whole = lain(job)
    open_and(job, whole.session)
    yield from range(whole.cut.passed)


def failed(job: Job, spoilt: Lain) -> Problem | None:
    try:
        open_and(job, spoilt.session)
    except OperationError as error:
        return error.failure.problem
    return None


@pytest.mark.parametrize(("job", "allowed"), JOBS)
def test_lifted_at_every_apdu(job: Job, allowed: set[Problem]) -> None:
    untouched = state(prepared(job))
    met = set[Problem | None]()
    for before in moments(job):
        spoilt = lain(job, before)
        problem = failed(job, spoilt)
        met.add(problem)
        if problem is Problem.KEY_REMOVED:
            assert state(spoilt.desk) == untouched, f"APDU {before}"
    assert met == allowed


@pytest.mark.parametrize(("job", "allowed"), JOBS)
def test_a_reader_silent_from_every_apdu_on(job: Job, allowed: set[Problem]) -> None:
    for before in moments(job):
        spoilt = lain(job, before, silent=True)
        begun = spoilt.desk.clock()
        assert failed(job, spoilt) is Problem.NO_ANSWER
        assert spoilt.desk.clock() - begun < 45.0


@pytest.mark.parametrize(("reply", "told"), SPOILT)
@pytest.mark.parametrize(("job", "_"), JOBS)
def test_spoilt_from_every_apdu_on(job: Job, _: object, reply: bytes, told: set[Problem]) -> None:
    for before in moments(job):
        spoilt = lain(job, before, reply=reply)
        begun = spoilt.desk.clock()
        # The tries left are all that can be missing unnoticed.
        assert failed(job, spoilt) in told | {None}
        assert spoilt.desk.clock() - begun < 100.0
