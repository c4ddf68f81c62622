"""`core.ports.Computer` over the computer Keydesk runs on."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version
from typing import TypeVar

from core.device import pcsc
from core.doctor import rule
from core.doctor.facts import AuditLog, CardReaders, CardService, Facts, Part, RuleInstall
from core.doctor.windows import is_elevated
from core.store.keyring_name import keyring_name
from core.text import plain
from core.worker import Worker

T = TypeVar("T")

_LINUX = sys.platform == "linux"
_LIBRARIES = {"hidapi": "hidraw", "pyudev": "pyudev"} if _LINUX else {"hidapi": "hid"}
"""Distributions whose system library may be missing -> the module that needs it."""
_LOAD_QT = "import PySide6.QtQuick"
_QT_PATIENCE = 20.0
_LETTING_GO = 0.3
"""Seconds a cancelled look or installation may take to end."""


class ThisComputer:
    """Looks at everything on a thread of its own, which ends with the look."""

    def __init__(
        self,
        screen: str | None = None,
        root: Path = Path("/"),
        environment: Mapping[str, str] = os.environ,
        audit: Callable[[], AuditLog] = AuditLog,
    ) -> None:
        self._screen = screen
        self._root = root
        self._environment = environment
        self._audit = audit

    async def look(self) -> Facts:
        """See `core.ports.Computer`."""
        return await _aside(lambda _: self._look())

    async def install_rule(self) -> RuleInstall:
        """See `core.ports.Computer`."""
        return await _aside(lambda worker: rule.install(worker.cancel))

    def _look(self) -> Facts:
        linux = None
        if _LINUX:
            from core.doctor.linux import look

            linux = look(self._root, self._environment)
        return Facts(
            parts=tuple(self._parts()),
            keyring=keyring_name(),
            screen=_screen(self._environment) if self._screen is None else self._screen,
            linux=linux,
            elevated=is_elevated(),
            cards=card_readers(pcsc.installed()),
            audit=self._audit(),
        )

    def _parts(self) -> list[Part]:
        # Whoever has a window has loaded Qt already.
        qt = "" if self._screen is not None else qt_fault()
        return [
            Part("Keydesk", installed("keydesk")),
            Part("Python", python_version()),
            Part("Qt", installed("PySide6_Essentials"), qt),
            Part("fido2", installed("fido2")),
            *(Part(name, installed(name), fault(module)) for name, module in _LIBRARIES.items()),
        ]


def card_readers(establish: pcsc.Establish | None) -> CardReaders:
    """What the service says of its readers; connects to no card."""
    if establish is None:
        return CardReaders()
    try:
        with closing(establish()) as context:
            names = tuple(plain(slot.reader) for slot in context.slots())
    except PermissionError:
        return CardReaders(CardService.REFUSED)
    except OSError:
        return CardReaders(CardService.MISSING)
    return CardReaders(CardService.RUNS, names)


async def _aside(work: Callable[[Worker], T]) -> T:
    worker = Worker("doctor")
    try:
        return await worker.do(partial(work, worker))
    finally:
        await worker.stop(_LETTING_GO)


def installed(distribution: str) -> str:
    """Version of a package; empty where it is not known, as in a bundle without metadata."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return ""


def fault(module: str) -> str:
    """Why a module cannot be loaded, in one line; empty when it can."""
    try:
        import_module(module)
    except (ImportError, OSError) as error:
        return _one_line(str(error))
    return ""


def qt_fault(code: str = _LOAD_QT) -> str:
    """Why Qt cannot be loaded, tried in a process of its own; a bundle brings its libraries."""
    if getattr(sys, "frozen", False):
        return ""
    try:
        # -P: without it Python would load a PySide6 that lies in the current folder.
        tried = subprocess.run(  # noqa: S603 - this interpreter, our own words
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_QT_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "no answer"
    return _one_line(tried.stderr) or "it crashed" if tried.returncode else ""


def _one_line(text: str) -> str:
    """The last line says what happened; without the name of the exception, and a full stop."""
    last = (text.strip().splitlines() or [""])[-1]
    return last.removeprefix("ImportError: ").removeprefix("ModuleNotFoundError: ").rstrip(".")


def _screen(environment: Mapping[str, str]) -> str:
    """What a window would be shown on."""
    if not _LINUX:
        return sys.platform
    if forced := environment.get("QT_QPA_PLATFORM", ""):
        return forced
    shown = {"Wayland": "WAYLAND_DISPLAY", "X11": "DISPLAY"}
    return next((name for name, variable in shown.items() if environment.get(variable)), "")
