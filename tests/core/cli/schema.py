"""As much of JSON Schema as docs/keydeskctl.schema.json uses; an unknown keyword is an error.

Stricter in one thing: the document leaves room for members to come, but what is printed today must
stand in it.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

DOCUMENT = json.loads(
    (Path(__file__).parents[3] / "docs" / "keydeskctl.schema.json").read_text(encoding="utf-8")
)
_DEFS = DOCUMENT["$defs"]
_TYPES: dict[str, type | tuple[type, ...]] = {
    "null": type(None),
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "string": str,
    "array": list,
    "object": dict,
}


def fits(value: Any, name: str) -> bool:
    """Is `value` what `$defs` calls `name`?"""
    return _fits(value, _DEFS[name]) and _documented(value, _DEFS[name])


def _fits(value: Any, schema: Any) -> bool:
    return all(_KEYWORDS[word](value, rule, schema) for word, rule in schema.items())


def _inner(value: Any, schema: Any) -> bool:
    return _fits(value, schema) and _documented(value, schema)


def _documented(value: Any, schema: Any) -> bool:
    return not isinstance(value, dict) or value.keys() <= _names(value, schema)


def _names(value: Any, schema: Any) -> set[str]:
    if "additionalProperties" in schema:
        return set(value)
    names = set(schema.get("properties", {}))
    parts = [*schema.get("allOf", ()), *schema.get("oneOf", ())]
    if "$ref" in schema:
        parts.append(_DEFS[schema["$ref"].removeprefix("#/$defs/")])
    return names.union(*(_names(value, part) for part in parts if _fits(value, part)))


def _type(value: Any, rule: str | list[str], _: Any) -> bool:
    names = [rule] if isinstance(rule, str) else rule
    return any(
        isinstance(value, _TYPES[name]) and (not isinstance(value, bool) or name == "boolean")
        for name in names
    )


def _properties(value: Any, rule: dict[str, Any], _: Any) -> bool:
    return not isinstance(value, dict) or all(
        _inner(value[name], schema) for name, schema in rule.items() if name in value
    )


def _others(value: Any, rule: Any, schema: Any) -> bool:
    named = schema.get("properties", {})
    return not isinstance(value, dict) or all(
        _inner(each, rule) for name, each in value.items() if name not in named
    )


_KEYWORDS: dict[str, Callable[[Any, Any, Any], bool]] = {
    "description": lambda *_: True,
    "$ref": lambda value, rule, _: _fits(value, _DEFS[rule.removeprefix("#/$defs/")]),
    "type": _type,
    "const": lambda value, rule, _: type(value) is type(rule) and bool(value == rule),
    "enum": lambda value, rule, _: value in rule,
    "properties": _properties,
    "required": lambda value, rule, _: not isinstance(value, dict) or value.keys() >= set(rule),
    "additionalProperties": _others,
    "items": lambda value, rule, _: (
        not isinstance(value, list) or all(_inner(each, rule) for each in value)
    ),
    "oneOf": lambda value, rule, _: sum(_fits(value, inner) for inner in rule) == 1,
    "allOf": lambda value, rule, _: all(_fits(value, inner) for inner in rule),
}
