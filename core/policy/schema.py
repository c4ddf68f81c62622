"""The schema every policy is read by: names, types, limits and defaults of each value."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

# In a checkout and in an installed wheel alike, resources/ stands beside core/.
SCHEMA = Path(__file__).parents[2] / "resources" / "policy.schema.json"


@cache
def properties() -> Mapping[str, Mapping[str, Any]]:
    """Each policy by its name, in the order of the schema."""
    document = json.loads(SCHEMA.read_text("utf-8"))
    found: Mapping[str, Mapping[str, Any]] = document["properties"]
    return found


@cache
def defaults() -> Mapping[str, object]:
    """What holds where nobody decided."""
    return {name: rule["default"] for name, rule in properties().items()}


def flaw(name: str, value: object) -> str:
    """What is wrong with a value of this policy, in a few words; empty where it is fine."""
    from fastjsonschema import JsonSchemaValueException

    try:
        _validator(name)(value)
    except JsonSchemaValueException as error:
        return str(error.message).replace("data", "the value", 1)
    return ""


def is_hidden(name: str) -> bool:
    """Must the value not be shown?"""
    return properties()[name].get("x-hidden") is True


@cache
def _validator(name: str) -> Callable[[object], object]:
    # Loading it takes longer than all the rest, and most computers have no policy.
    import fastjsonschema

    compiled: Callable[[object], object] = fastjsonschema.compile(dict(properties()[name]))
    return compiled
