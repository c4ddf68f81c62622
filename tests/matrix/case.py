"""One case of the matrix: a job, a fault, a packet; and what has to be true afterwards."""

import asyncio
import threading
from dataclasses import dataclass
from itertools import product

from core.capabilities import fingerprints_enrolled
from core.device import HostBus
from core.errors import Problem
from core.flow import run
from core.model import Access, KeyInfo, PinState
from core.virtual.framing import Cmd
from core.virtual.key import VirtualKey
from core.virtual.profile import Profile
from tests.matrix.faults import FAULTS, Where
from tests.matrix.jobs import JOBS, KEYS, NAMES, SPECIAL, Job
from tests.matrix.line import Passed, Trouble, TroubledHost
from tests.matrix.person import Person
from tests.matrix.state import PIN, State, state

_CLIENT_PIN = 0x06
_SPENDS_A_TRY = {4, 5, 9}
"""clientPIN subcommands that carry a PIN (CTAP 2.3 §6.5.5)."""

# The words of these say that nobody knows whether the key was changed; all others deny it.
UNSURE = frozenset(
    {
        Problem.NO_ANSWER,
        Problem.BAD_ANSWER,
        Problem.REMOVED_WHILE_WRITING,
        Problem.REMOVED_WHILE_ERASING,
    }
)


class Desk:
    """A computer, a key in it that the job can work with, and the wire between them."""

    def __init__(self, job: Job, profile: Profile, trouble: Trouble) -> None:
        self.job = job
        self.trouble = trouble
        self.host = TroubledHost(trouble)
        self.key = VirtualKey(profile, clock=self.host.clock).with_fingerprints(NAMES)
        if job.has_pin:
            self.key.with_pin(PIN)
        self.key.auto_touch = True
        self.key.on_command = self._count_tries
        self.tries = 0
        self._identifier = self.key.memory.identifier

    def state(self) -> State:
        """What the key really holds now."""
        return state(self.key, self._identifier)

    async def play(self, bus: HostBus) -> Person:
        """The whole job on the key as it is plugged in now."""
        attachment = self.host.attachment(self.key)
        assert attachment
        person = Person(
            self.state().pin,
            self.job.choose,
            lambda: self.host.unplug(self.key),
            self._plug_in,
            self.key.script_fingers,
            self.job.slips,
            lambda: self.key.memory.pin_retries,
        )
        target = KeyInfo(attachment, Access.OK)
        async with asyncio.timeout(20):  # Of real time: only a job that hangs needs any.
            await run(self.job.flow(bus, target), target, person.show)
        assert self.host.open_now == 0, "the handle is still open"
        return person

    def _plug_in(self) -> None:
        self.trouble.armed = True
        self.host.plug(self.key)

    def _count_tries(self, command: int, payload: bytes) -> None:
        # Members come in canonical order: protocol, then the subcommand (A2 01 02 02 09 ...).
        if command == Cmd.CBOR and payload[0] == _CLIENT_PIN:
            self.tries += payload[5] in _SPENDS_A_TRY


@dataclass(frozen=True, slots=True)
class Case:
    """The packet is a number: the packets of the host are counted by a run without a fault."""

    key: str
    job: str
    fault: str
    packet: int

    def __str__(self) -> str:
        return f"{self.key}-{self.job}-{self.fault}-{self.packet:02}"


def dry_run(job: Job, profile: Profile) -> list[Passed]:
    """The packets of the host in a job that succeeds."""
    desk = Desk(job, profile, Trouble(armed=not job.replugs))

    async def main() -> Person:
        bus = HostBus(desk.host, clock=desk.host.clock)
        desk.host.plug(desk.key)
        try:
            return await desk.play(bus)
        finally:
            await bus.close()

    before = desk.state()
    assert asyncio.run(main()).succeeded
    assert desk.state() == job.goal(before)
    return desk.trouble.passed


def all_cases() -> list[Case]:
    """Every kind of key, every job, every fault, every packet it can strike at."""
    found = []
    for (key, profile), (name, job) in product(KEYS.items(), JOBS.items()):
        passed = dry_run(job, profile)
        for fault, (make, _) in FAULTS.items():
            where = make().where
            places = [number for number, packet in enumerate(passed) if _fits(where, packet)]
            found += [Case(key, name, fault, number) for number in places]
    return found


def _fits(where: Where, packet: Passed) -> bool:
    match where:
        case Where.ANY:
            return True
        case Where.OPENING:
            return packet.opening
        case Where.ENDING:
            return packet.ending


def check(case: Case) -> str:
    """Play a case and judge what was told and what was done; returns what it ended in."""
    job, (make, allowed) = JOBS[case.job], FAULTS[case.fault]
    fault, allowed = make(), allowed - (SPECIAL - job.special)
    desk = Desk(job, KEYS[case.key], Trouble(fault, case.packet, armed=not job.replugs))
    before, threads = desk.state(), threading.active_count()

    async def main() -> Person:
        bus = HostBus(desk.host, clock=desk.host.clock)
        desk.host.plug(desk.key)
        begun = desk.host.clock()
        try:
            person = await desk.play(bus)
            assert desk.trouble.struck, "the fault never happened"
            assert desk.host.clock() - begun <= fault.seconds + job.patience, "too late"
            _judge(desk, person, before, allowed, fault.harmless)
            if not fault.lasting:
                await _reads_the_truth(desk, bus)
            await _works_again(desk, bus)
            return person
        finally:
            await bus.close()

    failure = asyncio.run(main()).failure
    assert threading.active_count() == threads, "a thread still runs"
    return failure.problem.value if failure else "success"


def _judge(
    desk: Desk, person: Person, before: State, allowed: frozenset[Problem], harmless: bool
) -> None:
    now, failure = desk.state(), person.failure
    assert desk.tries <= person.typed, "a PIN was sent more often than it was typed"
    tries = desk.key.profile.pin_retries
    assert not person.misled, "the number of tries left was not true"
    assert tries - person.wrong <= desk.key.memory.pin_retries <= tries
    if person.succeeded:
        assert now == desk.job.goal(before), "success was claimed"
        return
    assert not harmless, f"{failure} for a fault that does no harm"
    assert failure is not None, f"neither success nor failure: {person.steps[-1]}"
    assert failure.problem in allowed, failure
    if failure.problem not in UNSURE:
        assert now == person.told(before), f"{failure} denies a change"


async def _reads_the_truth(desk: Desk, bus: HostBus) -> None:
    """In the same plug-in the key can be read again, and what is read is so."""
    attachment = desk.host.attachment(desk.key)
    assert attachment
    row = await bus.read(attachment)
    assert row.access is Access.OK, row.failure
    now = desk.state()
    has_pin = PinState.MUST_CHANGE if now.rules and now.rules[1] else PinState.SET
    assert row.pin.state is (has_pin if now.pin else PinState.NONE)
    assert row.info is not None
    assert fingerprints_enrolled(row.info) is bool(desk.state().fingers)


async def _works_again(desk: Desk, bus: HostBus) -> None:
    """Plugged in again, the same job succeeds, or finds that it was done already."""
    desk.trouble.fault = None
    before = desk.state()
    desk.host.unplug(desk.key)
    desk.host.plug(desk.key)
    again = await desk.play(bus)
    if not desk.job.has_pin and before.pin:
        assert again.failure is not None
        assert again.failure.problem is Problem.PIN_ALREADY_SET
    else:
        assert again.succeeded, again.failure
