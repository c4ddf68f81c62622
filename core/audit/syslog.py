"""Syslog in the form of RFC 5424, over the socket of this computer's daemon.

The structured data uses "origin" only, which RFC 5424 §7.2 defines: one of our own would need a
private enterprise number. The event itself is the message, as "@cee:" and JSON, which rsyslog and
syslog-ng read field by field.
"""

import json
import re

from core.audit.datagrams import Datagrams
from core.audit.fields import timestamp
from core.audit.journald import PRIORITIES
from core.audit.sinks import Entry

SOCKET = "/dev/log"

_AUTHPRIV = 10
"""Facility 10: security and authorisation messages."""


class Syslog:
    """Implements `Sink`."""

    def __init__(self, path: str = SOCKET) -> None:
        self._datagrams = Datagrams(path)

    def write(self, entry: Entry) -> None:
        """Send the event."""
        self._datagrams.send(message(entry))

    def probe(self) -> None:
        """Is the daemon there?"""
        self._datagrams.probe()

    def close(self) -> None:
        """Let go of the socket."""
        self._datagrams.close()


def message(entry: Entry) -> bytes:
    """The event as one syslog message; JSON keeps it to one line of ASCII."""
    origin, event = entry.origin, entry.event
    header = (
        f"<{_AUTHPRIV * 8 + PRIORITIES[event.result]}>1",
        timestamp(event.time),
        _name(origin.host, 255),
        _name(origin.program, 48),
        _name(str(origin.process), 128),
        _name(event.action.value, 32),
        f'[origin software="Keydesk" swVersion="{_value(origin.version)}"]',
        f"@cee: {json.dumps(entry.told, separators=(',', ':'))}",
    )
    return " ".join(header).encode("ascii", "replace")


def _name(text: str, longest: int) -> str:
    """PRINTUSASCII of RFC 5424 §6; "-" for nothing."""
    return re.sub(r"[^!-~]", "?", text)[:longest] or "-"


def _value(text: str) -> str:
    """A PARAM-VALUE of RFC 5424 §6.3.3."""
    return re.sub(r'(["\\\]])', r"\\\1", text)
