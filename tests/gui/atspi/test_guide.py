"""An agent without a mouse: the Guide is typed into, walked through and heard."""

from collections.abc import Iterator

import pytest

from gui import languages
from tests.gui.atspi.client import Node, State
from tests.gui.atspi.screen import Screen, keydesk
from tests.gui.atspi.test_keyboard import USED, opened


@pytest.fixture
def guide(screen: Screen) -> Iterator[Screen]:
    """`keydesk --guide --demo`, with the focus."""
    with keydesk(screen, "--guide", "--demo"):
        yield screen


def read(screen: Screen, words: str) -> Node:
    """Wait until these words can be read somewhere."""
    nodes = screen.reader.walk
    return screen.reader.until(lambda: next((each for each in nodes() if words in each.name), None))


def looked_up(screen: Screen, code: str) -> None:
    screen.focused("guide-code")
    screen.press("ctrl+a")
    screen.write(code)
    screen.press("Return")


def test_a_code_is_typed_and_its_meaning_heard_and_read(guide: Screen) -> None:
    looked_up(guide, "pin 2")
    guide.reader.hear("PIN-2: Unplug the key first")
    read(guide, "Three wrong PINs in a row")
    picture = guide.reader.find("caller-picture")
    assert picture.name == "Picture of what the caller sees at PIN-2: Unplug the key first"
    assert list(picture.walk()) == [picture]
    guide.tab_to("say-0")
    assert guide.reader.find("say-0").name == "Unplug the key."
    guide.press("space")
    guide.reader.until(lambda: State.CHECKED in guide.reader.find("say-0").states or None)


def test_the_next_code_is_a_few_tabs_away(guide: Screen) -> None:
    looked_up(guide, "rst22")
    guide.reader.hear("RST-22: Unplug the key")
    guide.tab_to("identity-checked")
    guide.press("space")
    guide.tab_to("next-RST-23")
    guide.press("space")
    guide.reader.hear("RST-23: Plug the key in again")


def test_what_is_no_code_is_told(guide: Screen) -> None:
    looked_up(guide, "tin 2")
    guide.reader.hear("There is no code tin 2")
    guide.tab_to("nearest-PIN-2")
    guide.press("space")
    guide.reader.hear("PIN-2: Unplug the key first")


def test_what_to_say_follows_the_language_of_the_caller(guide: Screen) -> None:
    looked_up(guide, "PIN-2")
    guide.reader.hear("PIN-2: Unplug the key first")
    guide.tab_to("caller-language")
    guide.press(*["Down"] * (1 + [*languages.NAMES].index("de")))
    chosen = guide.reader.find
    guide.reader.until(lambda: chosen("caller-language").description == "Deutsch" or None)
    guide.tab_to("say-0")
    said = languages.translate("de", "Say", "Unplug the key.")
    assert guide.reader.find("say-0").name == said != "Unplug the key."
    read(guide, "What to say")


def test_a_decision_table_is_opened_and_leads_to_a_code(guide: Screen) -> None:
    guide.focused("guide-code")
    guide.tab_to("decision-wrong-pin")
    guide.press("space")
    read(guide, "4 or more tries are left.")
    guide.tab_to("decision-wrong-pin-0-PIN-1")
    guide.press("space")
    guide.reader.hear("PIN-1: ")
    guide.focused("guide-code")


def test_f1_in_a_dialog_brings_the_guide_and_the_dialog_waits(demo: Screen) -> None:
    opened(demo, USED)
    demo.tab_to("reset-button")
    demo.press("space")
    demo.focused("confirm-erase")
    demo.press("F1")
    demo.focused("guide-code")
    demo.reader.hear("RST-20: Reset the key?")
    looked_up(demo, "pin2")
    demo.reader.hear("PIN-2: Unplug the key first")
    demo.press("Escape")
    demo.focused("confirm-erase")
    assert USED in demo.reader.find_named("dialog", "Reset").name
