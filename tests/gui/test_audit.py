"""The window and the audit log: jobs are written down, and trouble is told quietly."""

from dataclasses import dataclass, field

from PySide6.QtGui import QGuiApplication

from core.audit.event import Action
from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder
from core.audit.sinks import Entry
from core.policy.model import Policy
from core.policy.resolve import Managed
from gui import tasks
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info
from tests.gui.room import PATIENCE, Room, played, until
from tests.gui.shown import Shown
from tests.gui.window import over


@dataclass
class Paper:
    """A `Sink` that keeps what it is given, or fails."""

    entries: list[Entry] = field(default_factory=list)
    failing: OSError | None = None

    def write(self, entry: Entry) -> None:
        if self.failing:
            raise self.failing
        self.entries.append(entry)

    def probe(self) -> None:
        """Nothing is tried here."""

    def close(self) -> None:
        """Nothing is held open."""

    @property
    def told(self) -> list[tuple[Action, str]]:
        events = [entry.event for entry in self.entries]
        return [(each.action, each.result or each.phase) for each in events]


def recorder(paper: Paper, *, required: bool = False) -> Recorder:
    return Recorder(Outlet({"file": paper}, required=required), origin("keydesk", "1.0"))


FULL = OSError(28, "No space left on device")


async def set_a_pin(room: Room) -> None:
    await room.open()
    room.job.setPin()
    await room.stage("new-pin")
    room.job.newPin("kd-pin-one")
    await room.stage("finished")


def test_a_job_of_the_window_is_written_down(app: QGuiApplication, bus: FakeBus) -> None:
    paper = Paper()
    bus.add(key_info())
    room = Room(bus, recorder=recorder(paper))
    tasks.run(app, lambda: played(room.play(set_a_pin), PATIENCE))
    assert paper.told == [
        (Action.POLICY_LOADED, "success"),
        (Action.PIN_SET, "attempt"),
        (Action.PIN_SET, "success"),
    ]


def test_a_policy_that_cannot_be_read_is_written_down(app: QGuiApplication, bus: FakeBus) -> None:
    paper = Paper()
    room = Room(bus, Managed(Policy(trusted=False)), recorder=recorder(paper))

    async def wait(room: Room) -> None:
        await room.recorder.note(Action.SESSION_STARTED)

    tasks.run(app, lambda: played(room.play(wait), PATIENCE))
    assert (Action.POLICY_LOADED, "failure") in paper.told


def test_a_setting_that_is_changed_is_written_down(app: QGuiApplication, bus: FakeBus) -> None:
    paper = Paper()
    room = Room(bus, recorder=recorder(paper))

    async def change(room: Room) -> None:
        room.desk.appearance.setProperty("scheme", "dark")
        await room.recorder.note(Action.SESSION_ENDED)

    tasks.run(app, lambda: played(room.play(change), PATIENCE))
    assert (Action.SETTINGS, "success") in paper.told


def test_where_the_log_is_required_the_window_says_why_not(
    app: QGuiApplication, bus: FakeBus
) -> None:
    stick = bus.add(key_info())
    room = Room(bus, recorder=recorder(Paper(failing=FULL), required=True))

    async def try_it(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("failed")
        assert room.job.noticeCode == "AUD-1"
        assert stick.received == []

    tasks.run(app, lambda: played(room.play(try_it), PATIENCE))


def test_trouble_is_told_above_the_page_and_leads_to_the_check(
    app: QGuiApplication, bus: FakeBus
) -> None:
    paper = Paper(failing=FULL)
    bus.add(key_info())

    async def look(shown: Shown) -> None:
        audit = shown.desk.audit
        await until(audit.changed, lambda: audit.code == "AUD-2")
        await shown.settled()
        bar = shown.find("audit-trouble")
        assert "No space left on device" in str(bar.property("text"))
        await shown.open(0)
        paper.failing = None
        shown.job.setPin()
        await until(audit.changed, lambda: audit.text == "")
        await shown.settled()
        assert not bar.isVisible()
        shown.job.cancel()

    over(app, bus, look, recorder=recorder(paper))


def test_without_trouble_nothing_is_told(app: QGuiApplication, bus: FakeBus) -> None:
    async def look(shown: Shown) -> None:
        await shown.settled()
        assert "audit-trouble" not in {item.objectName() for item in shown.items()}

    over(app, bus, look)
