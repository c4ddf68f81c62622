"""The hands of `--demo`: touches, fingers and re-plugs come by themselves, a moment later."""

import asyncio

from core.flow import Step
from core.flows.steps import PlugInKey, TakeOutOthers, TouchSensor, UnplugKey
from core.virtual.demo import DEMO_PIN, demo_host, spare_keys
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.person import Finger

_PAUSE = 1.0
"""Seconds in which a spectator can read what is asked."""


def desk(*, with_fingers: bool) -> VirtualHost:
    """The keys of a demo, new in each process; `with_fingers`: as if two had been added before."""
    host = demo_host()
    for key in host.keys if with_fingers else ():
        if key.profile.sensor:
            key.with_pin(DEMO_PIN).with_fingerprints(("right thumb", "left thumb"))
    return host


class Rehearsal:
    """Does at virtual keys what the steps of a job ask a person to do."""

    def __init__(self, host: VirtualHost, pause: float = _PAUSE) -> None:
        self._host = host
        self._pause = pause
        self._unplugged: VirtualKey | None = None
        self._drawer = (spare.key for spare in spare_keys() if not spare.refusal)
        self._next: VirtualKey | None = None
        for key in host.keys:
            key.auto_touch = True

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
                self._unplugged = self._key(step)
                self._host.unplug(self._unplugged)
            case PlugInKey() if self._unplugged:
                self._host.plug(self._unplugged)
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

    def _key(self, step: Step) -> VirtualKey:
        seat = step.key.attachment
        return next(key for key in self._host.keys if self._host.attachment(key) == seat)
