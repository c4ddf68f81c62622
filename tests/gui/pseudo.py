"""A language made up for tests: every text in brackets, so that one that stays English shows.

Its code is the one of Arabic, which is written from right to left.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from build import translations
from core.translate import english, speak
from gui import languages

CODE = "ar"
EMPTY = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="ar"></TS>'


def made(folder: Path) -> None:
    """Write the catalogue of the pseudo language into a folder."""
    source = folder / f"keydesk_{CODE}.ts"
    source.write_text(EMPTY, "utf-8")
    translations.collect(source)
    tree = ET.parse(source)  # noqa: S314 - made by lupdate just now
    for message in tree.iter("message"):
        told = message.find("translation")
        assert told is not None
        told.attrib.clear()
        told.text = f"[{message.findtext('source')}]"
    tree.write(source, "utf-8", xml_declaration=True)
    translations.release(source, source.with_suffix(".qm"))


@contextmanager
def offered(folder: Path) -> Iterator[None]:
    """Offer it beside English, and speak English again afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(languages, "CATALOGUES", folder)
        patch.setattr(languages, "NAMES", {"en": "English", CODE: "Pseudo"})
        languages.load.cache_clear()
        try:
            yield
        finally:
            languages.use(languages.ENGLISH)
            QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            languages.load.cache_clear()
            speak(english)
