"""A person who goes through a job and, at one pause, has the keys swapped under their hands."""

import asyncio
from dataclasses import dataclass, field

from core.errors import Problem
from core.flow import Failed, Prompt, Step
from core.flows.steps import (
    AddFinger,
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    ConfirmErase,
    ConfirmRemoveFingers,
    Erasing,
    KeyInUse,
    NameFinger,
    PinChange,
    PlugInKey,
    RemoveFingers,
    RenameFinger,
    TakeOutOthers,
    TouchSensor,
    TouchToErase,
    UnplugKey,
)
from core.model import KeyInfo, Secret
from core.virtual.key import VirtualKey
from core.virtual.person import Finger
from core.virtual.state import Memory
from tests.swaps.cases import KEY, Computer, Moment, Move, Then
from tests.swaps.world import NEW_PIN, OTHER_PORT, PIN, PORT, World, contents


@dataclass
class Told:
    """What one job showed and did."""

    world: World
    row: KeyInfo
    steps: list[Step] = field(default_factory=list)
    named: list[VirtualKey | None] = field(default_factory=list)
    """The key each step really speaks of, where that plug-in is still there."""
    swapped: bool = False
    at_swap: dict[VirtualKey, Memory] = field(default_factory=dict)
    sent_at_swap: dict[VirtualKey, int] = field(default_factory=dict)

    @property
    def problem(self) -> Problem | None:
        """What it failed with; None where it reached its end."""
        last = self.steps[-1]
        return last.failure.problem if isinstance(last, Failed) else None

    @property
    def outcome(self) -> str:
        """The ending in a word."""
        return self.problem.value if self.problem else "done, on the chosen key"


class Person:
    """Answers every step as if nothing had happened."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._world, self._case = told.world, told.world.case
        self._hand = self._world.chosen
        """What the person takes for their key."""
        self._port = PORT
        self._errands = 0
        self._hands = asyncio.Lock()
        self._later: set[asyncio.Task[None]] = set()

    async def show(self, step: Step) -> None:
        """See a step, have the keys swapped where the case says so, and answer."""
        async with self._hands:
            await self._see(step)

    async def _see(self, step: Step) -> None:
        told, case = self._told, self._case
        pause = len(told.steps)
        told.steps.append(step)
        told.named.append(self._world.speaks_of(step.key.attachment))
        if pause != case.pause:
            await self._act(step)
        elif case.moment is Moment.SHOWN:
            await self.swap()
            await self._act(step)
        elif isinstance(step, TouchSensor | TouchToErase):
            self._once_sent(step)
        else:
            self._put_off(step)

    async def swap(self) -> None:
        """Let the hands do their trick."""
        told, world, port = self._told, self._world, PORT
        told.swapped = True
        told.at_swap = {key: contents(key) for key in world.sent}
        told.sent_at_swap = {key: len(sent) for key, sent in world.sent.items()}
        if self._case.move is Move.JOINED:
            world.plug(world.guest, OTHER_PORT)
            return
        world.unplug(world.chosen)
        await world.looked()
        match self._case.move:
            case Move.BACK:
                pass
            case Move.MOVED:
                port = OTHER_PORT
            case Move.BETWEEN:
                world.plug(world.guest, PORT)
                await world.looked()
                world.unplug(world.guest)
                await world.looked()
            case Move.SAME_PORT:
                self._hand = world.guest
            case Move.OTHER_PORT:
                self._hand, port = world.guest, OTHER_PORT
        self._port = port
        world.plug(self._hand, port)

    def _put_off(self, step: Step) -> None:
        async def later() -> None:
            # The job is at its question by the time the bus has answered.
            await self._world.bus.attachments()
            async with self._hands:
                await self.swap()
                await self._act(step)

        task = asyncio.get_running_loop().create_task(later())
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    def _once_sent(self, step: Step) -> None:
        """Swap when the next command has reached the key, whose answer then never comes."""
        loop, key = asyncio.get_running_loop(), self._world.chosen
        log = key.on_command
        assert log

        async def later() -> None:
            async with self._hands:
                await self.swap()
                await self._act(step)

        def pull(command: int, payload: bytes) -> None:
            log(command, payload)
            key.on_command = log
            asyncio.run_coroutine_threadsafe(later(), loop)

        key.on_command = pull

    async def _act(self, step: Step) -> None:
        match step:
            case Prompt():
                self._answer(step)
            case TouchSensor() | TouchToErase() | Erasing():
                self._touch(step)
            case TakeOutOthers() | UnplugKey() | PlugInKey():
                await self._move(step)
            case KeyInUse():
                self._world.close_sign_in()
            case _:
                pass

    def _touch(self, step: TouchSensor | TouchToErase | Erasing) -> None:
        for key in self._world.sent:
            match step:
                case TouchSensor():
                    key.script_fingers(Finger.GOOD)
                case TouchToErase():
                    key.auto_touch = True
                case Erasing():
                    pass
        self._world.wake(KEY.erase_seconds if isinstance(step, Erasing) else 0)

    async def _move(self, step: TakeOutOthers | UnplugKey | PlugInKey) -> None:
        world = self._world
        match step:
            case TakeOutOthers():
                world.unplug(world.bystander)
                if self._case.move is Move.JOINED:
                    world.unplug(world.guest)
            case UnplugKey():
                world.sign_in()
                self._right_it(step.failure is not None)
                # Where both are in, "that is a different key, unplug it" means the guest.
                beside = step.failure and world.host.attachment(world.guest)
                world.unplug(world.guest if beside else self._hand)
            case PlugInKey():
                self._right_it(step.failure is not None)
                await self._plug_in()

    def _answer(self, step: Prompt[object]) -> None:
        match step:
            case AskNewPin():
                step.answer(Secret(NEW_PIN))
            case AskPinChange():
                step.answer(PinChange(Secret(PIN), Secret(NEW_PIN)))
            case AskPin():
                step.answer(Secret(PIN))
            case NameFinger():
                step.answer("Index")
            case ConfirmErase() | ConfirmRemoveFingers():
                step.answer(True)
            case ChooseFingerAction():
                self._choose(step)
            case _:
                raise NotImplementedError(type(step).__name__)

    def _choose(self, step: ChooseFingerAction) -> None:
        """Add, rename, remove, and leave the list; a failure is read and not repeated."""
        self._errands += 1
        match self._errands:
            case 1:
                step.answer(AddFinger())
            case 2:
                step.answer(RenameFinger(step.fingerprints[0]))
            case 3:
                step.answer(RemoveFingers(step.fingerprints[:1]))
            case _:
                step.decline()

    async def _plug_in(self) -> None:
        world, asleep = self._world, self._case.computer is Computer.ASLEEP
        if world.host.attachment(self._hand):
            if not asleep:
                return
            world.unplug(self._hand)
        if asleep:  # It waits for a key it did not see leave: slower, and it sees both.
            await world.bus.attachments()
        world.plug(self._hand, self._port)

    def _right_it(self, failed: bool) -> None:
        world = self._world
        if failed and self._case.then is Then.RIGHTS_IT:
            world.unplug(world.guest)
            self._hand, self._port = world.chosen, PORT
