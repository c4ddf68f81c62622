"""A working session with a key of the test: `core.ports.Key` in memory."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from core.errors import Problem, problem
from core.model import (
    Fingerprint,
    KeyInfo,
    PinState,
    PinStatus,
    Sample,
    SampleStatus,
    Secret,
    SensorInfo,
)
from core.ports import Waiting

if TYPE_CHECKING:
    from tests.core.support.bus import Stick

T = TypeVar("T")


class FakeKey:
    """Implements `core.ports.Key`; dies with the plug-in it was opened on, like the real one."""

    def __init__(self, stick: "Stick") -> None:
        self._stick = stick
        self._gone = stick.gone
        self._remaining = 0
        self.closed = False
        # Opening asks for getInfo alone: how many tries are left is not known yet.
        self._info = replace(stick.info, pin=replace(stick.info.pin, retries=None))

    @property
    def info(self) -> KeyInfo:
        return self._info

    async def reread(self) -> KeyInfo:
        self._ask("reread")
        self._info = self._stick.info
        return self._info

    async def pin_status(self) -> PinStatus:
        self._ask("pin_status")
        return self._stick.info.pin

    async def set_pin(self, pin: Secret) -> None:
        self._send("set_pin", pin.reveal())
        self._now(PinState.SET)

    async def change_pin(self, current: Secret, new: Secret) -> None:
        self._send("change_pin", current.reveal(), new.reveal())
        self._now(PinState.SET)

    async def unlock(self, pin: Secret) -> None:
        self._send("unlock", pin.reveal())
        self._stick.unlocked = True

    async def sensor(self) -> SensorInfo:
        self._ask("sensor")
        return self._stick.sensor

    async def fingerprints(self) -> tuple[Fingerprint, ...]:
        self._ask("fingerprints")
        self._need_token()
        return tuple(self._stick.fingers)

    async def enrol_begin(self) -> Sample:
        self._send("enrol_begin")
        self._need_token()
        self._stick.half = f"finger {len(self._stick.fingers) + 1}".encode()
        self._remaining = self._stick.sensor.samples or 3
        return await self._capture(self._stick.half)

    async def enrol_next(self, template: bytes) -> Sample:
        self._send("enrol_next", template)
        self._need_token()
        return await self._capture(template)

    async def enrol_cancel(self) -> None:
        self._send("enrol_cancel")
        self._stick.half = None

    async def rename_fingerprint(self, template: bytes, name: str) -> None:
        self._send("rename", template, name)
        self._need_token()
        self._stick.fingers = [
            Fingerprint(template, name) if one.id == template else one
            for one in self._stick.fingers
        ]

    async def remove_fingerprint(self, template: bytes) -> None:
        self._send("remove", template)
        self._need_token()
        self._stick.fingers = [one for one in self._stick.fingers if one.id != template]

    async def set_min_pin_length(self, length: int | None, *, force_change: bool) -> None:
        self._send("set_min_pin_length", length, force_change)
        self._need_token()
        self._stick.unlocked = False
        shortest = length or self._stick.info.pin.min_length
        self._now(PinState.MUST_CHANGE if force_change else PinState.SET, shortest)

    async def reset(self) -> AsyncGenerator[Waiting, None]:
        self._send("reset")
        try:
            if self._stick.says_what_it_waits_for:
                yield Waiting.TOUCH
            self._outcome(await self._unless_gone(self._stick.touches.get()))
            if self._stick.says_what_it_waits_for:
                yield Waiting.PROCESSING
            if self._gone.is_set():
                raise problem(Problem.REMOVED_WHILE_ERASING)
            self._stick.erase()
            self._info = self._stick.info
        finally:
            self._require_session()

    async def wink(self) -> None:
        self._ask("wink")

    async def while_attached(self, wait: Awaitable[T]) -> T:
        return await self._unless_gone(wait)

    def _ask(self, command: str) -> None:
        self._require_attached()
        self._stick.take(command)

    def _send(self, command: str, *arguments: object) -> None:
        self._require_attached()
        self._stick.received.append((command, *arguments))
        self._stick.take(command)

    def _require_session(self) -> None:
        assert not self.closed, "a command outlived its session"

    def _require_attached(self) -> None:
        self._require_session()
        if self._gone.is_set():
            raise problem(Problem.KEY_REMOVED)

    def _need_token(self) -> None:
        if not self._stick.unlocked:
            raise problem(Problem.SESSION_EXPIRED)

    def _now(self, state: PinState, shortest: int = 4) -> None:
        self._stick.info = replace(self._stick.info, pin=PinStatus(state, 8, shortest))
        self._info = self._stick.info

    async def _capture(self, template: bytes) -> Sample:
        status = self._outcome(await self._unless_gone(self._stick.touches.get()))
        self._remaining -= status is SampleStatus.GOOD
        if self._remaining == 0:
            self._stick.fingers.append(Fingerprint(template, ""))
            self._stick.half = None
        return Sample(template, status, self._remaining)

    def _outcome(self, touch: SampleStatus | Problem | None) -> SampleStatus:
        if isinstance(touch, Problem):
            raise problem(touch)
        return touch or SampleStatus.GOOD

    async def _unless_gone(self, wait: Awaitable[T]) -> T:
        wanted, gone = asyncio.ensure_future(wait), asyncio.ensure_future(self._gone.wait())
        try:
            await asyncio.wait((wanted, gone), return_when=asyncio.FIRST_COMPLETED)
            self._require_attached()
            return wanted.result()
        finally:
            wanted.cancel()
            gone.cancel()
            await asyncio.gather(wanted, gone, return_exceptions=True)
