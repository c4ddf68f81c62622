"""What is taken out of a report before anybody sees it: names of people and computers, serials.

Most of what is private never gets near a report, as it is made of named values. This is for the
few texts in it that come from outside: paths, owners of device nodes, names that keys give.
"""

import re
from dataclasses import dataclass

from core.policy.model import Redaction

_GENERIC = {
    "admin", "administrator", "default", "guest", "keydesk", "kiosk", "localhost", "root", "user",
}  # fmt: skip
"""Names that say nothing of a person or a computer, but are words of ours."""
_BEGINS, _ENDS = r"(?<![^\W_])", r"(?![^\W_])"
"""A name stands alone between these; "_" and "-" do not make it part of another word."""
_END = 4
"""Characters of a serial that are left: enough to tell two keys apart, too few to find one."""


@dataclass(frozen=True, slots=True)
class Private:
    """Who sits here, and where."""

    home: str = ""
    users: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Redactor:
    """Takes out what may not leave this computer."""

    redaction: Redaction
    private: Private = Private()
    serials: tuple[str, ...] = ()

    def text(self, text: str) -> str:
        """A text from outside, without names and whole serials."""
        if self.redaction is Redaction.OFF:
            return text
        for serial in sorted(filter(None, self.serials), key=len, reverse=True):
            text = text.replace(serial, self.serial(serial) or "(serial)")
        home = self.private.home.rstrip("/\\")
        if home:
            text = re.sub(rf"{re.escape(home)}{_ENDS}", "~", text, flags=re.IGNORECASE)
        text = _without(text, self.private.users, "(user)")
        return _without(text, self.private.hosts, "(host)")

    def serial(self, serial: str) -> str:
        """As much of a serial number as may be told."""
        match self.redaction:
            case Redaction.OFF:
                return serial
            case Redaction.STANDARD:
                end = min(_END, len(serial) // 2)
                return f"…{serial[-end:]}" if end else ""
            case Redaction.STRICT:
                return ""

    def reader(self, name: str) -> str:
        """The name of a card reader, which often ends in a serial number of its own."""
        return "" if self.redaction is Redaction.STRICT else self.text(name)


def _without(text: str, names: tuple[str, ...], instead: str) -> str:
    for name in sorted(names, key=len, reverse=True):
        if name and name.lower() not in _GENERIC:
            alone = rf"{_BEGINS}{re.escape(name)}{_ENDS}"
            text = re.sub(alone, instead, text, flags=re.IGNORECASE)
    return text
