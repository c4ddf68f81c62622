"""Every job that sees a secret, with secrets made up for one run only."""

import asyncio
import base64
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from fido2.ctap2.pin import ClientPin

from core.audit.event import Action
from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder
from core.device.bus import HostBus
from core.flow import Ending, Failed, Prompt, Step, Steps
from core.flows.change_pin import change_pin
from core.flows.fingerprints import fingerprints
from core.flows.set_pin import set_pin
from core.flows.steps import (
    AddFinger,
    AskNewPin,
    AskPin,
    AskPinChange,
    ChooseFingerAction,
    NameFinger,
    PinChange,
)
from core.model import Access, Attachment, KeyInfo, Secret
from core.ports import KeyBus, Listener
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from core.virtual.person import Finger

Job = Callable[[KeyBus, KeyInfo], Steps]
ACTIONS: dict[Job, Action] = {
    set_pin: Action.PIN_SET,
    change_pin: Action.PIN_CHANGED,
    fingerprints: Action.FINGERPRINTS_OPENED,
}
JOBS = tuple(ACTIONS)


@dataclass(frozen=True, slots=True)
class Told:
    """What the jobs said to a front end, and the secrets that went through them."""

    steps: tuple[Step, ...]
    pins: tuple[str, ...]
    tokens: tuple[bytes, ...]

    @property
    def needles(self) -> tuple[str, ...]:
        """Each secret as it might be written down."""
        raw = [*(pin.encode() for pin in self.pins), *self.tokens]
        spelt = [(one.hex(), base64.b64encode(one).decode(), repr(one)[2:-1]) for one in raw]
        return (*self.pins, *(form for forms in spelt for form in forms))


def made_up() -> str:
    """A PIN that is nowhere in the source, so that finding it means something."""
    return f"pin-{secrets.token_hex(8)}"


def everything(
    monkeypatch: pytest.MonkeyPatch,
    listener: Listener | None = None,
    heard: Callable[[int, bytes], None] | None = None,
    recorder: Recorder | None = None,
) -> Told:
    """Set a PIN, get it wrong, change it, unlock, and enrol a finger; all in one run.

    `listener` follows the bus, `heard` gets what reaches the key, `recorder` writes it all down.
    """
    first, second, wrong = made_up(), made_up(), made_up()
    tokens: list[bytes] = []
    get_token = ClientPin.get_pin_token

    def note(*arguments: object, **named: object) -> bytes:
        token = get_token(*arguments, **named)  # type: ignore[arg-type]
        tokens.append(token)
        return token

    monkeypatch.setattr(ClientPin, "get_pin_token", note)
    key, host, steps = VirtualKey(FINGERPRINT_KEY), VirtualHost(), list[Step]()
    key.script_fingers(*[Finger.GOOD] * 5)
    key.on_command = heard
    changes = iter(
        [PinChange(Secret(wrong), Secret(second)), PinChange(Secret(first), Secret(second))]
    )
    unlocks = iter([Secret(wrong), Secret(second)])

    def show(step: Step) -> None:
        steps.append(step)
        _answer(step, first, changes, unlocks)

    asyncio.run(_run(host, host.plug(key), JOBS, show, listener, recorder))
    assert (next(changes, None), next(unlocks, None)) == (None, None)
    assert tokens
    return Told(tuple(steps), (first, second, wrong), tuple(tokens))


def _answer(
    step: Step, first: str, changes: Iterator[PinChange], unlocks: Iterator[Secret]
) -> None:
    match step:
        case AskNewPin():
            step.answer(Secret(first))
        case AskPinChange():
            step.answer(next(changes))
        case AskPin():
            step.answer(next(unlocks))
        case ChooseFingerAction(news=None):
            step.answer(AddFinger())
        case NameFinger():
            step.answer("thumb")
        case Prompt():
            step.decline()
        case _:
            pass


def change_that_fails(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Change a PIN where python-fido2 meets a mistake with both PINs in its hands."""
    current, new = made_up(), made_up()

    def fail(*pins: str) -> None:
        raise RuntimeError(f"{len(pins)} arguments")

    monkeypatch.setattr(ClientPin, "change_pin", fail)
    key, host, steps = VirtualKey(FINGERPRINT_KEY).with_pin(current), VirtualHost(), list[Step]()

    def show(step: Step) -> None:
        steps.append(step)
        if isinstance(step, AskPinChange):
            step.answer(PinChange(Secret(current), Secret(new)))

    (ending,) = asyncio.run(_run(host, host.plug(key), (change_pin,), show))
    assert isinstance(ending, Failed)
    return Told(tuple(steps), (current, new), ())


async def _run(
    host: VirtualHost,
    seat: Attachment,
    jobs: tuple[Job, ...],
    show: Callable[[Step], None],
    listener: Listener | None = None,
    recorder: Recorder | None = None,
) -> list[Ending]:
    bus, writer = HostBus(host), recorder or Recorder(Outlet(), origin("keydesk", "1.0"))
    bus.listen(listener)
    target = KeyInfo(seat, Access.OK)
    endings = [await writer.run(ACTIONS[job], job(bus, target), target, show) for job in jobs]
    await bus.close()
    await writer.close()
    return endings
