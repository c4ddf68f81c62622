"""The CBOR reader: what a library wrote comes back, what a key made up is read or refused."""

import math
from contextlib import suppress
from typing import Any

import pytest
from fido2 import cbor as written
from hypothesis import given
from hypothesis import strategies as st

from core.device.cbor import DEPTH, decode

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.booleans() | st.integers(-(2**64), 2**64 - 1) | st.text() | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text() | st.binary() | st.integers(-9, 99), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_what_was_encoded_comes_back(value: Any) -> None:
    with suppress(ValueError):  # Deeper than any key may go.
        assert decode(written.encode(value)) == value


@given(st.binary(max_size=300))
def test_any_bytes_are_a_value_or_a_value_error(data: bytes) -> None:
    with suppress(ValueError):
        decode(data)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        pytest.param("1800", 0, id="long form"),
        pytest.param("1b0000000000000007", 7, id="longest form"),
        pytest.param("a202010102", {2: 1, 1: 2}, id="out of order"),
        pytest.param("a201010102", {1: 2}, id="named twice"),
        pytest.param("0100", 1, id="something after it"),
        pytest.param("c1182a", 42, id="tag"),
        pytest.param("9f01820203ff", [1, [2, 3]], id="open-ended list"),
        pytest.param("bf0102ff", {1: 2}, id="open-ended map"),
        pytest.param("5f4101420203ff", b"\1\2\3", id="open-ended bytes"),
        pytest.param("7f61c361a4ff", "ä", id="character in two chunks"),
        pytest.param("82f6f7", [None, None], id="null and undefined"),
        pytest.param("f93c00", 1.0, id="half"),
        pytest.param("fa7f800000", math.inf, id="infinity"),
        pytest.param("62c3a4", "ä", id="whole character"),
        pytest.param("63613fc3", "a?", id="cut in two bytes"),
        pytest.param("64f09f9491", "🔑", id="four bytes"),
        pytest.param("63f09f94", "", id="cut in four bytes"),
        pytest.param("63eda080", "���", id="lone surrogate"),
        pytest.param("43c328ff", b"\xc3\x28\xff", id="bytes stay bytes"),
    ],
)
def test_forms_that_keys_use(data: str, value: object) -> None:
    assert decode(bytes.fromhex(data)) == value


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x19\x01", id="half a number"),
        pytest.param(b"\x1c", id="reserved"),
        pytest.param(b"\x5f\x41a", id="open-ended bytes that go on"),
        pytest.param(b"\x9f\x01", id="open-ended list that goes on"),
        pytest.param(b"\xbf\x01\xff", id="open-ended map without a value"),
        pytest.param(b"\x5f\x61a\xff", id="chunk of another type"),
        pytest.param(b"\x5f\x5f\x41a\xff\xff", id="chunk in chunks"),
        pytest.param(b"\x9f" * 9 + b"\xff" * 9, id="open-ended lists too deep"),
        pytest.param(b"\x1f", id="number without an end"),
        pytest.param(b"\xff", id="break"),
        pytest.param(b"\xf8\x20", id="unknown simple value"),
        pytest.param(b"\x65abc", id="text too short"),
        pytest.param(b"\x9b" + b"\xff" * 8, id="2**64 items"),
        pytest.param(b"\xbb" + b"\xff" * 8, id="2**64 pairs"),
        pytest.param(b"\x5b" + b"\xff" * 8, id="2**64 bytes"),
        pytest.param(b"\x81" * (DEPTH + 1) + b"\x00", id="one level too deep"),
        pytest.param(b"\xc0" * 7000 + b"\x00", id="tags without end"),
        pytest.param(b"\xa1\xf5\x01", id="true as a key"),
        pytest.param(b"\xa1\x81\x01\x02", id="list as a key"),
    ],
)
def test_what_cannot_be_read_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(data)


def test_the_deepest_that_is_read() -> None:
    assert decode(b"\x81" * DEPTH + b"\x00") == [[[[[[[[0]]]]]]]]
