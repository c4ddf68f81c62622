"""The calls of qasync 0.28 that Keydesk makes (https://github.com/CabbageDevelopment/qasync)."""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from PySide6.QtCore import QCoreApplication

P = ParamSpec("P")
T = TypeVar("T")

class QEventLoop(asyncio.BaseEventLoop):
    def __init__(
        self,
        app: QCoreApplication | None = None,
        set_running_loop: bool = False,
        already_running: bool = False,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

async def asyncWrap(fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T: ...
