"""Text from a key is hostile; what `plain` lets through is one short, visible line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import plain

ANYTHING: st.SearchStrategy[str] = st.text(st.characters(), max_size=300)
LIMITS = st.integers(1, 64)
ACUTE = "\N{COMBINING ACUTE ACCENT}"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("YubiKey 5 NFC", "YubiKey 5 NFC"),
        ("Schlüssel 钥匙 مفتاح 🔑", "Schlüssel 钥匙 مفتاح 🔑"),
        # Markup stays text: whoever shows it shows it as such.
        ("<b>Key</b>", "<b>Key</b>"),
        ("<img src='file:///etc/passwd'>", "<img src='file:///etc/passwd'>"),
        ("&lt;a&gt; %s {key} {0} %1", "&lt;a&gt; %s {key} {0} %1"),
        # One line, single blanks.
        ("", ""),
        ("  Key  ", "Key"),
        ("a\r\nb\tc", "a b c"),
        ("a\N{LINE SEPARATOR}b\N{PARAGRAPH SEPARATOR}c", "a b c"),
        ("a\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}b", "a b"),
        # Controls and terminal escapes.
        ("Key\0\x07\x08", "Key"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x9b31mred", "31mred"),
        # Bidi games: what is read is what is there.
        ("\u202egnihtemos", "gnihtemos"),
        ("a\u202ab\u202bc\u202cd\u202de", "abcde"),
        ("a\u2066b\u2067c\u2068d\u2069e", "abcde"),
        ("a\u200eb\u200fc\u061cd", "abcd"),
        # Things nobody sees.
        ("K\u200be\u200cy\u200d\u2060\ufeff", "Key"),
        ("K\u00ade\u2062y\u180e\ufff9", "Key"),
        ("Key" + "".join(chr(0xE0000 + ord(letter)) for letter in "tagged"), "Key"),
        ("\u3164\u115f\uffa0\u2800", ""),
        ("Left\u3164thumb", "Left thumb"),
        ("\ufe0f\u034f \u0301", ""),
        # No characters at all.
        ("K\ud800e\udfffy", "Key"),
        ("K\ue000e\U000f0000y\ufffe", "Key"),
        # A few accents are a language, more are a prank.
        ("Vie" + "\N{COMBINING CIRCUMFLEX ACCENT}" + "\N{COMBINING DOT BELOW}" + "t", None),
        ("Z" + ACUTE * 10_000, "Z" + ACUTE * 3),
        ("Z" + f"{ACUTE}\u200b" * 100, "Z" + ACUTE * 3),
    ],
)
def test_what_a_key_says_is_shown_as(said: str, shown: str | None) -> None:
    assert plain(said) == (said if shown is None else shown)


@pytest.mark.parametrize(
    ("said", "limit", "shown"),
    [
        ("12345", 5, "12345"),
        ("123456", 5, "1234…"),
        ("1", 1, "1"),
        ("12", 1, "…"),
        ("x" * 10_000_000, 8, "xxxxxxx…"),
        (" " * 8 + "late", 8, "late"),
    ],
)
def test_long_text_is_cut_and_says_so(said: str, limit: int, shown: str) -> None:
    assert plain(said, limit) == shown


@given(ANYTHING, LIMITS)
def test_whatever_comes_in_what_goes_out_can_be_shown(said: str, limit: int) -> None:
    shown = plain(said, limit)
    assert len(shown) <= limit
    assert shown == shown.strip()
    assert shown.encode().decode() == shown
    assert all(character.isprintable() for character in shown), ascii(shown)
    assert {unicodedata.category(character)[0] for character in shown} <= set("LMNPSZ")


@given(ANYTHING, LIMITS)
def test_plain_text_stays_as_it_is(said: str, limit: int) -> None:
    assert plain(plain(said, limit), limit) == plain(said, limit)
