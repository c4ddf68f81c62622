"""The window in another language: all of it, at once, and back; two languages side by side."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from core.errors import Problem
from core.helpdesk.articles import article
from core.messages import message
from core.store.settings import Settings, load, save
from core.translate import mark, speaking, tr
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY
from gui import languages
from gui.viewmodels.appearance import Appearance
from gui.viewmodels.speech import Speech
from tests.gui import pseudo
from tests.gui.kiosk.lobby import Lobby, visit
from tests.gui.room import until
from tests.gui.shown import Act, Shown

Handle = Callable[[Act], None]

SAME_EVERYWHERE = ("Keydesk", "English", "Pseudo", "1209:")
"""Begins what is no language: names of keys, makers and languages."""


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    pseudo.made(folder)
    return folder


@pytest.fixture(autouse=True)
def bilingual(app: QGuiApplication, catalogues: Path) -> Iterator[None]:
    with pseudo.offered(catalogues):
        yield


def english(shown: Shown) -> set[str]:
    """What is shown or read aloud without brackets, though it has words."""
    read = {node.text(QAccessible.Text.Name) for node in shown.nodes()}
    seen = {str(item.property("text")) for item in shown.items() if is_text(item)}
    return {text for text in read | seen if "[" not in text and has_words(text)}


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def has_words(text: str) -> bool:
    """Codes, numbers and names have none."""
    words = (word for word in text.split() if word.isalpha() and len(word) > 1)
    return any(words) and not text.startswith(SAME_EVERYWHERE)


async def speak(shown: Shown, language: str) -> None:
    shown.desk.appearance.setProperty("language", language)
    await shown.settled()


def test_every_word_of_a_page_changes_at_once_and_back(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(1)
        before = english(shown)
        await speak(shown, pseudo.CODE)
        assert english(shown) == set()
        assert shown.window.title() == "[Keydesk (demo)]"
        await speak(shown, "en")
        assert english(shown) == before

    handle(act)


def test_an_open_dialog_changes_its_language_and_nothing_else(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(1)
        shown.job.changePin()
        await shown.stage("change-pin")
        await shown.press(text="24")
        await speak(shown, pseudo.CODE)
        assert english(shown) == set()
        assert shown.job.title == "[Change the PIN of Keydesk Virtual Key]"
        assert len(shown.find("current-pin").property("text")) == 2

    handle(act)


def test_a_whole_reset_is_told_in_the_language(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await speak(shown, pseudo.CODE)
        await shown.open(1)
        shown.job.reset()
        await shown.stage("confirm-erase")
        assert english(shown) == set()
        shown.job.confirm(True)
        await shown.stage("unplug")
        assert english(shown) == set()
        shown.bench.togglePlug("desk-2")
        await shown.stage("plug-in")
        shown.bench.togglePlug("desk-2")
        await shown.stage("touch")
        shown.bench.touch("desk-2")
        await shown.stage("finished")
        assert english(shown) == set()

    handle(act)


def test_fingerprints_without_names_are_called_in_the_language(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        await shown.open(0)
        shown.job.setPin()
        await shown.stage("new-pin")
        shown.job.newPin("135790")
        await shown.stage("finished")
        shown.job.dismiss()
        shown.job.manageFingerprints()
        await shown.stage("pin")
        shown.job.pin("135790")
        await shown.stage("fingers")
        await speak(shown, pseudo.CODE)
        assert english(shown) == set()

    handle(act)


def test_what_was_found_on_this_computer_is_told_again(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "doctor")
        await until(shown.desk.doctor.changed, lambda: shown.desk.doctor.summary != "")
        await speak(shown, pseudo.CODE)
        assert english(shown) == set()

    handle(act)


@pytest.mark.parametrize("place", ["policy", "protocol", "guide", "prepare", "report"])
def test_every_page_is_told_in_the_language(handle: Handle, place: str) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", place)
        await shown.settled()
        assert english(shown) != set()
        await speak(shown, pseudo.CODE)
        # What leaves with a report is English: whoever reads it may speak another language.
        assert english(shown) - {shown.desk.report.text} == set()

    handle(act)


def test_a_kiosk_is_told_in_the_language_of_its_visitor(app: QGuiApplication) -> None:
    async def act(lobby: Lobby) -> None:
        await lobby.plug(VirtualKey(FINGERPRINT_KEY))
        lobby.kiosk.nextLanguage()
        await lobby.settled()
        assert english(lobby) == set()
        lobby.job.setPin()
        await lobby.stage("new-pin")
        assert english(lobby) == set()

    visit(app, act)


def test_the_language_is_chosen_on_the_page_of_the_appearance(handle: Handle) -> None:
    async def act(shown: Shown) -> None:
        shown.window.setProperty("place", "appearance")
        await shown.settled()
        box = shown.find("language")
        shown.desk.appearance.setProperty("scheme", "dark")
        assert box.property("displayText") == "Like the system"
        shown.desk.appearance.setProperty("language", pseudo.CODE)
        await shown.settled()
        assert box.property("displayText") == "Pseudo"
        assert shown.find("theme").property("displayText") == "[Dark]"
        assert english(shown) == set()

    handle(act)


def test_a_language_from_right_to_left_turns_the_window_round(handle: Handle) -> None:
    def left(shown: Shown) -> float:
        return shown.find("navigation").mapToScene(shown.find("navigation").position()).x()

    async def act(shown: Shown) -> None:
        await shown.open(0)
        before = left(shown)
        await speak(shown, pseudo.CODE)
        assert before < shown.window.width() / 2 < left(shown)

    handle(act)


def test_two_languages_are_told_side_by_side() -> None:
    text = mark("Problem", "The PIN is blocked")
    assert tr(text) == "The PIN is blocked"
    with speaking(languages.translator(pseudo.CODE)):
        assert message(Problem.PIN_BLOCKED).title == "[The PIN is blocked]"
        assert article("PIN-3").say[0].startswith("[")
        with speaking(languages.translator("en")):
            assert article("PIN-3").title == text
    assert article("PIN-3").title == text
    assert languages.translate(pseudo.CODE, "Problem", text) == "[The PIN is blocked]"
    assert languages.translate(pseudo.CODE, "Problem", "not marked") == "not marked"


def test_what_a_key_says_is_never_translated() -> None:
    with speaking(languages.translator(pseudo.CODE)):
        assert tr("The PIN is blocked") == "The PIN is blocked"


@pytest.mark.parametrize(
    ("allowed", "offered"),
    [
        ((), ("en", "ar")),
        (("ar",), ("ar",)),
        (("ar-EG", "en-GB", "ar"), ("ar", "en")),
        (("tlh",), ("en", "ar")),
    ],
)
def test_a_policy_limits_the_languages_to_those_there_are(
    allowed: Sequence[str], offered: tuple[str, ...]
) -> None:
    assert languages.offered(allowed) == offered


@pytest.mark.parametrize(
    ("wanted", "choices", "picked"),
    [
        (("ar-EG", "en"), ("en", "ar"), "ar"),
        (("tlh", "ar_EG"), ("en", "ar"), "ar"),
        (("C",), ("en", "ar"), "en"),
        ((), ("ar", "en"), "en"),
        (("en",), ("ar",), "ar"),
    ],
)
def test_the_first_language_that_is_wanted_and_there_is_spoken(
    wanted: Sequence[str], choices: Sequence[str], picked: str
) -> None:
    assert languages.pick(wanted, choices) == picked


def test_the_language_is_kept_and_one_that_is_gone_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    appearance = Appearance(path)
    assert Speech(appearance, ()).language == "en"
    appearance.setProperty("language", pseudo.CODE)
    assert load(path) == Settings(language=pseudo.CODE)
    assert Speech(Appearance(path), ()).language == pseudo.CODE
    assert Speech(Appearance(path), ("en",)).language == "en"
    save(path, Settings(language="tlh"))
    assert Speech(Appearance(path), ()).language == "en"


def test_without_a_choice_the_first_language_of_the_policy_is_spoken() -> None:
    assert Speech(Appearance(None), ("ar", "en")).language == "ar"
