"""Ways to spoil a reply: in its values, in its bytes, in its packets."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from fido2 import cbor

from core.device.ctaphid import MAX_MESSAGE
from core.virtual.framing import Cmd, frame
from tests.core.device.scripted import Later, Report, gone

Packets = list[Report | Later]

_ATOMS: Sequence[Any] = (
    0,
    -1,
    2**31,
    2**64 - 1,
    -(2**64),
    True,
    False,
    "",
    "x" * 300,
    "\0\x1b[2J\x9b31m\u202e\u2066\U000e0041\u0301\u2028",
    "<img src='file:///etc/passwd'>",
    "=1+1",
    b"",
    b"\xff" * 64,
    [],
    {},
    [[[[[[[[[[[]]]]]]]]]]],
    {1: {1: {1: {1: {1: {1: {1: {1: {}}}}}}}}},
)
_HEADS = bytes.fromhex("00171819 1b1c1f 383b 405b5f 60787b7f 809b9f a0bbbf c0db e0f4f5f6f7f8f9fbff")
_STRANGE = (0, 1, 7, 8, 57, 58, 1200, MAX_MESSAGE, MAX_MESSAGE + 1, 0xFFFF)


def value(rng: Random, whole: Any) -> Any:
    """Put something else in one place of a decoded value."""
    if isinstance(whole, dict) and whole and rng.random() < 0.85:
        spoilt = dict(whole)
        key = rng.choice(list(spoilt))
        kept = spoilt.pop(key)
        if rng.random() < 0.1:
            return spoilt
        if rng.random() < 0.1:
            key = rng.choice((0, 99, -5, "key", b"key"))
        return spoilt | {key: value(rng, kept)}
    if isinstance(whole, list) and whole and rng.random() < 0.7:
        if rng.random() < 0.2:
            return (whole * 40)[:200]
        place = rng.randrange(len(whole))
        return [*whole[:place], value(rng, whole[place]), *whole[place + 1 :]]
    return rng.choice(_ATOMS)


def message(rng: Random, whole: bytes) -> bytes:
    """Spoil a reply of status and CBOR in its value, its bytes, or both."""
    for _ in range(rng.randint(1, 3)):
        if len(whole) > 1 and rng.random() < 0.6:
            whole = whole[:1] + _values(rng, whole[1:])
        else:
            whole = rng.choice(_BYTES)(rng, whole)
    return whole[:MAX_MESSAGE]


def _values(rng: Random, encoded: bytes) -> bytes:
    try:
        return cbor.encode(value(rng, cbor.decode(encoded)))
    except (LookupError, TypeError, ValueError):  # Its bytes were spoilt before.
        return _set(rng, encoded)


def _set(rng: Random, whole: bytes) -> bytes:
    place = rng.randrange(len(whole) + 1)
    other = rng.choice(_HEADS) if rng.random() < 0.7 else rng.randrange(256)
    return whole[:place] + bytes([other]) + whole[place + 1 :]


def _cut(rng: Random, whole: bytes) -> bytes:
    return whole[: rng.randrange(len(whole) + 1)]


def _grow(rng: Random, whole: bytes) -> bytes:
    place = rng.randrange(len(whole) + 1)
    more = rng.randbytes(rng.choice((1, 2, 9, 60, 2000)))
    return whole[:place] + more + whole[place:]


def _random(rng: Random, whole: bytes) -> bytes:
    return whole[:1] + rng.randbytes(rng.randrange(200))


def _status(rng: Random, whole: bytes) -> bytes:
    return bytes([rng.randrange(256)]) + whole[1:]


_BYTES: Sequence[Callable[[Random, bytes], bytes]] = (_set, _set, _cut, _grow, _random, _status)


def packets(rng: Random, channel: int, whole: Packets) -> Packets:
    """Spoil what goes over the wire."""
    place = rng.randrange(len(whole) + 1)
    match rng.randrange(8):
        case 0:  # Silence, at once or in the middle.
            return whole[:place]
        case 1:
            return [*whole[:place], gone()]
        case 2:  # Twice, in another order, or one of them lost.
            return rng.sample(whole * 2, rng.randrange(2 * len(whole) + 1))
        case 3:
            status = rng.choice((1, 2, 2, 0, 255))
            alive = next(frame(channel, Cmd.KEEPALIVE, bytes([status])))
            gap = rng.choice((0.0, 0.1, 2.9, 3.1))
            return [*[Later(gap, alive)] * rng.choice((1, 5, 400)), *whole]
        case 4:
            failed = next(frame(channel, Cmd.ERROR, bytes([rng.randrange(256)])))
            return [*whole[:place], failed, *whole[place:]]
        case 5:
            return [*whole[:place], _stray(rng, channel), *whole[place:]]
        case 6:
            return [Later(rng.choice((0.9, 1.1, 9.0, 200.0)), packet) for packet in _plain(whole)]
        case _:
            return [_bent(rng, packet) if rng.random() < 0.5 else packet for packet in whole]


def _plain(whole: Packets) -> list[Report]:
    return [packet for packet in whole if not isinstance(packet, Later)]


def _stray(rng: Random, channel: int) -> bytes:
    """A packet of no request of ours: another program's, or no sense at all."""
    length = rng.choice((64, 64, 64, 0, 4, 6, 7, 63, 65))
    where = rng.choice((channel, channel ^ 1, 0, 0xFFFFFFFF)).to_bytes(4, "big")
    return (where + rng.randbytes(61))[:length]


def _bent(rng: Random, packet: Report | Later) -> Report | Later:
    if not isinstance(packet, bytes):
        return packet
    if rng.random() < 0.4:
        return packet[:5] + rng.choice(_STRANGE).to_bytes(2, "big") + packet[7:]
    place = rng.randrange(min(len(packet), 12))
    return packet[:place] + rng.randbytes(1) + packet[place + 1 :]
