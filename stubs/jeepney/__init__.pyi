"""What the tests use of jeepney, which carries no types."""

from enum import IntEnum
from typing import Any

class HeaderFields(IntEnum): ...

class Header:
    fields: dict[HeaderFields, Any]

class Message:
    header: Header
    body: tuple[Any, ...]

class DBusAddress:
    def __init__(
        self, object_path: str, bus_name: str | None = None, interface: str | None = None
    ) -> None: ...

class DBusErrorResponse(Exception): ...

class MatchRule:
    def __init__(self, *, type: str, interface: str) -> None: ...

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
) -> Message: ...
