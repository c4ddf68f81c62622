import json
from contextlib import suppress
from typing import Any

import pytest
from fido2 import cbor
from hypothesis import given
from hypothesis import strategies as st

from core.device.diagnostic import diagnostic
from core.device.getinfo import MEMBERS, for_fido2, parse
from core.errors import OperationError, Problem
from core.model import AuthenticatorInfo

VERSIONS = {1: ["FIDO_2_0"]}


def info(**members: Any) -> AuthenticatorInfo:
    numbers = {name: number for number, name in MEMBERS.items()}
    return parse(cbor.encode(VERSIONS | {numbers[name]: value for name, value in members.items()}))


def test_absent_members_have_the_defaults_of_the_spec() -> None:
    assert info() == AuthenticatorInfo(("FIDO_2_0",), raw=(("versions", '["FIDO_2_0"]'),))


def test_a_full_reply() -> None:
    full = info(
        extensions=["credProtect"],
        aaguid=bytes(range(16)),
        options={"rk": True, "clientPin": False},
        maxMsgSize=1200,
        pinUvAuthProtocols=[2, 1],
        transports=["usb", "nfc"],
        algorithms=[{"alg": -7, "type": "public-key"}, {"alg": -8, "type": "public-key"}],
        forcePINChange=True,
        minPINLength=6,
        maxPINLength=32,
        firmwareVersion=0x050703,
        remainingDiscoverableCredentials=0,
        maxCredentialCountInList=8,
        maxSerializedLargeBlobArray=1024,
        preferredPlatformUvAttempts=3,
        uvModality=2,
        longTouchForReset=True,
        transportsForReset=["usb"],
        pinComplexityPolicy=True,
        pinComplexityPolicyURL=b"https://example.com/pin",
        certifications={"FIDO": 1},
    )
    assert full.aaguid == "00010203-0405-0607-0809-0a0b0c0d0e0f"
    assert full.options == {"rk": True, "clientPin": False}
    assert (full.option("clientPin"), full.option("uv")) == (False, None)
    assert (full.max_msg_size, full.pin_uv_protocols) == (1200, (2, 1))
    assert (full.transports, full.transports_for_reset) == (("usb", "nfc"), ("usb",))
    assert full.algorithms == (-7, -8)
    assert (full.force_pin_change, full.min_pin_length, full.max_pin_length) == (True, 6, 32)
    assert (full.firmware_version, full.remaining_discoverable) == (0x050703, 0)
    assert (full.max_cred_count_in_list, full.max_large_blob) == (8, 1024)
    assert (full.preferred_platform_uv_attempts, full.uv_modality) == (3, 2)
    assert (full.long_touch_for_reset, full.pin_complexity_policy) == (True, True)
    assert full.pin_complexity_policy_url == "https://example.com/pin"
    assert full.certifications == (("FIDO", "1"),)


@pytest.mark.parametrize(
    ("member", "value", "field", "expected"),
    [
        ("minPINLength", 2**40, "min_pin_length", 63),
        ("minPINLength", 0, "min_pin_length", 4),
        ("minPINLength", True, "min_pin_length", 4),
        ("minPINLength", "8", "min_pin_length", 4),
        ("maxPINLength", 2**40, "max_pin_length", 63),
        ("maxMsgSize", 64, "max_msg_size", 1024),
        ("maxMsgSize", 2**63, "max_msg_size", 7609),
        ("forcePINChange", 1, "force_pin_change", False),
        ("aaguid", bytes(16), "aaguid", None),
        ("aaguid", bytes(range(15)), "aaguid", None),
        ("aaguid", "text", "aaguid", None),
        ("options", ["clientPin"], "options", {}),
        ("options", {"clientPin": 1, 5: True, "uv": True}, "options", {"uv": True}),
        ("pinUvAuthProtocols", [2, "1", True, 1], "pin_uv_protocols", (2, 1)),
        ("pinUvAuthProtocols", 2, "pin_uv_protocols", ()),
        ("algorithms", [{"alg": "x"}, 5, {"alg": -7}], "algorithms", (-7,)),
        ("transports", ["usb", 5, "\u202enfc\x1b[2J", ""], "transports", ("usb", "nfc[2J")),
        ("transports", ["x"] * 1000, "transports", ("x",) * 64),
        ("firmwareVersion", -1, "firmware_version", 0),
        ("firmwareVersion", b"5.7", "firmware_version", None),
        ("remainingDiscoverableCredentials", 2**40, "remaining_discoverable", 65536),
        ("preferredPlatformUvAttempts", 0, "preferred_platform_uv_attempts", 1),
        ("pinComplexityPolicyURL", "text", "pin_complexity_policy_url", "text"),
        ("pinComplexityPolicyURL", b"\xff<b>", "pin_complexity_policy_url", "�<b>"),
        ("pinComplexityPolicyURL", 5, "pin_complexity_policy_url", None),
        ("certifications", {"FIDO": b"x", "CC": 4}, "certifications", (("CC", "4"),)),
    ],
)
def test_odd_members_are_clamped_or_ignored(
    member: str, value: Any, field: str, expected: object
) -> None:
    assert getattr(info(**{member: value}), field) == expected


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(b"", id="empty"),
        pytest.param(cbor.encode([1, 2]), id="array"),
        pytest.param(cbor.encode({3: bytes(16)}), id="no versions"),
        pytest.param(cbor.encode({1: []}), id="versions empty"),
        pytest.param(cbor.encode({1: "FIDO_2_0"}), id="versions not a list"),
        pytest.param(b"\xa1\x81\x01\x02", id="list as key"),
        pytest.param(b"\xa1\x01\xc0\x80", id="tag"),
        pytest.param(b"\x81" * 7000, id="deep"),
        pytest.param(b"\xbb" + b"\xff" * 8, id="2**64 members"),
        pytest.param(b"\xa1\x01\x81\x62\xff", id="ends too early"),
    ],
)
def test_unusable_replies_are_bad_answers(reply: bytes) -> None:
    with pytest.raises(OperationError) as caught:
        parse(reply)
    assert caught.value.failure.problem is Problem.BAD_ANSWER


def test_a_map_out_of_order_is_read() -> None:
    assert parse(b"\xa2\x05\x19\x04\xb0\x01\x81\x68FIDO_2_0").max_msg_size == 1200


def test_text_that_is_cut_or_not_utf_8_costs_only_itself() -> None:
    assert parse(b"\xa1\x01\x82\x68FIDO_2_0\x63ab\xc3").versions == ("FIDO_2_0", "ab")
    assert parse(b"\xa1\x01\x82\x68FIDO_2_0\x62\xffx").versions == ("FIDO_2_0", "�x")


def test_null_is_no_answer() -> None:
    assert parse(b"\xa2\x01\x81\x68FIDO_2_0\x04\xa1\x69clientPin\xf6").options == {}


@given(st.binary(max_size=400))
def test_any_bytes_are_an_info_or_a_bad_answer(reply: bytes) -> None:
    with suppress(OperationError):
        assert parse(reply).versions


CBOR = st.recursive(
    st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text(max_size=20)
    | st.binary(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(max_size=5) | st.integers(0, 40), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.integers(1, 40), CBOR, max_size=12))
def test_any_map_gives_values_that_fido2_and_people_can_use(members: dict[int, Any]) -> None:
    parsed = parse(cbor.encode(members | VERSIONS))
    assert 4 <= parsed.min_pin_length <= 63
    assert 4 <= parsed.max_pin_length <= 63
    assert 1024 <= parsed.max_msg_size <= 7609
    assert all(type(on) is bool for on in parsed.options.values())
    assert len(parsed.raw) == len(members | VERSIONS)
    assert all(text.isprintable() for row in parsed.raw for text in row)
    assert for_fido2(parsed).versions == ["FIDO_2_0"]


def test_raw_rows_name_members_and_show_values() -> None:
    rows = dict(
        parse(cbor.encode({1: ["A"], 3: b"\x00\xff", 4: {"rk": True}, 99: [1, -2], "x": "\n"})).raw
    )
    assert rows == {
        "versions": '["A"]',
        "aaguid": "h'00ff'",
        "options": '{"rk": true}',
        "99": "[1, -2]",
        '"x"': json.dumps("\n"),
    }


def test_deep_nesting_is_cut_in_diagnostic_notation() -> None:
    value: list[Any] = []
    for _ in range(50):
        value = [value]
    assert diagnostic(value) == "[" * 8 + "…" + "]" * 8
