"""Where our own mistakes end up: logged once, with their traceback, never shown raw."""

import asyncio
import logging
import sys
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("keydesk")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install() -> None:
    """Send uncaught exceptions and Qt's own messages to the log."""
    sys.excepthook = _uncaught
    qInstallMessageHandler(_qt_said)


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """Send what tasks did not catch to the log."""
    loop.set_exception_handler(_task_failed)


def end_with(loop: asyncio.AbstractEventLoop, fatal: Callable[[], None]) -> None:
    """From now on a mistake of ours ends the program as well: nobody is there to judge it."""

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _uncaught(kind, error, trace)
        fatal()

    def task_failed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        _task_failed(loop, context)
        fatal()

    sys.excepthook = uncaught
    loop.set_exception_handler(task_failed)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("Uncaught exception", exc_info=(kind, error, trace))


def _task_failed(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    del loop
    log.critical("%s", context.get("message"), exc_info=context.get("exception"))


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "%s (%s:%s)", text, context.file, context.line)
