"""What is written down of the commands to a key: nothing unasked, and nothing secret."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from fido2 import cbor
from fido2.ctap import CtapError
from hypothesis import given
from hypothesis import strategies as st

from core.device.bus import HostBus
from core.device.traffic import REPLACED, Switch, Tap
from core.device.traffic_fields import COMMANDS, Fields, Shown
from core.errors import OperationError, Problem, problem
from core.model import PinState
from core.ports import Exchange
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import STANDARD_KEY

NEEDLE = "needle-of-a-person"
PLANTED: list[Any] = [
    NEEDLE,
    NEEDLE.encode(),
    [NEEDLE.encode()],
    {1: NEEDLE},
    {NEEDLE: 1},
    [{"id": NEEDLE.encode(), "name": NEEDLE}],
]


def written(request: bytes, call: Callable[[bytes], bytes]) -> Exchange:
    """What a listener is told of one command."""
    told: list[Exchange] = []
    with suppress(CtapError, OSError, OperationError):
        Tap(Switch(told.append), "3f9c01ab", lambda: 0.0).follow(request, call)
    (exchange,) = told
    return exchange


def leaks(exchange: Exchange) -> bool:
    text = f"{exchange.request} {exchange.reply} {exchange.replaced}"
    return NEEDLE in text or NEEDLE.encode().hex() in text


@pytest.mark.parametrize("value", PLANTED, ids=repr)
@pytest.mark.parametrize("command", [*COMMANDS, 0x50])
def test_no_field_but_those_on_the_list_is_written_down(command: int, value: Any) -> None:
    for number in range(1, 0x40):
        content = cbor.encode({number: value, 0x41: {2: value}, NEEDLE: 1})
        if not _whole(command, number):
            assert not leaks(written(bytes([command]) + content, lambda _: b"\0" + content))  # noqa: B023


def _whole(command: int, number: int) -> bool:
    """What a key says of its kind is written down as it is."""
    return command == 0x04 and COMMANDS[0x04][2].rules.get(number) is Shown.WHOLE


def test_fields_inside_of_a_field_are_judged_one_by_one() -> None:
    request = b"\x09" + cbor.encode({2: 5, 3: {1: b"template", 2: NEEDLE, 3: 1000}})
    exchange = written(request, lambda _: b"\0")
    assert exchange.request == (
        "{/ subCommand / 2: 5, / subCommandParams / 3: {/ templateId / 1: ..., "
        "/ templateFriendlyName / 2: ..., / timeoutMilliseconds / 3: 1000}}"
    )
    assert exchange.replaced == ("templateFriendlyName", "templateId")


@pytest.mark.parametrize(
    "hidden",
    [
        "pinHashEnc", "newPinEnc", "pinUvAuthParam", "keyAgreement", "pinUvAuthToken", "templateId",
        "templateFriendlyName", "templateInfos", "credentialID", "user", "rpId", "rp", "extensions",
        "unsignedExtensionOutputs", "largeBlobKey", "encIdentifier",
    ],
)  # fmt: skip
def test_a_secret_is_never_on_the_list(hidden: str) -> None:
    rules = [
        fields.rules[number]
        for _, *both in COMMANDS.values()
        for fields in _all(*both)
        for number, name in fields.names.items()
        if name == hidden and not (hidden == "extensions" and fields is COMMANDS[0x04][2])
    ]
    assert rules
    assert set(rules) == {None}


def _all(*found: Fields) -> list[Fields]:
    inner = [rule for each in found for rule in each.rules.values() if isinstance(rule, Fields)]
    return [*found, *(_all(*inner) if inner else [])]


@given(st.binary(max_size=80))
def test_whatever_bytes_a_key_sends_are_written_down_without_a_fault(reply: bytes) -> None:
    exchange = written(b"\x06", lambda _: reply)
    assert "\n" not in exchange.reply
    assert exchange.status


def test_bytes_that_are_no_cbor_are_counted_only() -> None:
    exchange = written(b"\x06\xff" + NEEDLE.encode(), lambda _: b"\0\xff" + NEEDLE.encode())
    assert exchange.request == f"/ {len(NEEDLE) + 1} bytes that are no CBOR / {REPLACED}"
    assert not leaks(exchange)


def _raise(error: BaseException) -> Callable[[bytes], bytes]:
    def call(_: bytes) -> bytes:
        raise error

    return call


@pytest.mark.parametrize(
    ("call", "status"),
    [
        (lambda _: b"\x30", "0x30 NOT_ALLOWED"),
        (lambda _: b"\x99", "0x99 unlisted"),
        (_raise(CtapError(CtapError.ERR.CHANNEL_BUSY)), "0x06 CHANNEL_BUSY"),
        (_raise(TimeoutError("of ann")), "TimeoutError"),
        (_raise(problem(Problem.CANCELLED)), "cancelled"),
        (lambda _: b"", "no answer"),
    ],
)
def test_how_it_ended_is_told_by_its_name(call: Callable[[bytes], bytes], status: str) -> None:
    assert written(b"\x07", call).status == status


def test_a_bus_tells_of_commands_only_while_somebody_listens() -> None:
    told: list[Exchange] = []

    async def work() -> None:
        host = VirtualHost()
        seat = host.plug(VirtualKey(STANDARD_KEY).with_pin("2468"))
        bus = HostBus(host)
        await bus.read(seat)
        assert told == []
        bus.listen(told.append)
        key = await bus.read(seat)
        assert key.pin.state is PinState.SET
        bus.listen(None)
        await bus.read(seat)
        await bus.close()

    asyncio.run(work())
    assert [each.command for each in told] == ["0x04 getInfo", "0x06 clientPIN"]
    assert {each.status for each in told} == {"0x00 SUCCESS"}
    assert len({each.key_id for each in told}) == 1
    assert "/ pinRetries / 3: 8" in told[1].reply
