"""What is typed decides with the policies, also when they are read again."""

from collections.abc import Sequence
from typing import Any

import pytest

from core.policy.resolve import Found, Level, Managed, Status, resolve
from gui import app

WINDOW = Found(Level.MACHINE_MANDATORY, "/etc/window.json", {"KioskMode": False})
NOTHING: Sequence[Found] = ()


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        (
            ["--demo", "--kiosk"],
            {"/etc/window.json": Status.IN_FORCE, "command line": Status.OVERRULED},
        ),
        (["--demo"], {"/etc/window.json": Status.IN_FORCE}),
    ],
)
def test_what_was_typed_is_still_there_after_a_reload(
    monkeypatch: pytest.MonkeyPatch, typed: list[str], rows: dict[str, Status]
) -> None:
    """A window, and no kiosk: the organisation has said so."""
    shown: list[tuple[Any, ...]] = []

    def computer(more: Sequence[Found] = NOTHING) -> Managed:
        return resolve([WINDOW, *more])

    monkeypatch.setattr(app, "managed", computer)
    monkeypatch.setattr(app, "application", lambda: None)
    monkeypatch.setattr(app, "run", lambda _, begin: begin())
    monkeypatch.setattr(app, "show", lambda *given: shown.append(given))
    app.main(typed)
    [(*_, decided, decide)] = shown
    for managed in (decided, decide()):
        assert {row.origin: row.status for row in managed.rows} == rows
