r"""Policies on Windows: HKLM and HKCU\SOFTWARE\Policies\Keydesk, and Recommended below each.

Group Policy writes them there, where people without administrator rights cannot. Written from
documentation and tried with a registry of the tests only.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Protocol

from core.policy.resolve import Found, Level, Refused
from core.policy.schema import properties

PATH = r"SOFTWARE\Policies\Keydesk"
RECOMMENDED = "Recommended"
_HIVES = (("HKCU", Level.USER_MANDATORY), ("HKLM", Level.MACHINE_MANDATORY))
"""The later one wins where both only recommend."""


class Registry(Protocol):
    """As much of the registry as a policy needs; OSError for what cannot be read."""

    def values(self, hive: str, path: str) -> Mapping[str, object] | None:
        """The values of a key, by name; None where there is no such key."""
        ...


if sys.platform == "win32":
    import winreg

    class ThisRegistry:
        """The registry of this computer."""

        def values(self, hive: str, path: str) -> Mapping[str, object] | None:
            """Read them one by one: there is no other way."""
            root = {"HKCU": winreg.HKEY_CURRENT_USER, "HKLM": winreg.HKEY_LOCAL_MACHINE}[hive]
            # The view of 64-bit programs, where Group Policy writes.
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                key = winreg.OpenKey(root, path, 0, access)
            except FileNotFoundError:
                return None
            with key:
                count = winreg.QueryInfoKey(key)[1]
                found = (winreg.EnumValue(key, place) for place in range(count))
                return {name: value for name, value, _ in found}


def places(registry: Registry) -> Sequence[Found | Refused]:
    """Every policy in the registry."""
    return [
        place
        for hive, mandatory in _HIVES
        for path, level in ((rf"{PATH}\{RECOMMENDED}", Level.RECOMMENDED), (PATH, mandatory))
        for place in _key(registry, hive, path, level)
    ]


def _key(registry: Registry, hive: str, path: str, level: Level) -> Iterator[Found | Refused]:
    origin = rf"{hive}\{path}"
    try:
        plain = registry.values(hive, path) or {}
        lists = {
            name: listed
            for name, rule in properties().items()
            if rule["type"] == "array"
            and (listed := registry.values(hive, rf"{path}\{name}")) is not None
        }
    except OSError as error:
        yield Refused(level, origin, error.strerror or type(error).__name__)
        return
    values = {name: _typed(name, value) for name, value in plain.items()}
    values |= {name: _in_order(listed) for name, listed in lists.items()}
    if values:
        yield Found(level, origin, values)


def _typed(name: str, value: object) -> object:
    """A number as the switch it is; whatever else does not fit is left for the schema to refuse."""
    if properties().get(name, {}).get("type") == "boolean" and value in (0, 1):
        return bool(value)
    return value


def _in_order(listed: Mapping[str, object]) -> list[object]:
    """An ADMX list: values called 1, 2, 3."""
    return [listed[name] for name in sorted(listed, key=_number)]


def _number(name: str) -> tuple[int, str]:
    with suppress(ValueError):
        return int(name), ""
    return sys.maxsize, name
