"""Writes everything an administrator needs from resources/policy.schema.json, the only source.

The reference page, the templates for Group Policy and Intune (ADMX, ADML), a configuration profile
for macOS and a sample for Linux; a test fails when one of them is out of date.
"""

import json
import plistlib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from core.policy.schema import defaults, is_hidden, properties

ROOT = Path(__file__).parents[1]
MADE = ROOT / "build" / "policy"
KEY = r"SOFTWARE\Policies\Keydesk"
DOMAIN = "org.keydesk.Keydesk"
_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"

Rule = Mapping[str, Any]


def render() -> dict[Path, str]:
    """Each file and what should be in it."""
    return {
        ROOT / "docs" / "policy.md": "\n".join([*_page(), ""]),
        MADE / "Keydesk.admx": _admx(),
        MADE / "en-US" / "Keydesk.adml": _adml(),
        MADE / f"{DOMAIN}.mobileconfig": _profile(),
        MADE / "policy.sample.json": json.dumps(sample(), indent=2) + "\n",
    }


def sample() -> dict[str, object]:
    """The examples of the schema, together."""
    return {name: rule["examples"][0] for name, rule in properties().items() if "examples" in rule}


def _page() -> Iterator[str]:
    yield "# Policies"
    yield ""
    yield "What an organisation may decide for Keydesk. This page is made by `make policy` from"
    yield "[policy.schema.json](../resources/policy.schema.json); how to deploy policies, and which"
    yield "of two wins, is in [administrators.md](administrators.md)."
    yield ""
    yield "| Policy | What it decides | Default |"
    yield "|---|---|---|"
    for name, rule in properties().items():
        yield f"| [{name}](#{name.lower()}) | {rule['title']} | {_shown(name)} |"
    for name, rule in properties().items():
        yield ""
        yield f"## {name}"
        yield ""
        yield f"{rule['title']}. {rule['description']}"
        yield ""
        yield f"- Values: {_values(rule)}"
        yield f"- Default: {_shown(name)}"
        if "examples" in rule:
            yield f"- Example: `{json.dumps(rule['examples'][0])}`"
        yield f"- Registry: {_registry(name, rule)}"


def _shown(name: str) -> str:
    match defaults()[name]:
        case "" | []:
            return "empty"
        case list() as words:
            return ", ".join(f"`{word}`" for word in words)
        case value:
            return f"`{json.dumps(value)}`"


def _values(rule: Rule) -> str:
    match rule["type"]:
        case "boolean":
            return "`true` or `false`"
        case "integer":
            return f"a whole number from {rule['minimum']} to {rule['maximum']}"
        case "array":
            return f"a list; each entry {_text(rule['items'])}"
        case _:
            return _text(rule)


def _text(rule: Rule) -> str:
    if "enum" in rule:
        return "one of " + ", ".join(f"`{word}`" for word in rule["enum"])
    if "x-form" in rule:
        return str(rule["x-form"])
    return f"text of at most {rule['maxLength']} characters"


def _registry(name: str, rule: Rule) -> str:
    match rule["type"]:
        case "boolean":
            return f"`{KEY}`, `{name}`, `REG_DWORD`, 0 or 1"
        case "integer":
            return f"`{KEY}`, `{name}`, `REG_DWORD`"
        case "array":
            return f"`{KEY}\\{name}`, values `1`, `2`, … of `REG_SZ`"
        case _:
            return f"`{KEY}`, `{name}`, `REG_SZ`"


def _admx() -> str:
    root = _document("policyDefinitions")
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix="keydesk", namespace="Keydesk.Policies")
    ET.SubElement(root, "resources", minRequiredRevision="1.0")
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name="WINDOWS_10", displayName="$(string.WINDOWS_10)")
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", name="Keydesk", displayName="$(string.Keydesk)")
    advice = ET.SubElement(
        categories, "category", name="Recommended", displayName="$(string.Recommended)"
    )
    ET.SubElement(advice, "parentCategory", ref="Keydesk")
    policies = ET.SubElement(root, "policies")
    for name, rule in properties().items():
        _policy(policies, name, rule, category="Keydesk", key=KEY)
    for name, rule in properties().items():
        if not is_hidden(name):
            _policy(policies, name, rule, category="Recommended", key=rf"{KEY}\Recommended")
    return _written(root)


def _policy(parent: ET.Element, name: str, rule: Rule, *, category: str, key: str) -> None:
    facts = {
        "name": name if category == "Keydesk" else f"{name}_{category}",
        "class": "Both",
        "displayName": f"$(string.{name})",
        "explainText": f"$(string.{name}_Explain)",
        "key": key,
    }
    switch = rule["type"] == "boolean"
    facts |= {"valueName": name} if switch else {"presentation": f"$(presentation.{name})"}
    policy = ET.SubElement(parent, "policy", facts)
    ET.SubElement(policy, "parentCategory", ref=category)
    ET.SubElement(policy, "supportedOn", ref="WINDOWS_10")
    if switch:
        for state, number in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, state), "decimal", value=number)
        return
    _element(ET.SubElement(policy, "elements"), name, rule, key)


def _element(parent: ET.Element, name: str, rule: Rule, key: str) -> None:
    match rule["type"]:
        case "integer":
            limits = {"minValue": str(rule["minimum"]), "maxValue": str(rule["maximum"])}
            ET.SubElement(parent, "decimal", {"id": name, "valueName": name} | limits)
        case "array":
            ET.SubElement(parent, "list", {"id": name, "key": rf"{key}\{name}", "valuePrefix": ""})
        case _ if "enum" in rule:
            choice = ET.SubElement(
                parent, "enum", {"id": name, "valueName": name, "required": "true"}
            )
            for word in rule["enum"]:
                item = ET.SubElement(choice, "item", displayName=f"$(string.{name}_{word})")
                ET.SubElement(ET.SubElement(item, "value"), "string").text = word
        case _:
            longest = str(rule.get("maxLength", 255))
            ET.SubElement(parent, "text", {"id": name, "valueName": name, "maxLength": longest})


def _adml() -> str:
    root = _document("policyDefinitionResources")
    ET.SubElement(root, "displayName").text = "Keydesk"
    ET.SubElement(root, "description").text = "Policies of Keydesk"
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    for name, text in _strings():
        ET.SubElement(strings, "string", id=name).text = text
    table = ET.SubElement(resources, "presentationTable")
    for name, rule in properties().items():
        if rule["type"] != "boolean":
            _presentation(ET.SubElement(table, "presentation", id=name), name, rule)
    return _written(root)


def _strings() -> Iterator[tuple[str, str]]:
    yield "Keydesk", "Keydesk"
    yield "Recommended", "Recommended (people may decide otherwise)"
    yield "WINDOWS_10", "Windows 10 and later"
    for name, rule in properties().items():
        yield name, rule["title"]
        yield f"{name}_Explain", rule["description"]
        yield from ((f"{name}_{word}", word) for word in rule.get("enum", ()))


def _presentation(parent: ET.Element, name: str, rule: Rule) -> None:
    match rule["type"]:
        case "integer":
            number = str(rule["default"])
            ET.SubElement(parent, "decimalTextBox", refId=name, defaultValue=number).text = rule[
                "title"
            ]
        case "array":
            ET.SubElement(parent, "listBox", refId=name).text = rule["title"]
        case _ if "enum" in rule:
            place = str(rule["enum"].index(rule["default"]))
            ET.SubElement(
                parent, "dropdownList", refId=name, noSort="true", defaultItem=place
            ).text = rule["title"]
        case _:
            box = ET.SubElement(parent, "textBox", refId=name)
            ET.SubElement(box, "label").text = rule["title"]


def _document(name: str) -> ET.Element:
    return ET.Element(name, {"xmlns": _SCHEMA, "revision": "1.0", "schemaVersion": "1.0"})


def _written(root: ET.Element) -> str:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, "unicode")}\n'


def _profile() -> str:
    payload = sample() | _described(DOMAIN, "Keydesk") | {"PayloadType": DOMAIN}
    profile = _described(f"{DOMAIN}.profile", "Policies of Keydesk") | {
        "PayloadType": "Configuration",
        "PayloadScope": "System",
        "PayloadContent": [payload],
    }
    return plistlib.dumps(profile, sort_keys=True).decode("utf-8")


def _described(identifier: str, name: str) -> dict[str, object]:
    return {
        "PayloadDisplayName": name,
        "PayloadIdentifier": identifier,
        "PayloadUUID": str(uuid5(NAMESPACE_DNS, identifier)).upper(),
        "PayloadVersion": 1,
    }


if __name__ == "__main__":
    for path, text in render().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
