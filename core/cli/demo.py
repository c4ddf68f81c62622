"""The hands of `--demo`: touches, fingers and re-plugs come by themselves, a moment later."""

import asyncio

from core.flow import Step
from core.flows.steps import PlugInKey, TakeOutOthers, TouchSensor, UnplugKey
from core.virtual.demo import DEMO_PIN, demo_host, spare_keys
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.person import Finger
from core.virtual.scenarios import Scenario

_PAUSE = 1.0
"""Seconds in which a spectator can read what is asked."""


def desk(scenario: Scenario | None = None, *, with_fingers: bool) -> VirtualHost:
    """The keys of a demo, new in each process; `with_fingers`: as if two had been added before."""
    if scenario:
        host = VirtualHost()
        scenario.lay(host)
        return host
    host = demo_host()
    for key in host.keys if with_fingers else ():
        if key.profile.sensor:
            key.with_pin(DEMO_PIN).with_fingerprints(("right thumb", "left thumb"))
    return host


class Rehearsal:
    """Does at virtual keys what the steps of a job ask a person to do."""

    def __init__(
        self, host: VirtualHost, pause: float = _PAUSE, *, misses_touch: bool = False
    ) -> None:
        self._host = host
        self._pause = pause
        self._unplugged: VirtualKey | None = None
        self._came: set[VirtualKey] = set()
        self._drawer = (spare.key for spare in spare_keys() if not spare.refusal)
        self._next: VirtualKey | None = None
        self._touch(not misses_touch)

    async def __call__(self, step: Step) -> None:
        """Do it after a pause; cancelled when the job goes on before."""
        await asyncio.sleep(self._pause)
        match step:
            case TouchSensor():
                self._key(step).script_fingers(Finger.GOOD)
            case TakeOutOthers(others=others):
                for key in self._host.keys:
                    if self._host.attachment(key) in others:
                        self._host.unplug(key)
            case UnplugKey():
                self._take_out(step)
            case PlugInKey() if self._unplugged:
                before = self._powered()
                self._host.plug(self._unplugged)
                self._came = self._powered() - before
            case _:
                return

    async def plug_next(self) -> None:
        """Take one key of the drawer after the other, when the one before is done."""
        await asyncio.sleep(self._pause)
        if self._next:
            self._host.unplug(self._next)
        self._next = next(self._drawer, None)
        if self._next:
            self._next.auto_touch = True
            self._host.plug(self._next)

    def _take_out(self, step: UnplugKey) -> None:
        if step.failure is None:
            self._unplugged = self._key(step)
            self._host.unplug(self._unplugged)
            return
        self._touch(True)  # One more round. What came back may have been another key.
        for key in self._came:
            self._host.unplug(key)

    def _touch(self, will: bool) -> None:
        for key in self._host.keys:
            key.auto_touch = will

    def _powered(self) -> set[VirtualKey]:
        return {key for key in self._host.keys if key.powered}

    def _key(self, step: Step) -> VirtualKey:
        seat = step.key.attachment
        return next(key for key in self._host.keys if self._host.attachment(key) == seat)
