"""PIN rules as tables: code points, bytes, normal forms, and the key's own limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import PinState, PinStatus, Secret
from core.pin_rules import PinCheck, PinFlaw, PinLimits, check, normal, normal_secret

SPEC = PinLimits(4, 63)
STRICT = PinLimits(6, 8)

COMPOSED = "é"
DECOMPOSED = "e\N{COMBINING ACUTE ACCENT}"
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
"""One picture, five code points, 18 bytes."""

TEXTS: st.SearchStrategy[str] = st.text(st.characters(), max_size=80)
"""Any code points at all, lone surrogates among them."""


@pytest.mark.parametrize(
    ("pin", "limits", "length", "size", "flaw"),
    [
        # Code points make the shortest PIN, not pictures and not UTF-16 units.
        ("", SPEC, 0, 0, PinFlaw.EMPTY),
        ("123", SPEC, 3, 3, PinFlaw.TOO_SHORT),
        ("1234", SPEC, 4, 4, None),
        ("🔑🔑🔑", SPEC, 3, 12, PinFlaw.TOO_SHORT),
        ("🔑🔑🔑🔑", SPEC, 4, 16, None),
        (FAMILY, SPEC, 5, 18, None),
        # Accents count as they are after NFC.
        (COMPOSED * 3, SPEC, 3, 6, PinFlaw.TOO_SHORT),
        (DECOMPOSED * 3, SPEC, 3, 6, PinFlaw.TOO_SHORT),
        (DECOMPOSED * 4, SPEC, 4, 8, None),
        ("q\N{COMBINING ACUTE ACCENT}" * 2, SPEC, 4, 6, None),  # NFC has no such letter.
        ("\N{ANGSTROM SIGN}" * 4, SPEC, 4, 8, None),  # Becomes Å: two bytes, not three.
        # UTF-8 bytes make the longest one.
        ("1" * 63, SPEC, 63, 63, None),
        ("1" * 64, SPEC, 64, 64, PinFlaw.TOO_LONG),
        ("🔑" * 15 + "123", SPEC, 18, 63, None),
        ("🔑" * 16, SPEC, 16, 64, PinFlaw.TOO_MANY_BYTES),
        ("é" * 31 + "1", SPEC, 32, 63, None),
        ("é" * 32, SPEC, 32, 64, PinFlaw.TOO_MANY_BYTES),
        # The key's own limits are in code points.
        ("12345", STRICT, 5, 5, PinFlaw.TOO_SHORT),
        ("123456", STRICT, 6, 6, None),
        ("🔑🔑🔑🔑🔑🔑", STRICT, 6, 24, None),
        ("12345678", STRICT, 8, 8, None),
        ("123456789", STRICT, 9, 9, PinFlaw.TOO_LONG),
        (DECOMPOSED * 8, STRICT, 8, 16, None),
        # What no key can store.
        ("1234\0", SPEC, 5, 5, PinFlaw.NUL),
        ("\0" * 4, SPEC, 4, 4, PinFlaw.NUL),
        ("\0", SPEC, 1, 1, PinFlaw.NUL),
        ("1234\ud83d", SPEC, 5, 0, PinFlaw.NOT_TEXT),
        ("\udd11" * 64, SPEC, 64, 0, PinFlaw.NOT_TEXT),
        # Blanks are characters like any other.
        ("    ", SPEC, 4, 4, None),
        (" 1234 ", STRICT, 6, 6, None),
    ],
)
def test_a_new_pin_is_measured_as_the_key_will(
    pin: str, limits: PinLimits, length: int, size: int, flaw: PinFlaw | None
) -> None:
    assert check(pin, limits) == PinCheck(length, size, flaw)


@pytest.mark.parametrize(
    ("pin", "current", "flaw"),
    [
        ("1234", "1234", PinFlaw.SAME_AS_CURRENT),
        ("caf" + COMPOSED, "caf" + DECOMPOSED, PinFlaw.SAME_AS_CURRENT),
        ("caf" + DECOMPOSED, "caf" + COMPOSED, PinFlaw.SAME_AS_CURRENT),
        ("ABCD", "abcd", None),
        ("cafe", "caf" + COMPOSED, None),
        (
            "\uff11\uff12\uff13\uff14",
            "1234",
            None,
        ),  # Full width: another PIN, by NFC.
        ("1234", "", None),
        ("123", "123", PinFlaw.TOO_SHORT),  # What is wrong with it in any case comes first.
    ],
)
def test_the_current_pin_is_known_in_every_form(
    pin: str, current: str, flaw: PinFlaw | None
) -> None:
    assert check(pin, SPEC, current=current).flaw is flaw


@pytest.mark.parametrize(
    ("pin", "repeat", "flaw"),
    [
        ("1234", None, None),
        ("1234", "1234", None),
        ("caf" + COMPOSED, "caf" + DECOMPOSED, None),
        ("1234", "", PinFlaw.MISMATCH),
        ("1234", "1235", PinFlaw.MISMATCH),
        ("abcd", "Abcd", PinFlaw.MISMATCH),
        ("123", "12", PinFlaw.TOO_SHORT),
    ],
)
def test_the_second_field_has_to_say_the_same(
    pin: str, repeat: str | None, flaw: PinFlaw | None
) -> None:
    assert check(pin, SPEC, repeat=repeat).flaw is flaw


def test_an_old_pin_is_told_before_a_mistyped_repeat() -> None:
    assert check("1234", SPEC, repeat="12", current="1234").flaw is PinFlaw.SAME_AS_CURRENT


@pytest.mark.parametrize(
    ("stated", "limits"),
    [
        ((4, 63), (4, 63)),
        ((6, 32), (6, 32)),
        ((0, 63), (4, 63)),  # Never looser than the protocol,
        ((4, 255), (4, 63)),
        ((8, 6), (8, 8)),  # and never impossible.
        ((4, 0), (4, 4)),
    ],
)
def test_a_key_may_be_stricter_than_the_protocol_but_not_looser(
    stated: tuple[int, int], limits: tuple[int, int]
) -> None:
    found = PinLimits.of(PinStatus(PinState.SET, 8, *stated))
    assert (found.min_length, found.max_length) == limits


def test_a_policy_of_the_key_is_handed_on() -> None:
    status = PinStatus(PinState.NONE, complexity=True, policy_url="https://rules.example")
    assert PinLimits.of(status) == PinLimits(4, 63, True, "https://rules.example")


@given(TEXTS)
def test_the_normal_form_is_final(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(TEXTS, st.none() | TEXTS, TEXTS)
def test_judging_never_raises_and_keeps_no_part_of_the_pin(
    text: str, repeat: str | None, current: str
) -> None:
    found = check(text, SPEC, repeat=repeat, current=current)
    assert check(normal(text), SPEC, repeat=repeat, current=current) == found
    assert found.length == len(normal(text))


@given(TEXTS)
def test_a_pin_without_flaw_fits_into_the_64_bytes_of_the_request(text: str) -> None:
    found = check(text, SPEC)
    if found.flaw is None:
        sent = normal(text).encode()
        assert len(sent) == found.size <= 63
        assert sent.ljust(64, b"\0").rstrip(b"\0") == sent


@given(TEXTS)
def test_a_secret_is_normal_and_silent(text: str) -> None:
    secret = normal_secret(Secret(text))
    assert secret.reveal() == normal(text)
    assert repr(secret) == "Secret(…)"
