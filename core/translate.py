"""Words that can be told in another language, without Qt.

`mark` stands where a text is written and `tr` where it is about to be shown, before anything is
filled in. Between the two it is an English `str`, which is what JSON and keydeskctl tell.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Translator = Callable[[str, str], str]
"""From context and English text to the translation; empty where there is none."""


class Marked(str):
    """An English text that knows in which context its translation is to be found."""

    __slots__ = ("context",)
    context: str


def mark(context: str, text: str) -> str:
    """Return `text`; lupdate collects it (`-tr-function-alias QT_TRANSLATE_NOOP+=mark`)."""
    marked = Marked(text)
    marked.context = context
    return marked


def english(context: str, text: str) -> str:
    """Translate nothing."""
    del context, text
    return ""


_spoken: list[Translator] = [english]


def tr(text: str) -> str:
    """A marked text in the language spoken now; what is not marked comes from a key or a person."""
    if not isinstance(text, Marked):
        return text
    return _spoken[-1](text.context, text) or str(text)


def speak(translator: Translator) -> None:
    """Choose the language of this process."""
    _spoken[0] = translator


@contextmanager
def speaking(translator: Translator) -> Iterator[None]:
    """Speak another language inside of the block, which must not await anything."""
    _spoken.append(translator)
    try:
        yield
    finally:
        _spoken.pop()
