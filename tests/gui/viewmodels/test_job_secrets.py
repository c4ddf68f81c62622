"""A PIN goes through the window's job and stays in nothing of the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from core.model import PinState
from gui.viewmodels.appearance import Appearance
from tests.core.support.bus import FakeBus
from tests.core.support.samples import key_info
from tests.gui import room as rooms
from tests.gui.room import Play, Room

PIN = "pin-135790-seen"


def properties(viewmodel: QObject) -> str:
    """Every property a view could show, as text; other objects are left out."""
    meta = viewmodel.metaObject()
    shown = [meta.property(number) for number in range(meta.propertyCount())]
    names = [str(each.name()) for each in shown if not str(each.typeName()).endswith("*")]
    return "\n".join(f"{name}: {viewmodel.property(name)!r}" for name in names)


def test_a_pin_is_kept_by_no_property_and_no_settings_file(
    play: Play, bus: FakeBus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tmp_path / "settings.json"
    monkeypatch.setattr(rooms, "Appearance", lambda _: Appearance(settings))
    stick = bus.add(key_info(PinState.NONE))

    async def script(room: Room) -> None:
        await room.open()
        room.job.setPin()
        await room.stage("new-pin")
        room.job.newPin(PIN)
        await room.stage("finished")
        room.desk.appearance.setProperty("scheme", "dark")
        shown = "".join(map(properties, (room.desk, room.job, room.page, room.desk.appearance)))
        assert "finished" in shown
        assert PIN not in shown

    play(script)
    assert stick.received == [("set_pin", PIN)]
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert PIN not in settings.read_text()
