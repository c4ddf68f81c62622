"""What the list shows of keys that work, and of keys that do not."""

import asyncio

import pytest

from core.device import HostBus
from core.errors import Problem
from core.model import Access, KeyInfo, PinState
from core.virtual.clock import SteppedClock
from core.virtual.demo import spare_keys
from core.virtual.host import VirtualHost


def row_of(name: str) -> KeyInfo:
    """The row of a key from the drawer of troubles."""
    clock = SteppedClock()
    host = VirtualHost(clock)
    (spare,) = [spare for spare in spare_keys(clock) if spare.name == name]
    seat = host.plug(spare.key)
    host.refuse(spare.key, spare.refusal)

    async def main() -> KeyInfo:
        bus = HostBus(host, clock=clock)
        await bus.attachments()
        clock.advance(10.0)  # It has been there for a while: no access right is on its way.
        row = await bus.read(seat)
        await bus.close()
        return row

    return asyncio.run(main())


@pytest.mark.parametrize(
    ("name", "access", "problem"),
    [
        ("twin", Access.OK, None),
        ("latest", Access.OK, None),
        ("preview", Access.OK, None),
        ("u2f-only", Access.U2F_ONLY, Problem.U2F_ONLY),
        ("no-permission", Access.DENIED, Problem.NO_PERMISSION),
        ("busy", Access.BUSY, Problem.KEY_BUSY),
        ("nonsense", Access.BAD_ANSWER, Problem.BAD_ANSWER),
        ("silent", Access.NO_ANSWER, Problem.NO_ANSWER),
    ],
)
def test_every_key_has_an_honest_row(name: str, access: Access, problem: Problem | None) -> None:
    row = row_of(name)
    assert row.access is access
    assert (row.failure.problem if row.failure else None) is problem


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("twin", PinState.NONE),
        ("pin-blocked", PinState.BLOCKED),
        ("pin-soft-blocked", PinState.REPLUG),
        ("pin-must-change", PinState.MUST_CHANGE),
    ],
)
def test_a_row_tells_the_pin_state(name: str, state: PinState) -> None:
    assert row_of(name).pin.state is state


def test_a_u2f_key_still_tells_its_version() -> None:
    row = row_of("u2f-only")
    assert (row.device_version, row.can_wink) == ("0.5.0", True)
