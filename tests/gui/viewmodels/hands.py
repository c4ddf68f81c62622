"""What tests of jobs do to keys: stop one in the middle of its work."""

import asyncio
from threading import Event
from types import TracebackType

from fido2 import cbor

from core.virtual.framing import Cmd
from core.virtual.key import VirtualKey

PATIENCE = 10.0


class Pause:
    """Holds a virtual key at one command until the block ends."""

    def __init__(self, key: VirtualKey, *, command: int, subcommand: int) -> None:
        self._key = key
        self._wanted = command, subcommand
        self._there, self._go_on = Event(), Event()

    def __enter__(self) -> "Pause":
        self._key.on_command = self._stop
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._go_on.set()

    async def reached(self) -> None:
        """Wait until the key has the command."""
        assert await asyncio.to_thread(self._there.wait, PATIENCE)

    def _stop(self, command: int, payload: bytes) -> None:
        if command != Cmd.CBOR or payload[0] != self._wanted[0]:
            return
        members = cbor.decode(payload[1:])
        assert isinstance(members, dict)
        if members.get(2) == self._wanted[1]:
            self._there.set()
            self._go_on.wait(PATIENCE)
