"""A second cancel, from a double click or Ctrl-C pressed twice, must not keep the first from the
key: a key that still waits for its reset would be erased by the next touch."""

import asyncio
from collections.abc import Iterable

import pytest

from core.device import HostBus
from core.flow import Prompt, Step, Steps, run
from core.flows.fingerprints import fingerprints
from core.flows.reset import reset
from core.flows.steps import AddFinger, AskPin, ConfirmErase, PlugInKey, UnplugKey
from core.model import Access, KeyInfo
from core.virtual.framing import Cmd, Initial, parse
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger
from tests.core.device.desk import PIN

RESET, SECOND_SAMPLE = b"\x07", b"\x09\xa5\x01\x01\x02\x02"
"""How the requests begin that wait for a person."""
DROP_HALF = b"\x09\xa2\x01\x01\x02\x03"
"""cancelCurrentEnrollment."""
KEEPALIVE_CANCEL = 0x2D


class Job:
    """A job that is cancelled when a request has reached the key, and again soon after."""

    def __init__(self, request: bytes) -> None:
        self.key = VirtualKey(FINGERPRINT_KEY).with_pin("2468")
        self.key.script_fingers(Finger.GOOD)
        self.key.on_command = self._on_command
        self.key.faults = self._on_reply
        self.heard: list[bytes] = []
        self._host = VirtualHost()
        self._request = request
        self._asked, self._confirmed = asyncio.Event(), asyncio.Event()
        self._bus = HostBus(self._host)

    def flow(self, target: KeyInfo) -> Steps:
        job = reset if self._request == RESET else fingerprints
        return job(self._bus, target)

    async def cancel_twice(self, turns: int, *, confirmed: bool) -> None:
        """Some turns of the loop lie between; `confirmed`: after the key heard the first."""
        self._loop = asyncio.get_running_loop()
        target = KeyInfo(self._host.plug(self.key), Access.OK)
        job = asyncio.create_task(run(self.flow(target), target, self._show))
        await self._asked.wait()
        job.cancel()
        if confirmed:
            await self._confirmed.wait()
        for _ in range(turns):
            await asyncio.sleep(0)
        job.cancel()
        await asyncio.wait({job})
        assert job.cancelled()
        await self._bus.close()

    def _show(self, step: Step) -> None:
        match step:
            case Prompt():
                answers = {AskPin: PIN, ConfirmErase: True}
                step.answer(answers.get(type(step), AddFinger()))
            case UnplugKey():
                self._host.unplug(self.key)
            case PlugInKey():
                self._host.plug(self.key)
            case _:
                return

    def _on_command(self, command: int, payload: bytes) -> None:
        self.heard.append(payload)
        if command == Cmd.CBOR and payload.startswith(self._request):
            self._loop.call_soon_threadsafe(self._asked.set)

    def _on_reply(self, packet: bytes) -> Iterable[bytes]:
        match parse(packet):
            case Initial(command=Cmd.CBOR, data=data) if data[0] == KEEPALIVE_CANCEL:
                self._loop.call_soon_threadsafe(self._confirmed.set)
        return (packet,)


@pytest.mark.parametrize("turns", range(6))
def test_a_reset_does_not_stay_armed(turns: int) -> None:
    job = Job(RESET)
    asyncio.run(job.cancel_twice(turns, confirmed=False))
    assert job.heard[-1] == RESET
    assert job.key.waiting is None


@pytest.mark.parametrize("turns", range(12))
def test_no_half_fingerprint_stays(turns: int) -> None:
    job = Job(SECOND_SAMPLE)
    asyncio.run(job.cancel_twice(turns, confirmed=True))
    assert job.heard[-1] == DROP_HALF
    assert job.key.waiting is None
