"""What is offered as a language is whole, says what the sources say, and names buttons rightly."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from build import translations
from gui import languages

LATE = 40
"""New texts that may wait for a translator; they are told in English until then."""

OFFERED = sorted(set(languages.NAMES) - {languages.ENGLISH})

PLACE = re.compile(r"\{\w+\}|%\d")
QUOTED = re.compile(r"“([^“”]+)”")
QUOTES = {"de": "„{}“", "fr": "«\N{NO-BREAK SPACE}{}\N{NO-BREAK SPACE}»", "es": "«{}»"}
MARKUP = re.compile(r"[<>]|&\w+;")


class Text(NamedTuple):
    context: str
    source: str
    told: str
    """Empty where nobody has translated it yet."""


def texts(catalogue: Path) -> Iterator[Text]:
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            told = "" if translation.get("type") else translation.text or ""
            yield Text(context.findtext("name", ""), message.findtext("source", ""), told)


def catalogue(language: str) -> Path:
    return languages.CATALOGUES / f"keydesk_{language}.ts"


def told(language: str) -> list[Text]:
    return [text for text in texts(catalogue(language)) if text.told]


pytestmark = pytest.mark.parametrize("language", OFFERED)


def test_every_text_of_the_sources_is_translated(language: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    shutil.copy(catalogue(language), fresh)
    translations.collect(fresh)
    missing = [f"{text.context}: {text.source}" for text in texts(fresh) if not text.told]
    assert len(missing) <= LATE, "\n".join(["run `make translations` and translate:", *missing])


def test_what_is_filled_in_is_the_same(language: str) -> None:
    others = [
        text
        for text in told(language)
        if Counter(PLACE.findall(text.source)) != Counter(PLACE.findall(text.told))
    ]
    assert others == []


def test_no_text_brings_markup_or_stray_space(language: str) -> None:
    assert [text for text in told(language) if MARKUP.search(text.told)] == []
    assert [text for text in told(language) if text.told != text.told.strip()] == []


def test_a_sentence_stays_a_sentence_and_a_label_a_label(language: str) -> None:
    ends = (".", "?", ":", "…")
    others = [
        text for text in told(language) if ending(text.source, ends) != ending(text.told, ends)
    ]
    assert others == []


def ending(text: str, ends: tuple[str, ...]) -> str:
    return next((end for end in ends if text.endswith(end)), "")


def test_a_button_is_called_what_is_written_on_it(language: str) -> None:
    names: dict[str, set[str]] = {}
    for text in told(language):
        names.setdefault(text.source, set()).add(text.told)
    wrong = [
        (name, text)
        for text in told(language)
        for name in QUOTED.findall(text.source)
        if name in names
        and not any(QUOTES[language].format(each) in text.told for each in names[name])
    ]
    assert wrong == []


def test_the_compiled_catalogue_says_what_its_source_says(language: str) -> None:
    others = [
        text
        for text in texts(catalogue(language))
        if languages.translate(language, text.context, text.source) != (text.told or text.source)
    ]
    assert others == []
