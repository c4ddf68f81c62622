"""Every step a visitor can be at, and how to get there."""

from collections.abc import Awaitable, Callable

from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from core.virtual.person import Finger
from tests.gui.kiosk.lobby import Lobby
from tests.gui.room import until

Reach = Callable[[Lobby], Awaitable[VirtualKey]]


async def key_in(lobby: Lobby, pin: str = "") -> VirtualKey:
    key = VirtualKey(FINGERPRINT_KEY)
    await lobby.plug(key.with_pin(pin) if pin else key)
    return key


async def typed(lobby: Lobby, text: str) -> None:
    """Type into the line that has the focus."""
    await lobby.press(text=text)
    await lobby.settled()


async def new_pin(lobby: Lobby) -> VirtualKey:
    key = await key_in(lobby)
    lobby.job.setPin()
    await lobby.stage("new-pin")
    await typed(lobby, lobby.pins.first)
    return key


async def new_pin_again(lobby: Lobby) -> VirtualKey:
    key = await new_pin(lobby)
    await lobby.click("pin-next")
    await typed(lobby, lobby.pins.first)
    return key


async def change_pin(lobby: Lobby) -> VirtualKey:
    key = await key_in(lobby, lobby.pins.first)
    lobby.job.changePin()
    await lobby.stage("change-pin")
    await typed(lobby, lobby.pins.first)
    await lobby.click("pin-next")
    await typed(lobby, lobby.pins.second)
    return key


async def wrong_pin(lobby: Lobby) -> VirtualKey:
    key = await change_pin(lobby)
    lobby.job.changePinTo(lobby.pins.second, lobby.pins.first)
    await until(lobby.job.changed, lambda: lobby.job.wrongPin)
    await lobby.settled()
    return key


async def pin_changed(lobby: Lobby) -> VirtualKey:
    key = await change_pin(lobby)
    lobby.job.changePinTo(lobby.pins.first, lobby.pins.second)
    await lobby.stage("finished")
    return key


async def asked_for_pin(lobby: Lobby) -> VirtualKey:
    key = await key_in(lobby, lobby.pins.first)
    lobby.job.manageFingerprints()
    await lobby.stage("pin")
    await typed(lobby, lobby.pins.first)
    return key


async def fingers(lobby: Lobby) -> VirtualKey:
    key = await asked_for_pin(lobby)
    await lobby.click("pin-next")
    await lobby.stage("fingers")
    return key


async def sensor(lobby: Lobby) -> VirtualKey:
    key = await fingers(lobby)
    lobby.job.addFinger()
    await lobby.stage("touch-sensor")
    return key


async def name_finger(lobby: Lobby) -> VirtualKey:
    key, job = await sensor(lobby), lobby.job
    while job.stage == "touch-sensor":
        done = job.samplesDone
        key.finger(Finger.GOOD)
        await until(job.changed, lambda: job.stage != "touch-sensor" or job.samplesDone > done)  # noqa: B023
    await lobby.stage("name-finger")
    await typed(lobby, "Mine")
    return key


async def remove_finger(lobby: Lobby) -> VirtualKey:
    key = await name_finger(lobby)
    lobby.job.nameFinger("Mine")
    await lobby.stage("fingers")
    lobby.job.removeFinger(0)
    await lobby.stage("confirm-remove")
    return key


async def confirm_erase(lobby: Lobby) -> VirtualKey:
    key = await key_in(lobby, lobby.pins.first)
    lobby.job.reset()
    await lobby.stage("confirm-erase")
    return key


async def unplug(lobby: Lobby) -> VirtualKey:
    key = await confirm_erase(lobby)
    lobby.job.confirm(True)
    await lobby.stage("unplug")
    return key


async def take_out_others(lobby: Lobby) -> VirtualKey:
    key = await confirm_erase(lobby)
    lobby.host.plug(VirtualKey(FINGERPRINT_KEY))
    await until(lobby.desk.keys.countChanged, lambda: lobby.desk.keys.count == 2)
    lobby.job.confirm(True)
    await lobby.stage("take-out-others")
    return key


async def plug_in(lobby: Lobby) -> VirtualKey:
    key = await unplug(lobby)
    lobby.host.unplug(key)
    await lobby.stage("plug-in")
    return key


async def touch(lobby: Lobby) -> VirtualKey:
    key = await plug_in(lobby)
    lobby.host.plug(key)
    await lobby.stage("touch")
    return key


async def erased(lobby: Lobby) -> VirtualKey:
    key = await touch(lobby)
    key.touch()
    await lobby.stage("finished")
    return key


async def failed(lobby: Lobby) -> VirtualKey:
    key = VirtualKey(STANDARD_KEY).with_pin(lobby.pins.first).with_wrong_pins(8)
    await lobby.plug(key)
    lobby.job.changePin()
    await lobby.stage("failed")
    return key


IDLE: list[Reach] = [
    key_in, new_pin, new_pin_again, change_pin, wrong_pin, pin_changed, asked_for_pin, fingers,
    name_finger, remove_finger, confirm_erase, take_out_others, unplug, plug_in, erased, failed,
]  # fmt: skip
"""Steps at which a visitor who went away is forgotten."""

AT_WORK: list[Reach] = [sensor, touch]
"""Steps at which a key is at work, which nothing cuts off."""
