"""What a screen reader finds on each page: names and roles for everything that can be used."""

from tests.gui.atspi.client import Node, State
from tests.gui.atspi.screen import Screen

USED = "Keydesk Virtual Key"
INTERACTIVE = {
    "push button", "check box", "combo box", "text", "list item", "link",
    "radio button", "toggle button",
}  # fmt: skip


def faults(demo: Screen) -> list[str]:
    """Usable objects without a name or an id of their own."""
    return [
        f"{node.role} {node.identifier!r} is called {node.name!r}"
        for node in demo.reader.walk()
        if State.FOCUSABLE in node.states
        and node.role in INTERACTIVE
        and not ((node.name or node.labels) and node.identifier and "." not in node.identifier)
    ]


def named(demo: Screen, role: str) -> set[str]:
    return {node.name for node in demo.reader.walk() if node.role == role}


def first_card(demo: Screen) -> Node:
    return demo.reader.find_named("push button", USED)


def test_the_overview(demo: Screen) -> None:
    first_card(demo)
    assert {"Security keys"} <= named(demo, "list")
    assert "Keydesk (demo)" in named(demo, "frame")
    assert faults(demo) == []


def test_the_page_of_a_key(demo: Screen) -> None:
    first_card(demo).press()
    demo.reader.find("pin-button")
    assert {"Change PIN", "Reset security key"} <= named(demo, "push button")
    assert USED in named(demo, "heading")
    demo.reader.find("about-card").press()
    demo.reader.find("details-card").press()
    demo.tab_to("copy-details")  # What is scrolled out of sight counts as invisible.
    assert faults(demo) == []


def test_the_appearance(demo: Screen) -> None:
    demo.reader.find("appearance").press()
    demo.reader.find("theme")
    assert {"Theme", "Text size"} <= named(demo, "combo box")
    assert faults(demo) == []


def test_a_pin_field_can_be_filled_in_by_assistive_technology(demo: Screen) -> None:
    first_card(demo).press()
    demo.reader.find("pin-button").press()
    field = demo.reader.find("current-pin")
    assert field.hides_text
    assert [label.name for label in field.labels] == ["Current PIN"]
    assert "8 tries left" in field.description
    field.write("2468")
    demo.reader.until(lambda: field.text == "●" * 4 or None)
    assert faults(demo) == []
