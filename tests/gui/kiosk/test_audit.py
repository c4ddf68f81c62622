"""What the kiosk does beside its jobs reaches the audit log, each event with its session."""

import asyncio
import json
from pathlib import Path

import pytest

from core.audit.event import Action
from core.audit.recorder import Outlet, Recorder
from core.audit.sinks import Entry
from core.kiosk.journal import End
from gui.kiosk.audit import AuditJournal
from tests.core.audit.ground import ORIGIN

DOCS = Path(__file__).parents[3] / "docs"


class Kept:
    """A sink that keeps what it is given."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def write(self, entry: Entry) -> None:
        self.entries.append(entry)

    def probe(self) -> None:
        pass

    def close(self) -> None:
        pass


def test_visits_and_tries_are_written_down_with_their_session() -> None:
    kept = Kept()

    async def day() -> None:
        recorder = Recorder(Outlet({"kept": kept}), ORIGIN)
        journal = AuditJournal(recorder)
        journal.session_started("first")
        journal.staff_tried(right=False)
        journal.session_ended("first", End.IDLE)
        await journal.close()
        journal.session_started("second")
        journal.staff_exit(20)
        await journal.close()
        await recorder.close()

    asyncio.run(day())
    assert [(entry.event.action, entry.session) for entry in kept.entries] == [
        (Action.SESSION_STARTED, "first"), (Action.STAFF_PASSCODE, "first"),
        (Action.SESSION_ENDED, "first"), (Action.SESSION_STARTED, "second"),
        (Action.STAFF_EXIT, "second"),
    ]  # fmt: skip
    assert kept.entries[1].event.code == "STF-2"


@pytest.mark.parametrize("why", End)
def test_why_a_visit_ended_is_written_down(why: End) -> None:
    kept = Kept()

    async def day() -> None:
        recorder = Recorder(Outlet({"kept": kept}), ORIGIN)
        journal = AuditJournal(recorder)
        journal.session_started("first")
        journal.session_ended("first", why)
        await journal.close()
        await recorder.close()

    asyncio.run(day())
    began, ended = (json.loads(json.dumps(entry.told))["event"] for entry in kept.entries)
    assert "reason" not in began
    assert (ended["action"], ended["reason"]) == ("session-ended", why.value)
    schema = (DOCS / "audit.schema.json").read_text("utf-8")
    assert f'\\"{why.value}\\"' in schema
