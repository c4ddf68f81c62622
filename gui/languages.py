"""The languages Keydesk speaks: which there are, which one is meant, what a text is in each.

A catalogue answers for QML and for the words of `core` alike, so two languages can be told at once.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from core.translate import Translator, english

CATALOGUES = Path(__file__).parents[1] / "resources" / "translations"
ENGLISH = "en"
NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Every language that is whole, by its own name: only whoever reads it has to find it."""


def offered(allowed: Sequence[str]) -> tuple[str, ...]:
    """The languages to choose from; `allowed` is what a policy lists, in its order."""
    listed = tuple(dict.fromkeys(code for each in allowed if (code := _base(each)) in NAMES))
    return listed or tuple(NAMES)


def pick(wanted: Iterable[str], choices: Sequence[str]) -> str:
    """The first language that is wanted and there; else English, or the first there is."""
    fallback = ENGLISH if ENGLISH in choices else choices[0]
    return next((code for each in wanted if (code := _base(each)) in choices), fallback)


def translator(language: str) -> Translator:
    """What translates the words of `core`; see `core.translate`."""
    if language == ENGLISH:
        return english
    catalogue = load(language)
    return lambda context, text: catalogue.translate(context, text) or ""


def translate(language: str, context: str, text: str) -> str:
    """A text of QML or `core` in a language that need not be the one of the window."""
    return translator(language)(context, text) or text


_used = [ENGLISH]


def use(language: str) -> str:
    """Let QML speak a language from now on; gives back the one it spoke before.

    English installs nothing: a translator made by Python takes Python's lock for every text, also
    on the thread that loads QML.
    """
    before, _used[0] = _used[0], language
    if before != ENGLISH:
        QCoreApplication.removeTranslator(load(before))
    if language != ENGLISH:
        QCoreApplication.installTranslator(load(language))
    return before


@cache
def load(language: str) -> QTranslator:
    """The catalogue of a language; English has none."""
    catalogue = QTranslator()
    if not catalogue.load(f"keydesk_{language}", str(CATALOGUES)):
        raise FileNotFoundError(CATALOGUES / f"keydesk_{language}.qm")
    return catalogue


def _base(tag: str) -> str:
    """ "de" for "de-AT": nothing here is told otherwise in another country."""
    return tag.replace("_", "-").partition("-")[0].lower()
