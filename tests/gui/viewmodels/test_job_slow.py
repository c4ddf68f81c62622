"""Work is shown only when it lasts: quick commands do not flash."""

from PySide6.QtCore import QTimer

from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from gui.viewmodels.job import Job
from tests.gui.room import PlayOn, Room, until
from tests.gui.viewmodels.hands import Pause

PIN = "135790"


def patience(job: Job) -> QTimer:
    """The timer after which work is shown."""
    timer = job.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def test_work_is_shown_once_it_has_lasted(play_on: PlayOn) -> None:
    """The ring comes with the timer, not before, and goes with the next step."""
    host, key = VirtualHost(), VirtualKey(STANDARD_KEY)
    host.plug(key)
    pause = Pause(key, command=0x06, subcommand=0x03)

    async def script(room: Room) -> None:
        job, timer = room.job, patience(room.job)
        assert timer.interval() == 750
        await room.open()
        job.setPin()
        await room.stage("new-pin")
        assert not timer.isActive()
        with pause:
            job.newPin(PIN)
            await pause.reached()
            assert (job.stage, job.slow, timer.isActive()) == ("new-pin", False, True)
            timer.setInterval(0)  # 750 ms have passed.
            await until(job.changed, lambda: job.slow)
            assert (job.stage, job.slow) == ("working", True)
        await room.stage("finished")
        assert (job.slow, timer.isActive()) == (False, False)

    play_on(host, script)


def test_quick_work_never_flashes(play_on: PlayOn) -> None:
    host, key = VirtualHost(), VirtualKey(STANDARD_KEY)
    host.plug(key)
    seen: list[str] = []

    async def script(room: Room) -> None:
        await room.open()
        room.job.changed.connect(lambda: seen.append(room.job.stage))
        patience(room.job).setInterval(60_000)
        room.job.setPin()
        await room.stage("new-pin")
        room.job.newPin(PIN)
        await room.stage("finished")

    play_on(host, script)
    assert seen == ["new-pin", "finished"]
