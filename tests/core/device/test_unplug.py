"""Every job with the key pulled out, or fallen silent, at every single packet.

Whatever the moment, the failure has to be true: KEY_REMOVED only where nothing was changed.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from core.device.session import Session
from core.errors import OperationError, Problem
from core.model import KeyInfo, PinState
from core.ports import Pipe
from core.virtual.host import VirtualHost
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger
from tests.core.device.desk import OTHER_PIN, PIN, Desk

KEY = replace(FINGERPRINT_KEY, erase_seconds=1.0)
FOR_EVER = 10_000


@dataclass
class Cut:
    """A pipe whose cable is cut, or goes dead, before a certain packet."""

    pipe: Pipe
    before: int
    pull: Callable[[], None]
    silent: bool = False
    passed: int = 0

    def read(self, timeout: float) -> bytes | None:
        packet = self.pipe.read(timeout)
        if packet is None or (self._cut() and self.silent):
            return None
        return packet if self.passed <= self.before else self.pipe.read(timeout)

    def write(self, packet: bytes) -> None:
        if self._cut() and self.silent:
            return
        self.pipe.write(packet)

    def close(self) -> None:
        self.pipe.close()

    def _cut(self) -> bool:
        self.passed += 1
        if self.passed > self.before and not self.silent:
            self.pull()
        return self.passed > self.before


Job = Callable[[Session], object]


def _set_pin(session: Session) -> None:
    session.set_pin(PIN)


def _change_pin(session: Session) -> None:
    session.change_pin(PIN, OTHER_PIN)


def _unlock(session: Session) -> None:
    session.unlock(PIN)


def _list(session: Session) -> None:
    session.unlock(PIN)
    session.fingers.templates()


def _rename(session: Session) -> None:
    session.unlock(PIN)
    (finger,) = session.fingers.templates()
    session.fingers.rename(finger.id, "Index")


def _remove(session: Session) -> None:
    session.unlock(PIN)
    (finger,) = session.fingers.templates()
    session.fingers.remove(finger.id)


def _enrol(session: Session) -> None:
    session.unlock(PIN)
    sample = session.fingers.begin()
    while sample.remaining:
        sample = session.fingers.next(sample.template)


def _reset(session: Session) -> None:
    session.reset(lambda waiting: None)


WRITES = {Problem.KEY_REMOVED, Problem.REMOVED_WHILE_WRITING}
READS = {Problem.KEY_REMOVED}
JOBS = [
    pytest.param(Session.reread, READS, id="reread"),
    pytest.param(_set_pin, WRITES, id="set PIN"),
    pytest.param(_change_pin, WRITES, id="change PIN"),
    pytest.param(_unlock, READS, id="unlock"),
    pytest.param(_list, READS, id="list"),
    pytest.param(_rename, WRITES, id="rename"),
    pytest.param(_remove, WRITES, id="remove"),
    pytest.param(_enrol, WRITES, id="enrol"),
    pytest.param(_reset, {Problem.KEY_REMOVED, Problem.REMOVED_WHILE_ERASING}, id="reset"),
]


def prepared(job: Job) -> Desk:
    desk = Desk(KEY)
    if job is not _set_pin:
        desk.key.with_pin("2468")
    if job in (_rename, _remove):
        desk.key.with_fingerprints(["Thumb"])
    desk.key.auto_touch = True
    desk.key.script_fingers(*[Finger.GOOD] * 5)
    return desk


def cut_session(desk: Desk, before: int, silent: bool = False) -> tuple[Session, Cut]:
    host: VirtualHost = desk.host
    attachment = host.plug(desk.key)
    cut = Cut(host.open(attachment), before, lambda: host.unplug(desk.key), silent)
    return Session(attachment, cut, desk.clock, desk.cancel), cut


def packets_of(job: Job) -> int:
    session, cut = cut_session(prepared(job), FOR_EVER)
    session.open()
    job(session)
    return cut.passed


def open_and(job: Job, session: Session) -> None:
    session.open()
    job(session)


def state(desk: Desk) -> tuple[object, ...]:
    """What the jobs change, read afresh."""
    session = desk.open()
    key: KeyInfo = session.key
    assert key.info is not None
    names: object = None
    for pin in (PIN, OTHER_PIN):
        if key.pin.state is PinState.SET:
            try:
                session.unlock(pin)
            except OperationError:
                continue
            names = pin, [finger.name for finger in session.fingers.templates()]
            break
    return key.pin.state, key.info.option("bioEnroll"), names


@pytest.mark.parametrize(("job", "allowed"), JOBS)
def test_unplugged_at_every_packet(job: Job, allowed: set[Problem]) -> None:
    untouched = state(prepared(job))
    met = set[Problem]()
    for before in range(packets_of(job)):
        desk = prepared(job)
        session, _ = cut_session(desk, before)
        with pytest.raises(OperationError) as caught:
            open_and(job, session)
        problem = caught.value.failure.problem
        met.add(problem)
        if problem is Problem.KEY_REMOVED:
            assert state(desk) == untouched, f"packet {before}"
    assert met == allowed


def test_unplugged_before_the_touch_a_reset_erases_nothing() -> None:
    untouched = state(prepared(_reset))
    for before in range(packets_of(_reset)):
        desk = prepared(_reset)
        desk.key.auto_touch = False
        session, _ = cut_session(desk, before)
        with pytest.raises(OperationError):
            open_and(_reset, session)
        assert state(desk) == untouched


@pytest.mark.parametrize(("job", "allowed"), JOBS)
def test_silent_from_every_packet_on(job: Job, allowed: set[Problem]) -> None:
    for before in range(packets_of(job)):
        desk = prepared(job)
        session, _ = cut_session(desk, before, silent=True)
        begun = desk.clock()
        with pytest.raises(OperationError) as caught:
            open_and(job, session)
        failure = caught.value.failure
        assert failure.problem is Problem.NO_ANSWER
        assert desk.clock() - begun < (60.0 if job in (_enrol, _reset) else 15.0)
        assert Problem.REMOVED_WHILE_WRITING in allowed or "change" not in failure.detail


def test_a_reset_that_was_never_sent_leaves_no_doubt() -> None:
    desk = prepared(_reset)
    session, cut = cut_session(desk, FOR_EVER)
    session.open()
    cut.before = cut.passed
    with pytest.raises(OperationError) as caught:
        _reset(session)
    assert caught.value.failure.problem is Problem.KEY_REMOVED
