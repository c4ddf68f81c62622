"""The report page and the receipt: what they show, save, and keep to themselves."""

import asyncio
import base64
import json
import re
import struct
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QFileInfo, QUrl

from core.audit.event import Action
from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder, Trouble
from core.doctor.facts import Facts
from core.errors import Failure, Problem
from core.flow import Ending, Failed, Show, Steps
from core.model import KeyInfo, PinState, PinStatus
from core.policy.model import UNMANAGED, AuditRules, JobKind, Sink
from core.policy.resolve import Managed
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from gui.viewmodels.report import Report
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import key_info
from tests.gui.room import Play, PlayOn, Room, until
from tests.secrecy.jobs import made_up

Run = Callable[[Coroutine[Any, Any, None]], None]

FORBIDDEN = Managed(replace(UNMANAGED, jobs=frozenset(JobKind) - {JobKind.REPORT}))
KIOSK = Managed(replace(UNMANAGED, kiosk_mode=True))


def with_key() -> VirtualHost:
    host = VirtualHost()
    host.plug(VirtualKey(STANDARD_KEY))
    return host


async def made(report: Report) -> None:
    report.make()
    await until(report.changed, lambda: not report.busy)


async def pin_set(room: Room, pin: str) -> None:
    await room.open()
    room.job.setPin()
    await room.stage("new-pin")
    room.job.newPin("1")
    room.job.newPin(pin)
    await until(room.job.changed, lambda: room.job.flaw != "")
    room.job.newPin(pin)
    await room.stage("finished")


def test_nothing_is_looked_at_before_it_is_asked_for(play: Play) -> None:
    async def script(room: Room) -> None:
        report = room.desk.report
        assert (room.computer.done, report.text, report.codes) == ([], "", [])

    play(script)


def test_it_tells_of_the_keys_and_of_what_was_just_done(play_on: PlayOn) -> None:
    pin = made_up()

    async def script(room: Room) -> None:
        await pin_set(room, pin)
        await made(room.desk.report)
        text = room.desk.report.text
        for expected in ("Keydesk Virtual Key", "PIN-20", "step ask-new-pin", "PIN-30", "pin-set"):
            assert expected in text
        assert pin not in text

    play_on(with_key(), script)


@pytest.mark.parametrize("name", ["report.txt", "report.json", "report"])
def test_what_is_saved_is_what_was_shown(play_on: PlayOn, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("the dialog has asked before it is replaced")

    async def script(room: Room) -> None:
        report = room.desk.report
        report.save(QUrl.fromLocalFile(str(path)))
        assert report.saved == ""
        await made(report)
        report.save(QUrl.fromLocalFile(str(path)))
        assert (report.saved, report.saveFailed) == (f"Saved as {name}.", False)
        text = path.read_text("utf-8")
        if path.suffix == ".json":
            assert json.loads(text)["made"] in report.text
        else:
            assert text == report.text

    play_on(with_key(), script)


def test_a_file_that_cannot_be_written_is_told(play: Play, tmp_path: Path) -> None:
    async def script(room: Room) -> None:
        report = room.desk.report
        await made(report)
        report.save(QUrl.fromLocalFile(str(tmp_path / "missing" / "report.txt")))
        assert report.saveFailed
        assert report.saved.startswith("report.txt could not be saved: ")
        await made(report)
        assert (report.saved, report.saveFailed) == ("", False)

    play(script)


def test_its_codes_are_square_pictures(play_on: PlayOn) -> None:
    async def script(room: Room) -> None:
        await made(room.desk.report)
        assert room.desk.report.codes
        for code in room.desk.report.codes:
            head, _, picture = code.partition(",")
            assert head == "data:image/png;base64"
            width, height = struct.unpack(">II", base64.b64decode(picture)[16:24])
            assert width == height <= 80

    play_on(with_key(), script)


def test_where_the_policy_allows_no_report_nothing_is_looked_at(run_window: Run) -> None:
    async def script(room: Room) -> None:
        report = room.desk.report
        report.make()
        assert (report.busy, report.text, room.computer.done) == (False, "", [])
        assert "AllowedJobs" in report.lock

    run_window(Room(FakeBus(), FORBIDDEN).play(script))


def test_a_kiosk_offers_no_files(run_window: Run) -> None:
    async def script(room: Room) -> None:
        await made(room.desk.report)
        assert room.desk.report.codes
        assert not room.desk.report.files
        assert not room.desk.report.receiptReady

    run_window(Room(FakeBus(), KIOSK).play(script))


@pytest.mark.parametrize("suffix", ["pdf", "txt"])
def test_a_receipt_of_a_job_is_saved(play_on: PlayOn, tmp_path: Path, suffix: str) -> None:
    path, pin = tmp_path / f"receipt.{suffix}", made_up()

    async def script(room: Room) -> None:
        report = room.desk.report
        report.saveReceipt(QUrl.fromLocalFile(str(path)))
        before = report.receiptReady
        await pin_set(room, pin)
        assert (before, report.receiptReady) == (False, True)
        report.saveReceipt(QUrl.fromLocalFile(str(path)))
        assert (report.saved, report.saveFailed) == (f"Saved as {path.name}.", False)

    play_on(with_key(), script)
    content = path.read_bytes()
    assert pin.encode() not in content
    if suffix == "pdf":
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
    else:
        told = content.decode()
        assert "PIN added" in told
        assert "PIN-30" in told


def test_the_name_of_a_new_file_says_nothing_about_anybody(play: Play) -> None:
    async def script(room: Room) -> None:
        report = room.desk.report
        assert re.fullmatch(r"keydesk-receipt-\d{8}-\d{4}", report.fileName("receipt"))
        assert QFileInfo(report.folder().toLocalFile()).isDir()

    play(script)


def test_the_trouble_of_the_audit_is_told(run_window: Run) -> None:
    rules = AuditRules(frozenset({Sink.JOURNALD}))

    async def script(room: Room) -> None:
        room.recorder.trouble = Trouble(3, (("journald", "no answer in time"),))
        await made(room.desk.report)
        assert "To journald. Events lost: 3.\n  journald: no answer" in room.desk.report.text

    run_window(Room(FakeBus(), Managed(replace(UNMANAGED, audit=rules))).play(script))


def test_nothing_of_one_person_is_left_for_the_next(play_on: PlayOn) -> None:
    async def script(room: Room) -> None:
        report, protocol = room.desk.report, room.protocol
        protocol.setProperty("on", True)
        protocol.setProperty("wanted", "getInfo")
        await pin_set(room, made_up())
        await made(report)
        report.forget()
        assert (report.text, report.codes, report.receiptReady) == ("", [], False)
        assert (protocol.on, protocol.wanted, protocol.count) == (False, "", 0)
        await made(report)
        assert "Nothing was done since" in report.text

    play_on(with_key(), script)


def test_a_report_that_is_ready_after_its_person_left_is_nobodys(run_window: Run) -> None:
    async def script(room: Room) -> None:
        report, looking, go_on = room.desk.report, asyncio.Event(), asyncio.Event()
        look = room.computer.look

        async def slow() -> Facts:
            looking.set()
            await go_on.wait()
            return await look()

        room.computer.look = slow  # type: ignore[method-assign]
        report.make()
        await looking.wait()
        report.forget()
        assert not report.busy
        go_on.set()
        await asyncio.wait([task for task in asyncio.all_tasks() if task.get_name() == "report"])
        assert (report.busy, report.text, report.codes) == (False, "", [])

    run_window(Room(FakeBus()).play(script))


class Stubborn(Recorder):
    """Shows one more step of a job that was cut off."""

    async def run(self, action: Action, flow: Steps, target: KeyInfo, show: Show) -> Ending:
        try:
            return await super().run(action, flow, target, show)
        finally:
            show(Failed(key=target, failure=Failure(Problem.PIN_BLOCKED)))


def test_what_a_job_says_after_it_was_given_up_is_neither_shown_nor_told(
    run_window: Run,
) -> None:
    bus, recorder = FakeBus(), Stubborn(Outlet(), origin("keydesk", "1.0"))

    async def script(room: Room) -> None:
        bus.plug(Stick(bus, key_info(PinStatus(PinState.SET, 8))))
        await room.open()
        room.job.changePin()
        await room.stage("change-pin")
        over = asyncio.Event()
        room.job.ended.connect(over.set)
        room.desk.leave()
        room.desk.report.forget()
        await over.wait()
        assert (room.job.stage, room.job.key) == ("", None)
        await made(room.desk.report)
        assert "Nothing was done since" in room.desk.report.text

    run_window(Room(bus, recorder=recorder).play(script))
