"""A visitor without a mouse: a screen reader works the kiosk, and the window manager cannot."""

from collections.abc import Iterator

import pytest

from tests.gui.atspi.screen import Screen, keydesk

NEW = "Keydesk Virtual Fingerprint Key"


@pytest.fixture
def kiosk(screen: Screen) -> Iterator[Screen]:
    """`keydesk --demo --kiosk` on a screen of its own."""
    with keydesk(screen, "--demo", "--kiosk"):
        yield screen


def test_a_pin_is_set_by_what_a_screen_reader_can_press(kiosk: Screen) -> None:
    reader = kiosk.reader
    reader.find("start").press()
    reader.hear("Plug in your security key")
    reader.find("bench-plug-1").press()
    reader.find("tile-set-pin").press()
    for button in ("pin-next", "pin-next"):
        for digit in "135790":
            reader.find(f"pad-{digit}").press()
        reader.find(button).press()
    reader.hear("PIN added")
    reader.find("report").press()
    assert reader.find("camera-code").name.startswith("QR code 1 of")
    reader.find("code-next").press()
    reader.find("aside-back").press()
    reader.find("job-end").press()
    reader.find("tile-change-pin")
    reader.find("finish").press()
    reader.find("take-your-key")


def test_no_key_combination_leads_out(kiosk: Screen) -> None:
    reader = kiosk.reader
    kiosk.press("alt+F4", "Escape", "F1", "F6", "F11", "alt+Left", "ctrl+q", "ctrl+w", "super")
    kiosk.press("alt+Tab", "alt+space", "ctrl+c", "ctrl+a", "Menu", "ctrl+shift+i")
    assert reader.find("start").name == "Start"
    reader.find("start").press()
    reader.find("message-insert")
