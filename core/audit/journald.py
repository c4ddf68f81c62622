"""The journal of systemd, in its native protocol: one datagram of fields for each event.

https://systemd.io/JOURNAL_NATIVE_PROTOCOL
"""

import json
import uuid
from collections.abc import Iterator

from core.audit.datagrams import Datagrams
from core.audit.event import Action, Result
from core.audit.sinks import Entry
from core.json_view import Json, Object

SOCKET = "/run/systemd/journal/socket"

_KINDS = uuid.UUID("3f0a7c52-9d3e-4b8e-8f57-52a1c0de7a11")
_LONGEST = 1024
"""Characters of one field; nothing of ours comes near, text from a key is short already."""

_NOTICE, _WARNING = 5, 4
PRIORITIES = {None: _NOTICE, Result.SUCCESS: _NOTICE, Result.FAILURE: _WARNING}
PRIORITIES |= {Result.UNKNOWN: _WARNING}


class Journal:
    """Implements `Sink`."""

    def __init__(self, path: str = SOCKET) -> None:
        self._datagrams = Datagrams(path)

    def write(self, entry: Entry) -> None:
        """Send the event with fields of its own to search by, and whole as JSON."""
        fields = {
            "MESSAGE": entry.sentence,
            "MESSAGE_ID": message_id(entry.event.action),
            "PRIORITY": str(PRIORITIES[entry.event.result]),
            "SYSLOG_IDENTIFIER": entry.origin.program,
            **dict(_flat(entry.told, "KEYDESK")),
        }
        self._datagrams.send(b"".join(_field(name, text) for name, text in fields.items()))

    def probe(self) -> None:
        """Is the daemon there?"""
        self._datagrams.probe()

    def close(self) -> None:
        """Let go of the socket."""
        self._datagrams.close()


def message_id(action: Action) -> str:
    """The 128 bits that tell what kind of message it is, for `journalctl MESSAGE_ID=`."""
    return uuid.uuid5(_KINDS, action.value).hex


def _flat(told: Object, prefix: str) -> Iterator[tuple[str, str]]:
    """{"event": {"action": "reset"}} as KEYDESK_EVENT_ACTION=reset."""
    for name, value in told.items():
        field = f"{prefix}_{name.lstrip('@').upper()}".replace("KEYDESK_KEYDESK", "KEYDESK")
        if isinstance(value, dict):
            yield from _flat(value, field)
        else:
            yield field, _text(value)


def _text(value: Json) -> str:
    match value:
        case str():
            return value
        case list():
            return ",".join(map(str, value))
        case _:
            return json.dumps(value)


def _field(name: str, text: str) -> bytes:
    data = text[:_LONGEST].encode(errors="replace")
    if b"\n" not in data:
        return name.encode() + b"=" + data + b"\n"
    return name.encode() + b"\n" + len(data).to_bytes(8, "little") + data + b"\n"
