"""A program that runs for long over real devices, as the window does; obeys lines, tells in JSON.

rows                  told by itself whenever they change: {"rows": {serial: state}}
change OLD NEW        change the PIN of the only key
ask                   begin the same job, with a question nobody answers
collect               give back what Python only keeps in store: {"collected": true}
quit                  let go of everything
"""

import asyncio
import gc
import json
import sys
from collections.abc import AsyncIterator
from typing import Any

from core.device.bus import HostBus
from core.device.hidapi_host import HidapiHost
from core.flow import Ending, Failed, Prompt, Step, run
from core.flows.change_pin import change_pin
from core.flows.steps import PinChange
from core.model import KeyInfo, Secret
from core.roster import Roster


def tell(**line: Any) -> None:
    print(json.dumps(line), flush=True)


def state(row: KeyInfo) -> str:
    """What the row shows: "reading" until the key has answered."""
    return "reading" if row.info is None and row.failure is None else row.access.value


class Program:
    """A bus, its rows and the jobs under way."""

    def __init__(self) -> None:
        self.bus = HostBus(HidapiHost())
        self._roster = Roster(self.bus, self._changed)
        self._following = asyncio.create_task(self._roster.run())
        self._jobs: set[asyncio.Task[None]] = set()

    def start(self, answer: PinChange | None) -> None:
        """Change the PIN of the first key; without an answer the question stays open."""
        job = asyncio.create_task(self._change(self._roster.rows[0], answer))
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)

    async def close(self) -> None:
        tasks = (self._following, *self._jobs)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        await self.bus.close()

    def _changed(self) -> None:
        tell(rows={row.attachment.serial: state(row) for row in self._roster.rows})

    async def _change(self, target: KeyInfo, answer: PinChange | None) -> None:
        def show(step: Step) -> None:
            if isinstance(step, Prompt):
                tell(asks=type(step).__name__)
                if answer:
                    step.answer(answer)

        tell(ending=_named(await run(change_pin(self.bus, target), target, show)))


def _named(ending: Ending) -> str:
    match ending:
        case Failed(failure=failure):
            return failure.problem.value
        case _:
            return type(ending).__name__


async def commands() -> AsyncIterator[list[str]]:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    pipe, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    async for line in reader:
        yield line.decode().split()
    pipe.close()


async def main() -> None:
    program = Program()
    async for command in commands():
        match command:
            case ["change", old, new]:
                program.start(PinChange(Secret(old), Secret(new)))
            case ["ask"]:
                program.start(None)
            case ["collect"]:
                gc.collect()
                tell(collected=True)
            case _:
                break
    await program.close()


if __name__ == "__main__":
    asyncio.run(main())
