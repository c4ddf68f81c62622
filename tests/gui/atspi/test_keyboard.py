"""A PIN is set and a key is reset by keyboard alone, and a screen reader hears every step."""

from tests.gui.atspi.client import State
from tests.gui.atspi.screen import Screen

NEW, USED = "Keydesk Virtual Fingerprint Key", "Keydesk Virtual Key"
PIN = "135790"


def opened(demo: Screen, name: str) -> None:
    """Open the page of a key from the list."""
    row = demo.reader.until(
        lambda: next(
            (node for node in demo.reader.walk() if node.role == "list item" and node.name == name),
            None,
        )
    )
    demo.tab_to(row.identifier)
    demo.press("Return")
    demo.reader.find("pin-button")


def test_a_pin_is_set_by_keyboard_only(demo: Screen) -> None:
    reader = demo.reader
    opened(demo, NEW)
    demo.tab_to("pin-button")
    demo.press("space")
    assert NEW in reader.find_named("dialog", "Add a PIN").name
    demo.focused("new-pin")
    reader.hear(f"Add a PIN to {NEW}")
    assert reader.focus is not None
    assert reader.focus.description.startswith("New PIN")
    assert [label.name for label in reader.focus.labels] == ["New PIN"]
    demo.write(PIN)
    reader.until(lambda: reader.find("new-pin").text == "●" * len(PIN) or None)
    demo.tab_to("repeat-pin")
    demo.write(PIN)
    reader.until(lambda: State.ENABLED in reader.find("pin-dialog-primary").states or None)
    demo.press("Return")
    assert NEW in reader.find_named("dialog", "PIN added").name
    reader.hear(f"{NEW} now has a PIN")
    demo.focused("finished-dialog-secondary")
    demo.press("Return")
    demo.focused("pin-button")
    reader.until(lambda: reader.find("pin-button").name == "Change PIN" or None)


def test_a_key_is_reset_by_keyboard_only(demo: Screen) -> None:
    reader = demo.reader
    opened(demo, USED)
    demo.tab_to("reset-button")
    demo.press("space")
    assert USED in reader.find_named("dialog", "Reset").name
    demo.focused("confirm-erase")
    reader.hear(f"Reset {USED}?")
    assert State.ENABLED not in reader.find("reset-dialog-primary").states
    demo.press("Return")
    if State.CHECKED not in reader.find("confirm-erase").states:
        demo.press("space")
    reader.until(lambda: State.CHECKED in reader.find("confirm-erase").states or None)
    demo.tab_to("reset-dialog-primary")
    demo.press("Return")  # Return never erases.
    demo.press("space")
    assert USED in reader.find_named("dialog", f"Unplug {USED}").name
    reader.hear(f"Unplug {USED}")
    reader.find("bench-plug-2").press()
    reader.find_named("dialog", f"Plug {USED} in again")
    reader.hear(f"Plug {USED} in again")
    reader.find("bench-plug-2").press()
    reader.find_named("dialog", f"Touch {USED} now")
    reader.hear("You have 30 seconds")
    assert "Touch its metal part" in reader.find("reset-prompt").name
    reader.find("bench-hold-2").press()
    assert USED in reader.find_named("dialog", "Reset complete").name
    reader.hear(f"{USED} is as good as new")
    demo.press("Escape")
    demo.focused("breadcrumb-1")  # Of the page of the new plug-in; the button went with the old.
    reader.until(lambda: reader.find("pin-button").name == "Add a PIN" or None)
