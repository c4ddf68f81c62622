"""Requests that are wrong: a status code each, never an exception, never a dead key."""

from dataclasses import replace
from typing import Any

import pytest
from fido2 import cbor
from hypothesis import given, settings
from hypothesis import strategies as st

from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, PREVIEW_KEY, STANDARD_KEY
from tests.core.virtual.bench import CBOR, ERR, PIN, Bench, bench

COMMANDS = [*range(0x10), 0x40, 0x41]
USER, RP, ES256 = {"id": b"u"}, {"id": "example.com"}, [{"alg": -7, "type": "public-key"}]


@pytest.fixture(scope="module")
def stands() -> list[Bench]:
    """Keys that never wait long, with something in them to stumble over."""
    stands = [
        bench(profile, lambda key: key.with_pin(PIN).with_fingerprints(["a"]).with_passkeys(3))
        for profile in (FINGERPRINT_KEY, PREVIEW_KEY, LATEST_KEY)
    ] + [bench(STANDARD_KEY)]
    for stand in stands:
        stand.key.auto_touch = True
        stand.clock.advance(60)  # no reset by chance
    return stands


values = st.recursive(
    st.integers(-30, 70) | st.booleans() | st.text(max_size=5) | st.binary(max_size=70),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.integers(-3, 12) | st.sampled_from(["id", "alg", "rk"]), inner)
    ),
    max_leaves=8,
)


@settings(deadline=None, max_examples=200, derandomize=True, database=None)
@given(st.sampled_from(COMMANDS), st.dictionaries(st.integers(1, 12), values), st.integers(0, 3))
def test_any_map_has_an_answer(
    stands: list[Bench], command: int, params: dict[int, Any], which: int
) -> None:
    reply = stands[which].device.call(CBOR, bytes([command]) + cbor.encode(params))
    if reply[0] == 0 and reply[1:]:
        cbor.decode(reply[1:])


@settings(deadline=None, max_examples=200, derandomize=True, database=None)
@given(st.sampled_from(COMMANDS), st.binary(max_size=80), st.integers(0, 3))
def test_any_bytes_have_an_answer(
    stands: list[Bench], command: int, body: bytes, which: int
) -> None:
    assert stands[which].device.call(CBOR, bytes([command]) + body)


@pytest.mark.parametrize(
    "body",
    ["a1", "a10102ff", "a2020101 01", "a2010101 02", "a11801 02", "bf0102ff", "81" * 900, "a1d9"],
)
def test_what_is_not_canonical_cbor(body: str) -> None:
    reply = bench().device.call(CBOR, b"\x06" + bytes.fromhex(body))
    assert reply == bytes([ERR.INVALID_CBOR])


@pytest.mark.parametrize(
    ("command", "params", "code"),
    [
        (0x06, {}, ERR.MISSING_PARAMETER),
        (0x06, {2: "1"}, ERR.CBOR_UNEXPECTED_TYPE),
        (0x06, {2: True}, ERR.CBOR_UNEXPECTED_TYPE),
        (0x06, {2: 8}, ERR.INVALID_SUBCOMMAND),
        (0x06, {1: 2, 2: 6}, ERR.INVALID_SUBCOMMAND),  # no sensor
        (0x06, {1: 3, 2: 2}, ERR.INVALID_PARAMETER),
        (0x06, {1: 2, 2: 3}, ERR.MISSING_PARAMETER),
        (0x06, {1: 2, 2: 3, 3: [], 4: b"", 5: b""}, ERR.CBOR_UNEXPECTED_TYPE),
        (0x06, {1: 2, 2: 3, 3: {-2: b"", -3: b""}, 4: b"", 5: b""}, ERR.INVALID_PARAMETER),
        (0x01, {1: b"h", 2: RP, 3: USER}, ERR.MISSING_PARAMETER),
        (0x01, {1: b"h", 2: RP, 3: USER, 4: [1]}, ERR.CBOR_UNEXPECTED_TYPE),
        (0x01, {1: b"h", 2: RP, 3: USER, 4: []}, ERR.UNSUPPORTED_ALGORITHM),
        (0x01, {1: b"h", 2: RP, 3: {"id": bytes(65)}, 4: ES256}, ERR.INVALID_LENGTH),
        (0x01, {1: b"h", 2: RP, 3: USER, 4: ES256, 7: {"up": False}}, ERR.INVALID_OPTION),
        (0x01, {1: b"h", 2: RP, 3: USER, 4: ES256, 7: {"uv": True}}, ERR.INVALID_OPTION),
        (0x02, {1: "example.com"}, ERR.MISSING_PARAMETER),
        (0x08, None, ERR.NOT_ALLOWED),
        (0x0A, {1: 9}, ERR.INVALID_SUBCOMMAND),
        (0x0A, {1: 3}, ERR.NOT_ALLOWED),
        (0x0C, {1: 1}, ERR.INVALID_COMMAND),
        (0x0D, {1: 4}, ERR.INVALID_SUBCOMMAND),
        (0x0D, {1: 3, 2: {2: [1]}}, ERR.CBOR_UNEXPECTED_TYPE),
        (0x03, None, ERR.INVALID_COMMAND),
    ],
)
def test_status_codes(command: int, params: dict[int, Any] | None, code: int) -> None:
    assert bench(STANDARD_KEY).cbor(command, params) == code


def test_a_message_that_is_too_long() -> None:
    body = cbor.encode({1: bytes(1190)})
    assert len(body) + 1 <= 1200
    stand = bench()
    assert stand.device.call(CBOR, b"\x06" + body) == bytes([ERR.MISSING_PARAMETER])
    body = cbor.encode({1: bytes(1200)})
    assert stand.device.call(CBOR, b"\x06" + body) == bytes([ERR.REQUEST_TOO_LARGE])


def test_a_key_that_thinks_before_it_answers() -> None:
    stand = bench(replace(STANDARD_KEY, latency=1.5))
    heard: list[int] = []
    before = stand.clock()
    stand.ctap.client_pin(2, 1, on_keepalive=heard.append)
    assert stand.clock() - before == pytest.approx(1.5)
    assert heard == [1]
