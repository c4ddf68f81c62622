"""Qt's `Property` and `QmlUncreatable` with types.

PySide6's stubs give every property the type `Property` and make the decorator uncallable, so code
that reads a view-model would not be checked. At run time these are PySide6's own.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import Signal

    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class _Typed(Generic[T]):
        def __get__(self, instance: object, owner: type) -> T: ...
        def __set__(self, instance: object, value: T) -> None: ...
        def setter(self, setter: Callable[[Any, T], None]) -> "_Typed[T]": ...

    def Property(  # noqa: D103, N802
        kind: type, *, notify: Signal
    ) -> Callable[[Callable[[Any], T]], _Typed[T]]: ...

    def QmlUncreatable(reason: str) -> Callable[[C], C]: ...  # noqa: D103, N802

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
