"""The table of model names is what core.text and the window may rely on."""

import json
from uuid import UUID

import pytest

from core.aaguid import TABLE, model_name
from core.text import plain

YUBIKEY_5_NFC = "2fc0579f-8113-47ea-b116-bb5a8db9202a"


@pytest.fixture(scope="module")
def names() -> dict[str, str]:
    table: dict[str, dict[str, str]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return table["names"]


@pytest.mark.parametrize(
    "spelling",
    [YUBIKEY_5_NFC, YUBIKEY_5_NFC.upper(), YUBIKEY_5_NFC.replace("-", "")],
    ids=["dashes", "capitals", "hex"],
)
def test_a_known_model_is_named_however_its_aaguid_is_spelled(spelling: str) -> None:
    assert model_name(spelling) == "YubiKey 5 Series with NFC"


@pytest.mark.parametrize(
    "aaguid",
    [None, "", "not an aaguid", str(UUID(int=0)), "ffffffff-ffff-ffff-ffff-ffffffffffff"],
)
def test_no_name_is_made_up(aaguid: str | None) -> None:
    assert model_name(aaguid) is None


def test_every_listed_model_is_found(names: dict[str, str]) -> None:
    assert {aaguid: model_name(aaguid) for aaguid in names} == names


def test_the_table_is_sorted_and_canonical(names: dict[str, str]) -> None:
    assert list(names) == sorted(str(UUID(aaguid)) for aaguid in names)


def test_names_are_plain_text_for_one_line(names: dict[str, str]) -> None:
    assert [name for name in names.values() if name != plain(name, limit=200)] == []


def test_the_table_holds_names_and_their_source_only() -> None:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    assert set(table) == {"source", "names"}
    assert set(table["source"]) == {"service", "package", "number", "next_update"}
