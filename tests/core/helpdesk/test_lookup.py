"""What an agent hears becomes a code, and never another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.helpdesk.lookup import find, find_each, nearest
from core.helpdesk.registry import entries

CODES = [entry.code for entry in entries()]


@pytest.mark.parametrize(
    ("heard", "code"),
    [
        ("PIN-2", "PIN-2"),
        ("pin2", "PIN-2"),
        ("PIN 2", "PIN-2"),
        (" pin - 2 ", "PIN-2"),
        ("rst-3", "RST-3"),
        ("R S T 3", "RST-3"),
        ("r.s.t. dash 3", "RST-3"),
        ("code RST minus 30", "RST-30"),
        ("nav strich 3", "NAV-3"),
        ("PIN tiret 21", "PIN-21"),
        ("código rst guión 4", "RST-4"),
        ("PIN\N{EN DASH}2", "PIN-2"),
        ("P1N-2", "PIN-2"),
        ("PIN-I", "PIN-1"),
        ("pin-l", "PIN-1"),
        ("D0C-1O", "DOC-10"),
        ("key 02", "KEY-2"),
        ("KEY 2 0", "KEY-20"),
    ],
)
def test_a_code_is_found_however_it_was_typed(heard: str, code: str) -> None:
    assert find(heard) == code


@pytest.mark.parametrize(
    "heard",
    [
        "",
        "-",
        "PIN",
        "2",
        "PIN-",
        "PIN-0",
        "PIN-99",
        "TIN-2",
        "PIN-2-2-2",
        "XYZ-1",
        "\N{FULLWIDTH LATIN CAPITAL LETTER P}IN-2",
    ],
)
def test_what_is_no_code_is_not_guessed(heard: str) -> None:
    assert find(heard) is None


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_found_by_itself_and_as_it_may_be_heard(code: str) -> None:
    slips = str.maketrans("IO10", "10IO")
    heard = (code, code.lower(), " ".join(code), code.replace("-", ""), code.translate(slips))
    assert {find(each) for each in heard} == {code}


@pytest.mark.parametrize(
    ("heard", "code"),
    [("TIN-2", "PIN-2"), ("FIN-2", "PIN-2"), ("RFT 5", "RST-5"), ("GOC7", "DOC-7")],
)
def test_letters_that_sound_alike_lead_to_the_nearest_codes(heard: str, code: str) -> None:
    assert code in nearest(heard)
    assert len(nearest(heard)) <= 3


@pytest.mark.parametrize(
    ("heard", "codes"),
    [
        ("PIN 2 0", ("PIN-20",)),
        ("NAV-3 PIN-3", ("PIN-3", "NAV-3")),
        ("rst 23, nav 7", ("RST-23", "NAV-7")),
        ("RST-22 and RST-4", ("RST-4", "RST-22")),
        ("PIN-3 RST-20", ("RST-20", "PIN-3")),
        ("NAV-3 PIN-2 PIN-20", ("PIN-20", "PIN-2", "NAV-3")),
        ("PIN-7 PIN-21", ("PIN-7", "PIN-21")),
        ("PIN-3 PIN-3", ("PIN-3",)),
        ("PIN-3 and", ("PIN-3",)),
        ("PIN-3 NAV", ()),
        ("", ()),
    ],
)
def test_several_codes_are_told_apart_the_one_that_tells_most_first(
    heard: str, codes: tuple[str, ...]
) -> None:
    assert find_each(heard) == codes


@given(st.text(max_size=40))
def test_nothing_that_is_typed_is_too_much(heard: str) -> None:
    assert find(heard) in {None, *CODES}
    assert set(nearest(heard)) <= set(CODES)
    assert set(find_each(heard)) <= set(CODES)
