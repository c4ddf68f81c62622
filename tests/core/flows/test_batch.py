"""Key after key: hundreds of them, each once, with a file that is true at any moment."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from core.errors import Failure, Problem
from core.flow import Ending, Step, Steps, run
from core.flows.batch import BatchOver, Moment, NextKey, Tally, batch
from core.flows.jobs import Jobs
from core.flows.prepare import Setup
from core.flows.steps import ConfirmErase, PlugInKey, TouchToErase, UnplugKey
from core.model import KeyInfo, PinState, PinStatus
from core.policy.model import UNMANAGED
from core.prepare.book import Book
from core.prepare.pins import ListedPins, RandomPins, listed
from core.prepare.plan import Plan
from core.prepare.row import State
from core.prepare.scribe import Scribe
from tests.core.prepare.samples import PowerCut, Writes, open_book
from tests.core.support.bus import FakeBus, Stick
from tests.core.support.samples import authenticator, key_info

ADMIN = authenticator({"authnrCfg": True, "setMinPINLength": True})
RULES = Plan(min_length=6, force_change=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pins.csv"


class Person:
    """Plugs in one key of a heap after the other, and does what a reset asks for."""

    def __init__(self, bus: FakeBus, *heap: Stick) -> None:
        self.bus = bus
        self.heap = iter(heap)
        self.moments: list[Moment] = []
        self.in_hand: Stick | None = None
        self.pull_at: Callable[[Step], bool] = lambda _: False

    def tell(self, moment: Moment) -> None:
        self.moments.append(moment)
        if isinstance(moment, BatchOver):
            return
        if self.in_hand and self.in_hand.info.attachment in self.bus._plugged:
            self.bus.unplug(self.in_hand)
        self.in_hand = next(self.heap, None)
        if self.in_hand:
            self.bus.plug(self.in_hand)
        else:
            task = asyncio.current_task()
            assert task
            task.cancel()

    async def carry_out(self, steps: Steps, key: KeyInfo) -> Ending:
        return await run(steps, key, self.show)

    def show(self, step: Step) -> None:
        assert self.in_hand
        if self.pull_at(step) and self.in_hand.info.attachment in self.bus._plugged:
            self.bus.unplug(self.in_hand)
            return
        match step:
            case ConfirmErase():
                step.answer(True)
            case UnplugKey():
                self.bus.unplug(self.in_hand)
            case PlugInKey():
                self.bus.plug(self.in_hand)
            case TouchToErase():
                self.in_hand.touches.put_nowait(None)
            case _:
                pass

    def work(
        self, book: Book, plan: Plan = RULES, wanted: int | None = None, pins: str = ""
    ) -> Tally:
        """Until enough are ready or the heap is empty."""
        source = ListedPins(listed(pins), book.pins) if pins else RandomPins(6)
        tally = Tally(book.ready, wanted)

        async def main() -> None:
            jobs, scribe = Jobs(self.bus), Scribe(book)
            setup = Setup(plan, scribe, source, UNMANAGED)
            task = asyncio.create_task(batch(jobs, setup, tally, self.carry_out, self.tell))
            await asyncio.wait((task,))
            await scribe._worker.stop(1)  # The book is looked into afterwards.
            if not task.cancelled():
                task.result()

        asyncio.run(main())
        assert self.bus.idle
        return self.moments[-1].tally


def heap(bus: FakeBus, many: int, serial: str | None = None) -> list[Stick]:
    """Keys as they come out of a box."""
    return [
        bus.add(
            key_info(
                info=ADMIN,
                path=f"/dev/hidraw{number}",
                serial=f"KD-{number}" if serial is None else serial,
            ),
            plugged=False,
        )
        for number in range(many)
    ]


def pin_of(stick: Stick) -> str | None:
    """What is really on the key."""
    return next((str(sent[1]) for sent in stick.received if sent[0] == "set_pin"), None)


def pins_in(book: Book, serial: str) -> set[str]:
    rows = [row for row in book._rows.values() if row.serial == serial]
    return {row.pin.reveal() for row in rows if row.state is not State.UNSET}


def test_three_hundred_keys_get_three_hundred_pins(bus: FakeBus, path: Path) -> None:
    sticks = heap(bus, 300)
    book = open_book(path)
    tally = Person(bus, *sticks).work(book, wanted=300)
    assert (tally.ready, tally.skipped, tally.failed) == (300, 0, 0)
    for stick in sticks:
        assert pins_in(book, stick.info.attachment.serial) == {pin_of(stick)}
        assert stick.info.pin.state is PinState.MUST_CHANGE
    book.close()
    again = open_book(path)
    assert again.ready == 300
    again.close()


def test_keys_that_are_in_when_it_begins_are_left_alone(bus: FakeBus, path: Path) -> None:
    own = bus.add(key_info(info=ADMIN, serial="OWN"))
    [other] = heap(bus, 1)
    book = open_book(path)
    Person(bus, other).work(book, wanted=1)
    assert own.received == []
    assert pin_of(other)
    book.close()


@pytest.mark.parametrize("erase", [False, True])
@pytest.mark.parametrize("serial", ["KD-1", ""])
def test_a_key_that_is_plugged_in_again_is_told_to_be_ready(
    bus: FakeBus, path: Path, serial: str, erase: bool
) -> None:
    [key] = heap(bus, 1, serial=serial)
    book = open_book(path)
    tally = Person(bus, key, key, key).work(book, replace(RULES, reset=erase))
    assert (tally.ready, tally.skipped) == (1, 2)
    assert tally.codes == Counter({"LOT-3": 2})
    assert key.sent("set_pin") == 1
    book.close()


def test_keys_that_do_not_fit_are_counted_with_their_codes(bus: FakeBus, path: Path) -> None:
    good, used, other, mute = heap(bus, 4)
    used.info = replace(used.info, pin=PinStatus(PinState.SET, 8))
    other.info = replace(other.info, device_version="1.0.0")
    mute.fails("open", Problem.NO_ANSWER)
    book = open_book(path)
    tally = Person(bus, used, other, mute, good).work(book, replace(RULES, firmware=(5, 0)))
    assert (tally.ready, tally.skipped, tally.failed) == (1, 2, 1)
    assert tally.codes == Counter(["PIN-4", "LOT-1", "KEY-7"])
    assert [stick.received for stick in (used, other)] == [[], []]
    book.close()


def test_a_batch_that_was_stopped_goes_on_where_it_was(bus: FakeBus, path: Path) -> None:
    sticks = heap(bus, 10)
    book = open_book(path)
    assert Person(bus, *sticks[:4]).work(book, wanted=10).ready == 4
    book.close()
    book = open_book(path)
    again = Person(bus, *sticks)
    tally = again.work(book, wanted=10)
    assert isinstance(again.moments[-1], BatchOver)
    assert (tally.ready, tally.skipped) == (10, 4)
    assert all(stick.sent("set_pin") == 1 for stick in sticks)
    book.close()


def test_a_list_goes_on_behind_the_lines_that_were_used(bus: FakeBus, path: Path) -> None:
    sticks = heap(bus, 4)
    pins = "alpha-1\nbravo-2\ncharlie-3"
    book = open_book(path)
    Person(bus, *sticks[:2]).work(book, pins=pins)
    book.close()
    book = open_book(path)
    person = Person(bus, *sticks[2:])
    person.work(book, pins=pins)
    assert [pin_of(stick) for stick in sticks] == [*pins.split(), None]
    over = person.moments[-1]
    assert isinstance(over, BatchOver)
    assert over.failure == Failure(Problem.PINS_USED_UP)
    book.close()


def test_nothing_is_begun_where_enough_are_ready(bus: FakeBus, path: Path) -> None:
    [key] = heap(bus, 1)
    book = open_book(path)
    person = Person(bus, key)
    person.work(book, wanted=0)
    assert person.moments == [BatchOver(Tally(0, 0))]
    book.close()


def test_a_whole_batch_of_used_keys_is_erased_first(bus: FakeBus, path: Path) -> None:
    sticks = heap(bus, 5, serial="")
    for stick in sticks:
        stick.info = replace(stick.info, pin=PinStatus(PinState.SET, 8))
    book = open_book(path)
    tally = Person(bus, *sticks).work(book, replace(RULES, reset=True), wanted=5)
    assert (tally.ready, tally.skipped, tally.failed) == (5, 0, 0)
    assert all(stick.sent("reset") == 1 for stick in sticks)
    book.close()


@pytest.mark.parametrize("erase", [False, True])
def test_a_key_pulled_at_any_step_has_no_pin_that_nobody_knows(
    bus: FakeBus, path: Path, erase: bool
) -> None:
    book = open_book(path)
    plan = replace(RULES, reset=erase)
    for at in range(7):
        [key] = heap(bus, 1, serial=f"KD-{at}")
        person, steps = Person(bus, key, key), count()
        person.pull_at = lambda _, at=at, steps=steps: next(steps) == at  # type: ignore[misc]
        person.work(book, plan)
        if pin := pin_of(key):
            assert pin in {row.pin.reveal() for row in book._rows.values()}
    book.close()


def _cuts() -> Iterator[tuple[int, int]]:
    """Each write of two keys (header, row, state, row, state), torn at several places."""
    yield from ((at, left) for at in range(5) for left in (0, 1, 3, 60))


@pytest.mark.parametrize(("at", "left"), list(_cuts()))
def test_a_power_cut_at_any_write_leaves_no_pin_that_nobody_knows(
    bus: FakeBus, path: Path, at: int, left: int
) -> None:
    sticks = heap(bus, 2)
    with pytest.raises(PowerCut), closing(open_book(path, Writes(at=at, bytes_left=left))) as book:
        Person(bus, *sticks).work(book, wanted=2)
    for stick in sticks:
        if stick.info.attachment in bus._plugged:
            bus.unplug(stick)
        stick.unlocked = False
    # The power is back: what is on a key stands in the file, and the batch can be finished.
    book = open_book(path)
    for stick in sticks:
        assert pin_of(stick) is None or pin_of(stick) in pins_in(book, stick.info.attachment.serial)
    tally = Person(bus, *sticks).work(book, wanted=2)
    assert tally.ready == 2
    for stick in sticks:
        assert pins_in(book, stick.info.attachment.serial) == {pin_of(stick)}
        assert stick.sent("set_pin") == 1
    book.close()


def test_a_fault_of_the_file_ends_the_batch(bus: FakeBus, path: Path) -> None:
    keys = heap(bus, 2)
    book = open_book(path)
    book.close()  # From now on nothing can be written.
    person = Person(bus, *keys)
    person.work(book)
    over = person.moments[-1]
    assert isinstance(over, BatchOver)
    assert over.failure == Failure(Problem.FILE_NOT_WRITTEN, detail="EBADF")
    assert [key.received for key in keys] == [[], []]
    assert not any(isinstance(moment, NextKey) and moment.ending for moment in person.moments)
