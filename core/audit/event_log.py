"""The Windows Event Log. Written from documentation; nobody has tried it yet."""

import json
import sys
from typing import Protocol

from core.audit.event import Action, Result
from core.audit.sinks import Entry

SOURCE = "Keydesk"

_NOT_HERE = "this system has no such log"

_INFORMATION, _WARNING = 0x0004, 0x0002

IDS: dict[Action, int] = {
    Action.POLICY_LOADED: 1000,
    Action.SESSION_STARTED: 1001,
    Action.SESSION_ENDED: 1002,
    Action.SETTINGS: 2000,
    Action.FINGER_ADDED: 2001,
    Action.FINGER_RENAMED: 2002,
    Action.FINGER_REMOVED: 2003,
    Action.PREPARATION: 2004,
    Action.PIN_SET: 3000,
    Action.PIN_CHANGED: 3001,
    Action.RESET: 3002,
    Action.FINGERPRINTS_OPENED: 3003,
    Action.STAFF_PASSCODE: 3004,
    Action.STAFF_EXIT: 3005,
    Action.AUDIT_EXPORTED: 3006,
}
"""Event ids: 1000 information, 2000 changes, 3000 what security looks for first."""


class Report(Protocol):
    """ReportEventW of one source."""

    def __call__(self, kind: int, number: int, texts: list[str]) -> None:
        """Report an event; raises OSError."""
        ...


class EventLog:
    """Implements `Sink`."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report or _report

    def write(self, entry: Entry) -> None:
        """Report the event, as a sentence and as JSON."""
        good = entry.event.result in (None, Result.SUCCESS)
        kind = _INFORMATION if good else _WARNING
        texts = [entry.sentence, json.dumps(entry.told)]
        self._report(kind, IDS[entry.event.action], texts)

    def probe(self) -> None:
        """Windows has it always, other systems never."""
        if sys.platform != "win32":
            raise OSError(_NOT_HERE)

    def close(self) -> None:
        """Nothing is held open between two events."""


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _report(kind: int, number: int, texts: list[str]) -> None:
        library = ctypes.WinDLL("advapi32", use_last_error=True)
        register = library.RegisterEventSourceW
        register.argtypes, register.restype = [wintypes.LPCWSTR] * 2, wintypes.HANDLE
        if not (source := register(None, SOURCE)):
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            report = library.ReportEventW
            report.argtypes = [
                *(wintypes.HANDLE, wintypes.WORD, wintypes.WORD, wintypes.DWORD),
                *(wintypes.LPVOID, wintypes.WORD, wintypes.DWORD),
                *(ctypes.POINTER(wintypes.LPCWSTR), wintypes.LPVOID),
            ]
            report.restype = wintypes.BOOL
            strings = (wintypes.LPCWSTR * len(texts))(*texts)
            if not report(source, kind, 0, number, None, len(texts), 0, strings, None):
                raise ctypes.WinError(ctypes.get_last_error())
        finally:
            library.DeregisterEventSource.argtypes = [wintypes.HANDLE]
            library.DeregisterEventSource(source)

else:

    def _report(kind: int, number: int, texts: list[str]) -> None:
        del kind, number, texts
        raise OSError(_NOT_HERE)
