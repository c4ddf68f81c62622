"""A job is written down beside itself; a place that fails is shown, and stops nothing by itself."""

import asyncio
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from core.audit.chain import ChainKey
from core.audit.event import Action
from core.audit.outlet import origin, outlet
from core.audit.recorder import Outlet, Recorder
from core.audit.sinks import Entry, Sink
from core.errors import Problem
from core.flow import Done, Ending, Failed, Prompt, Step
from core.flows.set_pin import set_pin
from core.flows.steps import AskNewPin
from core.model import Secret
from core.policy.model import AuditRules
from core.policy.model import Sink as Place
from tests.core.audit.ground import ORIGIN, Drawer, Log
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info

PROJECT = Path(__file__).parents[3]
PIN = Secret("kd-audit-pin")


@dataclass
class Paper:
    """A `Sink` that keeps what it is given, or fails as the test says."""

    entries: list[Entry] = field(default_factory=list)
    failing: Exception | None = None
    closed: bool = False
    held: threading.Event | None = None
    """It does not come back before this is set."""

    def write(self, entry: Entry) -> None:
        if self.held:
            self.held.wait()
        if self.failing:
            raise self.failing
        self.entries.append(entry)

    def probe(self) -> None:
        """Nothing is tried here."""

    def close(self) -> None:
        self.closed = True

    @property
    def told(self) -> list[tuple[Action, str]]:
        events = [entry.event for entry in self.entries]
        return [(each.action, each.result or each.phase) for each in events]


SET = [(Action.PIN_SET, "attempt"), (Action.PIN_SET, "success")]


def recorder(*sinks: Sink, required: bool = False, patience: float = 5.0) -> Recorder:
    places = {f"place-{number}": sink for number, sink in enumerate(sinks)}
    key = ChainKey(b"k")
    return Recorder(Outlet(places, lambda: key, required), ORIGIN, patience=patience)


def work(
    writer: Recorder, bus: FakeBus, at: Callable[[Step], object] | None = None
) -> tuple[Ending, list[Step]]:
    """Set a PIN, recorded."""
    shown: list[Step] = []

    def show(step: Step) -> None:
        shown.append(step)
        if at:
            at(step)
        elif isinstance(step, AskNewPin):
            step.answer(PIN)

    async def job() -> Ending:
        try:
            key = bus.add(key_info())
            return await writer.run(Action.PIN_SET, set_pin(bus, key.info), key.info, show)
        finally:
            await writer.close()

    return asyncio.run(job()), shown


def test_a_job_is_written_down_at_every_place(bus: FakeBus) -> None:
    one, other = Paper(), Paper()
    ending, _ = work(recorder(one, other), bus)
    assert isinstance(ending, Done)
    assert one.told == other.told == SET
    assert one.closed


def test_an_attempt_is_written_before_its_step_is_shown(bus: FakeBus) -> None:
    paper = Paper()
    seen: list[int] = []

    def at(step: Step) -> None:
        seen.append(len(paper.entries))
        if isinstance(step, AskNewPin):
            step.answer(PIN)

    work(recorder(paper), bus, at)
    assert seen[0] == 1


def test_where_nobody_asked_for_a_log_there_is_no_thread(bus: FakeBus) -> None:
    before = threading.active_count()
    ending, _ = work(recorder(), bus, lambda step: _answer(step, before))
    assert isinstance(ending, Done)


def _answer(step: Step, threads: int) -> None:
    assert threading.active_count() == threads
    if isinstance(step, AskNewPin):
        step.answer(PIN)


class TestFailing:
    def test_a_place_that_fails_is_counted_and_stops_nothing(self, bus: FakeBus) -> None:
        bad, good = Paper(failing=OSError(28, "No space left on device")), Paper()
        writer = recorder(bad, good)
        told: list[int] = []
        writer.changed = lambda: told.append(writer.trouble.lost)
        ending, _ = work(writer, bus)
        assert isinstance(ending, Done)
        assert good.told == SET
        assert writer.trouble.places == (("place-0", "No space left on device"),)
        assert (writer.trouble.lost, told) == (2, [1, 2])

    def test_a_place_that_works_again_is_no_trouble_any_more(self, bus: FakeBus) -> None:
        paper = Paper(failing=OSError("gone"))
        writer = recorder(paper)

        def at(step: Step) -> None:
            paper.failing = None
            if isinstance(step, AskNewPin):
                step.answer(PIN)

        work(writer, bus, at)
        assert (writer.trouble.lost, writer.trouble.places) == (1, ())

    def test_where_the_log_is_required_the_job_is_not_begun(self, bus: FakeBus) -> None:
        bad, good = Paper(failing=OSError("gone")), Paper()
        ending, shown = work(recorder(bad, good, required=True), bus)
        assert isinstance(ending, Failed)
        assert ending.failure.problem is Problem.AUDIT_UNAVAILABLE
        assert ending.failure.detail == "place-0"
        assert shown == [ending]
        assert bus.sticks[0].received == []
        assert good.told == [(Action.PIN_SET, "attempt"), (Action.PIN_SET, "failure")]

    def test_what_was_done_is_done_though_its_outcome_cannot_be_written(self, bus: FakeBus) -> None:
        paper = Paper()

        def at(step: Step) -> None:
            paper.failing = OSError("gone")
            if isinstance(step, AskNewPin):
                step.answer(PIN)

        writer = recorder(paper, required=True)
        ending, _ = work(writer, bus, at)
        assert isinstance(ending, Done)
        assert writer.trouble.lost == 1

    def test_a_place_that_hangs_holds_a_job_up_for_a_moment_only(self, bus: FakeBus) -> None:
        paper = Paper(held=threading.Event())
        writer = recorder(paper, patience=0.05)

        def at(step: Step) -> None:
            if isinstance(step, AskNewPin):
                assert writer.trouble.places == (("place-0", "no answer in time"),)
                step.answer(PIN)
            if isinstance(step, Done):
                assert paper.held
                paper.held.set()

        ending, _ = work(writer, bus, at)
        assert isinstance(ending, Done)
        assert paper.told == SET
        assert (writer.trouble.lost, writer.trouble.places) == (0, ())

    def test_a_place_that_hangs_for_ever_does_not_hold_up_the_end(self, bus: FakeBus) -> None:
        paper = Paper(held=threading.Event())
        writer = recorder(paper, patience=0.05)
        ending, _ = work(writer, bus)
        assert isinstance(ending, Done)
        assert paper.told == []
        assert not paper.closed
        assert writer.trouble.places == (("place-0", "no answer in time"),)
        assert writer.trouble.lost == 2
        assert paper.held
        paper.held.set()

    def test_a_mistake_of_ours_in_a_place_stops_no_job(
        self, bus: FakeBus, caplog: pytest.LogCaptureFixture
    ) -> None:
        writer = recorder(Paper(failing=ZeroDivisionError()))
        ending, _ = work(writer, bus)
        assert isinstance(ending, Done)
        assert writer.trouble.places == (("place-0", "ZeroDivisionError"),)
        assert [each.levelno for each in caplog.records] == [logging.ERROR] * 2
        caplog.clear()


def test_a_job_that_is_cut_off_has_an_outcome_all_the_same(bus: FakeBus) -> None:
    paper = Paper()

    def at(step: Step) -> None:
        if isinstance(step, Prompt):
            task = asyncio.current_task()
            assert task
            task.cancel()

    with pytest.raises(asyncio.CancelledError):
        work(recorder(paper), bus, at)
    assert paper.told == [(Action.PIN_SET, "attempt"), (Action.PIN_SET, "failure")]


def test_what_is_no_job_is_noted_with_the_visit_it_belongs_to() -> None:
    paper = Paper()
    writer = recorder(paper)

    async def visit() -> None:
        writer.session = "visit-1"
        await writer.note(Action.SESSION_STARTED)
        await writer.note(Action.STAFF_PASSCODE, refused=Problem.WRONG_PASSCODE)
        writer.session = ""
        await writer.close()

    asyncio.run(visit())
    assert paper.told == [
        (Action.SESSION_STARTED, "success"),
        (Action.STAFF_PASSCODE, "failure"),
    ]
    assert [entry.session for entry in paper.entries] == ["visit-1", "visit-1"]


def test_nobody_waits_for_an_outcome(bus: FakeBus) -> None:
    """The next thing a person does must not wait for a slow disk."""
    paper = Paper()

    async def job() -> None:
        writer, key = recorder(paper), bus.add(key_info())
        paper.held = held = threading.Event()
        held.set()

        def show(step: Step) -> None:
            if isinstance(step, AskNewPin):
                held.clear()
                step.answer(PIN)

        await writer.run(Action.PIN_SET, set_pin(bus, key.info), key.info, show)
        assert paper.told == SET[:1]
        held.set()
        await writer.close()

    asyncio.run(job())
    assert paper.told == SET


class TestPlaces:
    """The places that a policy names, on a real disk."""

    def test_the_file_of_a_policy_is_whole_after_a_job(self, bus: FakeBus, tmp_path: Path) -> None:
        log = Log(tmp_path)
        rules = AuditRules(frozenset({Place.FILE}), str(log.path))
        writer = Recorder(outlet(rules, log.drawer, tmp_path), origin("keydesk", "0.1.0"))
        work(writer, bus)
        verdict = log.verify()
        assert (verdict.whole, verdict.lines) == (True, 2)
        assert [json.loads(line)["event"]["action"] for line in log.lines()] == ["pin-set"] * 2

    def test_places_that_are_not_there_are_named(self, bus: FakeBus, tmp_path: Path) -> None:
        places = frozenset({Place.SYSLOG, Place.EVENTLOG})
        writer = Recorder(outlet(AuditRules(places), Drawer(), tmp_path), ORIGIN)
        ending, _ = work(writer, bus)
        assert isinstance(ending, Done)
        assert "eventlog" in dict(writer.trouble.places)

    @pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
    def test_a_full_disk(self, tmp_path: Path) -> None:
        """In a process of its own, which may not write more than 3000 bytes to a file."""
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-c", FULL_DISK, str(tmp_path)],
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=True,
            timeout=50,
        )
        assert done.stdout.split() == ["Done"] * 3 + ["True", "Failed"]
        log = Log(tmp_path)
        log.drawer.kept = json.loads((tmp_path / "kept").read_text())
        left = log.verify()
        assert (left.whole, left.half) == (True, True)
        log.write(1)
        after = log.verify()
        assert (after.whole, after.recovered) == (True, 1)


FULL_DISK = """
import asyncio, json, resource, signal, sys
from pathlib import Path
from core.audit.recorder import Recorder
from core.audit.outlet import outlet
from core.policy.model import AuditRules, Sink
from tests.core.audit.ground import ORIGIN, Drawer
from tests.core.audit.test_recorder import work
from tests.core.support.bus import FakeBus

folder = Path(sys.argv[1])
drawer = Drawer()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
for required in (False, False, False, True):
    rules = AuditRules(frozenset({Sink.FILE}), str(folder / "audit.jsonl"), required)
    recorder = Recorder(outlet(rules, drawer, folder), ORIGIN)
    ending, _ = work(recorder, FakeBus())
    if required:
        print(recorder.trouble.lost > 0)
    print(type(ending).__name__.replace("Finished", "Done"))
(folder / "kept").write_text(json.dumps(drawer.kept))
"""


def test_the_person_is_asked_of_the_system_not_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = origin("keydesk", "1").user
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert origin("keydesk", "1").user == before != "somebody-else"
