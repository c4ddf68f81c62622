"""Writes down what a kiosk does beside its jobs: visitors, and the staff at its page."""

import asyncio
import secrets
from collections.abc import Coroutine
from datetime import UTC, datetime
from typing import Any

from core.audit.event import Action, Event, Phase, Result
from core.audit.export import Outcome
from core.audit.recorder import Recorder
from core.errors import Problem
from core.kiosk.journal import End


class AuditJournal:
    """Implements `core.kiosk.journal.Journal` over the recorder of the program."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._writing: set[asyncio.Task[None]] = set()
        self._export: Event | None = None

    def session_started(self, session: str) -> None:
        """From now on everything belongs to this session, until the next one starts."""
        self._recorder.session = session
        self._note(Action.SESSION_STARTED)

    def session_ended(self, session: str, why: End) -> None:
        """The visitor is gone, and this is why."""
        del session
        self._note(Action.SESSION_ENDED, why=why.value)

    def staff_tried(self, *, right: bool) -> None:
        """Somebody typed a passcode."""
        self._note(Action.STAFF_PASSCODE, None if right else Problem.WRONG_PASSCODE)

    def staff_exit(self, code: int) -> None:
        """The staff ended or restarted the kiosk."""
        del code
        self._note(Action.STAFF_EXIT)

    def export_began(self) -> None:
        """The log is about to leave the kiosk."""
        job = secrets.token_hex(8)
        self._export = Event(Action.AUDIT_EXPORTED, datetime.now(UTC), Phase.ATTEMPT, None, job=job)
        self._start(self._recorder.tell(self._export))

    def export_ended(self, outcome: Outcome, code: str) -> None:
        """The log is on a drive, or not."""
        begun, now = self._export, datetime.now(UTC)
        result = Result.SUCCESS if outcome.copied else Result.FAILURE
        told = Event(
            Action.AUDIT_EXPORTED,
            now,
            result=result,
            code=code,
            seconds=max(0.0, (now - begun.time).total_seconds()) if begun else None,
            job=begun.job if begun else "",
            why=outcome.value,
        )
        self._start(self._recorder.tell(told))

    async def close(self) -> None:
        """Wait for what is still to be written, as long as the recorder waits for it."""
        if self._writing:
            await asyncio.wait(self._writing)

    def _note(self, action: Action, refused: Problem | None = None, why: str = "") -> None:
        self._start(self._recorder.note(action, refused=refused, why=why))

    def _start(self, writing: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(writing)
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)
