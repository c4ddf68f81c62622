"""The page with the protocol log: off by itself, searched, and gone when it is cleared."""

from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY
from gui.viewmodels.protocol import Protocol
from tests.gui.room import PlayOn, Room, until
from tests.secrecy.jobs import made_up


async def begun(room: Room) -> None:
    """Begin a job with a secret in it."""
    await room.open()
    room.job.setPin()
    await room.stage("new-pin")


async def noted(protocol: Protocol) -> None:
    await until(protocol.changed, lambda: protocol.count > 0)


def test_it_is_off_until_it_is_switched_on(play_on: PlayOn) -> None:
    async def script(room: Room) -> None:
        protocol = room.protocol
        await begun(room)
        assert (protocol.on, protocol.count, protocol.text) == (False, 0, "")

    play_on(with_key(), script)


def test_what_is_said_is_shown_without_the_pin(play_on: PlayOn) -> None:
    pin = made_up()

    async def script(room: Room) -> None:
        protocol = room.protocol
        protocol.setProperty("on", True)
        await begun(room)
        room.job.newPin(pin)
        await room.stage("finished")
        await noted(protocol)
        await until(protocol.changed, lambda: "newPinEnc" in protocol.replaced)
        assert "clientPIN" in protocol.text
        assert pin not in protocol.everything
        protocol.setProperty("wanted", "subcommand clientpin")
        assert 0 < protocol.found < protocol.count
        assert protocol.shown == protocol.found

    play_on(with_key(), script)


def test_switched_off_it_keeps_what_was_noted_until_it_is_cleared(play_on: PlayOn) -> None:
    async def script(room: Room) -> None:
        protocol = room.protocol
        protocol.setProperty("on", True)
        await begun(room)
        protocol.setProperty("on", False)
        before = protocol.count
        assert before > 0
        room.job.newPin(made_up())
        await room.stage("finished")
        assert protocol.count == before
        protocol.clear()
        assert (protocol.count, protocol.text, protocol.replaced) == (0, "", "")

    play_on(with_key(), script)


def with_key() -> VirtualHost:
    host = VirtualHost()
    host.plug(VirtualKey(STANDARD_KEY))
    return host
