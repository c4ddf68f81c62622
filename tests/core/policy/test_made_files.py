"""What `make policy` wrote is up to date, well-formed, and says one thing in every form."""

import json
import plistlib
import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest

from core.policy.resolve import Found, Level, Status, resolve
from core.policy.schema import defaults, properties

ROOT = Path(__file__).parents[3]
MADE = ROOT / "build" / "policy"
SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"

Wanted = dict[Path, str]


@pytest.fixture(scope="module")
def wanted() -> Wanted:
    made: Wanted = runpy.run_path(str(ROOT / "build" / "policy.py"))["render"]()
    return made


def test_every_file_is_up_to_date(wanted: Wanted) -> None:
    there = {path: path.read_text("utf-8") for path in wanted if path.exists()}
    assert there == wanted, "run `make policy`"


def test_nothing_else_lies_beside_them(wanted: Wanted) -> None:
    assert {path for path in MADE.rglob("*") if path.is_file()} <= set(wanted)


@pytest.fixture(scope="module")
def admx() -> ET.Element:
    return ET.parse(MADE / "Keydesk.admx").getroot()  # noqa: S314 - we wrote it


@pytest.fixture(scope="module")
def adml() -> ET.Element:
    return ET.parse(MADE / "en-US" / "Keydesk.adml").getroot()  # noqa: S314 - we wrote it


def referred(document: ET.Element, kind: str) -> set[str]:
    values = [value for element in document.iter() for value in element.attrib.values()]
    return {name for value in values for name in re.findall(rf"\$\({kind}\.(\w+)\)", value)}


def ids(document: ET.Element, tag: str) -> list[str]:
    return [element.attrib["id"] for element in document.iter(f"{SPACE}{tag}")]


@pytest.mark.parametrize("kind", ["string", "presentation"])
def test_the_templates_refer_to_what_is_there(
    admx: ET.Element, adml: ET.Element, kind: str
) -> None:
    there = ids(adml, kind)
    assert len(there) == len(set(there))
    assert referred(admx, kind) == set(there)


def test_every_field_of_a_policy_can_be_filled_in(admx: ET.Element, adml: ET.Element) -> None:
    boxes = {box.attrib["refId"] for box in adml.iter() if "refId" in box.attrib}
    fields = {element.attrib["id"] for group in admx.iter(f"{SPACE}elements") for element in group}
    assert boxes == fields


def test_group_policy_writes_where_keydesk_reads(admx: ET.Element) -> None:
    policies = admx.findall(f".//{SPACE}policy")
    names = [policy.attrib["name"] for policy in policies]
    assert len(names) == len(set(names))
    mandatory = [name for name in names if not name.endswith("_Recommended")]
    assert mandatory == list(properties())
    for policy in policies:
        recommended = policy.attrib["name"].endswith("_Recommended")
        key = "SOFTWARE\\Policies\\Keydesk" + ("\\Recommended" if recommended else "")
        assert policy.attrib["key"] == key
        lists = {each.attrib["key"] for each in policy.iter(f"{SPACE}list")}
        assert lists <= {f"{key}\\{policy.attrib['name'].partition('_')[0]}"}


def test_the_passcode_is_never_only_recommended(admx: ET.Element) -> None:
    names = {policy.attrib["name"] for policy in admx.iter(f"{SPACE}policy")}
    assert "StaffPasscodeHash" in names
    assert "StaffPasscodeHash_Recommended" not in names


def accepted(values: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "resources" / "policy.schema.json").read_text("utf-8"))
    fastjsonschema.compile(schema)(values)
    managed = resolve([Found(Level.MACHINE_MANDATORY, "sample", values)])
    assert {row.status for row in managed.rows} == {Status.IN_FORCE}


def test_the_sample_is_a_policy() -> None:
    accepted(json.loads((MADE / "policy.sample.json").read_text("utf-8")))


def test_the_profile_says_what_the_sample_says() -> None:
    profile = plistlib.loads((MADE / "org.keydesk.Keydesk.mobileconfig").read_bytes())
    [payload] = profile["PayloadContent"]
    assert payload["PayloadType"] == "org.keydesk.Keydesk"
    values = {name: value for name, value in payload.items() if not name.startswith("Payload")}
    assert values == json.loads((MADE / "policy.sample.json").read_text("utf-8"))


def test_the_page_tells_of_every_policy() -> None:
    page = (ROOT / "docs" / "policy.md").read_text("utf-8")
    assert re.findall(r"^## (\w+)$", page, re.MULTILINE) == list(properties())
    assert all(rule["description"] in page for rule in properties().values())


def test_a_computer_where_everything_is_default_is_as_without_a_policy() -> None:
    accepted(dict(defaults()))
    managed = resolve([Found(Level.MACHINE_MANDATORY, "defaults", dict(defaults()))])
    assert managed.policy == resolve([]).policy
