"""Managed preferences of macOS, as files of the test."""

import os
import plistlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policy.model import Policy, ResetRule
from core.policy.resolve import Level, Refused, resolve
from core.policy.sources_macos import places

ME = os.getuid()
NAME = "org.keydesk.Keydesk.plist"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "Managed Preferences"
    (root / "ada").mkdir(parents=True, mode=0o755)
    return root


def write(path: Path, values: Any, form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> None:
    path.write_bytes(plistlib.dumps(values, fmt=form))
    path.chmod(0o644)


def test_without_a_profile_nothing_is_managed(root: Path, tmp_path: Path) -> None:
    assert places(root, ME, "ada") == []
    assert places(tmp_path / "nowhere", ME, "ada") == []


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_profile_of_the_computer_decides_before_one_of_the_person(
    root: Path, form: plistlib.PlistFormat
) -> None:
    forced = {"MinimumPinLength": 8, "AllowedJobs": ["reset"], "PayloadUUID": "A"}
    write(root / NAME, forced, form)
    write(root / "ada" / NAME, {"MinimumPinLength": 6, "ResetAllowed": "no"}, form)
    write(root / NAME.replace("Keydesk", "Other"), {"KioskMode": True}, form)
    managed = resolve(places(root, ME, "ada"))
    assert managed.policy.trusted
    assert managed.policy.min_pin_length == 8
    assert managed.policy.reset is ResetRule.NO
    assert managed.policy.jobs == {"reset"}
    assert not managed.policy.kiosk_mode
    assert "PayloadUUID" not in {row.name for row in managed.rows}
    assert {row.level for row in managed.rows} == {Level.MACHINE_MANDATORY, Level.USER_MANDATORY}


def test_a_profile_of_somebody_else_does_not_count(root: Path) -> None:
    write(root / "ada" / NAME, {"ResetAllowed": "no"})
    assert places(root, ME, "bob") == []


def test_a_file_that_others_may_write_turns_erasing_off(root: Path) -> None:
    write(root / NAME, {})
    (root / NAME).chmod(0o666)
    [refused] = places(root, ME, "ada")
    assert isinstance(refused, Refused)
    assert refused.why == "writable by others"
    assert resolve([refused]).policy == Policy(trusted=False)


def test_a_list_is_no_profile(root: Path) -> None:
    write(root / NAME, ["ResetAllowed"])
    [refused] = places(root, ME, "ada")
    assert isinstance(refused, Refused)
    assert refused.why == "not a dictionary"


XML = plistlib.dumps({"A": [1, True, "x", b"y", 1.5], "B": {"C": "d"}})
BINARY = plistlib.dumps({"A": [1, True, "x", b"y", 1.5], "B": {"C": "d"}}, fmt=plistlib.FMT_BINARY)
_NAMES = ("plist", "dict", "key", "array", "integer", "data", "date", "real", "string")
TAGS = st.sampled_from(
    [
        *(f"<{name}>" for name in _NAMES),
        *(f"</{name}>" for name in _NAMES),
        *("<true/>", "x", "1", "0x", "<!DOCTYPE a [<!ENTITY b 'c'>]>"),
    ]
)
SPOILT = (
    st.binary(max_size=40)
    | st.binary(max_size=40).map(lambda tail: b"bplist00" + tail)
    | st.lists(TAGS, max_size=12).map(
        lambda tags: b"<?xml version='1.0'?>" + "".join(tags).encode()
    )
    | st.builds(
        lambda whole, place, byte: whole[:place] + bytes([byte]) + whole[place + 1 :],
        st.sampled_from([XML, BINARY]),
        st.integers(0, len(XML)),
        st.integers(0, 255),
    )
)


@given(raw=SPOILT)
def test_any_bytes_are_a_profile_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    root = tmp_path_factory.mktemp("managed")
    (root / NAME).write_bytes(raw)
    found = places(root, ME, "ada")
    assert len(found) == 1
    managed = resolve(found)
    assert managed.policy.trusted == (not managed.distrusted)
